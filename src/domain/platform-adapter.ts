import * as z from 'zod/mini';
import { ReplyRules } from './reply-field.ts';

/** CSS selectors in order, likeliest first; the first that meets wins. One that no browser understands meets nothing. */
const Selectors = z.array(z.string());

/**
 * What we know of one public site's pages, as data: shipped with the extension, or taught by the writer. The extension
 * sends those that may fit a page along with the question, so that none lies in the page's script.
 */
export const PlatformAdapter = z.object({
  /** Kebab-case; of shipped ones equal to the file name. */
  id: z.string(),
  /** What a person calls the site. */
  name: z.string(),
  /** Match patterns as in a manifest; a host may end in `.*` for the site's own endings: `.com`, `.co.uk`. */
  matches: z.optional(z.array(z.string())),
  /** A regular expression, case ignored, that the path must meet too, where a host has pages of many kinds. */
  path: z.optional(z.string()),
  /** For sites on any host: each of these selectors meets something in the page. Asked only when no address matches. */
  marks: z.optional(Selectors),
  /** The day somebody last looked at the selectors, YYYY-MM-DD. */
  seen: z.string(),
  /** True for one the writer made by pointing: its selectors go before those of a shipped one. */
  isTaught: z.optional(z.boolean()),
  /** Absent where no selector is known: the page is read like one nobody described. */
  review: z.optional(
    z.object({
      /** One review. */
      card: Selectors,
      /** Parts inside the card; what is left out or meets nothing is found without knowing the site. */
      text: z.optional(Selectors),
      author: z.optional(Selectors),
      rating: z.optional(Selectors),
      /** The best rating there is, where the site shows a bare number. */
      bestRating: z.optional(z.number()),
      /** What the filled ones meet, where `rating` names single star icons that stand side by side. */
      filledIcon: z.optional(z.string()),
      date: z.optional(Selectors),
      /** Inside the card, or the element right after it. */
      ownerReply: z.optional(Selectors),
    }),
  ),
  reply: z.optional(
    z.object({
      /** The button that opens the box, inside the card. */
      opener: z.optional(Selectors),
      /** The box, inside the card or anywhere. */
      field: z.optional(Selectors),
      /** A frame that holds the box. */
      frame: z.optional(Selectors),
    }),
  ),
  rules: z.optional(ReplyRules),
});
export type PlatformAdapter = z.infer<typeof PlatformAdapter>;
