import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_ENTRIES, type DayCount, type LogEntry, searchTextOf } from '../../../src/domain/log-entry.ts';
import { createReplyLog, LOG_DATABASE, LogError } from '../../../src/storage/reply-log.ts';
import { logEntry, manyLogEntries } from '../../support/log-entries.ts';

const log = createReplyLog();
afterEach(() => log.clear());

const idsOf = (entries: readonly LogEntry[]) => entries.map(({ walkId }) => walkId);
const sum = (days: readonly DayCount[], of: (day: DayCount) => number) => days.reduce((all, day) => all + of(day), 0);

/** Every entry asked for, page by page. */
async function all(filter = ALL_ENTRIES, size = 7): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  for (let next: string | null = null; ; ) {
    const page = await log.page(filter, next, size);
    entries.push(...page.entries);
    next = page.next;
    if (next === null) return entries;
  }
}

describe('the reply log', () => {
  it('gives entries newest first, page by page, each once', async () => {
    const written = manyLogEntries(60, ['cold', 'slow', 'rude'], new Date('2026-11-20T12:00:00Z'), 30);
    await log.put(written);
    const read = await all();
    expect(idsOf(read)).toEqual(idsOf(written.toSorted((a, b) => b.at.localeCompare(a.at))));
    expect(read).toEqual(expect.arrayContaining(written));
  });

  it.each([
    { issueId: 'slow' },
    { place: 'Lantern Market' },
    { platformId: 'tripadvisor' },
    { issueId: 'cold', platformId: 'yelp-business', place: 'Lantern on the Quay' },
    { from: '2026-11-03', to: '2026-11-09' },
    { issueId: 'cold', from: '2026-11-03', to: '2026-11-09' },
    { words: 'okoro 1' },
    { words: 'nowhere to be found' },
    { words: 'okoro', from: '2026-11-03', to: '2026-11-09' },
    { words: 'okoro', issueId: 'cold' },
    { from: '2026-11-09', to: '2026-11-03' },
  ])('filters as looking through every entry would: %o', async (asked) => {
    const written = manyLogEntries(400, ['cold', 'slow', 'rude'], new Date('2026-11-20T12:00:00Z'), 30);
    await log.put(written);
    const filter = { ...ALL_ENTRIES, ...asked };
    const words = filter.words.split(' ').filter(Boolean);
    const expected = written.filter(
      (entry) =>
        (filter.issueId === null || entry.issueIds.includes(filter.issueId)) &&
        (filter.place === null || entry.place === filter.place) &&
        (filter.platformId === null || entry.platform.id === filter.platformId) &&
        (filter.from === null || entry.day >= filter.from) &&
        (filter.to === null || entry.day <= filter.to) &&
        words.every((word) => `${entry.review.author} ${entry.text}`.toLowerCase().includes(word)),
    );
    expect(idsOf(await all(filter))).toEqual(idsOf(expected));
  });

  it('finds words in a long log, whatever page they lie on, and none of a deleted reply', async () => {
    const written = manyLogEntries(1_300, ['cold'], new Date('2026-11-20T12:00:00Z'), 30);
    await log.put(written);
    const rare = [0, 499, 500, 501, 1_299].map((at) => ({ ...(written[at] as LogEntry), text: 'Of marmalade.' })); // in range
    await log.put(rare);
    const filter = { ...ALL_ENTRIES, words: 'MARMALADE' };
    expect(idsOf(await all(filter, 2))).toEqual(idsOf(rare));
    expect(idsOf(await all(filter, 50))).toEqual(idsOf(rare));
    expect(idsOf(await all({ ...ALL_ENTRIES, words: 'priya' }, 50))).toEqual(
      idsOf((await all()).filter((entry) => searchTextOf(entry).includes('priya'))),
    );
    await log.remove(idsOf(rare.slice(1, 2)));
    await log.removeDays(String(rare[4]?.day), String(rare[4]?.day));
    expect(idsOf(await all(filter))).toEqual(idsOf([rare[0], rare[2], rare[3]] as LogEntry[]));
  });

  it('finds words in the replies of a log of the version before', async () => {
    await log.clear();
    const entry = logEntry('old', '2026-11-10T09:00:00Z', { text: 'Of marmalade.' });
    const before = await openDB(LOG_DATABASE, 1, {
      upgrade(database) {
        const replies = database.createObjectStore('replies', { keyPath: 'key' });
        replies.createIndex('walkId', 'walkId', { unique: true });
        replies.createIndex('facets', 'facets', { multiEntry: true });
        database.createObjectStore('days', { keyPath: ['day', 'platformId', 'place'] });
      },
    });
    await before.put('replies', { key: '79798889.000.old', walkId: 'old', facets: [], bytes: 10, entry });
    await before.put('replies', { key: '79798890.000.hurt', walkId: 'hurt', facets: [], bytes: 10, entry: null });
    before.close();
    expect(idsOf(await all({ ...ALL_ENTRIES, words: 'marmalade' }))).toEqual(['old']);
  });

  it('counts days as counting every entry would, through writing, replacing and deleting', async () => {
    const written = manyLogEntries(120, ['cold', 'slow'], new Date('2026-11-20T12:00:00Z'), 10);
    await log.put(written);
    await log.put(written.slice(0, 20).map((entry) => ({ ...entry, issueIds: ['rude'], workedMs: 0 })));
    await log.remove(idsOf(written.slice(100)));
    const left = await all();
    expect(left.length).toBe(100);
    const days = await log.days();
    expect(sum(days, ({ replies }) => replies)).toBe(100);
    for (const issue of ['cold', 'slow', 'rude'])
      expect(sum(days, ({ issues }) => issues[issue] ?? 0)).toBe(
        left.filter(({ issueIds }) => issueIds.includes(issue)).length,
      );
    expect(sum(days, ({ points }) => points.answered)).toBe(left.reduce((all, { points }) => all + points.answered, 0));
    expect(sum(days, ({ ages }) => ages.at(-1) ?? 0)).toBe(left.filter(({ ageDays }) => ageDays === null).length);
    expect(sum(days, ({ work }) => work.reduce((all, each) => all + each, 0))).toBe(100);
    expect(sum(days, ({ bytes }) => bytes)).toBe(
      left.reduce((all, entry) => all + new TextEncoder().encode(JSON.stringify(entry) + searchTextOf(entry)).length, 0),
    );
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
  });

  it('deletes whole days, and their counts with them', async () => {
    await log.put(['10', '11', '12', '13'].map((day) => logEntry(day, `2026-11-${day}T09:00:00Z`)));
    await log.removeDays('2026-11-11', '2026-11-12');
    expect(idsOf(await all())).toEqual(['13', '10']);
    expect((await log.days()).map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-13']);
  });

  it('keeps one entry a walk: the last', async () => {
    await log.put([logEntry('one', '2026-11-10T09:00:00Z')]);
    await log.put([logEntry('one', '2026-11-12T09:00:00Z', { text: 'Again.' })]);
    expect(await all()).toEqual([logEntry('one', '2026-11-12T09:00:00Z', { text: 'Again.' })]);
    expect((await log.days()).map(({ day, replies }) => [day, replies])).toEqual([['2026-11-12', 1]]);
  });

  it('passes over an entry it cannot read, and says how many', async () => {
    await log.put([
      logEntry('good', '2026-11-10T09:00:00Z'),
      logEntry('bad', '2026-11-11T09:00:00Z', { words: 'many' as never }),
    ]);
    const page = await log.page(ALL_ENTRIES, null, 10);
    expect(idsOf(page.entries)).toEqual(['good']);
    expect(page.unreadable).toBe(1);
  });

  it('stops looking when the question is withdrawn', async () => {
    await log.put([logEntry('one', '2026-11-10T09:00:00Z')]);
    await expect(log.page(ALL_ENTRIES, null, 10, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });

  it('says that a newer Evenkeel wrote it, and leaves that as it is', async () => {
    await log.clear();
    (await openDB(LOG_DATABASE, 99)).close();
    const error = await log.days().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LogError);
    expect((error as LogError).trouble.state).toBe('newer');
    expect((await indexedDB.databases()).find(({ name }) => name === LOG_DATABASE)?.version).toBe(99);
    await deleteDB(LOG_DATABASE);
    expect(await log.days()).toEqual([]);
  });

  it('says that the browser refuses, and works again as soon as it gives in', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage in this window', 'InvalidStateError');
    };
    const error = await log.put([logEntry('one', '2026-11-10T09:00:00Z')]).catch((thrown: unknown) => thrown);
    IDBFactory.prototype.open = open;
    expect((error as LogError).trouble).toEqual({
      state: 'refused',
      reason: 'InvalidStateError: no storage in this window',
    });
    await log.put([logEntry('one', '2026-11-10T09:00:00Z')]);
    expect(idsOf(await all())).toEqual(['one']);
  });
});

