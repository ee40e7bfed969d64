import { defineReplyCheck } from '../define.ts';
import { missing } from '../places.ts';

/** No day for what comes next. The day of the visit does not count. */
export default defineReplyCheck({
  id: 'no-date',
  level: 'hint',
  run: (draft, words) => {
    if (!draft.answersComplaint || draft.isSevere) return [];
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
    return [missing(draft, 'closing', words.why.noDate, words.offers.date)];
  },
});
