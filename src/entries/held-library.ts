import { type Library, type Template, templatesOf } from '../domain/library.ts';
import { libraryOrShipped } from '../templates/wordings.ts';
import { installPacks } from './library-install.ts';
import type { Stores } from './stores.ts';

/** The library with all its templates, the same array until it changes. */
export type HeldLibrary = { library: Library; templates: readonly Template[] };

let held: Promise<HeldLibrary> | null = null;

/**
 * The library with the shipped packs in it, as the background read it last: to read and check ten thousand templates takes
 * longer than a key press. Once it has changed it is read anew at once, since a palette that was used changes it, and the
 * next one should not wait. Where newer packs find no room, those that are there serve.
 */
export function holdLibrary(stores: Stores): Promise<HeldLibrary> {
  if (held) return held;
  const life = new AbortController();
  const reading = installPacks(stores.library)
    .catch(() => stores.library.readOrEmpty())
    .then((given) => {
      const library = libraryOrShipped(given);
      return { library, templates: templatesOf(library) };
    });
  const forget = () => {
    if (held === reading) held = null;
    life.abort();
  };
  const readAnew = () => {
    forget();
    void holdLibrary(stores);
  };
  stores.library.watch(readAnew, life.signal);
  held = reading;
  reading.catch(forget);
  return reading;
}
