import { storageArea } from '../browser/storage-area.ts';
import { createStore } from '../storage/item.ts';
import { intentItem, libraryItem, profileItem, settingsItem, walksItem } from '../storage/items.ts';

/** The stored items in the browser's own storage. */
export const createStores = () => {
  const local = storageArea('local');
  const session = storageArea('session');
  return {
    library: createStore(libraryItem, local),
    profile: createStore(profileItem, local),
    settings: createStore(settingsItem, local),
    walks: createStore(walksItem, session),
    intent: createStore(intentItem, session),
  };
};
export type Stores = ReturnType<typeof createStores>;
