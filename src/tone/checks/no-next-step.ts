import { defineCheck } from '../define.ts';
import { offersAt } from '../places.ts';

/** Words by which an empty phrase may begin after what it empties: "we hope to". */
const LEAD = 2;

/** Nothing that happens next: nothing done, offered, asked or explained. */
export default defineCheck({
  id: 'no-next-step',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => {
    const words = draft.lexicon?.reply;
    if (!words || !draft.answersComplaint) return [];
    const empty = draft.matcher(words.noNextStep)(draft.reading);
    const steps = draft
      .matcher(words.nextStep)(draft.reading)
      .filter(({ sentence, first }) => !empty.some((other) => other.sentence === sentence && other.first <= first + LEAD));
    if (steps.length > 0) return [];
    return [{ start: 0, end: 0, why: words.why.noNextStep, swaps: offersAt(draft, 'closing', words.offers.nextStep) }];
  },
});
