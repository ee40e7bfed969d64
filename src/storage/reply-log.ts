import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type AnsweredBefore,
  counted,
  type DayCount,
  emptyDay,
  holdsWords,
  isAskedFor,
  LogEntry,
  type LogFilter,
  pageOf,
  platformKeyOf,
  type SeenReview,
  searchTextOf,
  wordsOf,
} from '../domain/log-entry.ts';
import { starsOf } from '../domain/stars.ts';

/** Name of the database; the reply log is all it holds. */
export const LOG_DATABASE = 'evenkeel-log';
const VERSION = 2;

/** An entry as it lies in the database. Keys sort newest first, by day and instant, and so do facets. */
type Row = { key: string; walkId: string; facets: string[]; bytes: number; entry: LogEntry };

interface Schema extends DBSchema {
  replies: { key: string; value: Row; indexes: { walkId: string; facets: string } };
  /** By the key of the reply: what words are looked for in, alone, since reading whole replies takes ten times as long. */
  texts: { key: string; value: string };
  /** By day, platform and place: written in the same transaction as the replies they count. */
  days: { key: [string, string, string]; value: DayCount };
}

type Database = IDBPDatabase<Schema>;
const STORES = ['replies', 'texts', 'days'] as const;
type Write = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/**
 * Why the log cannot be used. `newer`: written by a newer Evenkeel. `refused`: the browser does not give it, as in some
 * private windows, or what lies on the disk is damaged; `reason` is the browser's own word for it.
 */
export type LogTrouble = { state: 'newer' | 'refused'; reason: string };

/** Thrown by every deed of a log that cannot be opened. Nothing was changed. */
export class LogError extends Error {
  override name = 'LogError';
  readonly trouble: LogTrouble;
  constructor(trouble: LogTrouble) {
    super(`the reply log is ${trouble.state}: ${trouble.reason}`);
    this.trouble = trouble;
  }
}

/** Some entries, newest first. `next` goes on behind them, null at the end. `unreadable`: rows passed over on the way. */
export type LogPage = { entries: readonly LogEntry[]; next: string | null; unreadable: number };

/** The replies that were given, in IndexedDB. Every deed rejects with a LogError where the log cannot be opened. */
export type ReplyLog = {
  /** Writes entries; one of the same walk takes the place of the earlier one, and the counts follow. */
  put(entries: readonly LogEntry[]): Promise<void>;
  /** The entry of a walk, null where it has none. */
  entryOf(walkId: string): Promise<LogEntry | null>;
  /** The next entries asked for. @param after `next` of the page before, null for the first */
  page(filter: LogFilter, after: string | null, count: number, signal?: AbortSignal): Promise<LogPage>;
  /** Every day's counts, oldest first. */
  days(): Promise<readonly DayCount[]>;
  /** Deletes the entries of these walks. */
  remove(walkIds: readonly string[]): Promise<void>;
  /** Deletes all entries of these days, both included (YYYY-MM-DD). */
  removeDays(from: string, to: string): Promise<void>;
  /** Deletes the whole database, one that cannot be opened too. */
  clear(): Promise<void>;
  /** Compares the reviews of a page with those answered there, and keeps what has become of them. */
  seeAgain(reviews: readonly SeenReview[], at: string): Promise<readonly AnsweredBefore[]>;
};

const inverted = (value: number, digits: number): string => String(10 ** digits - 1 - value).padStart(digits, '0');
const dayKey = (day: string): string => inverted(Number(day.replaceAll('-', '')), 8);
/** Follows `.`, so that it ends the keys of a day. */
const AFTER_DAY = '/';

const keyOf = ({ day, at, walkId }: LogEntry): string => `${dayKey(day)}.${inverted(Date.parse(at), 15)}.${walkId}`;

/** Sets a facet's name apart from the key behind it. */
const BETWEEN = '\n';
const reviewFacet = (url: string, id: string) => `r:${pageOf(url)}${BETWEEN}${id}`;
const authorFacet = (url: string, author: string) => `a:${pageOf(url)}${BETWEEN}${author}`;

