import type { Library } from '../domain/library.ts';
import type { Store } from '../storage/item.ts';
import { SHIPPED_PACKS } from '../templates/packs/index.ts';

/**
 * Puts the shipped packs into the library, where they are missing or older. What the writer added, edited or hid stays.
 * A library that cannot be read is left alone.
 */
export async function installPacks(store: Store<Library>): Promise<void> {
  const decoded = await store.read();
  if (decoded.state !== 'ok') return;
  const isCurrent = SHIPPED_PACKS.every((shipped) =>
    decoded.data.packs.some((pack) => pack.id === shipped.id && pack.version >= shipped.version),
  );
  if (isCurrent) return;
  await store.update((library) => {
    const packs = library.packs.filter(
      (pack) => !SHIPPED_PACKS.some((shipped) => shipped.id === pack.id && shipped.version > pack.version),
    );
    const missing = SHIPPED_PACKS.filter((shipped) => !packs.some((pack) => pack.id === shipped.id));
    return { ...library, packs: [...packs, ...missing] };
  });
}
