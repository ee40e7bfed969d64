import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { AreaName } from '../../src/browser/storage-area.ts';
import { type Areas, exportAll, importAll, listStored, parseExport, parsePack } from '../../src/storage/export.ts';
import { createStore, decode, encode, type StoredItem } from '../../src/storage/item.ts';
import { ITEMS, libraryItem, walkItem } from '../../src/storage/items.ts';
import { isTemplatesCsv, parseTemplatesCsv, templatesAsCsv } from '../../src/storage/templates-csv.ts';
import { textOfFile } from '../../src/storage/text-of-file.ts';
import { createWalkStore } from '../../src/storage/walk-store.ts';
import { giveLocks, memoryArea, template } from '../unit/options/fakes.ts';
import { almostValidFor, validFor } from './from-schema.ts';
import { anyData, anyText, fuzz } from './fuzz.ts';

giveLocks();
const now = new Date('2026-11-22T10:00:00Z');
const items = ITEMS as unknown as readonly StoredItem<unknown>[];

const keys = items.map(({ key }) => key);
const itemOf = (key: string) => items.find((item) => item.key === key) as StoredItem<unknown>; // keys are theirs

/** What JSON keeps of a value, as storage does; undefined where it keeps nothing. */
const plain = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null; // a cycle or a BigInt
  }
};
const jsonOf = (value: unknown) => JSON.stringify(value) ?? '';
const bytesOf = (value: unknown) => jsonOf(plain(value)).length;

const anyPlain = anyData.map(plain);
const stored = (item: StoredItem<unknown>) =>
  fc.oneof(
    fc.record({
      version: fc.constantFrom<unknown>(1, 1, 0, 2, 99, '1', -1, 1.5),
      data: fc.oneof(validFor(item.schema), almostValidFor(item.schema)),
    }),
    anyPlain,
  );
/** No key of ours, and one that no import takes: it is left out of what is stored, not out of what lies deeper. */
const withoutProto = (key: string, value: unknown) => (key === '__proto__' ? undefined : value);
/** An area as it may be found: our items in any state, walks, copies kept aside, keys of nobody. */
const contents = (area: AreaName) =>
  fc
    .tuple(
      fc.record(Object.fromEntries(items.filter((item) => item.area === area).map((item) => [item.key, stored(item)])), {
        requiredKeys: [],
      }),
      fc.dictionary(fc.oneof(anyText, fc.constantFrom('walk.a', 'walk.b', 'library.kept.2026', 'x.kept.y')), anyPlain, {
        maxKeys: 3,
      }),
    )
    .map(([own, others]) => JSON.parse(jsonOf(plain({ ...own, ...others })), withoutProto) as Record<string, unknown>);
const areasWith = (local: Record<string, unknown>, session: Record<string, unknown>) => {
  const memory = { local: memoryArea(local), session: memoryArea(session) };
  const areas: Areas = { local: memory.local.area, session: memory.session.area };
  return { memory, areas };
};
const jsonIn = (values: ReadonlyMap<string, unknown>) => new Set([...values.values()].map(jsonOf));
const prototypeKeys = () => Object.getOwnPropertyNames(Object.prototype).join();
const ownKeys = prototypeKeys();

describe('stored data', () => {
  const found = fc
    .constantFrom(...keys)
    .chain((key) => fc.tuple(fc.constant(key), stored(itemOf(key)).map(plain), validFor(itemOf(key).schema)));
  fuzz(
    'whatever is found stored is read without a throw, and never overwritten when it cannot be read',
    found,
    bytesOf,
    async ([key, raw, next]) => {
      const item = itemOf(key);
      const { area, values } = memoryArea({ [item.key]: raw });
      const store = createStore(item, area);
      const decoded = await store.read();
      const written = await store
        .update(() => next)
        .then(
          () => true,
          () => false,
        );
      expect(written).toBe(decoded.state === 'ok');
      if (!written) expect(jsonOf(values.get(item.key))).toBe(jsonOf(raw));
      await store.startAnew(item.empty, now);
      expect(jsonIn(values)).toContain(written ? jsonOf(encode(item, next)) : jsonOf(raw));
    },
  );

  const data = fc.constantFrom(...keys).chain((key) => fc.tuple(fc.constant(key), validFor(itemOf(key).schema)));
  fuzz('what is written reads back the same, but for half characters', data, bytesOf, ([key, value]) => {
    const item = itemOf(key);
    const once = encode(item, value);
    expect(jsonOf(once)).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/); // JSON escapes only lone surrogates
    const decoded = decode(item, JSON.parse(jsonOf(once)));
    expect(decoded.state).toBe('ok');
    if (decoded.state === 'ok') expect(jsonOf(encode(item, decoded.data))).toBe(jsonOf(once));
  });

  fuzz(
    'walks are read past ones that cannot be, and pruning drops none of those',
    contents('local'),
    bytesOf,
    async (local) => {
      const { area, values } = memoryArea(local);
      const walks = createWalkStore(area);
      const stored = Object.keys(local).filter((key) => key.startsWith('walk.'));
      const unreadable = stored.filter((key) => decode(walkItem, values.get(key)).state !== 'ok');
      const readable = (await walks.all()).length;
      await walks.prune(new Date('2026-11-22T09:00:00Z'));
      await walks.forgetTabs(null);
      expect((await walks.all()).length).toBeLessThanOrEqual(readable);
      for (const key of unreadable) expect(values.get(key)).toEqual(local[key]);
    },
  );
});

