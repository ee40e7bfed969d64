import * as z from 'zod/mini';

/** A rule of the writer's own house about the words of a reply. */
export const HouseRule = z.object({
  id: z.string(),
  /** `never`: the words may stand in no reply; `always`: every reply holds them. */
  kind: z.enum(['never', 'always']),
  /** Words as they stand in a text; a word that ends in `*` stands for all that begin so. */
  words: z.string(),
  /** What to write instead of words that may not stand; empty to leave them out. */
  instead: z.string(),
});
export type HouseRule = z.infer<typeof HouseRule>;

/** Where the writer draws the line of a check that has one; null: where Evenkeel draws it. */
export const CheckLines = z.object({
  /** Words of a reply at most. */
  replyWords: z.nullable(z.number()),
  /** Words of a sentence at most. */
  sentenceWords: z.nullable(z.number()),
  /** Share of an earlier reply's words that may come again, 0 to 1. */
  likeness: z.nullable(z.number()),
});
export type CheckLines = z.infer<typeof CheckLines>;

export const NO_LINES: CheckLines = { replyWords: null, sentenceWords: null, likeness: null };

/** In which order the panel shows what waits: `urgent` weighs age and harm alike. */
export const QUEUE_ORDERS = ['urgent', 'oldest', 'worst'] as const;
export const QueueOrder = z.enum(QUEUE_ORDERS);
export type QueueOrder = z.infer<typeof QueueOrder>;

/** How Evenkeel behaves. */
export const Settings = z.object({
  /** Length of the breath on Calm in seconds, 10 to 60. */
  breathSeconds: z.number(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Single-letter keys outside text (S, W, L, O, 1–9). */
  letterKeys: z.boolean(),
  /** Ids of checks that the writer switched off. */
  checksOff: z._default(z.array(z.string()), []),
  checkLines: z._default(CheckLines, NO_LINES),
  houseRules: z._default(z.array(HouseRule), []),
  /** The reply log keeps the replies' own words. */
  keepsReplyText: z._default(z.boolean(), true),
  /** Tab turns a typed abbreviation into its template. */
  expandsAbbreviations: z._default(z.boolean(), true),
  queueOrder: z._default(QueueOrder, 'urgent'),
});
export type Settings = z.infer<typeof Settings>;

export const EMPTY_SETTINGS: Settings = {
  breathSeconds: 10,
  theme: 'system',
  letterKeys: true,
  checksOff: [],
  checkLines: NO_LINES,
  houseRules: [],
  keepsReplyText: true,
  expandsAbbreviations: true,
  queueOrder: 'urgent',
};

/** Why a surface opened: set by the right-click menu or a key just before it opens, used once. */
export const Intent = z.object({
  tabId: z.nullable(z.number()),
  /**
   * `allow`, `watch`: the writer was asked for a site; Chromium closes the popup over that question. `button`: a click on
   * our button beside a reply box. `taught`: the writer has pointed. `back`: a pause is over.
   */
  kind: z.enum(['selection', 'command', 'allow', 'watch', 'button', 'taught', 'back']),
  /** The selection as the menu event gave it (line breaks lost); used where no script may run. */
  selectionText: z.string(),
  /** For `watch`: the site asked for. */
  origin: z.optional(z.string()),
  /** For `button`: the review whose box has the caret. */
  reviewId: z.optional(z.string()),
  at: z.string(),
});
export type Intent = z.infer<typeof Intent>;

/** An intent of the instant `now`. */
export const newIntent = (kind: Intent['kind'], now: Date, given: Partial<Omit<Intent, 'kind' | 'at'>> = {}): Intent => ({
  tabId: null,
  selectionText: '',
  ...given,
  kind,
  at: now.toISOString(),
});
