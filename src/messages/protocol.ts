import * as z from 'zod/mini';
import { AnsweredBefore, LogEntry, SeenReview } from '../domain/log-entry.ts';
import { InsertOutcome, OnFilled, PageReading, UndoOutcome } from '../domain/page-reading.ts';
import { PlatformAdapter } from '../domain/platform-adapter.ts';
import { MAX_FIXTURE_LENGTH, ReviewCount } from '../domain/site.ts';
import { Walk } from '../domain/walk.ts';

/** A selector as pointing makes it. */
const Shape = z.string().check(z.maxLength(400));

/** A template as the palette in the page shows it: filled, with its open blanks marked `{{name}}`. */
export const PaletteEntry = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  /** True when it suits the review of the focused box. */
  fits: z.boolean(),
});
export type PaletteEntry = z.infer<typeof PaletteEntry>;

/** A stretch of the palette's list, best first, and how long all of it is. */
export const PaletteRows = z.object({ entries: z.array(PaletteEntry), total: z.number() });
export type PaletteRows = z.infer<typeof PaletteRows>;

/** Words of the palette in the interface's language: the page has no access to `_locales` of its own. */
export const PaletteWords = z.record(z.string(), z.string());
export type PaletteWords = z.infer<typeof PaletteWords>;

/**
 * Every message: who may send it, who answers, both shapes.
 * `surface` is any page of ours (popup, panel, options); `background` the worker; `page` our script in a tab; `watching`
 * the part of it that stays beside the writer on a watched site, `typing` the one that brings templates to the caret, `pointing` the
 * one that lets the writer point.
 */
