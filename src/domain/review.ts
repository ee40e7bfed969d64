import * as z from 'zod/mini';

/** Stars as shown. `value` runs from 0 to `best` (5 on most sites, 10 on some), fractions allowed. */
export const Rating = z.object({ value: z.number(), best: z.number() });
export type Rating = z.infer<typeof Rating>;

/** When the review was written: `shown` as the page says it, `day` as YYYY-MM-DD where that can be told. */
export const ReviewDate = z.object({ shown: z.string(), day: z.nullable(z.string()) });
export type ReviewDate = z.infer<typeof ReviewDate>;

/** A public site. `id` is an adapter's id, or `page` for a site nobody described; `name` is what a person calls it. */
export const PlatformName = z.object({ id: z.string(), name: z.string() });
export type PlatformName = z.infer<typeof PlatformName>;

/** One public post as read from a page, a selection or the paste-in box. */
export const Review = z.object({
  /** Unique and stable within its page: the site's own id, or a digest of author, date and text. */
  id: z.string(),
  /** Null where the page does not say: it goes into a greeting, so it is never guessed. */
  author: z.nullable(z.string()),
  rating: z.nullable(Rating),
  date: z.nullable(ReviewDate),
  /** The reviewer's words alone; paragraphs are set apart by a blank line. May be empty (stars only). */
  text: z.string(),
  /** True when the page shows only the beginning and the rest could not be read, or when we cut it. */
  isTruncated: z.boolean(),
  /** The answer the business already gave, null when there is none. */
  ownerReply: z.nullable(z.string()),
  platform: PlatformName,
  /** Address of the page the review was read from; empty when pasted in. */
  url: z.string(),
});
export type Review = z.infer<typeof Review>;

/** Longest review text kept, in UTF-16 code units. Anything beyond is cut with `isTruncated`. */
export const MAX_REVIEW_LENGTH = 20_000;

/** Text a writer pasted or selected, as a review without a page. */
export function pastedReview(text: string, url: string, platformName: string): Review {
  const clean = text.replace(/\r\n?/g, '\n').trim();
  return {
    id: 'pasted',
    author: null,
    rating: null,
    date: null,
    text: clean.slice(0, MAX_REVIEW_LENGTH),
    isTruncated: clean.length > MAX_REVIEW_LENGTH,
    ownerReply: null,
    platform: { id: 'page', name: platformName },
    url,
  };
}
