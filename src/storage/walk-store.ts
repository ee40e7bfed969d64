import type { StorageArea } from '../browser/storage-area.ts';
import { MAX_WALKS, type Walk } from '../domain/walk.ts';
import { decode, encode } from './item.ts';
import { walkItem } from './items.ts';

/** The open walks, each under a key of its own. */
export type WalkStore = {
  /** Every walk that can be read, oldest change first. */
  all(): Promise<readonly Walk[]>;
  /** Writes at once, without reading first: a popup that closes right after has still sent its last word. */
  save(walk: Walk): Promise<void>;
  /** Drops the oldest walks beyond MAX_WALKS. Unreadable ones stay. */
  prune(): Promise<void>;
};

const keyOf = (id: string): string => `${walkItem.key}.${id}`;

export function createWalkStore(area: StorageArea): WalkStore {
  async function all(): Promise<readonly Walk[]> {
    const stored = await area.getAll();
    const walks: Walk[] = [];
    for (const [key, raw] of Object.entries(stored)) {
      if (!key.startsWith(keyOf(''))) continue;
      const decoded = decode(walkItem, raw);
      if (decoded.state === 'ok' && decoded.data) walks.push(decoded.data);
    }
    return walks.toSorted((a, b) => a.changedAt.localeCompare(b.changedAt));
  }
  return {
    all,
    save: (walk) => area.set(keyOf(walk.id), encode(walkItem, walk)),
    async prune() {
      const walks = await all();
      for (const walk of walks.slice(0, Math.max(0, walks.length - MAX_WALKS))) await area.remove(keyOf(walk.id));
    },
  };
}
