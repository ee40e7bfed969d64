import { defineCheck } from '../define.ts';
import { read } from '../reading.ts';

const QUOTED = /["“”„«]([^"“”„«»\n]{1,60})["”“»]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{2,60})['’](?![\p{L}\p{N}])/gu;
const MOST_WORDS = 6;

/** The reviewer's words handed back in quotation marks. A fair quotation has a "you wrote" before it and stays quiet. */
export default defineCheck({
  id: 'scare-quotes',
  level: 'caution',
  heat: 0.35,
  words: null,
  isLanguageFree: false,
  run: ({ text, lexicon, reading, reviewReading, notes }) => {
    if (!lexicon) return [];
    const review = ` ${reviewReading.words.map((word) => word.norm).join(' ')} `;
    return [...text.matchAll(QUOTED)].flatMap((match) => {
      const quoted = match[1] ?? match[2] ?? '';
      const start = match.index;
      const end = start + match[0].length;
      const words = read(quoted, { ends: lexicon.contractionEnds, whole: lexicon.contractions }).words;
      if (words.length === 0 || words.length > MOST_WORDS || /\d|[/@]/.test(quoted)) return [];
      const before = lastWords(reading.words, start);
      if (before.some((word) => lexicon.quoting.includes(word))) return [];
      const after = reading.words.find((word) => word.start >= end)?.norm ?? '';
      if ([after, before[0] ?? ''].some((word) => lexicon.quotedThings.includes(word))) return [];
      const isTheirs = review.includes(` ${words.map((word) => word.norm).join(' ')} `);
      const isMocking = words.length <= 3 && !/\p{Lu}/u.test(quoted) && lexicon.mocking.includes(before[0] ?? '');
      if (!isTheirs && !isMocking) return [];
      return [{ start, end, why: notes.scareQuotes, swaps: [quoted.replace(/[.,!?]$/, '')] }];
    });
  },
});

/** The two words before an offset within their sentence, nearest first. */
function lastWords(words: readonly { norm: string; end: number; sentence: number }[], offset: number): string[] {
  let last = words.length - 1;
  while (last >= 0 && (words[last]?.end ?? 0) > offset) last--;
  const sentence = words[last]?.sentence;
  return [words[last], words[last - 1]].flatMap((word) => (word && word.sentence === sentence ? [word.norm] : []));
}
