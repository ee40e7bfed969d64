import type { ComplaintReading } from '../domain/complaint.ts';
import type { QueueOrder } from '../domain/settings.ts';
import { shareOfStars } from '../domain/stars.ts';
import { ageInDays } from './age.ts';
import type { Candidate } from './surface-model.ts';

/** Where a review in the queue stands: nobody answered, a reply of ours is in its box, or its walk is put away. */
export type QueueState = 'waiting' | 'inserted' | 'away';

/** One review of the queue. `gist` is its first plain point, empty where there is none. */
export type QueueRow = { candidate: Candidate; state: QueueState; gist: string; days: number | null };

/** Days after which a review grows no more urgent by age alone. */
const OLD_DAYS = 14;

/** How bad it was, without unit: stars missing count up to 1.5, a medium complaint 1, heat up to 2. */
const harm = (candidate: Candidate, reading: ComplaintReading): number =>
  1.5 * (1 - share(candidate)) + (reading.severity === 'mild' ? 0 : 1) + 2 * reading.heat;

/** What age adds to it, up to 2 at two weeks: neither an old grumble nor a fresh outrage waits for all of the other. */
const ageWeight = (days: number | null): number => (2 * Math.min(days ?? 0, OLD_DAYS)) / OLD_DAYS;

const share = ({ found }: Candidate): number => shareOfStars(found.review.rating) ?? 0.6;

/** Nothing to answer for: praise waits behind every complaint. */
const isKind = (candidate: Candidate, reading: ComplaintReading): boolean =>
  reading.points.length === 0 && share(candidate) >= 0.8;

/** Severe ones first, praise last. */
const groupOf = (candidate: Candidate, reading: ComplaintReading): number =>
  reading.severity === 'severe' ? 0 : isKind(candidate, reading) ? 2 : 1;

/** Where a review stands in each order: by group, lower ones first, and within it by weight, the heaviest first. */
const ORDERS: Readonly<
  Record<
    QueueOrder,
    (candidate: Candidate, reading: ComplaintReading, days: number | null) => { group: number; weight: number }
  >
> = {
  urgent: (candidate, reading, days) => ({
    group: groupOf(candidate, reading),
    weight: harm(candidate, reading) + ageWeight(days),
  }),
  worst: (candidate, reading) => ({ group: groupOf(candidate, reading), weight: harm(candidate, reading) }),
  oldest: (_candidate, _reading, days) => ({ group: 0, weight: days ?? -1 }),
};

/**
 * The unanswered reviews of a page. Worst and oldest first, severe ones come before all others, then by harm and age, and
 * praise last; worst first, by harm alone; oldest first, by age alone, those without a day last. Then by place on the page.
 * The business's own comments and answered reviews are left out, but for ones answered just now.
 * @param changed ids of reviews that were answered and have changed since: they are open again
 * @param states where reviews stand that are no longer just waiting, by review id
 */
export function queueOf(
  candidates: readonly Candidate[],
  readingOf: (candidate: Candidate) => ComplaintReading,
  states: ReadonlyMap<string, QueueState>,
  now: Date,
  changed: ReadonlySet<string> = new Set(),
  order: QueueOrder = 'urgent',
): readonly QueueRow[] {
  const open = candidates.filter(
    ({ found }) =>
      (found.review.ownerReply === null || changed.has(found.review.id)) && !found.signals.some(({ id }) => id === 'by-owner'),
  );
  const weighed = open.map((candidate) => {
    const reading = readingOf(candidate);
    const days = ageInDays(candidate.found.review.date, now);
    const state = states.get(candidate.found.review.id) ?? 'waiting';
    return {
      ...ORDERS[order](candidate, reading, days),
      row: { candidate, state, gist: reading.points[0]?.plain ?? '', days },
    };
  });
  return weighed.toSorted((a, b) => a.group - b.group || b.weight - a.weight).map(({ row }) => row);
}
