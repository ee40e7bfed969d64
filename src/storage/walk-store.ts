import type { StorageArea } from '../browser/storage-area.ts';
import { type Walk, walksToDrop } from '../domain/walk.ts';
import { decode, encode } from './item.ts';
import { walkItem } from './items.ts';

/** The open walks, each under a key of its own. */
export type WalkStore = {
  /** Every walk that can be read, oldest change first. */
  all(): Promise<readonly Walk[]>;
  /** Writes at once, without reading first: a popup that closes right after has still sent its last word. */
  save(walk: Walk): Promise<void>;
  /** Drops what `walksToDrop` names. Unreadable ones stay. */
  prune(now: Date): Promise<void>;
  /** Forgets in which tab walks stood: the tab's id, or null for all of them, as after a restart of the browser. */
  forgetTabs(tabId: number | null): Promise<void>;
};

const keyOf = (id: string): string => `${walkItem.key}.${id}`;

export function createWalkStore(area: StorageArea): WalkStore {
  /** Every walk that can be read with its key, oldest change first. */
  async function entries(): Promise<readonly { key: string; walk: Walk }[]> {
    const own = (await area.keys()).filter((key) => key.startsWith(keyOf('')) && !key.includes('.kept.'));
    const read = await Promise.all(
      own.map(async (key) => {
        const decoded = decode(walkItem, await area.get(key));
        return decoded.state === 'ok' && decoded.data ? [{ key, walk: decoded.data }] : [];
      }),
    );
    return read.flat().toSorted((a, b) => a.walk.changedAt.localeCompare(b.walk.changedAt));
  }
  return {
    all: async () => (await entries()).map(({ walk }) => walk),
    save: (walk) => area.set(keyOf(walk.id), encode(walkItem, walk)),
    async prune(now) {
      const stored = await entries();
      const dropped = new Set(
        walksToDrop(
          stored.map(({ walk }) => walk),
          now,
        ),
      );
      for (const { key, walk } of stored) if (dropped.has(walk)) await area.remove(key);
    },
    async forgetTabs(tabId) {
      for (const { key, walk } of await entries()) {
        if (walk.place.tabId === null || (tabId !== null && walk.place.tabId !== tabId)) continue;
        await area.set(key, encode(walkItem, { ...walk, place: { ...walk.place, tabId: null, frameId: null } }));
      }
    },
  };
}
