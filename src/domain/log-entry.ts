import * as z from 'zod/mini';
import { Severity } from './complaint.ts';
import { Part } from './library.ts';
import { PlatformName, Rating } from './review.ts';
import { starsOf } from './stars.ts';

/** A review as it stands on its page, so that it is known again later. */
export const SeenReview = z.object({
  id: z.string(),
  /** Address of the page, or of the frame in it, that it stands on; empty when it was pasted in. */
  url: z.string(),
  author: z.nullable(z.string()),
  day: z.nullable(z.string()),
  rating: z.nullable(Rating),
  /** Of its words: tells whether they are still the same. */
  digest: z.string(),
});
export type SeenReview = z.infer<typeof SeenReview>;

/** How a review looked when its page was seen again after the reply. */
export const SeenAgain = z.object({
  /** ISO 8601 instant of the last look. */
  seenAt: z.string(),
  /** Its words or its stars differ from those that were answered. */
  isChanged: z.boolean(),
  rating: z.nullable(Rating),
});
export type SeenAgain = z.infer<typeof SeenAgain>;

/** One reply that was given, as the log keeps it. A walk has at most one: the last that went into the box. */
export const LogEntry = z.object({
  walkId: z.string(),
  /** When the walk began, and when the box took the text (or the clipboard did): ISO 8601 instants. */
  startedAt: z.string(),
  at: z.string(),
  /** The day of `at` in the writer's own calendar, YYYY-MM-DD. */
  day: z.string(),
  how: z.enum(['inserted', 'copied']),
  review: SeenReview,
  platform: PlatformName,
  /** The place or brand that answered, as the profile calls it; empty where it has no name. */
  place: z.string(),
  /** Kinds of complaint of its points, each once. */
  issueIds: z.array(z.string()),
  severity: Severity,
  /** Points of the review, and how many of them the reply names. */
  points: z.object({ answered: z.number(), total: z.number() }),
  /** Whole days from the review to the reply, null where the review's day is not known. */
  ageDays: z.nullable(z.number()),
  /** Time at work on it, pauses left out. */
  workedMs: z.number(),
  /** Parts of the reply, and those of them that the writer changed by hand. */
  parts: z.array(Part),
  touched: z.array(Part),
  actionIds: z.array(z.string()),
  /** Templates inserted with the palette meanwhile. */
  templateIds: z.array(z.string()),
  /** Ids of the checks whose findings still stood at the end, one for each finding. */
  findings: z.array(z.string()),
  /** Length of the reply in words. */
  words: z.number(),
  /** The reply itself, null where the writer does not want it kept. */
  text: z.nullable(z.string()),
  again: z.nullable(SeenAgain),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** The part of an address that a page keeps: without query and fragment, which sites vary from visit to visit. */
export function pageOf(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return origin === 'null' ? url.split(/[?#]/, 1).join() : `${origin}${pathname}`;
  } catch {
    return url;
  }
}

/** What replies are counted under: the platform's id, or the name of a site nobody described. */
export const platformKeyOf = ({ id, name }: PlatformName): string => (id === 'page' ? `page ${name}` : id);

/** Upper ends of the bins ages are counted in, in days: under one, one, two, up to six, seven and more. */
export const AGE_BINS = [1, 2, 3, 7, Number.POSITIVE_INFINITY] as const;
/** Upper ends of the bins times at work are counted in, in minutes. */
export const WORK_BINS = [1, 2, 5, 15, Number.POSITIVE_INFINITY] as const;

/** The replies of one day on one platform from one place, counted. What charts are drawn from. */
export type DayCount = {
  /** YYYY-MM-DD. */
  day: string;
  /** By `platformKeyOf`. */
  platformId: string;
  /** As the platform was called last. */
  platformName: string;
  place: string;
  replies: number;
  /** Replies by kind of complaint. */
  issues: Record<string, number>;
  /** Replies by `AGE_BINS`, and last those whose review tells no day. */
  ages: number[];
  /** Replies by `WORK_BINS`. */
  work: number[];
  points: { answered: number; total: number };
  findings: number;
  /** Reviews seen again, those that had changed, and the stars of the latter then and now (sums, out of five each). */
  again: { seen: number; changed: number; rated: number; starsBefore: number; starsAfter: number };
  /** Size of the entries as JSON, and of what words are looked for in, in UTF-8. */
  bytes: number;
};

const binOf = (bins: readonly number[], value: number): number => bins.findIndex((end) => value < end);

/** A day nobody has answered anything on. */
export const emptyDay = ({ day, platform, place }: LogEntry): DayCount => ({
  day,
  platformId: platformKeyOf(platform),
  platformName: platform.name,
  place,
  replies: 0,
  issues: {},
  ages: [...AGE_BINS.map(() => 0), 0],
  work: WORK_BINS.map(() => 0),
  points: { answered: 0, total: 0 },
  findings: 0,
  again: { seen: 0, changed: 0, rated: 0, starsBefore: 0, starsAfter: 0 },
  bytes: 0,
});

/** The count with an entry more (`sign` 1) or less (-1). @param bytes of the entry */
export function counted(count: DayCount, entry: LogEntry, bytes: number, sign: 1 | -1): DayCount {
  const issues = { ...count.issues };
  for (const id of new Set(entry.issueIds)) {
    const next = (issues[id] ?? 0) + sign;
    if (next > 0) issues[id] = next;
    else delete issues[id];
  }
  const raised = (bins: readonly number[], at: number) => bins.map((value, index) => (index === at ? value + sign : value));
  const { again } = entry;
  const before = starsOf(entry.review.rating);
  const after = starsOf(again?.rating ?? null);
  const isRated = again?.isChanged === true && before !== null && after !== null;
  return {
    ...count,
    platformName: entry.platform.name,
    replies: count.replies + sign,
    issues,
    ages: raised(count.ages, entry.ageDays === null ? AGE_BINS.length : binOf(AGE_BINS, entry.ageDays)),
    work: raised(count.work, binOf(WORK_BINS, entry.workedMs / 60_000)),
    points: {
      answered: count.points.answered + sign * entry.points.answered,
      total: count.points.total + sign * entry.points.total,
    },
    findings: count.findings + sign * entry.findings.length,
    again: {
      seen: count.again.seen + (again ? sign : 0),
      changed: count.again.changed + (again?.isChanged ? sign : 0),
      rated: count.again.rated + (isRated ? sign : 0),
      starsBefore: count.again.starsBefore + (isRated ? sign * before : 0),
      starsAfter: count.again.starsAfter + (isRated ? sign * after : 0),
    },
    bytes: count.bytes + sign * bytes,
  };
}

/** What of the log is asked for. Null and empty: all. Days are inclusive, YYYY-MM-DD. */
export type LogFilter = {
  platformId: string | null;
  place: string | null;
  issueId: string | null;
  from: string | null;
  to: string | null;
  /** Words that must all occur in reviewer, reply, place or platform. */
  words: string;
};

export const ALL_ENTRIES: LogFilter = { platformId: null, place: null, issueId: null, from: null, to: null, words: '' };

/** The words of a filter, lower case, each to occur. */
export const wordsOf = (filter: LogFilter): readonly string[] => filter.words.toLowerCase().split(/\s+/).filter(Boolean);

/** What words are looked for in, lower case: reviewer, reply, place and platform. Takes an entry of any shape: it may be damaged. */
export const searchTextOf = (entry: LogEntry): string =>
  [entry?.review?.author, entry?.text, entry?.place, entry?.platform?.name].join('\n').toLowerCase();

/** True when all words occur in a text by `searchTextOf`. */
export const holdsWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** True when an entry is among what is asked for, words left aside. */
export function isAskedFor(entry: LogEntry, filter: LogFilter): boolean {
  const { platformId, place, issueId, from, to } = filter;
  if (platformId !== null && platformKeyOf(entry.platform) !== platformId) return false;
  if (place !== null && entry.place !== place) return false;
  if (issueId !== null && !entry.issueIds.includes(issueId)) return false;
  return (from === null || entry.day >= from) && (to === null || entry.day <= to);
}

/** A review on the page that was answered before. `rating`: what it gave then. */
export const AnsweredBefore = z.object({
  reviewId: z.string(),
  /** ISO 8601 instant of the reply. */
  at: z.string(),
  isChanged: z.boolean(),
  rating: z.nullable(Rating),
});
export type AnsweredBefore = z.infer<typeof AnsweredBefore>;
