import type { Rating } from './review.ts';

/** How much of the stars a rating gives, from 0 to 1; null without a rating. A site that does not say has five. */
export const shareOfStars = (rating: Rating | null): number | null => (rating ? rating.value / (rating.best || 5) : null);

/** Stars out of five, null without a rating. */
export function starsOf(rating: Rating | null): number | null {
  const share = shareOfStars(rating);
  return share === null ? null : share * 5;
}
