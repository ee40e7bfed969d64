import { describe, expect, it } from 'vitest';
import type { StoredLibrary } from '../../../src/domain/library.ts';
import { backupAsFile, keepBackup } from '../../../src/storage/backup.ts';
import { importAll } from '../../../src/storage/export.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { giveLocks, memoryArea, someLibrary } from '../options/fakes.ts';

giveLocks();

const DAY_MS = 86_400_000;
/** As it is stored, with a pack that the writer added. */
const LIBRARY: StoredLibrary = { ...someLibrary(), marks: {} };
const START = Date.parse('2026-11-22T09:00:00Z');
const profileNamed = (name: string) => ({
  version: 1,
  data: { business: '', name, role: '', email: '', phone: '', industry: 'any' },
});

function stored(name = 'Mira') {
  const local = memoryArea({
    library: { version: 3, data: LIBRARY },
    profile: profileNamed(name),
    recent: { version: 1, data: [] },
  });
  const session = memoryArea();
  const areas = { local: local.area, session: session.area };
  const backups = () => [...local.values.keys()].filter((key) => key.startsWith('backup.')).toSorted();
  return { local, areas, backups };
}

describe('the copy of the day', () => {
  it('holds what the writer made, and not the packs that came along with an older version', async () => {
    const { local, areas, backups } = stored();
    const packs = [...LIBRARY.packs, ...SHIPPED_PACKS];
    local.values.set('library', { version: 2, data: { packs, own: LIBRARY.own, hidden: [] } });
    await keepBackup(areas.local, new Date(START));
    expect(backups()).toEqual(['backup.2026-11-22T09:00:00.000Z']);
    const { data } = local.values.get(backups()[0] ?? '') as { data: { values: { library: { data: StoredLibrary } } } };
    expect(Object.keys(data.values)).toEqual(['library', 'profile']);
    expect(data.values.library.data).toEqual(LIBRARY);
  });

  it('is made once a day, only where something changed, and a week of them stays', async () => {
    const { local, areas, backups } = stored();
    for (let hour = 0; hour < 30; hour++) await keepBackup(areas.local, new Date(START + hour * 3_600_000));
    expect(backups()).toHaveLength(1);
    for (let day = 1; day < 12; day++) {
      local.values.set('profile', profileNamed(`Mira ${day}`));
      await keepBackup(areas.local, new Date(START + day * DAY_MS));
    }
    expect(backups()).toHaveLength(7);
    expect(backups().at(-1)).toBe('backup.2026-12-03T09:00:00.000Z');
  });

  it('comes back whole, with what stood there kept aside', async () => {
    const { local, areas, backups } = stored();
    await keepBackup(areas.local, new Date(START));
    local.values.set('profile', profileNamed('Somebody else'));
    local.values.set('library', { version: 3, data: { ...LIBRARY, own: [] } });
    const file = await backupAsFile(backups()[0] ?? '', areas.local);
    const done = file && (await importAll(file, areas, new Date(START + DAY_MS)));
    expect(done).toEqual({ written: 2, same: 0, aside: 0 });
    expect(local.values.get('profile')).toEqual(profileNamed('Mira'));
    expect((local.values.get('library') as { data: StoredLibrary }).data).toEqual(LIBRARY);
    const kept = [...local.values].find(([key]) => key.startsWith('profile.kept.'));
    expect(kept?.[1]).toEqual(profileNamed('Somebody else'));
    expect(await backupAsFile('backup.never', areas.local)).toBeNull();
  });

  it('takes nothing away where the storage is full', async () => {
    const { local, areas } = stored();
    const before = structuredClone([...local.values]);
    local.state.isFull = true;
    await expect(keepBackup(areas.local, new Date(START))).rejects.toThrow('quota');
    expect([...local.values]).toEqual(before);
  });
});
