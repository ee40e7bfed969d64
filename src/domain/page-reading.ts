import * as z from 'zod/mini';
import { ReplyField, ReplyRules, Signal } from './reply-field.ts';
import { PlatformName, Review } from './review.ts';

/** A review on the page together with what we know of its reply box. */
export const FoundReview = z.object({
  review: Review,
  /** Its own box: open or hidden; null when the page has none yet. */
  field: z.nullable(ReplyField),
  /** True when the page has a button that opens a box for this review. */
  hasOpener: z.boolean(),
  /** Share of the review inside the window, 0 to 1. */
  visible: z.number(),
  /** True when the writer's selection lies in it. */
  isSelected: z.boolean(),
  /** Three cues and more: act. Two: show and let the writer confirm. One: only when the writer pointed at it. */
  confidence: z.enum(['sure', 'likely', 'unsure']),
  signals: z.array(Signal),
});
export type FoundReview = z.infer<typeof FoundReview>;

/** A frame of another origin, which may hold a reply box that only that origin's permission reaches. */
export const ForeignFrame = z.object({
  /** Like `https://example.com`. */
  origin: z.string(),
  /** The review it stands in or directly under, null when it stands elsewhere. */
  reviewId: z.nullable(z.string()),
  /** What the frame's own title or label says. */
  label: z.string(),
});
export type ForeignFrame = z.infer<typeof ForeignFrame>;

/** Everything one frame says about itself. Reviews come in document order; the chooser ranks them. */
export const PageReading = z.object({
  url: z.string(),
  title: z.string(),
  /** The page's declared language, as in `<html lang>`; empty when it has none. */
  language: z.string(),
  platform: PlatformName,
  rules: z.nullable(ReplyRules),
  reviews: z.array(FoundReview),
  /** A reply box that is there but belongs to no review we found (the focused one if there are several). */
  looseField: z.nullable(ReplyField),
  foreignFrames: z.array(ForeignFrame),
  /** The writer's selection with its line breaks, empty when there is none. */
  selection: z.string(),
  /** True when the page was too large and only a part of it was read. */
  isPartial: z.boolean(),
});
export type PageReading = z.infer<typeof PageReading>;

/**
 * What came of putting a reply into a box.
 * - `inserted`: the box holds exactly the wanted text (verified), and one undo takes it back.
 * - `inserted-shortened`: the same, in the short wording the writer chose because the full one was too long.
 * - `box-not-empty`: nothing was done; `text` is what the box holds. Ask, then call again with `onFilled`.
 * - `kept`: nothing was done because the writer chose so.
 * - `refused`: nothing was left behind; `reason` says why. `too-long` carries how many UTF-16 code units (or bytes) too many.
 */
export const InsertOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['inserted', 'inserted-shortened']), fieldId: z.string(), boxText: z.string(), ms: z.number() }),
  z.object({ outcome: z.literal('box-not-empty'), fieldId: z.string(), text: z.string() }),
  z.object({ outcome: z.literal('kept') }),
  z.object({
    outcome: z.literal('refused'),
    reason: z.enum([
      'no-box', // no reply box for this review, and no button that opens one
      'box-gone', // it was there and left the page
      'review-gone', // the review itself left the page
      'no-access', // the browser lets us into the page only once the writer pressed our button there
      'read-only', // disabled or readonly
      'too-long', // longer than the box takes; `over` says by how much
      'foreign-frame', // the box is in a frame of another origin; `origin` says which
      'page-changed-it', // every way in ended in another text than wanted; all were taken back
      'writer-typing', // the writer typed or composed meanwhile; nothing was overwritten
      'interrupted', // our script was replaced on the page meanwhile; what it had begun was taken back
    ]),
    over: z.optional(z.number()),
    origin: z.optional(z.string()),
  }),
]);
export type InsertOutcome = z.infer<typeof InsertOutcome>;

/** What came of Undo. `changed`: the writer edited the box since, so it was left alone. `gone`: the box left the page. */
export const UndoOutcome = z.enum(['undone', 'changed', 'gone']);
export type UndoOutcome = z.infer<typeof UndoOutcome>;

/** What to do with a box that holds words: ask first, put the reply below them, or replace them. */
export const OnFilled = z.enum(['ask', 'append', 'replace']);
export type OnFilled = z.infer<typeof OnFilled>;
