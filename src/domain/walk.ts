import * as z from 'zod/mini';
import { ComplaintReading } from './complaint.ts';
import { Choices, DraftPart } from './draft.ts';
import { InsertOutcome } from './page-reading.ts';
import { ReplyRules } from './reply-field.ts';
import { Review } from './review.ts';

/** The four steps, in order. */
export const STEPS = ['calm', 'acknowledge', 'solve', 'offline'] as const;
export const Step = z.enum(STEPS);
export type Step = z.infer<typeof Step>;

/**
 * What a walk shows. Besides the steps: `review` the whole draft with findings, `express` the suggestion read first,
 * `severe` the careful reply, `blank` and `confirm` and `ask` ask one thing before inserting, `inserted` and `failed` end it.
 * `later` asks when to come back, `away` is the pause itself: review and draft are out of sight.
 */
export const Frame = z.enum([
  ...STEPS,
  'review',
  'express',
  'severe',
  'blank',
  'confirm',
  'ask',
  'inserted',
  'failed',
  'later',
  'away',
]);
export type Frame = z.infer<typeof Frame>;

/**
 * Where the review stands, so that the reply finds its box again. All null for a review that was pasted in; `tabId` is null
 * too once that tab was closed or the browser ended.
 */
export const WalkPlace = z.object({
  tabId: z.nullable(z.number()),
  frameId: z.nullable(z.number()),
  reviewId: z.nullable(z.string()),
  fieldId: z.nullable(z.string()),
  /** True when the page has a box for this review, open or to be opened. */
  hasBox: z.boolean(),
  url: z.string(),
});
export type WalkPlace = z.infer<typeof WalkPlace>;

/** A walk put away: when it comes back (ISO 8601 instant), and the frame it was left on. */
export const Snooze = z.object({ until: z.string(), from: Frame });
export type Snooze = z.infer<typeof Snooze>;

/** One guided way from a review to a reply. Plain data, saved on every change. */
export const Walk = z.object({
  id: z.string(),
  place: WalkPlace,
  review: Review,
  reading: ComplaintReading,
  rules: z.nullable(ReplyRules),
  /** The box's own limit in UTF-16 code units, null when it has none. */
  fieldMaxLength: z.nullable(z.number()),
  frame: Frame,
  /** The frame Back returns to from a frame that asks. */
  askedFrom: z.nullable(Frame),
  /** Steps already written into the draft. */
  done: z.array(Step),
  choices: Choices,
  parts: z.array(DraftPart),
  /** New sentences for parts the writer changed by hand, offered beside them: part → text. */
  offers: z.record(z.string(), z.string()),
  /** Parts the present step wrote last, shown as fresh ink. */
  fresh: z.array(z.string()),
  /** Keys of ask-first findings the writer answered with "it is so". */
  confirmed: z.array(z.string()),
  /** Keys of findings left as they are. */
  left: z.array(z.string()),
  /** What the box already holds, while asking. */
  boxText: z.nullable(z.string()),
  /** What came of the last try to insert. */
  outcome: z.nullable(InsertOutcome),
  /** True once the writer chose the short wording because the box is too small for the full one. */
  isShortened: z.boolean(),
  /** True after Undo took an insertion back. */
  isUndone: z.boolean(),
  /** False once the writer said that it is not about a severe topic. */
  isSevere: z.boolean(),
  /** Set while the walk is put away. */
  snooze: z.nullable(Snooze),
  /** Where Calm leads back to after a pause, null when it leads to the first step. */
  resumeAt: z.nullable(Frame),
  /** The complaint as the writer put it in one plain fact during a pause, empty when they did not. */
  fact: z.string(),
  /** Time at work on it: the gaps between changes, long ones counted as MAX_GAP_MS. */
  workedMs: z._default(z.number(), 0),
  startedAt: z.string(),
  changedAt: z.string(),
});
export type Walk = z.infer<typeof Walk>;

/** The longest gap between two changes that counts as work: beyond it the writer was away. */
export const MAX_GAP_MS = 120_000;

/** Walks kept at most; the oldest go first. One that is put away always stays. */
export const MAX_WALKS = 50;
/** Days a walk that nobody touched is kept. */
export const WALK_DAYS = 14;

/**
 * The walk a tab shows: the one changed last in it, if it is of the same page; else the last one of that page whose own
 * tab is gone. Null when there is none.
 */
export function walkOfTab(walks: readonly Walk[], tabId: number, url: string): Walk | null {
  const byAge = walks.toSorted((a, b) => a.changedAt.localeCompare(b.changedAt));
  const last = byAge.findLast((walk) => walk.place.tabId === tabId);
  if (last && samePage(last.place.url, url)) return last;
  if (url === '') return null;
  return byAge.findLast((walk) => walk.place.tabId === null && walk.place.url !== '' && samePage(walk.place.url, url)) ?? null;
}

/** True when a walk of the page `of` belongs to the page in view: same address but for the fragment, or one we may not see. */
export function samePage(of: string, inView: string): boolean {
  const bare = (url: string) => url.split('#', 1).join();
  return inView === '' || bare(of) === bare(inView);
}

/** True when a walk that was put away is due again. */
export const isBack = (walk: Walk, now: Date): boolean => walk.snooze !== null && walk.snooze.until <= now.toISOString();

/** Walks to drop: those nobody touched for WALK_DAYS, then the oldest beyond MAX_WALKS. None that is put away. */
export function walksToDrop(walks: readonly Walk[], now: Date): readonly Walk[] {
  const open = walks.filter((walk) => walk.snooze === null).toSorted((a, b) => a.changedAt.localeCompare(b.changedAt));
  const oldest = new Date(now.getTime() - WALK_DAYS * 86_400_000).toISOString();
  const beyond = open.length - MAX_WALKS;
  return open.filter((walk, at) => walk.changedAt < oldest || at < beyond);
}
