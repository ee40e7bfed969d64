import { defineCheck } from '../define.ts';
import { offersAt } from '../places.ts';

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.|\+?\d(?:[ ()./-]{0,2}\d){6,14}|\/contact/u;

/** No private way to go on: no address, number, form or person to ask for. */
export default defineCheck({
  id: 'no-contact',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => {
    const words = draft.lexicon?.reply;
    if (!words || !draft.answersComplaint) return [];
    if (ADDRESS.test(draft.text) || draft.matcher(words.contact)(draft.reading).length > 0) return [];
    const own = draft.profile?.email || draft.profile?.phone || '{{contact}}';
    const offers = words.offers.contact.map((text) => text.replace('{{contact}}', own));
    return [{ start: 0, end: 0, why: words.why.noContact, swaps: offersAt(draft, 'closing', offers) }];
  },
});
