import { withLock } from '../browser/locks.ts';
import type { StorageArea } from '../browser/storage-area.ts';
import type { ExportFile } from './export.ts';
import { decode, encode } from './item.ts';
import { backupItem, causesItem, libraryItem, practiceItem, profileItem, settingsItem, sitesItem } from './items.ts';

/** Backups kept, and the UTF-16 code units that all of them together may take. */
const MOST = 7;
const ROOM = 2_000_000;
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

/**
 * Keeps a copy of what the writer made beside it, once a day, and drops the oldest beyond a week of them or beyond their
 * room. Nothing is kept while there is nothing to keep.
 * @throws when the storage is full; what was there stays
 */
export async function keepBackup(area: StorageArea, now: Date): Promise<void> {
  await withLock(backupItem.key, async () => {
    const kept = (await area.keys()).filter((key) => key.startsWith(PREFIX) && !key.includes('.kept.')).toSorted();
    const last = kept.at(-1);
    if (last && now.getTime() - momentOf(last) < DAY_MS) return;
    const values: Record<string, unknown> = {};
    for (const { key } of SAVED) {
      const raw = await area.get(key);
      if (raw !== undefined) values[key] = key === libraryItem.key ? liftedLibrary(raw) : raw;
    }
    const text = JSON.stringify(values);
    if (Object.keys(values).length === 0 || text.length > ROOM) return;
    const [newest] = last ? [await area.get(last)] : [];
    const before = decode(backupItem, newest);
    if (before.state === 'ok' && before.data && JSON.stringify(before.data.values) === text) return; // nothing changed since
    let room = ROOM - text.length;
    const stays = new Set<string>();
    for (const key of kept.toReversed().slice(0, MOST - 1)) {
      room -= JSON.stringify(await area.get(key)).length;
      if (room < 0) break;
      stays.add(key);
    }
    for (const key of kept) if (!stays.has(key)) await area.remove(key);
    await area.set(`${PREFIX}${now.toISOString()}`, encode(backupItem, { values }));
  });
}

/** A backup as a file to import, null where it cannot be read. */
export async function backupAsFile(key: string, area: StorageArea): Promise<ExportFile | null> {
  const decoded = decode(backupItem, await area.get(key));
  if (decoded.state !== 'ok' || !decoded.data) return null;
  const exportedAt = key.slice(PREFIX.length);
  return { format: 'evenkeel-export', formatVersion: 1, exportedAt, writtenBy: '', local: decoded.data.values, session: {} };
}
