import { storageArea } from '../browser/storage-area.ts';
import { createStore } from '../storage/item.ts';
import {
  casesItem,
  causesItem,
  intentItem,
  libraryItem,
  practiceItem,
  profileItem,
  recentItem,
  settingsItem,
  sitesItem,
  startedItem,
  toldItem,
  typingItem,
  welcomedItem,
} from '../storage/items.ts';
import { createLibraryStore, type PackSource } from '../storage/library-store.ts';
import { createWalkStore } from '../storage/walk-store.ts';

/** The stored items in the browser's own storage. @param packs where the shipped packs come from */
export const createStores = (packs: PackSource) => {
  const local = storageArea('local');
  const session = storageArea('session');
  return {
    library: createLibraryStore(createStore(libraryItem, local), packs),
    profile: createStore(profileItem, local),
    settings: createStore(settingsItem, local),
    recent: createStore(recentItem, local),
    sites: createStore(sitesItem, local),
    walks: createWalkStore(local),
    cases: createStore(casesItem, local),
    causes: createStore(causesItem, local),
    practice: createStore(practiceItem, local),
    welcomed: createStore(welcomedItem, local),
    intent: createStore(intentItem, session),
    started: createStore(startedItem, session),
    typing: createStore(typingItem, session),
    told: createStore(toldItem, session),
  };
};
export type Stores = ReturnType<typeof createStores>;
