import { EMPTY_LIBRARY, type Library, type Pack } from '../domain/library.ts';
import type { Store } from '../storage/item.ts';
import { SHIPPED_PACKS } from '../templates/packs/index.ts';

/**
 * Puts the shipped packs into the library, where they are missing or older, and answers with it. What the writer added,
 * edited or hid stays. A library that cannot be read is left alone and counts as empty.
 * @throws when the storage is full
 */
export async function installPacks(store: Store<Library>): Promise<Library> {
  const decoded = await store.read();
  if (decoded.state !== 'ok') return EMPTY_LIBRARY;
  const isCurrent = SHIPPED_PACKS.every((shipped) =>
    decoded.data.packs.some((pack) => pack.id === shipped.id && pack.version >= shipped.version),
  );
  if (isCurrent) return decoded.data;
  return store.update((library) => {
    const packs = library.packs.map((pack) => {
      const shipped = SHIPPED_PACKS.find((each) => each.id === pack.id && each.version > pack.version);
      return shipped ? renewed(pack, shipped) : pack;
    });
    const missing = SHIPPED_PACKS.filter((shipped) => !packs.some((pack) => pack.id === shipped.id));
    return { ...library, packs: [...packs, ...missing] };
  });
}

/** The newer pack with what the writer noted on the older one: favourites, and when each template was used last. */
function renewed(old: Pack, shipped: Pack): Pack {
  const templates = shipped.templates.map((template) => {
    const before = old.templates.find(({ id }) => id === template.id);
    return before ? { ...template, isFavourite: before.isFavourite, lastUsedAt: before.lastUsedAt } : template;
  });
  return { ...shipped, templates };
}
