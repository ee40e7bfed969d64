import { defineCheck } from '../define.ts';
import { hitOf } from '../phrases.ts';

/**
 * Saying that something was done. The writer is asked once whether it is already true: the first plain claim asks, later
 * ones and hedged ones only caution.
 */
export default defineCheck({
  id: 'unticked-claim',
  level: 'ask-first',
  heat: 0,
  words: 'unticked-claim',
  isLanguageFree: false,
  run: (draft, words) => {
    const hedged = new Set(
      draft
        .matcher(draft.lexicon?.hedges ?? [])(draft.reading)
        .map(({ sentence }) => sentence),
    );
    let hasAsked = false;
    const isQuoted = ({ start, end }: { start: number; end: number }) =>
      [...draft.quotations, ...draft.retellings].some((each) => each.start <= start && end <= each.end);
    return words(draft.reading)
      .filter((match) => !isQuoted(match))
      .map((match) => {
        const hit = hitOf(draft, match);
        const asks = hit.level === undefined && !hasAsked && !hedged.has(match.sentence);
        hasAsked ||= asks;
        return asks ? hit : { ...hit, level: 'caution' as const };
      });
  },
});
