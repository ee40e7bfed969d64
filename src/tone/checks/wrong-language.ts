import { defineCheck } from '../define.ts';
import { writtenIn } from '../written-in.ts';

/** The reply is in another language than the review. */
export default defineCheck({
  id: 'wrong-language',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ text, reviewText, reading, reviewReading, notes }) => {
    const ours = writtenIn(text, reading);
    const theirs = writtenIn(reviewText, reviewReading);
    return ours && theirs && ours !== theirs ? [{ start: 0, end: 0, why: notes.wrongLanguage, swaps: [] }] : [];
  },
});
