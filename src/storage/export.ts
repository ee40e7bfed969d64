import * as z from 'zod/mini';
import { withLock } from '../browser/locks.ts';
import type { AreaName, StorageArea } from '../browser/storage-area.ts';
import { Pack, type SharedSentence, type Template } from '../domain/library.ts';
import type { Walk } from '../domain/walk.ts';
import { decode } from './item.ts';
import { ITEMS, itemOf, walkItem } from './items.ts';

/** The storage areas, by name. */
export type Areas = Readonly<Record<AreaName, StorageArea>>;

const AREA_NAMES = ['local', 'session'] as const satisfies readonly AreaName[];

/** Everything stored, as one file. Values stand in it exactly as they are stored, unreadable ones included. */
const ExportFile = z.object({
  format: z.literal('evenkeel-export'),
  formatVersion: z.literal(1),
  /** ISO 8601 instant, and the version of Evenkeel that wrote it. */
  exportedAt: z.string(),
  writtenBy: z.string(),
  local: z.record(z.string(), z.unknown()),
  session: z.record(z.string(), z.unknown()),
  /** Entries of the reply log; missing where it could not be read. */
  log: z.optional(z.array(z.unknown())),
});
export type ExportFile = z.infer<typeof ExportFile>;

/**
 * Why a file cannot be taken. `other-kind`: a file of ours, but the other kind (a pack where all data was meant, or the
 * other way round). `wrong-shape`: ours, but `where` in it something has another form. `no-columns`: a table, and no column of
 * it has texts.
 */
export type FileProblem =
  | { problem: 'not-json' }
  | { problem: 'not-ours' }
  | { problem: 'other-kind' }
  | { problem: 'newer' }
  | { problem: 'no-columns' }
  | { problem: 'wrong-shape'; where: string };

export type Parsed<T> = { problem: null; value: T } | FileProblem;

/** Reads a file of ours of one format. Never throws. */
export function parseFile<T>(text: string, format: string, otherFormat: string, schema: z.ZodMiniType<T>): Parsed<T> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '')); // editors on Windows like to put a byte order mark first
  } catch {
    return { problem: 'not-json' };
  }
  if (typeof value !== 'object' || value === null) return { problem: 'not-ours' };
  const head = value as { format?: unknown; formatVersion?: unknown }; // both tested below
  if (head.format === otherFormat) return { problem: 'other-kind' };
  if (head.format !== format) return { problem: 'not-ours' };
  if (typeof head.formatVersion === 'number' && head.formatVersion > 1) return { problem: 'newer' };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { problem: null, value: parsed.data };
  return { problem: 'wrong-shape', where: parsed.error.issues[0]?.path.join('.') ?? '' };
}

/** Reads a file with all stored data. Never throws. */
export const parseExport = (text: string): Parsed<ExportFile> =>
  parseFile(text, 'evenkeel-export', 'evenkeel-pack', ExportFile);

/** Reads a pack: templates and issues that travel as one file. Never throws. */
export const parsePack = (text: string): Parsed<Pack> => parseFile(text, 'evenkeel-pack', 'evenkeel-export', Pack);

