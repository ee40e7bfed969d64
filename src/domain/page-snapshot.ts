import * as z from 'zod/mini';
import type { PageReading } from './page-reading.ts';
import { PlatformAdapter } from './platform-adapter.ts';

/**
 * A node of a page as data, in document order across shadow roots and frames of the same origin. An element is its parent's
 * position among the elements (-1 for the top), its tag in lower case, then its attributes, name and value in turn. A text is
 * the position of the element it stands in, an empty tag, then its words.
 */
export const PageNode = z.tuple([z.number(), z.string()], z.string());
export type PageNode = z.infer<typeof PageNode>;

/** A position among the elements; -1 stands for none. */
const Position = z.number();

/** What a page says besides its nodes: what only the page itself can tell. */
export const PageFacts = z.object({
  url: z.string(),
  title: z.string(),
  /** As in `<html lang>`; empty when it has none. */
  language: z.string(),
  /** What the site calls itself, its host where it does not say. */
  siteName: z.string(),
  /** The one that fits, null for a site nobody described. */
  adapter: z.nullable(PlatformAdapter),
  /** Each selector of the adapter with the elements it meets. */
  met: z.array(z.tuple([z.string(), z.array(Position)])),
  /** Boxes and frames with what they look like: bits of `LOOKS`. */
  looks: z.array(z.tuple([Position, z.number()])),
  /** Elements that show the line breaks of their texts. */
  keepsLines: z.array(Position),
  /** The element the caret is in. */
  focused: Position,
  /** The first and the last element with selected text; empty when nothing is selected. */
  selected: z.array(Position),
  /** The selected text with its line breaks. */
  selection: z.string(),
  /** What the writer clicked last. */
  pointedAt: Position,
  /** True when a limit ended the walk early. */
  isPartial: z.boolean(),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** What was found in a page, with its places among the page's elements. */
export type PageFinding = {
  /** All but what changes with the window: `visible` is 1 throughout. */
  readonly reading: PageReading;
  /** For each review its elements: one, or a few that follow each other. */
  readonly elements: readonly (readonly number[])[];
  /** For each review the buttons that may open its box, likeliest first. */
  readonly openers: readonly (readonly number[])[];
  /** The boxes, reviews' own and those of a whole thread: id and place. */
  readonly fields: readonly (readonly [string, number])[];
};
