import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../../src/followups/promises.ts';

/** A Sunday. */
const NOW = new Date(2026, 10, 22, 15);
const days = (text: string) => promisesIn(text, NOW).map(({ day }) => day);

describe('promises in a reply', () => {
  it.each([
    ['I will write to you by Thursday.', '2026-11-26'],
    ['I’ll call you by tomorrow.', '2026-11-23'],
    ['I will have an answer by this evening.', '2026-11-22'],
    ['We will refund you by 5 December.', '2026-12-05'],
    ['We will refund you before December 5th, 2026.', '2026-12-05'],
    ['I will come back to you by the 3rd of January.', '2027-01-03'],
    ['You can expect a letter within two weeks.', '2026-12-06'],
    ["I'll answer within 48 hours.", '2026-11-24'],
    ['I will write again by the end of the week.', '2026-11-27'],
    ['I will write by the end of the month.', '2026-11-30'],
    ['I will look at it by Sunday.', '2026-11-29'],
    ['I will look at it by next Monday.', '2026-11-30'],
  ])('%s', (text, day) => expect(days(text)).toEqual([day]));

  it.each([
    'You waited fifty minutes on Friday.',
    'I am sorry that nobody answered within two days.',
    'I have spoken to the team on Monday.',
    'The 5 December booking was lost.',
    'I will look into it.',
    '',
  ])('are none: %s', (text) => expect(days(text)).toEqual([]));

  it('are each found once, in order, with their place', () => {
    const text =
      'You came on Friday. I will call by Tuesday, and by Tuesday you will know. The rest will be done by 1 December.';
    const found = promisesIn(text, NOW);
    expect(found.map(({ day }) => day)).toEqual(['2026-11-24', '2026-12-01']);
    for (const { words } of found) expect(text).toContain(words);
  });

  it('leave out a day that has passed', () => {
    expect(days('We will have refunded you by 5 December 2025.')).toEqual([]);
  });

  it('are read in time, whatever the text', () => {
    const text = `I will ${'by the next on within '.repeat(5000)}`;
    expect(promisesIn(text, NOW)).toEqual([]);
  });
});
