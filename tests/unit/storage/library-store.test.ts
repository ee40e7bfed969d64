import { describe, expect, it } from 'vitest';
import { type Library, templatesOf } from '../../../src/domain/library.ts';
import { createStore } from '../../../src/storage/item.ts';
import { libraryItem } from '../../../src/storage/items.ts';
import { createLibraryStore } from '../../../src/storage/library-store.ts';
import { SHIPPED_PACKS, shippedPacks } from '../../../src/templates/packs/index.ts';
import { loadPacks } from '../../../src/templates/packs/on-demand.ts';
import { giveLocks, memoryArea, pack, template } from '../options/fakes.ts';

giveLocks();

const FIRST = SHIPPED_PACKS[0]?.templates[0]?.id ?? '';
const USED_AT = '2026-11-20T09:00:00.000Z';
const marked = (library: Library): Library => ({
  ...library,
  packs: library.packs.map((each) => ({
    ...each,
    templates: each.templates.map((one) => (one.id === FIRST ? { ...one, isFavourite: true, lastUsedAt: USED_AT } : one)),
  })),
});

function opened(value?: unknown) {
  const memory = memoryArea(value === undefined ? {} : { library: value });
  return { memory, store: createLibraryStore(createStore(libraryItem, memory.area), shippedPacks) };
}

describe('the library', () => {
  it('holds what came along where nothing is stored, and stores nothing for it', async () => {
    const { memory, store } = opened();
    expect((await store.readOrEmpty()).packs).toEqual(SHIPPED_PACKS);
    expect((await store.update((library) => library)).packs).toEqual(SHIPPED_PACKS);
    expect(memory.values.has('library')).toBe(false);
  });

  it('gives the packs for some kinds of business, and every pack of the writer’s', async () => {
    const { store } = opened();
    await store.update((library) => ({ ...library, packs: [...library.packs, pack('mine', [template('own')])] }));
    expect((await store.readFor(['hotel', 'app'])).packs.map(({ id }) => id)).toEqual(['hotel', 'app', 'any', 'mine']);
    expect((await store.readFor(['any'])).packs.map(({ id }) => id)).toEqual(['any', 'mine']);
  });

  it('keeps marks on shipped templates without their words', async () => {
    const { memory, store } = opened();
    const changed = await store.update(marked);
    expect(JSON.stringify(memory.values.get('library')).length).toBeLessThan(300);
    expect(await store.readOrEmpty()).toEqual(changed);
    expect(templatesOf(changed).find(({ id }) => id === FIRST)).toMatchObject({ isFavourite: true, lastUsedAt: USED_AT });
  });

  it('is lifted from the version that stored the packs, with their marks and the packs the writer added', async () => {
    const before = marked({
      packs: [...SHIPPED_PACKS, pack('mine', [template('own')])],
      own: [template('mine')],
      hidden: ['x'],
    });
    const { memory, store } = opened({ version: 2, data: before });
    expect(await store.readOrEmpty()).toEqual(before);
    await store.update((library) => library);
    expect(memory.values.get('library')).toMatchObject({ version: 3, data: { packs: [{ id: 'mine' }] } });
    expect(await store.readOrEmpty()).toEqual(before);
  });

  it.each([
    { version: 3, data: { packs: 'gone' } },
    { version: 3, data: { packs: [], own: [], hidden: [], marks: { a: 1 } } },
    { version: 9, data: {} },
    'nothing of ours',
  ])('serves with what came along where the stored one cannot be read, and leaves that alone: %j', async (value) => {
    const { memory, store } = opened(value);
    expect((await store.read()).state).not.toBe('ok');
    expect((await store.readFor(['salon'])).packs.map(({ id }) => id)).toEqual(['salon', 'any']);
    await expect(store.update(marked)).rejects.toThrow('library is');
    expect(memory.values.get('library')).toEqual(value);
  });

  it('comes in pieces as it comes whole', async () => {
    expect(await loadPacks()).toEqual(SHIPPED_PACKS);
    expect(await loadPacks(['travel', 'salon'])).toEqual(await shippedPacks(['travel', 'salon']));
  });
});
