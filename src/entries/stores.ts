import { storageArea } from '../browser/storage-area.ts';
import { createStore } from '../storage/item.ts';
import {
  casesItem,
  intentItem,
  libraryItem,
  profileItem,
  recentItem,
  settingsItem,
  sitesItem,
  startedItem,
} from '../storage/items.ts';
import { createWalkStore } from '../storage/walk-store.ts';

/** The stored items in the browser's own storage. */
export const createStores = () => {
  const local = storageArea('local');
  const session = storageArea('session');
  return {
    library: createStore(libraryItem, local),
    profile: createStore(profileItem, local),
    settings: createStore(settingsItem, local),
    recent: createStore(recentItem, local),
    sites: createStore(sitesItem, local),
    walks: createWalkStore(local),
    cases: createStore(casesItem, local),
    intent: createStore(intentItem, session),
    started: createStore(startedItem, session),
  };
};
export type Stores = ReturnType<typeof createStores>;
