import * as z from 'zod/mini';
import { FaultLevel, Feeling } from './complaint.ts';
import { Length, Part } from './library.ts';

/** A promised day (YYYY-MM-DD), the honest "no date yet", a phrase in the writer's words, or still open. */
export const PromisedDate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: z.string() }),
  z.object({ kind: z.literal('words'), words: z.string() }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('open') }),
]);
export type PromisedDate = z.infer<typeof PromisedDate>;

/** Where the two can talk. `page`: the contact that stands on the business's own page; `public`: nowhere else. */
export const Channel = z.enum(['email', 'phone', 'message', 'page', 'public']);
export type Channel = z.infer<typeof Channel>;

/** What the writer chose (or left as suggested) on the way. */
export const Choices = z.object({
  feeling: Feeling,
  /** Noun phrases the thanks names, one to three of the points' `detail`. */
  details: z.array(z.string()),
  faultLevel: FaultLevel,
  /** Ids of solve actions: one, or two for a pair of options. */
  actionIds: z.array(z.string()),
  date: PromisedDate,
  /** Questions to ask in public, at most two, verbatim. */
  questions: z.array(z.string()),
  channel: Channel,
  /** What the writer offers on top, in their words; printed in the private message only. */
  gesture: z.optional(z.string()),
  length: Length,
  /** Chooses among wordings; the same seed gives the same words. */
  seed: z.number(),
});
export type Choices = z.infer<typeof Choices>;

/** One part of the draft. `lead` is the white space before it when something precedes. */
export const DraftPart = z.object({
  part: Part,
  lead: z.string(),
  text: z.string(),
  /** The writer changed it by hand: later steps leave it alone. */
  isTouched: z.boolean(),
});
export type DraftPart = z.infer<typeof DraftPart>;

/** How loud a finding is: `ask-first` stops an insertion once. */
export const LEVELS = ['hint', 'caution', 'ask-first'] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/**
 * What to write instead. An empty `text` means leave it out. `at` is what it takes the place of (UTF-16, half-open) where
 * that is not the finding's own words: their whole sentence, or a place between two for something that is absent.
 */
export type Swap = { text: string; at?: { start: number; end: number } };

/** What a check found. `start`/`end` are UTF-16 offsets into the draft, half-open; both 0 when it concerns the whole. */
export type Finding = {
  checkId: string;
  level: Level;
  start: number;
  end: number;
  /** The words in question, empty when it concerns the whole. */
  words: string;
  /** In one line what a reader will hear. */
  why: string;
  swaps: readonly Swap[];
};