/** @param text of the entry, by `searchTextOf` */
function rowOf(entry: LogEntry, text: string): Row {
  const key = keyOf(entry);
  const sorted = [`p:${platformKeyOf(entry.platform)}`, `l:${entry.place}`, ...new Set(entry.issueIds.map((id) => `i:${id}`))];
  const facets = sorted.map((facet) => facet + BETWEEN + key);
  const { id, url, author } = entry.review;
  if (url !== '') {
    facets.push(reviewFacet(url, id));
    if (author) facets.push(authorFacet(url, author));
  }
  const bytes = new TextEncoder().encode(JSON.stringify(entry) + text).length;
  return { key, walkId: entry.walkId, facets, bytes, entry };
}

/** The facet with the fewest entries that a filter names: what its pages are read along. */
function facetOf({ issueId, place, platformId }: LogFilter): string {
  if (issueId !== null) return `i:${issueId}${BETWEEN}`;
  if (place !== null) return `l:${place}${BETWEEN}`;
  return platformId !== null ? `p:${platformId}${BETWEEN}` : '';
}

/** Rows read at once where not all of them are asked for. */
const BATCH = 500;
/** Texts read at once where words are looked for. */
const TEXT_BATCH = 5_000;

export function createReplyLog(): ReplyLog {
  let opening: Promise<Database> | null = null;

  /** Async, since a browser that gives no database at all throws at once. */
  async function connect(): Promise<Database> {
    return openDB<Schema>(LOG_DATABASE, VERSION, {
      async upgrade(database, from, _, tx) {
        if (from < 1) {
          const replies = database.createObjectStore('replies', { keyPath: 'key' });
          replies.createIndex('walkId', 'walkId', { unique: true });
          replies.createIndex('facets', 'facets', { multiEntry: true });
          database.createObjectStore('days', { keyPath: ['day', 'platformId', 'place'] });
        }
        const texts = database.createObjectStore('texts');
        for await (const { value } of tx.objectStore('replies')) await texts.put(searchTextOf(value.entry), value.key);
      },
      // A newer version, or a deletion, in another context must not wait for this one.
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close(); // versionchange is an event of the database itself
        opening = null;
      },
      terminated: () => {
        opening = null;
      },
    });
  }

  function open(): Promise<Database> {
    opening ??= connect().catch((error: unknown) => {
      opening = null;
      const { name = 'Error', message = String(error) } = error as Partial<Error>; // whatever was thrown, only told
      throw new LogError({ state: name === 'VersionError' ? 'newer' : 'refused', reason: `${name}: ${message}` });
    });
    return opening;
  }

  const write = async (): Promise<Write> => (await open()).transaction(STORES, 'readwrite');

  /** Changes the count of an entry's day. */
  async function count(tx: Write, { entry, bytes }: Row, sign: 1 | -1): Promise<void> {
    const days = tx.objectStore('days');
    const key: [string, string, string] = [entry.day, platformKeyOf(entry.platform), entry.place];
    const next = counted((await days.get(key)) ?? emptyDay(entry), entry, bytes, sign);
    if (next.replies > 0) await days.put(next);
    else await days.delete(key);
  }

  async function drop(tx: Write, walkId: string): Promise<void> {
    const replies = tx.objectStore('replies');
    const row = await replies.index('walkId').get(walkId);
    if (!row) return;
    await replies.delete(row.key);
    await tx.objectStore('texts').delete(row.key);
    await count(tx, row, -1);
  }

  async function keep(tx: Write, entry: LogEntry): Promise<void> {
    await drop(tx, entry.walkId);
    const text = searchTextOf(entry);
    const row = rowOf(entry, text);
    await tx.objectStore('replies').put(row);
    await tx.objectStore('texts').put(text, row.key);
    await count(tx, row, 1);
  }

  return {
    async put(entries) {
      const tx = await write();
      for (const entry of entries) await keep(tx, entry);
      await tx.done;
    },
    async entryOf(walkId) {
      const row = await (await open()).getFromIndex('replies', 'walkId', walkId);
      return row?.entry ?? null;
    },
    async page(filter, after, wanted, signal) {
      const tx = (await open()).transaction(['replies', 'texts']);
      const replies = tx.objectStore('replies');
      const texts = tx.objectStore('texts');
      const facet = facetOf(filter);
      const words = wordsOf(filter);
      const isByText = facet === '' && words.length > 0;
      const isExact =
        words.length === 0 && [filter.issueId, filter.place, filter.platformId].filter((each) => each !== null).length < 2;
      let batch = isExact ? wanted : BATCH;
      const upper = facet + (filter.from === null ? '~' : dayKey(filter.from) + AFTER_DAY);
      let lower = facet + (after ?? (filter.to === null ? '' : dayKey(filter.to)));
      let isFirst = after === null;
      const entries: LogEntry[] = [];
      let unreadable = 0;

      /** The next rows that may be asked for, and the key to go on behind, null at the end. */
      async function nextRows(range: IDBKeyRange): Promise<{ rows: readonly (Row | undefined)[]; last: string | null }> {
        if (!isByText) {
          const rows = await (facet === '' ? replies : replies.index('facets')).getAll(range, batch);
          const last = rows.length < batch ? null : (rows.at(-1)?.key ?? null);
          return { rows: rows.filter(({ entry }) => words.length === 0 || holdsWords(searchTextOf(entry), words)), last };
        }
        const [keys, found] = await Promise.all([texts.getAllKeys(range, batch), texts.getAll(range, batch)]);
        const all = keys.filter((_, index) => holdsWords(found[index] ?? '', words));
        const held = all.slice(0, wanted - entries.length);
        const isEnd = held.length === all.length && keys.length < batch;
        const last = (held.length < all.length ? held : keys).at(-1);
        batch = TEXT_BATCH; // the first ones are often enough
        return { rows: await Promise.all(held.map((key) => replies.get(key))), last: isEnd ? null : (last ?? null) };
      }

      for (;;) {
        signal?.throwIfAborted();
        if (lower > upper) return { entries, next: null, unreadable };
        const { rows, last } = await nextRows(IDBKeyRange.bound(lower, upper, !isFirst, false));
        for (const row of rows) {
          const parsed = LogEntry.safeParse(row?.entry);
          if (!parsed.success) unreadable += 1;
          else if (isAskedFor(parsed.data, filter)) entries.push(parsed.data);
          if (entries.length === wanted) return { entries, next: row?.key ?? null, unreadable };
        }
        if (last === null) return { entries, next: null, unreadable };
        lower = facet + last;
        isFirst = false;
      }
    },
    days: async () => (await open()).getAll('days'),
    async remove(walkIds) {
      const tx = await write();
      for (const walkId of walkIds) await drop(tx, walkId);
      await tx.done;
    },
    async removeDays(from, to) {
      if (from > to) return;
      const tx = await write();
      const keys = IDBKeyRange.bound(dayKey(to), dayKey(from) + AFTER_DAY);
      await tx.objectStore('replies').delete(keys);
      await tx.objectStore('texts').delete(keys);
      await tx.objectStore('days').delete(IDBKeyRange.bound([from], [to, []])); // a list sorts after every string
      await tx.done;
    },
    async clear() {
      const database = await opening?.catch(() => null);
      database?.close();
      opening = null;
      await deleteDB(LOG_DATABASE).catch((error: unknown) => {
        throw new LogError({ state: 'refused', reason: String(error) });
      });
    },
    async seeAgain(reviews, at) {
      const tx = await write();
      const index = tx.objectStore('replies').index('facets');
      const here = new Set(reviews.map(({ id }) => id));
      const before: AnsweredBefore[] = [];
      for (const { id, url, author, day, rating, digest } of reviews) {
        const own = await index.get(reviewFacet(url, id));
        // An id made from the words changes with them: then the same reviewer's of the same day is meant.
        const others = own || author === null ? [] : await index.getAll(authorFacet(url, author));
        const row = own ?? others.find(({ entry }) => entry.review.day === day && !here.has(entry.review.id));
        if (!row) continue;
        const { entry } = row;
        const isChanged = entry.review.digest !== digest || starsOf(entry.review.rating) !== starsOf(rating);
        before.push({ reviewId: id, at: entry.at, isChanged, rating: entry.review.rating });
        if (entry.again?.isChanged === isChanged && starsOf(entry.again.rating) === starsOf(rating)) continue;
        await keep(tx, { ...entry, again: { seenAt: at, isChanged, rating } });
      }
      await tx.done;
      return before;
    },
  };
}
