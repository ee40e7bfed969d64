import type { ComplaintReading } from '../domain/complaint.ts';
import { dayFrom } from '../domain/day.ts';
import type { SeenReview } from '../domain/log-entry.ts';
import type { Review } from '../domain/review.ts';
import { digest } from '../platforms/digest.ts';
import { ageInDays } from './age.ts';
import { isNamedIn } from './named-points.ts';

/** A review as the log knows it again. */
export const seenReviewOf = ({ id, url, author, date, rating, text }: Review): SeenReview => ({
  id,
  url,
  author,
  day: date?.day ?? null,
  rating,
  digest: digest(text),
});

/** What any reply to a review has to tell. */
export function repliedTo(review: Review, reading: ComplaintReading, reply: string, business: string, now: Date) {
  const text = reply.trim();
  const ofPoints = reading.points.flatMap(({ issueId }) => issueId ?? []);
  return {
    at: now.toISOString(),
    day: dayFrom(now),
    review: seenReviewOf(review),
    platform: review.platform,
    place: business.trim(),
    issueIds: [...new Set(ofPoints.length > 0 ? ofPoints : reading.issueIds.slice(0, 1))],
    severity: reading.severity,
    points: {
      answered: reading.points.filter(({ detail }) => isNamedIn(text, detail)).length,
      total: reading.points.length,
    },
    ageDays: ageInDays(review.date, now),
    words: text.split(/\s+/).filter(Boolean).length,
    text,
    again: null,
  };
}
