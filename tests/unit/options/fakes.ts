import type { StorageArea } from '../../../src/browser/storage-area.ts';
import type { Issue, Library, Pack, Template } from '../../../src/domain/library.ts';
import type { ReplyLog } from '../../../src/storage/reply-log.ts';

/** A storage area in memory. `isFull` makes every write fail, as a browser's does at its limit. */
export function memoryArea(initial: Record<string, unknown> = {}) {
  const values = new Map(Object.entries(structuredClone(initial)));
  const watchers = new Set<{ key: string; run: () => void }>();
  const tell = (key: string) => {
    for (const watcher of watchers) if (watcher.key === key) watcher.run();
  };
  const state = { isFull: false };
  const area: StorageArea = {
    get: async (key) => structuredClone(values.get(key)),
    getAll: async (keys = [...values.keys()]) =>
      structuredClone(Object.fromEntries([...values].filter(([key]) => keys.includes(key)))),
    keys: async () => [...values.keys()],
    async set(key, value) {
      if (state.isFull) throw new Error('QUOTA_BYTES quota exceeded');
      values.set(key, structuredClone(value));
      tell(key);
    },
    async remove(key) {
      values.delete(key);
      tell(key);
    },
    watch(key, run, signal) {
      const watcher = { key, run };
      watchers.add(watcher);
      signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
    },
  };
  return { area, state, values };
}

/** A log that holds nothing. */
export const emptyLog: ReplyLog = {
  put: async () => {},
  entryOf: async () => null,
  page: async () => ({ entries: [], next: null, unreadable: 0 }),
  days: async () => [],
  remove: async () => {},
  removeDays: async () => {},
  clear: async () => {},
  seeAgain: async () => [],
};

/** happy-dom has no locks; one queue a name is what the browser's do within one context. */
export function giveLocks(): void {
  const tails = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}

export const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  name: `Template ${id}`,
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: '', medium: `Dear {{reviewer}}, this is ${id}.`, full: '' },
  isFavourite: false,
  lastUsedAt: null,
  ...more,
});

export const issue = (id: string): Issue => ({
  id,
  name: `Issue ${id}`,
  industry: 'any',
  severity: 'mild',
  severeTopic: null,
  feeling: 'let-down',
  detect: [],
  plain: 'It was so',
  detail: 'the thing',
  feelings: [],
  questions: [],
  actions: [],
  mayNotClaim: [],
});

export const pack = (id: string, templates: readonly Template[], more: Partial<Pack> = {}): Pack => ({
  format: 'evenkeel-pack',
  formatVersion: 1,
  id,
  name: id,
  language: 'en',
  version: 1,
  issues: [],
  parts: [],
  templates: [...templates],
  holdingReplies: [],
  ...more,
});

/** A library with one shipped pack of two templates, and one of the writer's own. */
export const someLibrary = (): Library => ({
  packs: [pack('shipped', [template('cold-food'), template('long-wait')])],
  own: [template('mine')],
  hidden: [],
});