describe('reviews seen again', () => {
  const at = '2026-11-20T09:00:00Z';
  const given = logEntry('one', '2026-11-10T09:00:00Z');
  const look = (more: Partial<LogEntry['review']> = {}) => log.seeAgain([{ ...given.review, ...more }], at);

  it('are known by their id, whatever the address carries behind its path', async () => {
    await log.put([given]);
    expect(await look({ url: 'https://harbor-reviews.example/inbox?visit=7#top' })).toEqual([
      { reviewId: given.review.id, at: given.at, isChanged: false, rating: given.review.rating },
    ]);
    expect(await look({ url: 'https://harbor-reviews.example/other' })).toEqual([]);
    expect(await look({ id: 'another', author: 'Somebody' })).toEqual([]);
  });

  it('are known by reviewer and day where the id went with the words', async () => {
    await log.put([given]);
    expect(await look({ id: 'r-new', digest: 'new' })).toMatchObject([{ reviewId: 'r-new', isChanged: true }]);
    expect(await look({ id: 'r-new', digest: 'new', day: '2026-11-19' })).toEqual([]);
  });

  it('count as changed by other words or other stars, with the stars then and now', async () => {
    await log.put([given, logEntry('two', '2026-11-10T10:00:00Z')]);
    expect(await look({ rating: { value: 8, best: 10 } })).toMatchObject([{ isChanged: true, rating: { value: 1, best: 5 } }]);
    const [day] = await log.days();
    expect(day?.again).toEqual({ seen: 1, changed: 1, rated: 1, starsBefore: 1, starsAfter: 4 });
    await look();
    expect((await log.days())[0]?.again).toEqual({ seen: 1, changed: 0, rated: 0, starsBefore: 0, starsAfter: 0 });
    expect((await log.entryOf('one'))?.again).toMatchObject({ seenAt: at, isChanged: false });
  });
});
