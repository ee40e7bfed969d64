import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { backupAsFile } from '../../../src/storage/backup.ts';
import { deleteAll, exportAll, importAll, listStored, planImport } from '../../../src/storage/export.ts';
import { createStore } from '../../../src/storage/item.ts';
import {
  backupMissedItem,
  causesItem,
  libraryItem,
  practiceItem,
  profileItem,
  settingsItem,
  sitesItem,
} from '../../../src/storage/items.ts';
import { createLibraryStore } from '../../../src/storage/library-store.ts';
import { createOptionsModel } from '../../../src/ui/options/options-model.ts';
import { openPlaceholders, previewPieces, sampleValues } from '../../../src/ui/options/sample.ts';
import { PAUSE_MS } from '../../../src/ui/options/saver.ts';
import { emptyLog, giveLocks, memoryArea, someLibrary } from './fakes.ts';

giveLocks();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NOW = new Date('2026-11-22T09:00:00Z');

/** A promise kept as a case; its walk is not looked at here. */
const KEPT = { id: 'kept', dueOn: '2026-11-20', status: 'holding' } as Case;

async function opened(initial: Record<string, unknown> = {}, hash = '') {
  const local = memoryArea(initial);
  const session = memoryArea();
  const areas = { local: local.area, session: session.area };
  const files: { name: string; text: string }[] = [];
  const model = createOptionsModel(
    {
      now: () => NOW,
      newId: () => 'new-id',
      library: createLibraryStore(createStore(libraryItem, local.area), async () => []),
      profile: createStore(profileItem, local.area),
      sites: createStore(sitesItem, local.area),
      watchSite: async () => false,
      async unwatchSite() {},
      async switchSite() {},
      stored: () => listStored(areas),
      exportAll: () => exportAll(areas, NOW, '0.1.0'),
      importAll: (file) => importAll(file, areas, NOW),
      cases: async () => [KEPT],
      changeCases: async (change) => change([]),
      deleteAll: () => deleteAll(areas),
      planImport: (file) => planImport(file, areas),
      backupMissed: () => createStore(backupMissedItem, session.area).readOrEmpty(),
      readBackup: (key) => backupAsFile(key, areas.local),
      saveFile: (name, text) => files.push({ name, text }),
      savePieces: (name, pieces) => files.push({ name, text: pieces.join('') }),
      log: emptyLog,
      settings: createStore(settingsItem, local.area),
      causes: createStore(causesItem, local.area),
      practice: createStore(practiceItem, local.area),
      shortcuts: async () => [{ name: 'open-palette', description: 'Insert a template', shortcut: '' }],
      openShortcutSettings: async () => false,
    },
    hash,
  );
  await model.load();
  return { model, local, files };
}

describe('follow-ups', () => {
  it('are read with everything else, and counted when overdue', async () => {
    const { model } = await opened({}, '#follow-ups');
    expect(model.isRead.value).toBe(true);
    expect(model.cases.open.value).toEqual([KEPT]);
    expect(model.cases.dueCount.value).toBe(1);
  });
});

describe('the desk', () => {
  it('opens the page of its address, and the library for any other', async () => {
    const { model } = await opened({}, '#data');
    expect(model.section.value).toBe('data');
    model.go('#nowhere');
    expect(model.section.value).toBe('library');
  });

  it('tells the way in words when the browser does not open its page of keys', async () => {
    const { model } = await opened();
    expect(model.shortcuts.value[0]?.shortcut).toBe('');
    await model.openShortcutSettings();
    expect(model.isRefused.value).toBe(true);
  });
});

describe('the profile page', () => {
  it('takes a place away, and Undo puts it back where it stood, with what was written since', async () => {
    const { model, local } = await opened();
    for (const id of ['a', 'b', 'c']) {
      model.profile.addPlace(id);
      model.profile.changePlace(id, { business: `Place ${id}` });
    }
    const stored = () => (local.values.get('profile') as { data: { places: { id: string; business: string }[] } }).data.places;
    await model.profile.removePlace('b');
    expect(stored().map(({ id }) => id)).toEqual(['a', 'c']);
    expect(model.profile.notice.value).toMatchObject({ key: 'places_removed', args: ['Place b'] });
    model.profile.changePlace('c', { business: 'Harbor' });
    await model.profile.notice.value?.undo?.();
    expect(stored().map(({ business }) => business)).toEqual(['Place a', 'Place b', 'Harbor']);
    expect(model.profile.notice.value).toBeNull();
    await model.profile.removePlace('nobody');
    expect(stored()).toHaveLength(3);
  });

  it('saves on a pause, and all that is in the fields', async () => {
    const { model, local } = await opened();
    model.profile.edit({ name: 'Mira Holt' });
    model.profile.edit({ role: 'owner' });
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(local.values.get('profile')).toEqual({ version: 1, data: { ...EMPTY_PROFILE, name: 'Mira Holt', role: 'owner' } });
  });

  it('keeps what was typed when the storage is full', async () => {
    const { model, local } = await opened();
    local.state.isFull = true;
    model.profile.edit({ name: 'Mira Holt' });
    await model.profile.flush();
    expect(model.profile.saving.value).toBe('full');
    expect(model.hasUnstored()).toBe(true);
    await model.load();
    expect(model.profile.profile.value.name).toBe('Mira Holt');
  });
});

