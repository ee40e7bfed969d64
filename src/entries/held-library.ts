import { type Library, type Template, templatesOf } from '../domain/library.ts';
import type { Stores } from './stores.ts';

/** The library with all its templates, the same array until it changes. */
export type HeldLibrary = { library: Library; templates: readonly Template[] };

let held: Promise<HeldLibrary> | null = null;

/**
 * The library with the shipped packs in it, as the background read it last: to read and check ten thousand templates takes
 * longer than a key press. Once it has changed it is read anew at once, since a palette that was used changes it, and the
 * next one should not wait.
 */
export function holdLibrary(stores: Stores): Promise<HeldLibrary> {
  if (held) return held;
  const life = new AbortController();
  const reading = stores.library.readOrEmpty().then((library) => ({ library, templates: templatesOf(library) }));
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
