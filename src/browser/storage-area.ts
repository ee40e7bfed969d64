import { browser } from './api.ts';

/** One storage area, reduced to what we need. Values are plain JSON. */
export type StorageArea = {
  get(key: string): Promise<unknown>;
  /** What lies under these keys, in one question; everything without a list. */
  getAll(keys?: readonly string[]): Promise<Record<string, unknown>>;
  keys(): Promise<readonly string[]>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls `onChange` whenever `key` changes in any context; stops on abort. */
  watch(key: string, onChange: () => void, signal: AbortSignal): void;
};

export type AreaName = 'local' | 'session';

/** The browser's own storage. `session` lives in memory until the browser closes, `local` stays. */
export function storageArea(name: AreaName): StorageArea {
  const area = browser.storage[name];
  return {
    get: async (key) => (await area.get(key))[key],
    getAll: (keys) => area.get(keys ? [...keys] : null),
    async keys() {
      // Chromium 130, Firefox 143: without reading a megabyte of library for it.
      const { getKeys } = area as typeof area & { getKeys?: () => Promise<string[]> };
      return getKeys ? getKeys.call(area) : Object.keys(await area.get(null));
    },
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
    watch(key, onChange, signal) {
      const listener = (changes: Record<string, unknown>, changedArea: string) => {
        if (changedArea === name && key in changes) onChange();
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
