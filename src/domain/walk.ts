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
 */
export const Frame = z.enum([...STEPS, 'review', 'express', 'severe', 'blank', 'confirm', 'ask', 'inserted', 'failed']);
export type Frame = z.infer<typeof Frame>;

/** Where the review stands, so that the reply finds its box again. All null for a review that was pasted in. */
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
  startedAt: z.string(),
  changedAt: z.string(),
});
export type Walk = z.infer<typeof Walk>;

/** Walks kept at most; the oldest go first. */
export const MAX_WALKS = 50;

/** The walk a tab shows: the one changed last in it, if it is of the same page; null when there is none. */
export function walkOfTab(walks: readonly Walk[], tabId: number, url: string): Walk | null {
  const own = walks.filter((walk) => walk.place.tabId === tabId);
  const last = own.toSorted((a, b) => a.changedAt.localeCompare(b.changedAt)).at(-1);
  return last && samePage(last.place.url, url) ? last : null;
}

/** True when a walk of the page `of` belongs to the page in view: same address but for the fragment, or one we may not see. */
export function samePage(of: string, inView: string): boolean {
  const bare = (url: string) => url.split('#', 1).join();
  return inView === '' || bare(of) === bare(inView);
}
