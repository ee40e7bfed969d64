import { defineCheck } from '../define.ts';
import { offersAt } from '../places.ts';

/** Nothing that says how it was for the reviewer. A half apology does not count. */
export default defineCheck({
  id: 'no-empathy',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => {
    const words = draft.lexicon?.reply;
    if (!words || !draft.answersComplaint) return [];
    const halves = draft.matcher(words.noEmpathy)(draft.reading);
    const shown = draft
      .matcher(words.empathy)(draft.reading)
      .filter(({ start, end }) => !halves.some((half) => half.start < end && start < half.end));
    if (shown.length > 0) return [];
    return [{ start: 0, end: 0, why: words.why.noEmpathy, swaps: offersAt(draft, 'opening', words.offers.empathy) }];
  },
});
