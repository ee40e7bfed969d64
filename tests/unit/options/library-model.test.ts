import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../src/domain/library.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { createStore } from '../../../src/storage/item.ts';
import { libraryItem } from '../../../src/storage/items.ts';
import { createLibraryStore } from '../../../src/storage/library-store.ts';
import { createLibraryModel } from '../../../src/ui/options/library-model.ts';
import { PAUSE_MS } from '../../../src/ui/options/saver.ts';
import { giveLocks, memoryArea, pack, someLibrary, template } from './fakes.ts';

giveLocks();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function opened(raw: unknown = { version: 1, data: someLibrary() }) {
  const memory = memoryArea({ library: raw });
  const files: { name: string; text: string }[] = [];
  let made = 0;
  const model = createLibraryModel({
    now: () => new Date('2026-11-22T09:00:00Z'),
    newId: () => {
      made += 1;
      return `own-${made}`;
    },
    library: createLibraryStore(createStore(libraryItem, memory.area), async () => []),
    profile: () => ({ ...EMPTY_PROFILE, industry: 'hotel' }),
    saveFile: (name, text) => files.push({ name, text }),
    savePieces: (name, pieces) => files.push({ name, text: pieces.join('') }),
  });
  await model.load();
  const stored = () => (memory.values.get('library') as { data: Library }).data; // what the item wrote
  const rest = () => vi.advanceTimersByTimeAsync(PAUSE_MS);
  return { model, memory, files, stored, rest };
}

describe('the library page', () => {
  it('lists own templates first and opens the first', async () => {
    const { model } = await opened();
    expect(model.found.value.map(({ template: { id } }) => id)).toEqual(['mine', 'cold-food', 'long-wait']);
    expect(model.draft.value?.id).toBe('mine');
  });

  it('shows favourites and own ones alone when asked', async () => {
    const { model } = await opened();
    model.filter.value = 'mine';
    expect(model.found.value.map(({ template: { id } }) => id)).toEqual(['mine']);
    await model.open('long-wait');
    await model.toggleFavourite();
    model.filter.value = 'favourites';
    expect(model.found.value.map(({ template: { id } }) => id)).toEqual(['long-wait']);
  });

  it('copies the open template, words just typed included, under a name of its own and without its abbreviation', async () => {
    const { model, stored } = await opened();
    model.edit({ abbreviation: 'mine', isFavourite: true });
    model.write('Words not yet saved');
    model.filter.value = 'favourites';
    await model.duplicate('Copy of Template mine');
    await model.open('mine');
    await model.duplicate('Copy of Template mine');
    expect(model.draft.value?.name).toBe('Copy of Template mine 2');
    expect(model.filter.value).toBe('all');
    const own = stored().own.map(({ name, abbreviation, isFavourite, variants }) => [
      name,
      abbreviation,
      isFavourite,
      variants.medium,
    ]);
    expect(own).toEqual([
      ['Copy of Template mine 2', undefined, false, 'Words not yet saved'],
      ['Copy of Template mine', undefined, false, 'Words not yet saved'],
      ['Template mine', 'mine', true, 'Words not yet saved'],
    ]);
    await model.notice.value?.undo?.();
    expect(stored().own.map(({ name }) => name)).toEqual(['Copy of Template mine', 'Template mine']);
    expect(model.draft.value?.id).toBe('mine');
  });

  it('copies a shipped template to the writer’s own, and leaves it as it came', async () => {
    const { model, stored } = await opened();
    await model.open('cold-food');
    await model.duplicate('Copy of Template cold-food');
    expect(stored().own.map(({ name }) => name)).toEqual(['Copy of Template cold-food', 'Template mine']);
    expect(model.all.value.find(({ id }) => id === 'cold-food')?.name).toBe('Template cold-food');
    expect(model.isOwnCopy.value).toBe(false);
  });

  it('saves when the typing rests, not before', async () => {
    const { model, stored, rest } = await opened();
    model.write('One');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    model.write('One two');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(stored().own[0]?.variants.medium).toContain('Dear');
    await rest();
    expect(stored().own[0]?.variants.medium).toBe('One two');
    expect(model.saving.value).toBe('saved');
  });

  it('makes an own copy of a shipped template under its id, and leads back to the shipped wording', async () => {
    const { model, stored, rest } = await opened();
    await model.open('cold-food');
    expect(model.isOwnCopy.value).toBe(false);
    model.write('My words.');
    await rest();
    expect(stored().own.map(({ id }) => id)).toEqual(['cold-food', 'mine']);
    expect(stored().packs).toEqual(someLibrary().packs);
    expect(model.isOwnCopy.value).toBe(true);
    await model.backToShipped();
    expect(model.draft.value?.variants.medium).toBe('Dear {{reviewer}}, this is cold-food.');
    await model.notice.value?.undo?.();
    expect(model.draft.value?.variants.medium).toBe('My words.');
  });

  it('marks a shipped favourite without making it the writer’s own', async () => {
    const { model, stored } = await opened();
    await model.open('cold-food');
    await model.toggleFavourite();
    expect(stored().own.map(({ id }) => id)).toEqual(['mine']);
    expect(model.draft.value?.isFavourite).toBe(true);
    expect(stored().packs[0]?.templates[0]?.isFavourite).toBe(true);
  });

  it('keeps the text in the field and says so when the storage is full', async () => {
    const { model, memory, stored, rest } = await opened();
    memory.state.isFull = true;
    model.write('Long words.');
    await rest();
    expect(model.saving.value).toBe('full');
    await model.open('cold-food');
    expect(model.draft.value?.variants.medium).toBe('Long words.');
    memory.state.isFull = false;
    model.write('Long words, again.');
    await rest();
    expect(model.saving.value).toBe('saved');
    expect(stored().own[0]?.variants.medium).toBe('Long words, again.');
  });

  it('does not let another window’s change take the words being typed', async () => {
    const { model, memory } = await opened();
    model.write('Half a sent');
    await memory.area.set('library', { version: 1, data: { ...someLibrary(), own: [template('mine', { name: 'Renamed' })] } });
    await model.load();
    expect(model.draft.value?.variants.medium).toBe('Half a sent');
  });

  it('deletes an own template, and Undo brings it back without losing what was written since', async () => {
    const { model, memory, stored } = await opened();
    await model.remove();
    expect(stored().own).toEqual([]);
    expect(model.notice.value?.key).toBe('options_deleted');
    const since: Library = { ...stored(), own: [template('since')] };
    await memory.area.set('library', { version: 1, data: since });
    await model.notice.value?.undo?.();
    expect(
      stored()
        .own.map(({ id }) => id)
        .sort(),
    ).toEqual(['mine', 'since']);
    expect(model.draft.value?.id).toBe('mine');
  });

  it('hides a deleted shipped template and can show it again', async () => {
    const { model, stored } = await opened();
    await model.open('cold-food');
    await model.remove();
    expect(stored().hidden).toEqual(['cold-food']);
    expect(model.all.value.map(({ id }) => id)).toEqual(['mine', 'long-wait']);
    await model.unhide();
    expect(model.all.value.map(({ id }) => id)).toContain('cold-food');
  });

  it('stores a new template with its first word, in the writer’s industry', async () => {
    const { model, stored, rest } = await opened();
    await model.create();
    expect(model.draft.value?.name).toBe('');
    await model.load();
    expect(model.draft.value?.name).toBe('');
    expect(stored().own).toHaveLength(1);
    model.edit({ name: 'Late bus' });
    await rest();
    expect(stored().own[0]).toMatchObject({ name: 'Late bus', industry: 'hotel' });
  });

  it('leaves an unreadable library alone, and starting anew keeps it aside', async () => {
    const { model, memory } = await opened({ version: 1, data: { packs: 'broken' } });
    expect(model.trouble.value?.state).toBe('damaged');
    await model.create();
    model.edit({ name: 'New' });
    await model.flush();
    expect(model.saving.value).toBe('unreadable');
    expect(memory.values.get('library')).toEqual({ version: 1, data: { packs: 'broken' } });
    await model.startAnew();
    expect(model.trouble.value).toBeNull();
    expect(memory.values.get('library.kept.2026-11-22T09:00:00.000Z')).toEqual({ version: 1, data: { packs: 'broken' } });
  });

  it('names a library that a newer version wrote', async () => {
    const { model } = await opened({ version: 7, data: {} });
    expect(model.trouble.value).toEqual({ state: 'newer', reason: '7' });
  });
});

