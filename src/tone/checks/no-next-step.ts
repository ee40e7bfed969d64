import { defineReplyCheck } from '../define.ts';
import { missing } from '../places.ts';

/** Words by which an empty phrase may begin after what it empties: "we hope to". */
const LEAD = 2;

/** Nothing that happens next: nothing done, offered, asked or explained. */
export default defineReplyCheck({
  id: 'no-next-step',
  level: 'hint',
  run: (draft, words) => {
    if (!draft.answersComplaint) return [];
    const empty = draft.matcher(words.noNextStep)(draft.reading);
    const steps = draft
      .matcher(words.nextStep)(draft.reading)
      .filter(
        ({ sentence, first }) =>
          !empty.some((other) => other.sentence === sentence && other.first <= first + LEAD && first <= other.last + 1),
      );
    if (steps.length > 0) return [];
    return [missing(draft, 'closing', words.why.noNextStep, words.offers.nextStep)];
  },
});
