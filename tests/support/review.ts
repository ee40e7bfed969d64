import { pastedReview, type Review } from '../../src/domain/review.ts';

/** A review that says `text`, exactly as given, with whatever else a test needs of it. */
export const reviewOf = (text: string, given: Partial<Review> = {}): Review => ({
  ...pastedReview('', 'https://harbor.example/', 'Harbor Reviews'),
  id: 'r1',
  text,
  ...given,
});

/** So many stars of five; null for none. */
export const starsOf = (value: number | null): Review['rating'] => (value === null ? null : { value, best: 5 });