describe('pack files', () => {
  it.each([
    ['{', 'options_import_not_json'],
    ['[1]', 'options_import_not_ours'],
    ['{"format":"evenkeel-export"}', 'options_import_is_export'],
    ['{"format":"evenkeel-pack","formatVersion":2}', 'options_import_newer'],
    ['{"format":"evenkeel-pack","formatVersion":1}', 'options_import_wrong_shape'],
  ])('%s is refused with its reason, and nothing changes', async (text, key) => {
    const { model, stored } = await opened();
    const before = structuredClone(stored());
    await model.importPack(text);
    expect(model.notice.value?.key).toBe(key);
    expect(stored()).toEqual(before);
  });

  it('are shown before anything is stored, and both wordings stand unless the writer chooses', async () => {
    const { model, stored } = await opened();
    await model.importPack(JSON.stringify(pack('own', [template('mine', { name: 'Other' }), template('new')])));
    expect(stored().own).toHaveLength(1);
    const plan = model.pending.value?.plan;
    expect(plan?.fresh.map(({ id }) => id)).toEqual(['new']);
    expect(plan?.clashing.map(({ mine, theirs }) => [mine.name, theirs.name])).toEqual([['Template mine', 'Other']]);
    await model.takePending();
    expect(model.pending.value).toBeNull();
    expect(stored().own.map(({ name }) => name)).toEqual(['Template new', 'Other', 'Template mine']);
    expect(model.notice.value?.args).toEqual([2, 0]);
    await model.notice.value?.undo?.();
    expect(stored().own.map(({ id }) => id)).toEqual(['mine']);
  });

  it('are taken clash by clash as chosen, and Undo brings what was replaced back', async () => {
    const { model, stored } = await opened();
    const own = [template('mine', { name: 'Other' }), template('cold-food', { name: 'Soup' })];
    await model.importPack(JSON.stringify(pack('own', own)));
    model.chooseMerge(null, 'theirs');
    model.chooseMerge('mine', 'mine');
    await model.takePending();
    expect(stored().own.map(({ name }) => name)).toEqual(['Soup', 'Template mine']);
    expect(model.notice.value?.args).toEqual([1, 1]);
    await model.notice.value?.undo?.();
    expect(stored().own.map(({ name }) => name)).toEqual(['Template mine']);
    expect(model.all.value.find(({ id }) => id === 'cold-food')?.name).toBe('Template cold-food');
  });

  it('are left alone where the writer leaves them, or where the storage is full', async () => {
    const { model, memory, stored } = await opened();
    const file = JSON.stringify(pack('own', [template('new'), template('new', { name: 'Twice' })]));
    await model.importPack(file);
    model.leavePending();
    await model.takePending();
    expect([model.pending.value, stored().own.length]).toEqual([null, 1]);
    await model.importPack(file);
    memory.state.isFull = true;
    await model.takePending();
    expect([model.pending.value !== null, model.notice.value?.key]).toEqual([true, 'options_full']);
    memory.state.isFull = false;
    await model.takePending();
    expect(stored().own.map(({ name }) => name)).toEqual(['Template new', 'Twice', 'Template mine']);
  });

  it('written here are read back as the same templates', async () => {
    const { model, files } = await opened();
    model.exportOwn();
    expect(files[0]?.name).toBe('evenkeel-templates-2026-11-22.json');
    await model.importPack(`\uFEFF${files[0]?.text}`);
    expect(model.notice.value?.args).toEqual([0, 1]);
  });

  it('writes a shared sentence once, names it anew in every own template, and gives it back on Undo', async () => {
    const { model, stored, rest } = await opened();
    await model.addShared();
    await model.writeShared('sentence-1', 'Ask for Mira.');
    await model.open('mine');
    model.write('Hello. {{sentence-1}}');
    await rest();
    expect(model.usesOf('sentence-1')).toBe(1);
    await model.renameShared('sentence-1', 'Who to ask');
    expect(stored().shared).toEqual([{ name: 'who-to-ask', text: 'Ask for Mira.' }]);
    expect(stored().own[0]?.variants.medium).toBe('Hello. {{who-to-ask}}');
    await model.renameShared('who-to-ask', 'reviewer'); // a placeholder's own name
    expect(stored().shared?.[0]?.name).toBe('who-to-ask');
    await model.removeShared('who-to-ask');
    expect(stored().shared).toEqual([]);
    await model.notice.value?.undo?.();
    expect(stored().shared).toEqual([{ name: 'who-to-ask', text: 'Ask for Mira.' }]);
  });

  it('is narrowed by industry, complaint and tag, and finds by tag', async () => {
    const { model, rest } = await opened();
    const { industry } = model.draft.value ?? { industry: 'any' as const };
    model.edit({ tags: ['terrace'] });
    await rest();
    model.narrow({ tag: 'terrace' });
    expect(model.found.value.map(({ template: { id } }) => id)).toEqual(['mine']);
    model.narrow({ tag: null, industry });
    expect(model.found.value.every(({ template }) => template.industry === industry)).toBe(true);
    model.narrow({ industry: null });
    model.query.value = 'terrace';
    expect(model.found.value.map(({ template: { id } }) => id)).toEqual(['mine']);
  });

  it('notes that a template was looked at', async () => {
    const { model, stored } = await opened();
    model.markChecked();
    await model.flush();
    expect(stored().own[0]?.checkedAt).toBe('2026-11-22T09:00:00.000Z');
  });

  it('takes the good rows of a table in, says which lines it left out, and the same table brings nothing twice', async () => {
    const { model, stored } = await opened();
    const table = 'Title;Message\nSoup;Sorry about the soup\nBare;\nRoom;Sorry about the room\n';
    await model.importPack(table);
    expect(model.pending.value?.bad).toEqual([{ line: 3, why: 'no-text' }]);
    expect(model.pending.value?.plan.fresh.map(({ name }) => name)).toEqual(['Soup', 'Room']);
    await model.takePending();
    expect(stored().own.map(({ name }) => name)).toEqual(['Soup', 'Room', 'Template mine']);
    await model.importPack(table);
    expect(model.pending.value?.plan).toMatchObject({ fresh: [], same: [{ name: 'Soup' }, { name: 'Room' }], clashing: [] });
    model.leavePending();
    await model.importPack('Title;Message\n;\nBare;\n');
    expect(model.notice.value).toMatchObject({ key: 'table_only_bad', args: [3] });
    await model.importPack('Colour;Size\nred;4\n');
    expect(model.notice.value).toMatchObject({ key: 'table_no_columns' });
    expect(model.pending.value).toBeNull();
  });
});
