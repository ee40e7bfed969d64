import { withLock } from '../browser/locks.ts';
import type { StorageArea } from '../browser/storage-area.ts';
import type { Areas, ExportFile } from './export.ts';
import { gunzip, gzip } from './gzip.ts';
import { decode, encode } from './item.ts';
import {
  type Backup,
  backupItem,
  backupMissedItem,
  causesItem,
  libraryItem,
  practiceItem,
  profileItem,
  settingsItem,
  sitesItem,
} from './items.ts';

/**
 * Backups kept, and the UTF-16 code units that all of them together may take of the browser's 10 MB. A packed one takes
 * 0.18 of its text where templates share sentences, 0.42 where they are made of words at random (measured 2026-11-23).
 */
const MOST = 7;
const ROOM = 2_500_000;
/** Up to so many code units a backup is kept plain, to be read in a file by anybody. */
const PLAIN_MOST = 500_000;
const DAY_MS = 86_400_000;

/** What the writer made and cannot make again by opening a page. No review and no reply: what is deleted of those is gone. */
const SAVED = [libraryItem, profileItem, settingsItem, sitesItem, causesItem, practiceItem];

const PREFIX = `${backupItem.key}.`;
const momentOf = (key: string): number => Date.parse(key.slice(PREFIX.length));

/** The stored library as it is stored now: without the packs that came along, as older versions did not. */
const liftedLibrary = (raw: unknown): unknown => {
  const decoded = decode(libraryItem, raw);
  return decoded.state === 'ok' ? encode(libraryItem, decoded.data) : raw;
};

/** The values of a backup as JSON; null where it holds none that can be read. */
async function textOf(raw: unknown): Promise<string | null> {
  const decoded = decode(backupItem, raw);
  if (decoded.state !== 'ok' || !decoded.data) return null;
  return decoded.data.form === 'plain' ? JSON.stringify(decoded.data.values) : gunzip(decoded.data.gzip);
}

/** The values as they are stored, null where they have no room. */
async function backupOf(text: string): Promise<{ version: number; data: Backup } | null> {
  if (text.length <= PLAIN_MOST) return encode<Backup>(backupItem, { form: 'plain', values: JSON.parse(text) });
  const packed = await gzip(text);
  return packed === null ? null : encode<Backup>(backupItem, { form: 'gzip', gzip: packed });
}

/** Stores a backup and drops these; where the storage is full they go first, and come back if that is of no use. */
async function exchange(area: StorageArea, key: string, backup: unknown, doomed: readonly string[]): Promise<boolean> {
  const set = () =>
    area.set(key, backup).then(
      () => true,
      () => false,
    );
  const drop = async () => {
    for (const each of doomed) await area.remove(each);
  };
  if (await set()) {
    await drop();
    return true;
  }
  if (doomed.length === 0) return false;
  const old = await area.getAll(doomed);
  await drop();
  if (await set()) return true;
  for (const [each, value] of Object.entries(old)) await area.set(each, value);
  return false;
}

/**
 * Keeps a copy of what the writer made beside it, once a day, and drops the oldest beyond a week of them or beyond their
 * room; one that cannot be read is left alone. Nothing is kept while there is nothing to keep. Where a copy has no room, what
 * was there stays, and that is noted for the data page.
 */
export async function keepBackup({ local, session }: Areas, now: Date): Promise<void> {
  await withLock(backupItem.key, async () => {
    const all = (await local.keys()).filter((key) => key.startsWith(PREFIX) && !key.includes('.kept.')).toSorted();
    const last = all.findLast((key) => momentOf(key) <= now.getTime()); // a clock that was wrong once may not end it all
    if (last && now.getTime() - momentOf(last) < DAY_MS) return;
    const missed = decode(backupMissedItem, await session.get(backupMissedItem.key));
    const missedAt = missed.state === 'ok' && missed.data ? Date.parse(missed.data.at) : Number.NaN;
    if (missedAt <= now.getTime() && now.getTime() - missedAt < DAY_MS) return; // packing so much takes a while
    const values: Record<string, unknown> = {};
    for (const { key } of SAVED) {
      const raw = await local.get(key);
      if (raw !== undefined) values[key] = key === libraryItem.key ? liftedLibrary(raw) : raw;
    }
    if (Object.keys(values).length === 0) return;
    const text = JSON.stringify(values);
    const isSame = last !== undefined && (await textOf(await local.get(last))) === text;
    if (isSame) return session.remove(backupMissedItem.key);

    const backup = await backupOf(text);
    let room = backup ? ROOM - JSON.stringify(backup).length : -1;
    const hasRoom = room >= 0;
    const doomed: string[] = [];
    let stays = 0;
    for (const key of hasRoom ? all.toReversed() : []) {
      const raw = await local.get(key);
      if (decode(backupItem, raw).state !== 'ok') continue;
      room -= JSON.stringify(raw).length;
      if (room < 0 || stays === MOST - 1) doomed.push(key);
      else stays += 1;
    }
    const isKept = hasRoom && (await exchange(local, `${PREFIX}${now.toISOString()}`, backup, doomed));
    if (isKept) await session.remove(backupMissedItem.key);
    else await session.set(backupMissedItem.key, encode(backupMissedItem, { at: now.toISOString() }));
  });
}

/** A backup as a file to import, null where it cannot be read. */
export async function backupAsFile(key: string, area: StorageArea): Promise<ExportFile | null> {
  const text = await textOf(await area.get(key));
  if (text === null) return null;
  let local: unknown;
  try {
    local = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof local !== 'object' || local === null || Array.isArray(local)) return null;
  const exportedAt = key.slice(PREFIX.length);
  return {
    format: 'evenkeel-export',
    formatVersion: 1,
    exportedAt,
    writtenBy: '',
    local: local as Record<string, unknown>, // an object, tested above
    session: {},
  };
}
