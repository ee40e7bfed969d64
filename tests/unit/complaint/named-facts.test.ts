import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const issues = SHIPPED_PACKS.flatMap((pack) => pack.issues);
const read = (text: string) => readComplaint(reviewOf(text, { rating: starsOf(1) }), issues);
const facts = (text: string) => read(text).facts.map(({ kind, text: words }) => `${kind} ${words}`);

describe('facts', () => {
  it.each([
    [
      'On March 12th our waiter Marco was rude and I paid $45.50 for order #A12345.',
      ['date March 12th', 'staff Marco', 'amount $45.50', 'order A12345'],
    ],
    [
      'I spoke to Linda at your Leeds branch last Tuesday, she promised it within two weeks.',
      ['staff Linda', 'place Leeds', 'date last Tuesday', 'duration two weeks'],
    ],
    ['It cost 30 pounds on 12/03/2026. My order number is 9938271.', ['amount 30 pounds', 'date 12/03/2026', 'order 9938271']],
    ['We called 5 times, two days ago and yesterday.', ['times 5 times', 'date two days', 'date yesterday']],
    ['My dog is 2 years old and the order was wrong.', []],
    ['The Waiter was rude. Monday is fine.', ['date Monday']],
    ['The guy named Tom was late. A lady called Margaret said no.', ['staff Tom', 'staff Margaret']],
    ['The Brighton location was filthy. Your store was too.', ['place Brighton']],
  ])('of %s', (text, expected) => expect(facts(text)).toEqual(expected));

  it('stand where the text has them', () => {
    const text = '“Fünf Sterne”? On 3 May 2026 I paid 12 € for order 55123.';
    for (const fact of read(text).facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  });
});

describe('what is asked for', () => {
  it.each([
    ['I want a refund and an apology would be nice.', ['refund', 'apology']],
    ['Please fix this bug.', ['fix']],
    ['Why can nobody tell me where my parcel is?', ['answer']],
    ['Please call me back, I would like a replacement.', ['replacement', 'contact']],
    ['I do not want a refund.', []],
    ['The soup was cold.', []],
  ])('in %s', (text, asks) => expect(read(text).asks).toEqual(asks));
});
