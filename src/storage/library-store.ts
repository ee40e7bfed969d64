import {
  EMPTY_STORED_LIBRARY,
  type Library,
  libraryOf,
  type Pack,
  type StoredLibrary,
  storedLibraryOf,
} from '../domain/library.ts';
import type { Industry } from '../domain/profile.ts';
import type { Store } from './item.ts';

/** The packs that came along for these kinds of business and the one for every business, that one last; all without a list. */
export type PackSource = (industries?: readonly Industry[]) => Promise<readonly Pack[]>;

export type LibraryStore = Store<Library> & {
  /** The library for these kinds of business; the packs alone where what is stored cannot be read. */
  readFor(industries: readonly Industry[]): Promise<Library>;
};

/**
 * The library with the packs that came along in it. Only what the writer made of them is stored: a store that is empty or
 * cannot be read takes none of them away.
 */
export function createLibraryStore(store: Store<StoredLibrary>, packs: PackSource): LibraryStore {
  async function readFor(industries?: readonly Industry[]): Promise<Library> {
    const [decoded, shipped] = await Promise.all([store.read(), packs(industries)]);
    return libraryOf(decoded.state === 'ok' ? decoded.data : EMPTY_STORED_LIBRARY, shipped);
  }
  return {
    readFor,
    readOrEmpty: () => readFor(),
    async read() {
      const [decoded, shipped] = await Promise.all([store.read(), packs()]);
      return decoded.state === 'ok' ? { ...decoded, data: libraryOf(decoded.data, shipped) } : decoded;
    },
    async update(change) {
      const shipped = await packs();
      const changed = await store.update((before) => {
        const library = libraryOf(before, shipped);
        const next = change(library);
        return next === library ? before : storedLibraryOf(next, shipped);
      });
      return libraryOf(changed, shipped);
    },
    put: async (data) => store.put(storedLibraryOf(data, await packs())),
    startAnew: async (data, now) => store.startAnew(storedLibraryOf(data, await packs()), now),
    watch: store.watch,
  };
}
