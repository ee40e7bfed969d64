import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readComplaint } from '../../src/complaint/read-complaint.ts';
import { ComplaintReading } from '../../src/domain/complaint.ts';
import { SHIPPED_PACKS } from '../../src/templates/packs/index.ts';
import { applySwap, checkDraft } from '../../src/tone/check-draft.ts';
import { reviewOf, starsOf } from '../support/review.ts';
import { anyText, fuzz, pumped } from './fuzz.ts';

const issues = SHIPPED_PACKS.flatMap((pack) => pack.issues);
const WORDS =
  'the a we you they our your food soup waiter room bill was were is not never no cold rude dirty late worst best sorry but only however because refund manager lawyer sue police sick allergic child stole racist scam liar please thank always very really 50 minutes hours $40 €1,000.50 2 stars if that how unfortunately as per policy calm down should have clearly obviously actually great job die Küche war kalt und der Kellner unhöflich la soupe était froide y la comida fría'.split(
    ' ',
  );
const pieces = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word}`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '. ',
      '! ',
      '? ',
      ', ',
      '; ',
      '\n',
      '\n\n',
      '…',
      '"',
      '“',
      '”',
      "'",
      '’',
      '(',
      ')',
      ' - ',
      '—',
      ':',
      '/',
      '!!!',
      '?!',
      '  ',
      '\t',
      '•',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'NEVER AGAIN',
      ' u/x',
      ' https://a.example/b?c=d',
      ' a@b.example',
      ' +1 555 0142',
      ' 12/03/2026',
      '{{date}}',
      '[name]',
      '😀',
      '👩‍👩‍👧‍👦',
      'é',
      '№',
      'ﬁ',
      '𝒳',
    ),
  },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.string({ minLength: 20, maxLength: 300 }) },
);
const texts = pumped(pieces, 20_000);

describe('texts', () => {
  const reviews = fc.record({
    text: texts,
    author: fc.option(anyText, { nil: null }),
    stars: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  });
  fuzz(
    'any review is read, and each point stands on words of the review',
    reviews,
    ({ text }) => text.length,
    ({ text, author, stars }) => {
      const review = reviewOf(text, { author, rating: starsOf(stars) });
      const reading = readComplaint(review, issues);
      expect(ComplaintReading.safeParse(reading).success).toBe(true);
      for (const { words, start, end } of reading.points) expect(text.slice(start, end)).toBe(words);
      expect(reading.heat >= 0 && reading.heat <= 1).toBe(true);
    },
  );

  const drafts = fc.record({ text: texts, reviewText: texts, language: fc.constantFrom('en', 'de', 'xx', '') });
  fuzz(
    'any draft is checked, and a swap changes nothing before and little after what it is about',
    drafts,
    ({ text, reviewText }) => text.length + reviewText.length,
    ({ text, reviewText, language }) => {
      const findings = checkDraft({
        text,
        reviewText,
        language,
        reviewer: null,
        rules: null,
        platformId: 'page',
      });
      let end = 0;
      for (const finding of findings) {
        expect(finding.start <= finding.end && finding.end <= text.length).toBe(true);
        expect(text.slice(finding.start, finding.end)).toBe(finding.words);
        if (finding.start !== finding.end) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          end = finding.end;
        }
      }
      const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
      for (const finding of findings.slice(0, 5)) {
        for (const swap of finding.swaps) {
          const { start, end } = swap.at ?? finding; // some reach over the sentence, or stand beside it
          const swapped = letters(applySwap(text, finding, swap));
          expect(swapped.startsWith(letters(text.slice(0, start)))).toBe(true);
          expect(swapped.endsWith(letters(text.slice(end)))).toBe(true);
        }
      }
    },
  );
});
