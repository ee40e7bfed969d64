import type { PhraseMatcher } from './phrases.ts';
import type { Reading } from './reading.ts';

const QUOTATION = /["“„«]([^"“”„«»\n]{1,300})["”“»]/gu;
/** How far back, in words, a "you wrote" may stand before what it quotes. */
const QUOTED_WITHIN = 6;

/**
 * The reviewer's own words given back as such, as ranges of the text: they stand in the review, or one of the `reporting`
 * words ("you wrote") stands before them.
 */
export function findQuotations(
  text: string,
  reading: Reading,
  reviewText: string,
  reporting: readonly string[],
): readonly { start: number; end: number }[] {
  const review = reviewText.toLowerCase();
  const found: { start: number; end: number }[] = [];
  let word = 0;
  for (const match of text.matchAll(QUOTATION)) {
    const start = match.index;
    while (word < reading.words.length && (reading.words[word]?.end ?? 0) <= start) word++;
    const before = reading.words.slice(Math.max(0, word - QUOTED_WITHIN), word);
    const isTheirs = review.includes((match[1] ?? '').trim().toLowerCase());
    if (isTheirs || before.some(({ norm }) => reporting.includes(norm))) found.push({ start, end: start + match[0].length });
  }
  return found;
}

/**
 * What others said or wrote, told again without quotation marks ("you wrote that our cook lied"), as ranges of the text:
 * from behind the words that lead to it to the next comma, the next of the words in `until` or the end of the sentence.
 */
export function findRetellings(
  reading: Reading,
  leads: PhraseMatcher,
  until: readonly string[],
): readonly { start: number; end: number }[] {
  const { words } = reading;
  return leads(reading).flatMap(({ end: start, last, sentence }) => {
    let to = last;
    for (let next = last + 1; words[next]?.sentence === sentence; next++) {
      const word = words[next];
      if (!word || word.afterComma || until.includes(word.norm)) break;
      to = next;
    }
    const end = words[to]?.end ?? start;
    return to > last ? [{ start: start - 1, end: end + 1 }] : [];
  });
}
