import type * as z from 'zod/mini';
import { withLock } from '../browser/locks.ts';
import type { AreaName, StorageArea } from '../browser/storage-area.ts';

/** Lifts the data of one version to the next. Pure, never edited after release. */
export type Migration = (data: unknown) => unknown;

/** Something we store: under `key`, as `{ version, data }`. */
export type StoredItem<T> = {
  key: string;
  area: AreaName;
  version: number;
  schema: z.ZodMiniType<T>;
  empty: T;
  /** Migration n lifts version n to n + 1. */
  migrations: Readonly<Record<number, Migration>>;
};

/**
 * What was found under a key.
 * - `ok`: data, lifted to the present version if it was older.
 * - `newer`: written by a newer Evenkeel; read-only, kept as it is.
 * - `damaged`: cannot be read; kept as it is, shown and exportable.
 */
export type Decoded<T> =
  | { state: 'ok'; data: T; wasLifted: boolean }
  | { state: 'newer'; version: number; raw: unknown }
  | { state: 'damaged'; reason: string; raw: unknown };

/** Reads a stored value. Never throws, never changes what it is given. */
export function decode<T>(item: StoredItem<T>, raw: unknown): Decoded<T> {
  if (raw === undefined) return { state: 'ok', data: item.empty, wasLifted: false };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { state: 'damaged', reason: 'not an object', raw };
  const { version, data } = raw as { version?: unknown; data?: unknown }; // both tested below
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { state: 'damaged', reason: 'no version', raw };
  if (version > item.version) return { state: 'newer', version, raw };
  let lifted = version < item.version ? structuredClone(data) : data; // a migration may change what it is given
  try {
    for (let from = version; from < item.version; from++) {
      const migrate = item.migrations[from];
      if (!migrate) return { state: 'damaged', reason: `no way from version ${from}`, raw };
      lifted = migrate(lifted);
    }
  } catch (error) {
    return { state: 'damaged', reason: `could not be lifted from version ${version}: ${String(error)}`, raw };
  }
  const parsed = item.schema.safeParse(lifted);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { state: 'damaged', reason: issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'wrong shape', raw };
  }
  return { state: 'ok', data: parsed.data, wasLifted: version !== item.version };
}

/** JSON writes half of a surrogate pair as an escape, and whole pairs as they are. */
const LONE_SURROGATE = /\\(?:u(d[89a-f][\da-f]{2})|.)/g;

/** The value as it goes into storage. Lone surrogates are replaced here, on purpose, since Chromium would do it silently. */
export function encode<T>(item: StoredItem<T>, data: T): { version: number; data: T } {
  const text = JSON.stringify(data).replace(LONE_SURROGATE, (all, lone?: string) => (lone ? '\uFFFD' : all));
  return { version: item.version, data: JSON.parse(text) as T };
}

/** Thrown when a value may not be overwritten because what is stored cannot be read by this version. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
  readonly state: 'newer' | 'damaged';
  constructor(key: string, state: 'newer' | 'damaged', reason: string) {
    super(`${key} is ${state}: ${reason}`);
    this.state = state;
  }
}

/** One stored item in one storage area. */
export type Store<T> = {
  read(): Promise<Decoded<T>>;
  /** The data, or the empty value when it cannot be read; for uses that only look. */
  readOrEmpty(): Promise<T>;
  /**
   * Reads, changes and writes as one step over all contexts.
   * @throws UnreadableError when what is stored cannot be read: it is never overwritten
   * @throws when the storage is full; what was stored stays
   */
  update(change: (data: T) => T): Promise<T>;
  /** Writes at once without reading first, within the very event: only for what is worth nothing once replaced. */
  put(data: T): Promise<void>;
  /** Moves what cannot be read aside under `<key>.kept.<time>` and starts anew with `data`. Nothing is deleted. */
  startAnew(data: T, now: Date): Promise<void>;
  watch(onChange: () => void, signal: AbortSignal): void;
};

export function createStore<T>(item: StoredItem<T>, area: StorageArea): Store<T> {
  const read = async () => decode(item, await area.get(item.key));
  return {
    read,
    async readOrEmpty() {
      const decoded = await read();
      return decoded.state === 'ok' ? decoded.data : item.empty;
    },
    update: (change) =>
      withLock(item.key, async () => {
        const decoded = await read();
        if (decoded.state === 'newer') throw new UnreadableError(item.key, 'newer', `version ${decoded.version}`);
        if (decoded.state === 'damaged') throw new UnreadableError(item.key, 'damaged', decoded.reason);
        const next = change(decoded.data);
        if (next !== decoded.data || decoded.wasLifted) await area.set(item.key, encode(item, next));
        return next;
      }),
    put: (data) => area.set(item.key, encode(item, data)),
    startAnew: (data, now) =>
      withLock(item.key, async () => {
        const raw = await area.get(item.key);
        if (raw !== undefined) await area.set(`${item.key}.kept.${now.toISOString()}`, raw);
        await area.set(item.key, encode(item, data));
      }),
    watch: (onChange, signal) => area.watch(item.key, onChange, signal),
  };
}
