import * as z from 'zod/mini';
import type { PlatformAdapter } from './platform-adapter.ts';

/** Longest piece of a page kept with what was taught, in UTF-16 code units. */
export const MAX_FIXTURE_LENGTH = 60_000;

/**
 * What the writer taught us about a site by pointing: shapes of elements as CSS selectors, likeliest first, never text.
 * Empty lists: not pointed at yet.
 */
export const TaughtShapes = z.object({
  /** One review. */
  card: z.array(z.string()),
  /** The reply box, inside a card or anywhere. */
  field: z.array(z.string()),
  /** The button that opens the box, inside a card. */
  opener: z.array(z.string()),
  /** ISO 8601 instant of the last pointing. */
  taughtAt: z.string(),
  /** The pointed-at piece of the page as HTML, every text replaced by filler of the same length; no address, no name. */
  fixture: z.string(),
});
export type TaughtShapes = z.infer<typeof TaughtShapes>;

/** A site the writer decided something about. */
export const Site = z.object({
  /** Scheme and host without a port, like `https://example.com`: what a browser can be asked permission for. */
  origin: z.string(),
  /** ISO 8601 instant since when the site is watched; null while it is not. */
  watchedSince: z.nullable(z.string()),
  /** A button stands beside the reply box that has the caret. Holds only while watched. */
  showsButton: z.boolean(),
  /** The toolbar icon counts the unanswered reviews. Holds only while watched. */
  countsReviews: z.boolean(),
  /** The writer said no when watching was offered; it is not offered again. */
  isDeclined: z.boolean(),
  taught: z.nullable(TaughtShapes),
});
export type Site = z.infer<typeof Site>;

export const Sites = z.array(Site);
export type Sites = z.infer<typeof Sites>;

export const EMPTY_SITES: Sites = [];

/** The origin a site is kept under, null for pages that belong to no site (files, the browser's own). */
export function siteOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}` : null;
  } catch {
    return null;
  }
}

/** What we keep about a site; a site nobody decided about is not watched and knows nothing. */
export const siteIn = (sites: Sites, origin: string): Site =>
  sites.find((site) => site.origin === origin) ?? {
    origin,
    watchedSince: null,
    showsButton: true,
    countsReviews: true,
    isDeclined: false,
    taught: null,
  };

/** The sites with one changed or added, in the order of their names. A site that says nothing any more is left out. */
export function withSite(sites: Sites, origin: string, change: Partial<Omit<Site, 'origin'>>): Sites {
  const changed: Site = { ...siteIn(sites, origin), ...change };
  const others = sites.filter((site) => site.origin !== origin);
  const isEmpty = changed.watchedSince === null && changed.taught === null && !changed.isDeclined;
  const kept = isEmpty ? others : [...others, changed];
  return kept.toSorted((a, b) => a.origin.replace(/^\w+:\/\//, '').localeCompare(b.origin.replace(/^\w+:\/\//, '')));
}

/** What the writer taught us, as adapters. */
export const taughtAdapters = (sites: Sites): PlatformAdapter[] =>
  sites.flatMap(({ origin, taught }) => {
    if (!taught) return [];
    const { card, field, opener, taughtAt } = taught;
    const host = origin.replace(/^\w+:\/\//, '');
    return {
      id: `taught-${host.replace(/[^a-z0-9]+/gi, '-')}`,
      name: host.replace(/^www\./, ''),
      matches: [`${origin}/*`],
      seen: taughtAt.slice(0, 10),
      isTaught: true,
      ...(card.length > 0 && { review: { card } }),
      reply: { field, opener },
    };
  });

/** How the reviews of a page stand: what the toolbar icon shows. */
export const ReviewCount = z.object({
  unanswered: z.number(),
  answered: z.number(),
  /** The day of the oldest unanswered review that tells its day, YYYY-MM-DD; null when none does. */
  oldestDay: z.nullable(z.string()),
});
export type ReviewCount = z.infer<typeof ReviewCount>;

/** How long the oldest has waited, by calendar days: under one, one, two to six, seven and more. */
export type Waiting = 'fresh' | 'day' | 'two-days' | 'week';

/** @param now in the writer's own time zone, as review days are */
export function waitingSince(oldestDay: string | null, now: Date): Waiting {
  if (oldestDay === null) return 'fresh';
  const [year = 0, month = 1, day = 1] = oldestDay.split('-').map(Number);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today.getTime() - new Date(year, month - 1, day).getTime()) / 86_400_000);
  if (days >= 7) return 'week';
  if (days >= 2) return 'two-days';
  return days >= 1 ? 'day' : 'fresh';
}
