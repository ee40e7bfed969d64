import * as z from 'zod/mini';
import type { AreaName } from '../browser/storage-area.ts';
import { Case } from '../domain/case.ts';
import { Causes } from '../domain/cause.ts';
import { EMPTY_STORED_LIBRARY, StoredLibrary } from '../domain/library.ts';
import { EMPTY_PRACTICE, Practice } from '../domain/practice.ts';
import { EMPTY_PROFILE, Profile } from '../domain/profile.ts';
import { EMPTY_SETTINGS, Intent, Settings } from '../domain/settings.ts';
import { EMPTY_SITES, Sites } from '../domain/site.ts';
import { Walk } from '../domain/walk.ts';
import type { StoredItem } from './item.ts';
import backup1 from './migrations/backup-1.ts';
import library1 from './migrations/library-1.ts';
import library2 from './migrations/library-2.ts';
import walk1 from './migrations/walk-1.ts';

/** Every stored item. A new one is listed in ITEMS too, so that the data page shows it and the export holds it. */
export const libraryItem = {
  key: 'library',
  area: 'local',
  version: 3,
  schema: StoredLibrary,
  empty: EMPTY_STORED_LIBRARY,
  migrations: { 1: library1, 2: library2 },
} satisfies StoredItem<StoredLibrary>;

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

/** The writer's last replies, newest first, so that the next one sounds like none of them. */
export const recentItem = {
  key: 'recent',
  area: 'local',
  version: 1,
  schema: z.array(z.string()),
  empty: [],
  migrations: {},
} satisfies StoredItem<string[]>;

export const sitesItem = {
  key: 'sites',
  area: 'local',
  version: 1,
  schema: Sites,
  empty: EMPTY_SITES,
  migrations: {},
} satisfies StoredItem<Sites>;

/**
 * One walk, under `walk.<id>`: each has a key of its own, so that saving one is a single write that nothing can undo. In
 * `local`, since a draft must outlive the browser's own end.
 */
export const walkItem = {
  key: 'walk',
  area: 'local',
  version: 2,
  schema: z.nullable(Walk),
  empty: null,
  migrations: { 1: walk1 },
} satisfies StoredItem<Walk | null>;

export const intentItem = {
  key: 'intent',
  area: 'session',
  version: 1,
  schema: z.nullable(Intent),
  empty: null,
  migrations: {},
} satisfies StoredItem<Intent | null>;

/** When the background first ran since the browser started: without it, tab ids on record are another session's. */
export const startedItem = {
  key: 'started',
  area: 'session',
  version: 1,
  schema: z.nullable(z.string()),
  empty: null,
  migrations: {},
} satisfies StoredItem<string | null>;

/** Frames that templates were brought to by the writer, `<tab id> <frame id>`, newest last: others are given none. */
export const typingItem = {
  key: 'typing',
  area: 'session',
  version: 1,
  schema: z.array(z.string()),
  empty: [],
  migrations: {},
} satisfies StoredItem<string[]>;

/** Marks of what is due that the writer was told of, `<id> <when it was due>`. */
export const toldItem = {
  key: 'told',
  area: 'session',
  version: 1,
  schema: z.array(z.string()),
  empty: [],
  migrations: {},
} satisfies StoredItem<string[]>;

/** What was promised in replies. */
export const casesItem = {
  key: 'cases',
  area: 'local',
  version: 1,
  schema: z.array(Case),
  empty: [],
  migrations: {},
} satisfies StoredItem<Case[]>;

/** What was behind kinds of complaint, and what changed. */
export const causesItem = {
  key: 'causes',
  area: 'local',
  version: 1,
  schema: Causes,
  empty: [],
  migrations: {},
} satisfies StoredItem<Causes>;

export const practiceItem = {
  key: 'practice',
  area: 'local',
  version: 1,
  schema: Practice,
  empty: EMPTY_PRACTICE,
  migrations: {},
} satisfies StoredItem<Practice>;

/** When the first-run page was opened, ISO 8601: it opens once. */
export const welcomedItem = {
  key: 'welcomed',
  area: 'local',
  version: 1,
  schema: z.nullable(z.string()),
  empty: null,
  migrations: {},
} satisfies StoredItem<string | null>;

/**
 * A day's copy of what the writer made, each under `backup.<moment>`: the stored values by their keys, as they stood. `gzip`: the
 * same as JSON, packed, in base64.
 */
const Backup = z.nullable(
  z.discriminatedUnion('form', [
    z.object({ form: z.literal('plain'), values: z.record(z.string(), z.unknown()) }),
    z.object({ form: z.literal('gzip'), gzip: z.string() }),
  ]),
);
export type Backup = z.infer<typeof Backup>;
export const backupItem = {
  key: 'backup',
  area: 'local',
  version: 2,
  schema: Backup,
  empty: null,
  migrations: { 1: backup1 },
} satisfies StoredItem<Backup>;

const BackupMissed = z.nullable(z.object({ at: z.string() }));
/** When there was last no room for a backup, ISO 8601; null since one was kept. In `session`: where `local` is full, this is not. */
export const backupMissedItem = {
  key: 'backup-missed',
  area: 'session',
  version: 1,
  schema: BackupMissed,
  empty: null,
  migrations: {},
} satisfies StoredItem<z.infer<typeof BackupMissed>>;

/** Every stored item, in the order the data page lists them. */
export const ITEMS = [
  libraryItem,
  profileItem,
  settingsItem,
  recentItem,
  sitesItem,
  walkItem,
  casesItem,
  causesItem,
  practiceItem,
  welcomedItem,
  backupItem,
  intentItem,
  startedItem,
  typingItem,
  toldItem,
  backupMissedItem,
] as const;

/** Items with a key a piece, `<key>.<id>`. */
const IN_PIECES: readonly string[] = [walkItem.key, backupItem.key];

/** The item a stored key belongs to: its own key, or `<key>.<id>` for walks and backups; undefined for a key we do not know. */
export const itemOf = (area: AreaName, key: string): StoredItem<unknown> | undefined =>
  ITEMS.find(
    (item) => item.area === area && (item.key === key || (IN_PIECES.includes(item.key) && key.startsWith(`${item.key}.`))),
  ) as StoredItem<unknown> | undefined; // for reading and decoding only
