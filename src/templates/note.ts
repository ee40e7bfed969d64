import type { FaultLevel } from '../domain/complaint.ts';
import type { ComposeInput } from './compose.ts';
import { dateInWords, fillText, firstNameOf } from './fill.ts';
import { findAction, findIssue } from './wordings.ts';

const FAULT_LINES: Readonly<Record<FaultLevel, string>> = {
  ours: 'We said it was our mistake.',
  partly: 'We said part of it was on us.',
  unclear: 'We left open whose part it was.',
  'not-ours': 'We told them how it looks from our side.',
};

/** Most things a note says must not be stated. */
const MAX_LIMITS = 4;

/**
 * The internal note of a case, for colleagues and never to be posted: who wrote, each point with the words it stands on,
 * what was undertaken and by when, and what must not be claimed. Plain lines; English.
 */
export function composeNote({ review, reading, choices, library, now }: ComposeInput): string {
  const rating = review.rating ? `${review.rating.value} of ${review.rating.best || 5}` : 'no rating';
  const place = review.platform.id === 'page' ? [] : [review.platform.name];
  const head = [review.author?.trim() || 'No name', rating, ...place, ...(review.date ? [review.date.shown] : [])];
  const points = reading.points.map(({ plain, words }) => `- ${plain}: “${words}”`);
  const reviewer = firstNameOf(review.author) ?? 'the reviewer';
  const actions = choices.actionIds
    .map((id) => findAction(library, id))
    .filter((action) => action !== null)
    .map((action) => fillText(action.label, { reviewer }).text);
  const date = dateInWords(choices.date, now);
  const limits = reading.issueIds.flatMap((id) => findIssue(library, id)?.mayNotClaim ?? []);
  const lines = [
    head.join(', '),
    ...(points.length > 0 ? ['Points:', ...points] : []),
    ...(reading.praise.length > 0 ? [`Liked: ${reading.praise.join(', ')}`] : []),
    `Seems ${choices.feeling}; ${reading.severity}.`,
    ...(reading.severeTopic === null && points.length > 0 ? [FAULT_LINES[choices.faultLevel]] : []),
    ...(reading.severeTopic === null && actions.length > 0 ? [`To do${date ? ` ${date}` : ''}: ${actions.join('; ')}.`] : []),
    ...(choices.gesture ? [`Gesture, in private only: ${choices.gesture}`] : []),
    ...(limits.length > 0 ? [`Do not state: ${[...new Set(limits)].slice(0, MAX_LIMITS).join('; ')}.`] : []),
  ];
  return lines.join('\n');
}
