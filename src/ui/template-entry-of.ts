import type { ComplaintReading } from '../domain/complaint.ts';
import type { LogEntry } from '../domain/log-entry.ts';
import type { Review } from '../domain/review.ts';
import { checkDraft, type ToneDraft } from '../tone/check-draft.ts';
import { repliedTo } from './replied-to.ts';

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
