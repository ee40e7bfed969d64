import type { FoundReview, PageReading } from '../domain/page-reading.ts';

/** True for a review nobody answered yet, and that is not itself an answer. */
const isOpen = (found: FoundReview): boolean => found.review.ownerReply === null && !isAnswer(found);

/** True for a comment by the business itself. It is on the page, but nothing to reply to. */
const isAnswer = (found: FoundReview): boolean => found.signals.some((signal) => signal.id === 'by-owner');

/** Stars as a share of the best, for comparing; unrated ones stand in the middle. */
const stars = (found: FoundReview): number =>
  found.review.rating ? found.review.rating.value / found.review.rating.best : 0.6;

function weight(found: FoundReview): number {
  if (found.field?.isFocused) return 5;
  if (found.field?.isVisible) return 4;
  if (found.isSelected) return 3;
  if (isAnswer(found)) return 0;
  return isOpen(found) ? 2 : 1;
}

/**
 * Likeliest first: the one whose own box has the caret, then one whose box is open, then the one with the selection,
 * then unanswered ones by how much of them is in the window, fewer stars, place on the page; answered ones last.
 */
export function rankReviews(reading: PageReading): readonly FoundReview[] {
  const order = new Map(reading.reviews.map((found, position) => [found, position]));
  return [...reading.reviews].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      Math.round(b.visible * 4) - Math.round(a.visible * 4) ||
      stars(a) - stars(b) ||
      (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

/**
 * The review to open without asking: the one whose own box has the caret, the one selected, or the only unanswered one.
 * Null when that leaves a doubt.
 */
export function isMeant(reading: PageReading): FoundReview | null {
  const only = (list: readonly FoundReview[]): FoundReview | null => (list.length === 1 ? (list[0] ?? null) : null);
  const focused = only(reading.reviews.filter((found) => found.field?.isFocused));
  if (focused) return focused;
  const selected = reading.reviews.filter((found) => found.isSelected);
  if (selected.length > 0) return only(selected);
  const open = only(reading.reviews.filter(isOpen));
  // One guess alone is not enough to act upon, and a part of a page may hide others.
  return open && open.confidence !== 'unsure' && !reading.isPartial ? open : null;
}
