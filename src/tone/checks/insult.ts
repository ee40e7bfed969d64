import { type DraftForCheck, defineCheck, type Hit } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Strong words with letters masked: "f**k", "sh*t". */
const MASKED = /(?<![\p{L}\p{N}*#@$])[a-z]{1,3}[*#@$]{1,5}[a-z]{1,5}(?![\p{L}\p{N}@.])/giu;
/** How far back a "you called them" may stand, in words. */
const REPORTED_WITHIN = 6;

/** Strong words for people that the review holds too, given back as if they were the writer's. */
function copied({ reading, reviewReading, lexicon }: DraftForCheck): readonly Hit[] {
  if (!lexicon) return [];
  const stemOf = (norm: string) => lexicon.insultStems.find((stem) => norm.startsWith(stem));
  const theirs = new Set(reviewReading.words.map(({ norm }) => stemOf(norm)).filter((stem) => stem !== undefined));
  return reading.words.flatMap(({ norm, start, end, sentence }, index) => {
    const stem = stemOf(norm);
    if (stem === undefined || !theirs.has(stem)) return [];
    const before = reading.words.slice(Math.max(0, index - REPORTED_WITHIN), index);
    if (before.some((word) => word.sentence === sentence && lexicon.reporting.includes(word.norm))) return [];
    return [{ start, end, why: lexicon.reply.why.copiedInsult, swaps: [''] }];
  });
}

/** Strong language and insults, the reviewer's own copied ones among them. */
export default defineCheck({
  id: 'insult',
  level: 'ask-first',
  heat: 0.8,
  words: 'insult',
  isLanguageFree: false,
  run: (draft, words) => {
    const found = findPhrases(draft, words);
    const masked = [...draft.text.matchAll(MASKED)]
      .filter((match) => /[*]|[#@$]{2}/.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, why: draft.notes.strongWord, swaps: [''] }));
    const isNew = (hit: Hit) => found.every((other) => other.end <= hit.start || hit.end <= other.start);
    return [...found, ...[...copied(draft), ...masked].filter(isNew)];
  },
});
