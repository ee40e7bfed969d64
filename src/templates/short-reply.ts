import type { ComplaintReading } from '../domain/complaint.ts';
import type { DraftPart } from '../domain/draft.ts';
import { dayInLanguage, SHORT_REPLIES } from '../languages/short-replies.ts';
import { type ComposeInput, isKindReview } from './compose.ts';
import { fillText } from './fill.ts';
import { pick } from './wordings.ts';

/** Below this we do not dare to answer in the language a review seems to be in. */
const SURE = 0.6;

/** The language a draft for this review is written in: its own where we have a short reply in it and are sure, else English. */
export const replyLanguageOf = ({ language }: ComplaintReading): string =>
  language.code !== 'en' && language.confidence >= SURE && Object.hasOwn(SHORT_REPLIES, language.code) ? language.code : 'en';

/**
 * A short reply in the review's own language: thanks, regret, a day, a way to talk; thanks alone for a kind review.
 * Null where there is none in that language, or where a day is needed and none was chosen.
 */
export function composeShortReply(input: ComposeInput): DraftPart[] | null {
  const { review, reading, choices, profile } = input;
  const code = replyLanguageOf(reading);
  const words = SHORT_REPLIES[code];
  if (!words) return null;
  const date = choices.date.kind === 'day' ? dayInLanguage(choices.date.day, code) : null;
  const isKind = isKindReview(review, reading);
  if (!isKind && date === null) return null;
  const text = pick(isKind ? words.praise : words.complaint, choices.seed, `short ${review.id}`) ?? '';
  const email = profile.email.trim();
  const phone = profile.phone.trim();
  const ways = { email: email && words.email, phone: phone && words.phone, message: '', page: words.page, public: '' };
  const values = { ...(date === null ? {} : { date }), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
  const name = [profile.name.trim(), profile.business.trim()].filter((each) => each !== '').join(', ');
  const part = (which: DraftPart['part'], lead: string, words: string): DraftPart[] =>
    words === '' ? [] : [{ part: which, lead, text: fillText(words, values).text, isTouched: false }];
  return [
    ...part('thanks', '', text),
    ...part('contact', code === 'ja' || code === 'zh' ? '' : ' ', isKind ? '' : ways[choices.channel]),
    ...part('signature', '\n\n', name),
  ];
}
