import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../src/browser/locks.ts';
import type { Walk } from '../../../src/domain/walk.ts';
import { decode } from '../../../src/storage/item.ts';
import { walkItem } from '../../../src/storage/items.ts';
import { createWalkStore } from '../../../src/storage/walk-store.ts';
import { giveLocks, memoryArea } from '../options/fakes.ts';

giveLocks();

const dump: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/walk-1.json'), 'utf8'));

function walk(id: string, tabId: number | null, changedAt = '2026-11-22T09:00:00.000Z'): Walk {
  const decoded = decode(walkItem, dump);
  if (decoded.state !== 'ok' || !decoded.data) throw new Error('the dump of version 1 cannot be read');
  return { ...decoded.data, id, changedAt, place: { ...decoded.data.place, tabId } };
}

describe('the stored walks', () => {
  it('lose the tab that was closed and keep the others', async () => {
    const store = createWalkStore(memoryArea().area);
    await store.save(walk('a', 3));
    await store.save(walk('b', 4));
    await store.forgetTabs(3);
    expect((await store.all()).map(({ id, place }) => [id, place.tabId])).toEqual([
      ['a', null],
      ['b', 4],
    ]);
    await store.forgetTabs(null);
    expect((await store.all()).every(({ place }) => place.tabId === null)).toBe(true);
  });

  it('are read with one question, however many there are', async () => {
    const { area } = memoryArea();
    const store = createWalkStore(area);
    for (const at of Array.from({ length: 20 }, (_, index) => index)) await store.save(walk(`w${at}`, at));
    let asked = 0;
    const counting = createWalkStore({
      ...area,
      get: (key) => {
        asked += 1;
        return area.get(key);
      },
      getAll: (keys) => {
        asked += 1;
        return area.getAll(keys);
      },
    });
    expect(await counting.all()).toHaveLength(20);
    expect(asked).toBe(1);
  });

  it('are written within the event that changed them, also while somebody is in the middle of a step', async () => {
    const { area, values } = memoryArea();
    const store = createWalkStore(area);
    const { promise, resolve: endStep } = Promise.withResolvers<void>();
    const step = withLock('walk.a', () => promise);
    const saved = store.save(walk('a', 3));
    expect(values.has('walk.a')).toBe(true);
    values.delete('walk.a'); // what the step put back
    endStep();
    await Promise.all([step, saved]);
    expect(values.has('walk.a')).toBe(true);
  });

  it('are dropped when old, but for what cannot be read', async () => {
    const { area, values } = memoryArea({ 'walk.newer': { version: 99, data: {} }, library: { version: 1, data: {} } });
    const store = createWalkStore(area);
    await store.save(walk('old', 3, '2026-10-01T09:00:00.000Z'));
    await store.save(walk('new', 3));
    await store.prune(new Date('2026-11-22T10:00:00Z'));
    expect([...values.keys()].toSorted()).toEqual(['library', 'walk.new', 'walk.newer']);
  });

  it('keep the last word of a walk when its tab closes, or its surface, while it is written', async () => {
    const { area } = memoryArea();
    const store = createWalkStore(area);
    await store.save(walk('a', 3));
    const later = { ...walk('a', 3, '2026-11-22T09:00:05.000Z'), fact: 'the soup was cold' };
    await Promise.all([store.forgetTabs(3), store.save(later), store.moveTo('a', { fieldId: 'box' })]);
    expect((await store.all())[0]).toMatchObject({ fact: 'the soup was cold' });
    await store.keep({ ...walk('a', 3), fact: 'what a closed surface left behind' });
    expect((await store.all())[0]).toMatchObject({ fact: 'the soup was cold' });
    await store.keep({ ...later, fact: 'the same moment, the last word' });
    expect((await store.all())[0]).toMatchObject({ fact: 'the same moment, the last word' });
  });

  it('are not dropped when they were changed since they were found old', async () => {
    const { area } = memoryArea();
    const store = createWalkStore(area);
    await store.save(walk('old', 3, '2026-10-01T09:00:00.000Z'));
    await Promise.all([store.prune(new Date('2026-11-22T10:00:00Z')), store.save(walk('old', 3))]);
    expect((await store.all()).map(({ id }) => id)).toEqual(['old']);
  });

  it('come not back by being moved', async () => {
    const { area, values } = memoryArea();
    await createWalkStore(area).moveTo('gone', { tabId: 4 });
    expect([...values]).toEqual([]);
  });

  it('say so when the storage is full, and keep what stood there', async () => {
    const { area, state } = memoryArea();
    const store = createWalkStore(area);
    await store.save(walk('a', 3));
    state.isFull = true;
    await expect(store.save(walk('a', 9))).rejects.toThrow('quota');
    expect((await store.all())[0]?.place.tabId).toBe(3);
  });
});
