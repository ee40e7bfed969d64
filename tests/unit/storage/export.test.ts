import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteAll, exportAll, importAll, listStored, parseExport } from '../../../src/storage/export.ts';
import { giveLocks, memoryArea } from '../options/fakes.ts';

giveLocks();
const NOW = new Date('2026-11-22T09:00:00Z');
const dump = readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/export-1.json'), 'utf8');

const areasOf = (local: Record<string, unknown>, session: Record<string, unknown> = {}) => {
  const memory = { local: memoryArea(local), session: memoryArea(session) };
  return { memory, areas: { local: memory.local.area, session: memory.session.area } };
};

function read(text: string) {
  const parsed = parseExport(text);
  if (parsed.problem !== null) throw new Error(parsed.problem);
  return parsed.value;
}

describe('the file of everything', () => {
  it('is written and read back without a change', async () => {
    const { memory, areas } = areasOf(
      { profile: { version: 9, data: 'later' }, odd: null },
      { walks: { version: 1, data: 1 } },
    );
    const text = await exportAll(areas, NOW, '0.1.0');
    const empty = areasOf({});
    await importAll(read(text), empty.areas, NOW);
    expect(empty.memory.session.values.size + empty.memory.local.values.size).toBe(3);
    expect(memory.local.values.size).toBe(2);
  });

  it('of version 1 still goes in', async () => {
    const { memory, areas } = areasOf({});
    expect(await importAll(read(dump), areas, NOW)).toEqual({ written: 3, same: 0, aside: 0 });
    expect((await listStored(areas)).map(({ key, state }) => [key, state])).toEqual([
      ['library', 'ok'],
      ['profile', 'ok'],
      ['library.kept.2026-11-20T10:00:00.000Z', 'kept'],
    ]);
    expect(memory.local.values.get('profile')).toMatchObject({ data: { name: 'Mira Holt' } });
  });

  it('never takes what was here: a value it replaces is kept aside', async () => {
    const profile = { version: 1, data: { business: 'Old' } };
    const { memory, areas } = areasOf({ profile });
    await importAll(read(dump), areas, NOW);
    expect(memory.local.values.get('profile.kept.2026-11-22T09:00:00.000Z')).toEqual(profile);
  });

  it('leaves a readable value in place when the file’s own cannot be read', async () => {
    const profile = { version: 1, data: { business: '', name: 'A', role: '', email: '', phone: '', industry: 'any' } };
    const { memory, areas } = areasOf({ profile });
    const file = { ...read(dump), local: { profile: { version: 5, data: {} } } };
    expect(await importAll(file, areas, NOW)).toEqual({ written: 0, same: 0, aside: 1 });
    expect(memory.local.values.get('profile')).toEqual(profile);
    expect(memory.local.values.get('profile.kept.2026-11-22T09:00:00.000Z')).toEqual({ version: 5, data: {} });
  });

  it('taken in twice changes nothing the second time', async () => {
    const { memory, areas } = areasOf({});
    await importAll(read(dump), areas, NOW);
    const before = memory.local.values.size;
    expect(await importAll(read(dump), areas, NOW)).toEqual({ written: 0, same: 3, aside: 0 });
    expect(memory.local.values.size).toBe(before);
  });

  it('stops at a full storage with what stood there untouched', async () => {
    const { memory, areas } = areasOf({ profile: { version: 1, data: 1 } });
    memory.local.state.isFull = true;
    await expect(importAll(read(dump), areas, NOW)).rejects.toThrow('quota');
    expect(memory.local.values.get('profile')).toEqual({ version: 1, data: 1 });
  });

  it.each([
    ['', 'not-json'],
    ['null', 'not-ours'],
    ['{"format":"something"}', 'not-ours'],
    ['{"format":"evenkeel-pack"}', 'other-kind'],
    ['{"format":"evenkeel-export","formatVersion":2}', 'newer'],
    ['{"format":"evenkeel-export","formatVersion":1,"local":[]}', 'wrong-shape'],
  ])('is not %s', (text, problem) => {
    expect(parseExport(text).problem).toBe(problem);
  });
});

describe('the list of what is stored', () => {
  it('knows a copy kept aside from what it is a copy of, walks included', async () => {
    const { areas } = areasOf({ 'walk.abc': { version: 1, data: null }, 'walk.abc.kept.2026-11-20T10:00:00.000Z': 1 });
    expect((await listStored(areas)).map(({ key, state }) => [key, state])).toEqual([
      ['walk.abc', 'ok'],
      ['walk.abc.kept.2026-11-20T10:00:00.000Z', 'kept'],
    ]);
  });
});

describe('deleting everything', () => {
  it('leaves nothing, copies kept aside included', async () => {
    const { memory, areas } = areasOf({ profile: 1, 'profile.kept.x': 2 }, { walks: 3 });
    await deleteAll(areas);
    expect(memory.local.values.size + memory.session.values.size).toBe(0);
  });

  it('names the reviewer whom a walk answers', async () => {
    const walk = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/walk-1.json'), 'utf8'));
    const { areas } = areasOf({ profile: { version: 9 }, 'walk.abc': walk, 'walk.def': { version: 1, data: null } });
    expect((await listStored(areas)).map(({ key, of }) => [key, of])).toEqual([
      ['profile', ''],
      ['walk.abc', 'Dana K.'],
      ['walk.def', ''],
    ]);
  });
});
