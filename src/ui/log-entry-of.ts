import type { ComplaintReading } from '../domain/complaint.ts';
import { dayFrom } from '../domain/day.ts';
import type { LogEntry, SeenReview } from '../domain/log-entry.ts';
import type { Review } from '../domain/review.ts';
import type { Walk } from '../domain/walk.ts';
import { digest } from '../platforms/digest.ts';
import { checkDraft, type ToneDraft } from '../tone/check-draft.ts';
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
  const written = walk.parts.filter((part) => part.text !== '');
  return {
    ...repliedTo(walk.review, walk.reading, textOf(walk.parts), context.profile.business, context.now),
    walkId: walk.id,
    startedAt: walk.startedAt,
    how,
    workedMs: walk.workedMs,
    parts: written.map(({ part }) => part),
    touched: written.filter(({ isTouched }) => isTouched).map(({ part }) => part),
    actionIds: walk.choices.actionIds,
    templateIds: [],
    findings: findingsOf(walk, context).map(({ checkId }) => checkId),
  };
}

/** What any reply to a review has to tell. */
function repliedTo(review: Review, reading: ComplaintReading, reply: string, business: string, now: Date) {
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

/** What the log takes down when a template went into the box of a review without a walk. `text`: what the box holds. */
export function templateEntryOf({
  walkId,
  review,
  reading,
  checked,
  business,
  templateId,
  workedMs,
  now,
}: {
  walkId: string;
  review: Review;
  reading: ComplaintReading;
  /** The reply as the tone checks look at it. */
  checked: ToneDraft;
  business: string;
  templateId: string;
  workedMs: number;
  now: Date;
}): LogEntry {
  return {
    ...repliedTo(review, reading, checked.text, business, now),
    walkId,
    startedAt: new Date(now.getTime() - workedMs).toISOString(),
    how: 'inserted',
    workedMs,
    parts: [],
    touched: [],
    actionIds: [],
    templateIds: [templateId],
    findings: checkDraft(checked).map(({ checkId }) => checkId),
  };
}
