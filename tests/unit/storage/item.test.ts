import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { StorageArea } from '../../../src/browser/storage-area.ts';
import { createStore, decode, encode, type StoredItem, UnreadableError } from '../../../src/storage/item.ts';
import { libraryItem } from '../../../src/storage/items.ts';
import { someLibrary } from '../options/fakes.ts';

const Note = z.object({ title: z.string(), tags: z.array(z.string()) });
type Note = z.infer<typeof Note>;

/** Version 1 had one tag as text, version 2 none at all. */
const note: StoredItem<Note> = {
  key: 'note',
  area: 'local',
  version: 3,
  schema: Note,
  empty: { title: '', tags: [] },
  migrations: {
    1: (data) => ({ title: (data as { title: string }).title, tag: (data as { tag: string }).tag }),
    2: (data) => ({ title: (data as { title: string }).title, tags: [(data as { tag: string }).tag] }),
  },
};

let stored: Map<string, unknown>;
let failsNextSet: boolean;
const area: StorageArea = {
  async get(key) {
    await Promise.resolve();
    return structuredClone(stored.get(key));
  },
  getAll: async (keys = [...stored.keys()]) => Object.fromEntries([...stored].filter(([key]) => keys.includes(key))),
  keys: async () => [...stored.keys()],
  async set(key, value) {
    await Promise.resolve();
    if (failsNextSet) throw new Error('QUOTA_BYTES quota exceeded');
    stored.set(key, structuredClone(value));
  },
  async remove(key) {
    stored.delete(key);
  },
  watch() {},
};

/** The browser's lock, one at a time; happy-dom has none. */
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request: (_name: string, work: () => Promise<unknown>) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  },
};

beforeEach(() => {
  stored = new Map();
  failsNextSet = false;
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
});

describe('a stored value', () => {
  it('is empty where nothing is stored', () => {
    expect(decode(note, undefined)).toEqual({ state: 'ok', data: note.empty, wasLifted: false });
  });

  it('of an older version is lifted, step by step', () => {
    const raw = { version: 1, data: { title: 'Soup', tag: 'cold' } };
    expect(decode(note, raw)).toEqual({ state: 'ok', data: { title: 'Soup', tags: ['cold'] }, wasLifted: true });
    expect(raw).toEqual({ version: 1, data: { title: 'Soup', tag: 'cold' } });
  });

  it('of a newer version is left as it is', () => {
    expect(decode(note, { version: 9, data: { anything: 1 } })).toMatchObject({ state: 'newer', version: 9 });
  });

  it.each([
    null,
    'text',
    12,
    [],
    {},
    { version: 'x' },
    { version: 0, data: {} },
    { version: 3, data: { title: 1 } },
    { version: 3 },
  ])('that is broken (%j) is named damaged and handed back whole', (raw) => {
    expect(decode(note, raw)).toMatchObject({ state: 'damaged', raw });
  });

  it('whose migration fails is damaged, not lost', () => {
    expect(decode(note, { version: 1, data: null })).toMatchObject({ state: 'damaged', raw: { version: 1, data: null } });
  });

  it('has well-formed text: lone surrogates are replaced on the way in', () => {
    expect(encode(note, { title: 'a\ud800b', tags: ['😀'] }).data).toEqual({ title: 'a\ufffdb', tags: ['😀'] });
  });

  it('with a key named __proto__ pollutes nothing', () => {
    const raw = JSON.parse('{"version":3,"data":{"title":"x","tags":[],"__proto__":{"polluted":1}}}') as unknown;
    decode(note, raw);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('the store', () => {
  it('loses no update when many write at once', async () => {
    const store = createStore(note, area);
    await Promise.all(
      Array.from({ length: 200 }, (_, i) => store.update((data) => ({ ...data, tags: [...data.tags, String(i)] }))),
    );
    expect((await store.readOrEmpty()).tags.length).toBe(200);
  });

  it('never overwrites what it cannot read', async () => {
    stored.set('note', { version: 9, data: 'from the future' });
    const store = createStore(note, area);
    await expect(store.update((data) => ({ ...data, title: 'x' }))).rejects.toBeInstanceOf(UnreadableError);
    expect(stored.get('note')).toEqual({ version: 9, data: 'from the future' });
    expect(await store.readOrEmpty()).toEqual(note.empty);
  });

  it('keeps the damaged value aside when begun anew', async () => {
    stored.set('note', 'broken');
    const store = createStore(note, area);
    await store.startAnew({ title: 'new', tags: [] }, new Date('2026-11-22T10:00:00Z'));
    expect(stored.get('note.kept.2026-11-22T10:00:00.000Z')).toBe('broken');
    expect(await store.readOrEmpty()).toEqual({ title: 'new', tags: [] });
  });

  it('keeps the old value when the storage is full', async () => {
    const store = createStore(note, area);
    await store.update(() => ({ title: 'old', tags: [] }));
    failsNextSet = true;
    await expect(store.update(() => ({ title: 'new', tags: [] }))).rejects.toThrow('quota');
    expect(await store.readOrEmpty()).toEqual({ title: 'old', tags: [] });
  });
});

describe('a library of version 1', () => {
  it('loses the kinds of sentences that are no longer written, and nothing else', () => {
    const library = someLibrary();
    const [pack] = library.packs;
    const texts = [{ kind: 'empathy', variants: ['I understand.'] }];
    const old = { ...pack, texts: [...texts, { kind: 'thanks-quoted', variants: ['You wrote: {{words}}'] }] };
    expect(decode(libraryItem, { version: 1, data: { ...library, packs: [old] } })).toMatchObject({
      state: 'ok',
      data: { ...library, packs: [{ ...pack, texts }] },
    });
  });
  it('stays as it is where it cannot be read', () =>
    expect(decode(libraryItem, { version: 1, data: { packs: 3 } })).toMatchObject({ state: 'damaged' }));
});