describe('imports', () => {
  const fileTexts = fc.oneof(
    anyText,
    anyData.map((value) => jsonOf(plain(value))),
    almostValidFor(libraryItem.schema).map((value) => {
      const packs = (value as { packs?: unknown } | undefined)?.packs;
      return jsonOf(plain(Array.isArray(packs) ? packs[0] : packs));
    }),
    fc
      .record({
        format: fc.constantFrom('evenkeel-export', 'evenkeel-pack'),
        formatVersion: fc.constantFrom<unknown>(1, 2, '1'),
        local: anyPlain,
        session: anyPlain,
        exportedAt: fc.constant('x'),
        writtenBy: anyText,
      })
      .map(jsonOf),
    fc.constant(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"evenkeel-pack","formatVersion":1}',
    ),
  );
  const cutTexts = fc
    .tuple(fileTexts, fc.nat({ max: 200 }), fc.boolean())
    .map(([text, at, isCut]) => (isCut ? text.slice(0, -at || undefined) : text));
  fuzz(
    'I1: any file is read or refused with a reason, and touches no prototype',
    cutTexts,
    (text) => text.length,
    (text) => {
      for (const parsed of [parsePack(text), parseExport(text)])
        expect(parsed.problem === null || /^(?:not-json|not-ours|other-kind|newer|wrong-shape)$/.test(parsed.problem)).toBe(
          true,
        );
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(prototypeKeys()).toBe(ownKeys);
    },
  );

  const two = fc.tuple(contents('local'), contents('session'), contents('local'), contents('session'));
  fuzz(
    'an import loses nothing: what stood there and what the file holds are both there after',
    two,
    bytesOf,
    async ([local, session, newLocal, newSession]) => {
      const { memory, areas } = areasWith(local, session);
      const file = parseExport(await exportAll(areasWith(newLocal, newSession).areas, now, 'test'));
      expect(file.problem).toBeNull();
      if (file.problem !== null) return;
      await importAll(file.value, areas, now);
      const after = { local: jsonIn(memory.local.values), session: jsonIn(memory.session.values) };
      for (const value of [...Object.values(local), ...Object.values(newLocal)]) expect(after.local).toContain(jsonOf(value));
      for (const value of [...Object.values(session), ...Object.values(newSession)])
        expect(after.session).toContain(jsonOf(value));
    },
  );

  const one = fc.tuple(contents('local'), contents('session'));
  fuzz(
    'all stored data is listed, and an export put into an empty browser gives it back',
    one,
    bytesOf,
    async ([local, session]) => {
      const from = areasWith(local, session);
      expect((await listStored(from.areas)).length).toBe(Object.keys(local).length + Object.keys(session).length);
      const file = parseExport(await exportAll(from.areas, now, 'test'));
      if (file.problem !== null) throw new Error(file.problem);
      const to = areasWith({}, {});
      await importAll(file.value, to.areas, now);
      for (const area of ['local', 'session'] as const) {
        const there = jsonIn(to.memory[area].values);
        for (const value of from.memory[area].values.values()) expect(there).toContain(jsonOf(value));
      }
    },
  );
});

describe('tables of templates', () => {
  const cell = fc.oneof(
    anyText,
    fc.constantFrom('', '"', '""', "'=", 'sep=;', 'id', 'text', 'Title', 'a,b', 'a;b', '\r', '\n', '\t'),
  );
  const table = fc
    .tuple(fc.constantFrom(',', ';', '\t'), fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), fc.boolean())
    .map(([separator, rows, isNamed]) =>
      [...(isNamed ? [`title${separator}text`] : []), ...rows.map((row) => row.join(separator))].join('\r\n'),
    );
  fuzz(
    'any text is read as a table without a throw, and each line is a template, bad or empty',
    fc.oneof(anyText, table),
    (text) => text.length,
    (text) => {
      isTemplatesCsv(text);
      const parsed = parseTemplatesCsv(text, () => 'new');
      if (parsed.problem !== null) return;
      const { pack, bad } = parsed.value;
      expect(parsePack(JSON.stringify(pack)).problem).toBeNull();
      const lines = text.split(/\r\n?|\n/).length;
      expect(pack.templates.length + bad.length).toBeLessThanOrEqual(lines);
      for (const { line } of bad) expect(line).toBeLessThanOrEqual(lines);
    },
  );
  const named = fc.record({ name: anyText, medium: anyText, full: anyText });
  fuzz('whatever is in templates comes back from their table', fc.array(named, { maxLength: 5 }), bytesOf, (all) => {
    const shown = (text: string) => (text.trim() === '' ? '' : text);
    const line = (text: string) => shown(text).replace(/\r\n?/g, '\n');
    const parsed = parseTemplatesCsv(
      templatesAsCsv(
        all.map(({ name, medium, full }, at) => template(`t-${at}`, { name, variants: { short: '', medium, full } })),
      ),
      () => 'new',
    );
    const back = parsed.problem === null ? parsed.value.pack.templates : [];
    const kept = all.filter(({ name, medium, full }) => shown(name) + shown(medium) + shown(full) !== '');
    expect(back.map(({ name, variants }) => [name, variants.medium, variants.full])).toEqual(
      kept.map(({ name, medium, full }) => [shown(name), line(medium), line(full)]),
    );
  });
  fuzz(
    'any bytes are the text of a file',
    fc.uint8Array({ maxLength: 400 }),
    (bytes) => bytes.length,
    (bytes) => {
      expect(textOfFile(bytes)).toBeTypeOf('string');
    },
  );
});
