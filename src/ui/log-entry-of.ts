import { dayFrom } from '../domain/day.ts';
import type { LogEntry, SeenReview } from '../domain/log-entry.ts';
import type { Review } from '../domain/review.ts';
import type { Walk } from '../domain/walk.ts';
import { digest } from '../platforms/digest.ts';
import { textOf } from '../walk/edit-parts.ts';
import { findingsOf, type WalkContext } from '../walk/reduce.ts';
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

/** What the log takes down when the box, or the clipboard, has the reply of a walk. */
export function logEntryOf(walk: Walk, context: WalkContext, how: LogEntry['how']): LogEntry {
  const { review, reading, parts, choices } = walk;
  const text = textOf(parts).trim();
  const written = parts.filter((part) => part.text !== '');
  const ofPoints = reading.points.flatMap(({ issueId }) => issueId ?? []);
  return {
    walkId: walk.id,
    startedAt: walk.startedAt,
    at: context.now.toISOString(),
    day: dayFrom(context.now),
    how,
    review: seenReviewOf(review),
    platform: review.platform,
    place: context.profile.business.trim(),
    issueIds: [...new Set(ofPoints.length > 0 ? ofPoints : reading.issueIds.slice(0, 1))],
    severity: reading.severity,
    points: {
      answered: reading.points.filter(({ detail }) => isNamedIn(text, detail)).length,
      total: reading.points.length,
    },
    ageDays: ageInDays(review.date, context.now),
    workedMs: walk.workedMs,
    parts: written.map(({ part }) => part),
    touched: written.filter(({ isTouched }) => isTouched).map(({ part }) => part),
    actionIds: choices.actionIds,
    templateIds: [],
    findings: findingsOf(walk, context).map(({ checkId }) => checkId),
    words: text.split(/\s+/).filter(Boolean).length,
    text,
    again: null,
  };
}
