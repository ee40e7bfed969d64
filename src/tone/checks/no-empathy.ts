import { defineReplyCheck } from '../define.ts';
import { missing } from '../places.ts';

/** Nothing that says how it was for the reviewer. A half apology does not count. */
export default defineReplyCheck({
  id: 'no-empathy',
  level: 'hint',
  run: (draft, words) => {
    // A severe complaint gets a holding reply: a person speaks first.
    if (!draft.answersComplaint || draft.isSevere) return [];
    const halves = draft.matcher(words.noEmpathy)(draft.reading);
    const shown = draft
      .matcher(words.empathy)(draft.reading)
      .filter(({ start, end }) => !halves.some((half) => half.start < end && start < half.end));
    if (shown.length > 0) return [];
    return [missing(draft, 'opening', words.why.noEmpathy, words.offers.empathy)];
  },
});
