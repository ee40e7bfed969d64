import { defineReplyCheck } from '../define.ts';
import { missing } from '../places.ts';

/** No word of thanks. */
export default defineReplyCheck({
  id: 'no-thanks',
  level: 'hint',
  run: (draft, words) => {
    if (!draft.answersComplaint || draft.isSevere) return [];
    if (draft.matcher(words.thanks)(draft.reading).length > 0) return [];
    return [missing(draft, 'opening', words.why.noThanks, words.offers.thanks)];
  },
});
