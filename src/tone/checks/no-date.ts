import { defineCheck } from '../define.ts';
import { offersAt } from '../places.ts';

/** No day for what comes next. The day of the visit does not count. */
export default defineCheck({
  id: 'no-date',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => {
    const words = draft.lexicon?.reply;
    if (!words || !draft.answersComplaint || draft.isSevere) return [];
    if (draft.matcher(words.soon)(draft.reading).length > 0) return [];
    const ahead = new Set(
      draft
        .matcher(words.future)(draft.reading)
        .map(({ sentence }) => sentence),
    );
    if (
      draft
        .matcher(words.day)(draft.reading)
        .some(({ sentence }) => ahead.has(sentence))
    )
      return [];
    return [{ start: 0, end: 0, why: words.why.noDate, swaps: offersAt(draft, 'closing', words.offers.date) }];
  },
});
