import * as z from 'zod/mini';
import { EMPTY_LIBRARY, Library } from '../domain/library.ts';
import { EMPTY_PROFILE, Profile } from '../domain/profile.ts';
import { EMPTY_SETTINGS, Intent, Settings } from '../domain/settings.ts';
import { Walks } from '../domain/walk.ts';
import type { StoredItem } from './item.ts';

/** Every stored item. A new one is listed in ITEMS too, so that the data page shows it and the export holds it. */
export const libraryItem = {
  key: 'library',
  area: 'local',
  version: 1,
  schema: Library,
  empty: EMPTY_LIBRARY,
  migrations: {},
} satisfies StoredItem<Library>;

export const profileItem = {
  key: 'profile',
  area: 'local',
  version: 1,
  schema: Profile,
  empty: EMPTY_PROFILE,
  migrations: {},
} satisfies StoredItem<Profile>;

export const settingsItem = {
  key: 'settings',
  area: 'local',
  version: 1,
  schema: Settings,
  empty: EMPTY_SETTINGS,
  migrations: {},
} satisfies StoredItem<Settings>;

export const walksItem = {
  key: 'walks',
  area: 'session',
  version: 1,
  schema: Walks,
  empty: { walks: [], shown: {} },
  migrations: {},
} satisfies StoredItem<Walks>;

export const intentItem = {
  key: 'intent',
  area: 'session',
  version: 1,
  schema: z.nullable(Intent),
  empty: null,
  migrations: {},
} satisfies StoredItem<Intent | null>;

export const ITEMS = [libraryItem, profileItem, settingsItem, walksItem, intentItem] as const;
