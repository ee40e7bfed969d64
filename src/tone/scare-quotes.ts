import type { DraftForCheck, Hit } from './define.ts';
import { read } from './reading.ts';

const QUOTED = /["“”„«]([^"“”„«»\n]{1,60})["”“»]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{2,60})['’](?![\p{L}\p{N}])/gu;
const MOST_WORDS = 6;
/** How far back a "you wrote" may stand. */
const REPORTED_WITHIN = 6;

/** The reviewer's words handed back in quotation marks. A fair quotation has a "you wrote" before it and stays quiet. */
export function findScareQuotes({ text, lexicon, reading, reviewReading, notes }: DraftForCheck): Hit[] {
  if (!lexicon) return [];
  const review = ` ${reviewReading.words.map((word) => word.norm).join(' ')} `;
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const quoted = match[1] ?? match[2] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const words = read(quoted, { ends: lexicon.contractionEnds, whole: lexicon.contractions }).words;
    if (words.length === 0 || words.length > MOST_WORDS || /\d|[/@]/.test(quoted)) return [];
    const before = lastWords(reading.words, start, 2);
    if (before.some((word) => lexicon.quoting.includes(word))) return [];
    if (lastWords(reading.words, start, REPORTED_WITHIN).some((word) => lexicon.reporting.includes(word))) return [];
    const after = reading.words.find((word) => word.start >= end)?.norm ?? '';
    if ([after, before[0] ?? ''].some((word) => lexicon.quotedThings.includes(word))) return [];
    const isTheirs = review.includes(` ${words.map((word) => word.norm).join(' ')} `);
    const isMocking = words.length <= 3 && !/\p{Lu}/u.test(quoted) && lexicon.mocking.includes(before[0] ?? '');
    if (!isTheirs && !isMocking) return [];
    return [{ start, end, why: notes.scareQuotes, swaps: [quoted.replace(/[.,!?]$/, '')] }];
  });
}

/** The words before an offset within their sentence, nearest first, at most `count`. */
function lastWords(
  words: readonly { norm: string; end: number; sentence: number }[],
  offset: number,
  count: number,
): readonly string[] {
  let last = words.length - 1;
  while (last >= 0 && (words[last]?.end ?? 0) > offset) last--;
  const sentence = words[last]?.sentence;
  return words
    .slice(Math.max(0, last + 1 - count), last + 1)
    .filter((word) => word.sentence === sentence)
    .map((word) => word.norm)
    .reverse();
}
