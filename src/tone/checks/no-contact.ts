import { defineReplyCheck } from '../define.ts';
import { missing } from '../places.ts';

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.|\+?\d(?:[ ()./-]{0,2}\d){6,14}|\/contact/u;

/** No private way to go on: no address, number, form or person to ask for. */
export default defineReplyCheck({
  id: 'no-contact',
  level: 'hint',
  run: (draft, words) => {
    if (!draft.answersComplaint) return [];
    if (ADDRESS.test(draft.text) || draft.matcher(words.contact)(draft.reading).length > 0) return [];
    const own = draft.profile?.email || draft.profile?.phone || '{{contact}}';
    const offers = words.offers.contact.map((text) => text.replace('{{contact}}', own));
    return [missing(draft, 'closing', words.why.noContact, offers)];
  },
});