/** The writer's own templates as a pack file, with the sentences they share. */
export function packOf(
  templates: readonly Template[],
  shared: readonly SharedSentence[],
  name: string,
  language: string,
): string {
  const pack: Pack = {
    format: 'evenkeel-pack',
    formatVersion: 1,
    id: 'own',
    name,
    language,
    version: 1,
    issues: [],
    parts: [],
    templates: [...templates],
    holdingReplies: [],
    ...(shared.length > 0 && { shared: [...shared] }),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** All stored data as the text of one file. */
export async function exportAll(areas: Areas, now: Date, writtenBy: string): Promise<string> {
  const file: ExportFile = {
    format: 'evenkeel-export',
    formatVersion: 1,
    exportedAt: now.toISOString(),
    writtenBy,
    local: await areas.local.getAll(),
    session: await areas.session.getAll(),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A key that holds what could not be read, moved aside. */
const KEPT = /^(.+)\.kept\.(.+)$/s;

/** The item a key belongs to; a copy kept aside belongs to none, whatever it is a copy of. */
const presentItem = (area: AreaName, key: string) => (KEPT.test(key) ? undefined : itemOf(area, key));

/** How a stored value stands: as `decode` finds it, a copy moved `kept` aside, or `unknown` to this version. */
export type StoredState = 'ok' | 'newer' | 'damaged' | 'kept' | 'unknown';

/**
 * One stored value as the data page lists it. `bytes`: its JSON in UTF-8. `reason` is empty where all is well. `of`: the
 * reviewer a walk answers, empty for all else.
 */
export type StoredEntry = {
  area: AreaName;
  key: string;
  state: StoredState;
  reason: string;
  bytes: number;
  json: string;
  of: string;
};

function entryOf(area: AreaName, key: string, raw: unknown): StoredEntry {
  const stored = JSON.stringify(raw) ?? '';
  const item = presentItem(area, key);
  const json = JSON.stringify(raw, null, 2) ?? '';
  const entry = { area, key, bytes: new TextEncoder().encode(stored).length, json, of: '' };
  if (!item) return { ...entry, state: KEPT.test(key) ? 'kept' : 'unknown', reason: '' };
  const decoded = decode(item, raw);
  if (decoded.state === 'damaged') return { ...entry, state: 'damaged', reason: decoded.reason };
  if (decoded.state === 'newer') return { ...entry, state: 'newer', reason: String(decoded.version) };
  const walk = item.key === walkItem.key ? (decoded.data as Walk | null) : null; // as its own item decoded it
  return { ...entry, state: 'ok', reason: '', of: walk?.review.author ?? '' };
}

/** Every stored value: the items we know in their order, then copies kept aside and what else lies there. */
export async function listStored(areas: Areas): Promise<readonly StoredEntry[]> {
  const entries: StoredEntry[] = [];
  for (const area of AREA_NAMES) {
    const all = await areas[area].getAll();
    entries.push(
      ...Object.keys(all)
        .sort()
        .map((key) => entryOf(area, key, all[key])),
    );
  }
  const rank = ({ area, key }: StoredEntry) => {
    const item = presentItem(area, key);
    const at = ITEMS.findIndex(({ key: own }) => own === item?.key);
    return at < 0 ? ITEMS.length : at;
  };
  return entries.sort((one, other) => rank(one) - rank(other));
}

/**
 * What an import does with a value. `fresh`: nothing stands in its place. `differs`: what stands there is kept aside.
 * `same`: nothing to do. `aside`: this version cannot read it, so that it is only kept beside.
 */
export type Fate = 'fresh' | 'differs' | 'same' | 'aside';

function fateOf(area: AreaName, key: string, value: unknown, present: unknown): Fate {
  if (JSON.stringify(present) === JSON.stringify(value)) return 'same';
  const item = presentItem(area, key);
  if (item && decode(item, value).state !== 'ok') return 'aside';
  return present === undefined ? 'fresh' : 'differs';
}

/** A value of a file and what would become of it, with its JSON in UTF-8 bytes; `hereBytes` of the one that stands here. */
export type PlannedEntry = { area: AreaName; key: string; fate: Fate; bytes: number; hereBytes: number };

/** What an import would do, value by value. Nothing is written. */
export async function planImport(file: ExportFile, areas: Areas): Promise<readonly PlannedEntry[]> {
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  const planned: PlannedEntry[] = [];
  for (const area of AREA_NAMES)
    for (const [key, value] of Object.entries(file[area])) {
      const present = await areas[area].get(key);
      const fate = fateOf(area, key, value, present);
      planned.push({ area, key, fate, bytes: bytesOf(value), hereBytes: bytesOf(present) });
    }
  return planned;
}

/** What an import did, in stored values. `aside`: kept beside instead of in place, since this version cannot read them. */
export type ImportOutcome = { written: number; same: number; aside: number };

/**
 * Writes a file's values back. Nothing is lost: a value that stood there and differs is kept as `<key>.kept.<time>`, and
 * one that this version cannot read never takes the place of one it can.
 * @throws when the storage is full; what was written until then stays, what stood there was kept aside first
 */
export async function importAll(file: ExportFile, areas: Areas, now: Date): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { written: 0, same: 0, aside: 0 };
  for (const name of AREA_NAMES) {
    const area = areas[name];
    for (const [key, value] of Object.entries(file[name])) {
      await withLock(key, async () => {
        const present = await area.get(key);
        const fate = fateOf(name, key, value, present);
        if (fate === 'same') {
          outcome.same += 1;
          return;
        }
        const asideKey = `${key}.kept.${now.toISOString()}`;
        if (fate === 'aside') {
          await area.set(asideKey, value);
          outcome.aside += 1;
          return;
        }
        if (fate === 'differs') await area.set(asideKey, present);
        await area.set(key, value);
        outcome.written += 1;
      });
    }
  }
  return outcome;
}

/** Deletes every stored value of every area, for good. */
export async function deleteAll(areas: Areas): Promise<void> {
  for (const name of AREA_NAMES) {
    for (const key of Object.keys(await areas[name].getAll())) await withLock(key, () => areas[name].remove(key));
  }
}
