import { defineCheck } from '../define.ts';

/** Most words a sentence may have to be offered as one to leave out: longer ones say more than the apology. */
const SHORT_SENTENCE = 12;

/** A second apology. "Sorry" and "apologise" in one sentence are one. */
export default defineCheck({
  id: 'repeated-apology',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: ({ lexicon, reading, matcher, notes }) => {
    if (!lexicon) return [];
    const spared = matcher(lexicon.noApologies)(reading);
    const seen = new Set<number>();
    return matcher(lexicon.apologies)(reading).flatMap((match) => {
      if (spared.some((other) => other.start <= match.start && match.end <= other.end)) return [];
      if (seen.has(match.sentence)) return [];
      seen.add(match.sentence);
      if (seen.size === 1) return [];
      const sentence = reading.sentences[match.sentence];
      const words = reading.words.filter((word) => word.sentence === match.sentence && word.isHead).length;
      const isShort = sentence !== undefined && words <= SHORT_SENTENCE;
      const { start, end } = isShort ? sentence : match;
      return [{ start, end, why: notes.repeatedApology, swaps: isShort ? [''] : [] }];
    });
  },
});
