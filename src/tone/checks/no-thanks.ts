import { defineCheck } from '../define.ts';
import { offersAt } from '../places.ts';

/** No word of thanks. */
export default defineCheck({
  id: 'no-thanks',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => {
    const words = draft.lexicon?.reply;
    if (!words || !draft.answersComplaint || draft.isSevere) return [];
    if (draft.matcher(words.thanks)(draft.reading).length > 0) return [];
    return [{ start: 0, end: 0, why: words.why.noThanks, swaps: offersAt(draft, 'opening', words.offers.thanks) }];
  },
});