export const protocol = {
  /** What the frame is, so that the asker can pick the adapters for it. Null for one that its parent already covers. */
  'page.describe': {
    from: ['surface', 'background'],
    to: 'page',
    request: z.object({}),
    response: z.nullable(z.object({ url: z.string() })),
  },
  /**
   * Reads the frame with the adapters that may fit it, and keeps those for finding boxes later. With `isNearFirst` a long
   * page answers with what is around the review the writer is at, `isPartial`. Null for a frame that its parent of the same
   * origin already covers.
   */
  'page.read': {
    from: ['surface', 'background'],
    to: 'page',
    request: z.object({ adapters: z.array(PlatformAdapter), isNearFirst: z.boolean() }),
    response: z.nullable(PageReading),
  },
  /** Puts a reply into the box of a review (or into the box named). Opens the site's own box if it is closed. */
  'page.insert': {
    from: ['surface', 'background'],
    to: 'page',
    request: z.object({
      reviewId: z.nullable(z.string()),
      fieldId: z.nullable(z.string()),
      text: z.string(),
      onFilled: OnFilled,
      maxLength: z.nullable(z.number()),
      countsBytes: z.boolean(),
    }),
    response: InsertOutcome,
  },
  /**
   * Answers once the page has had its time to change what was inserted last: null where that stands, else the outcome that
   * holds in its stead.
   */
  'page.settled': { from: ['surface', 'background'], to: 'page', request: z.object({}), response: z.nullable(InsertOutcome) },
  /** The writer was shown what `page.settled` answered; where nobody says so, the page shows it. */
  'page.told': { from: ['surface'], to: 'page', request: z.object({}), response: z.null() },
  /** Takes the last insertion back. */
  'page.undo': { from: ['surface', 'background'], to: 'page', request: z.object({}), response: UndoOutcome },
  /** Opens the template palette at the caret. `no-box`: no box has the caret. */
  'typing.open-palette': {
    from: ['background'],
    to: 'typing',
    request: z.object({
      entries: z.array(PaletteEntry),
      total: z.number(),
      /** How many of all suit the review. */
      fitting: z.number(),
      words: PaletteWords,
      /** The review whose box has the caret, null where none is known. */
      reviewId: z.nullable(z.string()),
    }),
    response: z.enum(['opened', 'no-box']),
  },
  /** Abbreviations that Tab turns into their templates in this frame, without their mark. */
  'typing.start': {
    from: ['background'],
    to: 'typing',
    request: z.object({ abbreviations: z.array(z.string()) }),
    response: z.literal(true),
  },
  /** A permission was taken away: asks whether this frame may still be watched, and leaves it if not. */
  'watching.look-again': { from: ['background'], to: 'watching', request: z.object({}), response: z.null() },
  /** Begins to stay beside the writer in this frame: button and count, as the site's switches say. */
  'watching.start': {
    from: ['background'],
    to: 'watching',
    request: z.object({
      showsButton: z.boolean(),
      countsReviews: z.boolean(),
      adapters: z.array(PlatformAdapter),
      words: PaletteWords,
    }),
    response: z.literal(true),
  },
  /** Lets the writer point at a review or a box. `card`: the shapes of reviews taught before. */
  'pointing.start': {
    from: ['surface'],
    to: 'pointing',
    request: z.object({ what: z.enum(['review', 'box']), card: z.array(z.string()), words: PaletteWords }),
    response: z.null(),
  },
  /** The writer has pointed: keep the shapes given for this site, and open the surface again. */
  'background.taught': {
    from: ['page'],
    to: 'background',
    request: z.object({
      card: z.optional(z.array(Shape)),
      field: z.optional(z.array(Shape)),
      opener: z.optional(z.array(Shape)),
      fixture: z.string().check(z.maxLength(MAX_FIXTURE_LENGTH)),
    }),
    response: z.null(),
  },
  /**
   * A sign of the writer on a watched site: the caret came into a box, or the pointer onto the page. Answers whether the
   * site is still watched; where not, the sender ends itself.
   */
  'background.writer-here': {
    from: ['page'],
    to: 'background',
    request: z.object({ sign: z.enum(['box', 'pointer']) }),
    response: z.boolean(),
  },
  /** The button beside a box was clicked: opens the walk for that review. */
  'background.open-walk': {
    from: ['page'],
    to: 'background',
    request: z.object({ reviewId: z.nullable(z.string()) }),
    response: z.null(),
  },
  /** The button's menu: templates at the caret. */
  'background.open-palette': { from: ['page'], to: 'background', request: z.object({}), response: z.null() },
  /** The button's menu: no button on this site any more. */
  'background.hide-button': { from: ['page'], to: 'background', request: z.object({}), response: z.null() },
  /** What the icon shall show over the sender's tab. */
  'background.count': { from: ['page'], to: 'background', request: ReviewCount, response: z.null() },
  /** Watches a site, whose permission was given, or stops watching it and gives the permission back. */
  'background.watch-site': {
    from: ['surface'],
    to: 'background',
    request: z.object({ origin: z.string(), isWatched: z.boolean() }),
    response: z.boolean(),
  },
  /** Switches the button or the count of a watched site. */
  'background.switch-site': {
    from: ['surface'],
    to: 'background',
    request: z.object({ origin: z.string(), showsButton: z.optional(z.boolean()), countsReviews: z.optional(z.boolean()) }),
    response: z.null(),
  },
  /** Asks the frame to tell when the caret goes into another box, as long as a panel listens. */
  'page.follow': { from: ['surface'], to: 'page', request: z.object({}), response: z.null() },
  /** The caret went into a box of the page. Answered with true by the panel beside it; without an answer nobody follows. */
  'surface.focus-moved': { from: ['page'], to: 'surface', request: z.object({}), response: z.boolean() },
  /**
   * Searches the library for the palette open in a frame, ranked for the same review; an empty query finds all. Answers
   * forty at most, from the `from`th on.
   */
  'background.search-templates': {
    from: ['page'],
    to: 'background',
    request: z.object({ query: z.string(), from: z.number(), reviewId: z.nullable(z.string()) }),
    response: PaletteRows,
  },
  /** The template an abbreviation stands for, filled for the review in view; null where none has it any more. */
  'background.expand': {
    from: ['page'],
    to: 'background',
    request: z.object({ abbreviation: z.string().check(z.maxLength(40)) }),
    response: z.nullable(z.object({ entry: PaletteEntry, reviewId: z.nullable(z.string()) })),
  },
  /** Keeps a walk whose own surface was closed before it had been stored. */
  'background.keep-walk': {
    from: ['surface'],
    to: 'background',
    request: z.object({ walk: Walk }),
    response: z.null(),
  },
  /** The page took an insertion back after all, and no surface was there to hear of it: the walk it came from must tell the truth. */
  'background.taken-back': {
    from: ['page'],
    to: 'background',
    request: z.object({ fieldId: z.string(), outcome: InsertOutcome }),
    response: z.null(),
  },
  /** A reply was given: the log takes it down. */
  'background.log-reply': {
    from: ['surface'],
    to: 'background',
    request: z.object({ entry: LogEntry }),
    response: z.null(),
  },
  /** The reply of a walk was taken back, by the writer or by the page. */
  'background.unlog-reply': {
    from: ['surface'],
    to: 'background',
    request: z.object({ walkId: z.string() }),
    response: z.null(),
  },
  /** Which reviews of a page were answered before, and whether they have changed since; the log notes what it hears. */
  'background.see-again': {
    from: ['surface'],
    to: 'background',
    request: z.object({ reviews: z.array(SeenReview) }),
    response: z.array(AnsweredBefore),
  },
  /** A template was inserted: remember when. */
  'background.template-used': {
    from: ['page'],
    to: 'background',
    request: z.object({ templateId: z.string() }),
    response: z.null(),
  },
  /** A template went into the box of a review and stayed: `text` is what the box holds. The log takes it down. */
  'background.log-template': {
    from: ['page'],
    to: 'background',
    request: z.object({ reviewId: z.string(), templateId: z.string(), text: z.string(), workedMs: z.number() }),
    response: z.null(),
  },
} as const;

export type MessageName = keyof typeof protocol;
export type Receiver = (typeof protocol)[MessageName]['to'];
export type Request<Name extends MessageName> = z.infer<(typeof protocol)[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<(typeof protocol)[Name]['response']>;

/** Names of the messages one receiver answers. */
export type MessagesTo<To extends Receiver> = {
  [Name in MessageName]: (typeof protocol)[Name]['to'] extends To ? Name : never;
}[MessageName];

/** What goes over the wire. */
export type Envelope = { evenkeel: 1; to: Receiver; name: MessageName; request: unknown };