describe('the data page', () => {
  const damaged = { version: 1, data: { packs: 3 } };

  it('lists every value with its state and size, unreadable and kept ones too', async () => {
    const { model } = await opened({ library: damaged, 'library.kept.2026-11-20T10:00:00.000Z': 'old', stray: 1 });
    expect(model.data.entries.value.map(({ key, state }) => [key, state])).toEqual([
      ['library', 'damaged'],
      ['library.kept.2026-11-20T10:00:00.000Z', 'kept'],
      ['stray', 'unknown'],
    ]);
    expect(model.data.entries.value[0]?.bytes).toBe(JSON.stringify(damaged).length);
    expect(model.data.unreadable.value.map(({ key }) => key)).toEqual(['library']);
  });

  it('exports an unreadable value exactly as it is stored', async () => {
    const { model, files } = await opened({ library: damaged });
    const [entry] = model.data.entries.value;
    if (entry) model.data.exportEntry(entry);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(damaged);
  });

  it('puts everything into one file that another computer takes in', async () => {
    const first = await opened({ library: { version: 1, data: someLibrary() }, stray: [1] });
    await first.model.data.exportAll();
    const second = await opened();
    await second.model.data.readFile(first.files[0]?.text ?? '');
    expect([...second.local.values.keys()]).toEqual([]);
    expect(second.model.data.pending.value?.plan.map(({ key, fate }) => [key, fate])).toEqual([
      ['library', 'fresh'],
      ['stray', 'fresh'],
    ]);
    await second.model.data.takePending();
    expect(second.model.data.pending.value).toBeNull();
    expect(Object.fromEntries(second.local.values)).toEqual(Object.fromEntries(first.local.values));
    expect(second.model.data.notice.value).toMatchObject({ key: 'options_restored', args: [2, 0] });
  });

  it('refuses a pack and says where it belongs', async () => {
    const { model } = await opened();
    await model.data.readFile('{"format":"evenkeel-pack"}');
    expect(model.data.notice.value?.key).toBe('options_import_is_pack');
    expect(model.data.pending.value).toBeNull();
  });

  it('shows what would change before it does, and changes nothing where it is left', async () => {
    const profile = (name: string) => ({ version: 1, data: { ...EMPTY_PROFILE, name } });
    const { model, local } = await opened({ profile: profile('Mira'), stray: 1 });
    const file = { stray: 1, profile: profile('Somebody else'), library: { version: 9, data: {} }, settings: { odd: true } };
    const head = { format: 'evenkeel-export', formatVersion: 1, exportedAt: '2026-11-20T09:00:00Z', writtenBy: '0.1.0' };
    const text = JSON.stringify({ ...head, local: file, session: {} });
    const before = structuredClone([...local.values]);
    await model.data.readFile(text);
    expect(model.data.pending.value?.plan.map(({ key, fate }) => [key, fate])).toEqual([
      ['stray', 'same'],
      ['profile', 'differs'],
      ['library', 'aside'],
      ['settings', 'aside'],
    ]);
    model.data.leavePending();
    expect(model.data.pending.value).toBeNull();
    await model.data.takePending();
    expect([...local.values]).toEqual(before);
  });

  it('says at once where a file brings nothing else', async () => {
    const { model, files } = await opened({ stray: 1 });
    await model.data.exportAll();
    await model.data.readFile(files[0]?.text ?? '');
    expect(model.data.pending.value).toBeNull();
    expect(model.data.notice.value).toMatchObject({ key: 'options_restored', args: [0, 1] });
  });

  it('deletes on the second press only', async () => {
    const { model, local } = await opened({ stray: 1 });
    await model.data.deleteAll();
    expect(local.values.size).toBe(1);
    model.data.keepAll();
    await model.data.deleteAll();
    expect(local.values.size).toBe(1);
    await model.data.deleteAll();
    expect(local.values.size).toBe(0);
  });
});

describe('a preview', () => {
  const values = sampleValues({ ...EMPTY_PROFILE, name: 'Mira Holt', role: 'owner' }, new Date(2026, 10, 22));

  it('fills what the sample review and the profile know, and marks the rest', () => {
    expect(previewPieces('Dear {{reviewer}}: {{foo}}, {{date}}. {{signature}}', values)).toEqual([
      { kind: 'plain', text: 'Dear ' },
      { kind: 'filled', text: 'Dana' },
      { kind: 'plain', text: ': ' },
      { kind: 'blank', text: 'foo' },
      { kind: 'plain', text: ', ' },
      { kind: 'filled', text: 'by Wednesday' },
      { kind: 'plain', text: '. ' },
      { kind: 'filled', text: 'Mira Holt, owner' },
    ]);
  });

  it('tells placeholders nobody knows from those only the profile leaves empty', () => {
    expect(openPlaceholders('{{foo}} {{email}} {{reviewer}}', values)).toEqual({ unknown: ['foo'], open: ['email'] });
  });
});
