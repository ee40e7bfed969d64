import { type ComposeInput, isKindReview } from './compose.ts';
import { dayInWords, fillText, joinDetails, smoothClauses, valuesFor } from './fill.ts';
import { signatureOf } from './signer.ts';
import { fillable, pick, samePhrases, spoken, wordsFor } from './wordings.ts';

/** Texts around a reply: before it, after it, and the neutral request for a review. */
export const FOLLOW_UPS = ['holding', 'follow-solved', 'follow-working', 'follow-unsolved', 'ask-review'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/**
 * A text that comes before or after a reply: a holding reply ("full answer by …"), what to write once it is solved, while
 * it is still worked on, when it cannot be solved, or a neutral request for a review. Empty where it has no place: a
 * request for a review never stands beside a complaint, and a follow-up needs a point to speak of.
 * @param day the day named in it, YYYY-MM-DD
 */
export function composeFollowUp(kind: FollowUp, input: ComposeInput, day: string): string {
  const { review, reading, choices, profile, library, now } = input;
  if (kind === 'ask-review' && !isKindReview(review, reading)) return '';
  const details = choices.details.length > 0 ? choices.details : reading.points.slice(0, 1).map(({ detail }) => detail);
  const known = {
    ...valuesFor(review, reading, choices, profile, now),
    detail: joinDetails(details),
    date: dayInWords(day, now),
  };
  const values = known.detail === '' ? { ...known, detail: 'what you wrote' } : known;
  const salt = `${kind} ${review.id}`;
  const text = pick(fillable(wordsFor(library, kind), values), choices.seed, salt);
  if (text === null) return '';
  const said = smoothClauses(fillText(spoken(text, choices.seed, salt, samePhrases(library)), values).text);
  const signature = signatureOf(profile);
  const greeting = values.reviewer ? `Hello ${values.reviewer},\n\n` : '';
  return `${greeting}${said}${signature === '' ? '' : `\n\n${signature}`}`;
}
