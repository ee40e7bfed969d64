import { defineCheck } from '../define.ts';

const LINK =
  /(?<![\p{L}\p{N}@./-])(?:https?:\/\/[^\s<>"]{3,300}|www\.[^\s<>"]{3,300}|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|co|app|info|biz|shop|me|ly|dev|site|online|store|uk|de|fr|es|it|nl|eu|ca|au|us|at|ch|be|ie|se|in|do|gl|example)(?:\/[^\s<>"]{0,300})?)(?![\p{L}\p{N}@])|(?:[a-z0-9-]{2,63}\.){1,3}[a-z]{2,10}\/[a-z0-9][^\s<>"]{0,300}|<a\s|\]\(\S/giu;
/** A site named as a company ("through Booking.com") is no link; nor is a name with its country. */
const COMPANY = /^(?:booking|hotels|amazon|airbnb|expedia|tripadvisor|agoda|any|monday|hostelworld)\.(?:com|do)$/i;

/** A web address. Most sites hide or refuse replies with one. */
export default defineCheck({
  id: 'link',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ text, notes }) =>
    [...text.matchAll(LINK)].flatMap((match) => {
      const words = match[0].replace(/[.,;:!?)'’”]+$/, '');
      if (COMPANY.test(words)) return [];
      return [{ start: match.index, end: match.index + words.length, why: notes.link, swaps: [''] }];
    }),
});
