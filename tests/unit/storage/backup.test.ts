import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredLibrary } from '../../../src/domain/library.ts';
import { backupAsFile, keepBackup } from '../../../src/storage/backup.ts';
import { importAll } from '../../../src/storage/export.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { giveLocks, memoryArea, someLibrary, template } from '../options/fakes.ts';

giveLocks();

const DAY_MS = 86_400_000;
/** As it is stored, with a pack that the writer added. */
const LIBRARY: StoredLibrary = { ...someLibrary(), marks: {} };
const START = Date.parse('2026-11-22T09:00:00Z');
const profileNamed = (name: string) => ({
  version: 1,
  data: { business: '', name, role: '', email: '', phone: '', industry: 'any' },
});

/** Numbers that look like chance and are the same each time. */
function createNumbers() {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
const WORDS = JSON.stringify(SHIPPED_PACKS).match(/[a-z]{3,}/g) ?? [];
const sentence = (next: () => number) => Array.from({ length: 160 }, () => WORDS[next() % WORDS.length]).join(' ');
const noise = (next: () => number) => Array.from({ length: 200 }, () => next().toString(36)).join('');
const manyTemplates = (count: number, text: (next: () => number) => string) => {
  const next = createNumbers();
  return Array.from({ length: count }, (_, at) =>
    template(`own-${at}`, { variants: { short: '', medium: text(next), full: '' } }),
  );
};

function stored(name = 'Mira') {
  const local = memoryArea({
    library: { version: 3, data: LIBRARY },
    profile: profileNamed(name),
    recent: { version: 1, data: [] },
  });
  const session = memoryArea();
  const areas = { local: local.area, session: session.area };
  const backups = () => [...local.values.keys()].filter((key) => key.startsWith('backup.')).toSorted();
  return { local, session, areas, backups };
}

describe('the copy of the day', () => {
  it('holds what the writer made, and not the packs that came along with an older version', async () => {
    const { local, areas, backups } = stored();
    const packs = [...LIBRARY.packs, ...SHIPPED_PACKS];
    local.values.set('library', { version: 2, data: { packs, own: LIBRARY.own, hidden: [] } });
    await keepBackup(areas, new Date(START));
    expect(backups()).toEqual(['backup.2026-11-22T09:00:00.000Z']);
    const { data } = local.values.get(backups()[0] ?? '') as { data: { values: { library: { data: StoredLibrary } } } };
    expect(Object.keys(data.values)).toEqual(['library', 'profile']);
    expect(data.values.library.data).toEqual(LIBRARY);
  });

  it('is made once a day, only where something changed, and a week of them stays', async () => {
    const { local, areas, backups } = stored();
    for (let hour = 0; hour < 30; hour++) await keepBackup(areas, new Date(START + hour * 3_600_000));
    expect(backups()).toHaveLength(1);
    for (let day = 1; day < 12; day++) {
      local.values.set('profile', profileNamed(`Mira ${day}`));
      await keepBackup(areas, new Date(START + day * DAY_MS));
    }
    expect(backups()).toHaveLength(7);
    expect(backups().at(-1)).toBe('backup.2026-12-03T09:00:00.000Z');
  });

  it('comes back whole, with what stood there kept aside', async () => {
    const { local, areas, backups } = stored();
    await keepBackup(areas, new Date(START));
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

  it('takes nothing away where the storage is full, and says that there was no room until there is some', async () => {
    const { local, session, areas, backups } = stored();
    for (let day = 0; day < 7; day++) {
      local.values.set('profile', profileNamed(`Mira ${day}`));
      await keepBackup(areas, new Date(START + day * DAY_MS));
    }
    local.values.set('profile', profileNamed('Mira at last'));
    const before = structuredClone([...local.values].toSorted());
    const { set } = local.area;
    local.area.set = async (key, value) => {
      const isNew = key.startsWith('backup.') && !before.some(([each]) => each === key);
      if (isNew) throw new Error('QUOTA_BYTES quota exceeded');
      await set(key, value);
    };
    await keepBackup(areas, new Date(START + 7 * DAY_MS));
    expect([...local.values].toSorted()).toEqual(before);
    expect(session.values.get('backup-missed')).toEqual({ version: 1, data: { at: '2026-11-29T09:00:00.000Z' } });
    local.area.set = set;
    await keepBackup(areas, new Date(START + 8 * DAY_MS));
    expect(backups()).toHaveLength(7);
    expect(backups().at(-1)).toBe('backup.2026-11-30T09:00:00.000Z');
    expect(session.values.has('backup-missed')).toBe(false);
  });

  it('lets the oldest go first where the storage has room for one of both only', async () => {
    const { local, areas, backups } = stored();
    for (let day = 0; day < 7; day++) {
      local.values.set('profile', profileNamed(`Mira ${day}`));
      await keepBackup(areas, new Date(START + day * DAY_MS));
    }
    local.values.set('profile', profileNamed('Mira at last'));
    const { set } = local.area;
    local.area.set = async (key, value) => {
      if (key.startsWith('backup.') && backups().length >= 7) throw new Error('QUOTA_BYTES quota exceeded');
      await set(key, value);
    };
    await keepBackup(areas, new Date(START + 7 * DAY_MS));
    expect(backups()).toHaveLength(7);
    expect(backups()[0]).toBe('backup.2026-11-23T09:00:00.000Z');
    expect(backups().at(-1)).toBe('backup.2026-11-29T09:00:00.000Z');
  });

  it('is packed where it is large, so that thousands of templates come back', async () => {
    const { local, areas, backups } = stored();
    const library = { version: 3, data: { ...LIBRARY, own: manyTemplates(5000, sentence) } };
    local.values.set('library', library);
    expect(JSON.stringify(library).length).toBeGreaterThan(5_000_000);
    await keepBackup(areas, new Date(START));
    const [key = ''] = backups();
    const kept = local.values.get(key) as { version: number; data: { form: string } };
    expect(kept).toMatchObject({ version: 2, data: { form: 'gzip' } });
    expect(JSON.stringify(kept).length).toBeLessThan(2_500_000);
    await keepBackup(areas, new Date(START + DAY_MS));
    expect(backups(), 'nothing changed since').toEqual([key]);
    local.values.set('library', { version: 3, data: { ...LIBRARY, own: [] } });
    const file = await backupAsFile(key, areas.local);
    if (file) await importAll(file, areas, new Date(START + DAY_MS));
    expect(local.values.get('library')).toEqual(library);
  });

  it('that has no room even packed leaves the others where they are, and is told of', async () => {
    const { local, session, areas, backups } = stored();
    await keepBackup(areas, new Date(START));
    local.values.set('library', { version: 3, data: { ...LIBRARY, own: manyTemplates(4000, noise) } });
    const at = new Date(START + DAY_MS);
    await keepBackup(areas, at);
    expect(backups()).toEqual(['backup.2026-11-22T09:00:00.000Z']);
    expect(session.values.get('backup-missed')).toEqual({ version: 1, data: { at: at.toISOString() } });
  });

  it('of an older version comes back too', async () => {
    const { local, areas } = stored();
    const old = readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/backup-1.json'), 'utf8');
    local.values.set('backup.2026-11-20T09:00:00.000Z', JSON.parse(old));
    const file = await backupAsFile('backup.2026-11-20T09:00:00.000Z', areas.local);
    expect(file?.local).toEqual({ profile: profileNamed('Mira Lind') });
  });

  it('that is damaged is no file, and stays', async () => {
    const { local, areas, backups } = stored();
    local.values.set('library', { version: 3, data: { ...LIBRARY, own: manyTemplates(1000, sentence) } });
    await keepBackup(areas, new Date(START));
    const whole = local.values.get(backups()[0] ?? '') as { version: number; data: { form: string; gzip: string } };
    const { gzip } = whole.data;
    const middle = gzip.length / 2;
    const bad = [gzip.slice(0, middle), `${gzip.slice(0, middle)}AAAA${gzip.slice(middle + 4)}`, '', '%%', btoa('soup')];
    const damaged = [...bad.map((text) => ({ ...whole, data: { form: 'gzip', gzip: text } })), { version: 1, data: 'soup' }];
    for (const [at, value] of damaged.entries()) local.values.set(`backup.2026-11-0${at + 1}T09:00:00.000Z`, value);
    for (const at of damaged.keys())
      expect(await backupAsFile(`backup.2026-11-0${at + 1}T09:00:00.000Z`, areas.local)).toBeNull();
    local.values.set('profile', profileNamed('Somebody else'));
    await keepBackup(areas, new Date(START + DAY_MS));
    expect(backups(), 'what cannot be decoded is not dropped for age').toContain('backup.2026-11-06T09:00:00.000Z');
    expect(await backupAsFile(backups().at(-1) ?? '', areas.local)).not.toBeNull();
  });

  it('is made though a clock was once years ahead', async () => {
    const { local, areas, backups } = stored();
    await keepBackup(areas, new Date('2031-01-01T09:00:00Z'));
    local.values.set('profile', profileNamed('Somebody else'));
    await keepBackup(areas, new Date(START));
    await keepBackup(areas, new Date(START + 3_600_000));
    expect(backups()).toEqual(['backup.2026-11-22T09:00:00.000Z', 'backup.2031-01-01T09:00:00.000Z']);
  });
});
