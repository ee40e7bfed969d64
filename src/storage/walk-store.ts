import { withLock } from '../browser/locks.ts';
import type { StorageArea } from '../browser/storage-area.ts';
import { type Walk, walksToDrop } from '../domain/walk.ts';
import { decode, encode } from './item.ts';
import { walkItem } from './items.ts';

/** The open walks, each under a key of its own. What the writer did last stands, whoever else writes at that moment. */
export type WalkStore = {
  /** Every walk that can be read, oldest change first. */
  all(): Promise<readonly Walk[]>;
  /** Writes what the writer sees now. */
  save(walk: Walk): Promise<void>;
  /** Writes what a surface left behind, unless a later change of that walk is stored by now. */
  keep(walk: Walk): Promise<void>;
  /** Notes where a walk stands now, whatever else of it changed meanwhile. Nothing happens to one that is gone. */
  moveTo(id: string, place: Partial<Walk['place']>): Promise<void>;
  /** Drops what `walksToDrop` names. Unreadable ones stay. */
  prune(now: Date): Promise<void>;
  /** Forgets in which tab walks stood: the tab's id, or null for all of them, as after a restart of the browser. */
  forgetTabs(tabId: number | null): Promise<void>;
};

const keyOf = (id: string): string => `${walkItem.key}.${id}`;

export function createWalkStore(area: StorageArea): WalkStore {
  const walkIn = (raw: unknown): Walk | null => {
    const decoded = decode(walkItem, raw);
    return decoded.state === 'ok' ? decoded.data : null;
  };
  const readAt = async (key: string): Promise<Walk | null> => walkIn(await area.get(key));

  async function all(): Promise<readonly Walk[]> {
    const own = (await area.keys()).filter((key) => key.startsWith(keyOf('')) && !key.includes('.kept.'));
    const read = own.length === 0 ? [] : Object.values(await area.getAll(own)).map(walkIn);
    return read.flatMap((walk) => walk ?? []).toSorted((a, b) => a.changedAt.localeCompare(b.changedAt));
  }

  /** What was saved last of each walk, here. */
  const newest = new Map<string, Walk>();
  const write = (walk: Walk) => area.set(keyOf(walk.id), encode(walkItem, walk));

  /** Runs `change` with what is stored of a walk at that very moment, while nobody else writes it. */
  const locked = (id: string, change: (stored: Walk | null) => Promise<void>): Promise<void> =>
    withLock(keyOf(id), async () => change(await readAt(keyOf(id))));

  const moved = (walk: Walk, place: Partial<Walk['place']>): Walk => ({ ...walk, place: { ...walk.place, ...place } });

  return {
    all,
    async save(walk) {
      newest.set(walk.id, walk);
      await write(walk); // within the event that changed it: the surface may be gone with the next one
      if (newest.get(walk.id) !== walk) return; // a later word is on its way
      await locked(walk.id, async (stored) => {
        // Somebody was in the middle of a step and put back what stood there before.
        if (!stored || stored.changedAt < walk.changedAt) await write(walk);
      });
    },
    keep: (walk) =>
      locked(walk.id, async (stored) => {
        if (!stored || stored.changedAt <= walk.changedAt) await write(walk);
      }),
    moveTo: (id, place) =>
      locked(id, async (stored) => {
        if (stored) await write(moved(stored, place));
      }),
    async prune(now) {
      for (const dropped of walksToDrop(await all(), now))
        await locked(dropped.id, async (stored) => {
          if (stored?.changedAt === dropped.changedAt) await area.remove(keyOf(dropped.id));
        });
    },
    async forgetTabs(tabId) {
      const isForgotten = ({ place }: Walk) => place.tabId !== null && (tabId === null || place.tabId === tabId);
      for (const { id } of (await all()).filter(isForgotten))
        await locked(id, async (stored) => {
          if (stored && isForgotten(stored)) await write(moved(stored, { tabId: null, frameId: null }));
        });
    },
  };
}
