import { describe, expect, it } from 'vitest';
import type { PaletteRows } from '../../../src/messages/protocol.ts';
import { createRows } from '../../../src/page/palette-rows.ts';

const entries = (from: number, count: number, word = 'Template') =>
  Array.from({ length: count }, (_, at) => ({
    id: `${word}-${from + at}`,
    name: `${word} ${from + at}`,
    text: 'Words.',
    fits: false,
  }));
const first: PaletteRows = { entries: entries(0, 40), total: 100 };
const stretch = async (_: string, from: number): Promise<PaletteRows> => ({
  entries: entries(from, Math.min(40, 100 - from)),
  total: 100,
});

/** A search whose answers come when the test says so. */
function heldSearch() {
  const asked: { query: string; from: number; answer(rows: PaletteRows): void; refuse(): void }[] = [];
  return {
    asked,
    search: (query: string, from: number) =>
      new Promise<PaletteRows>((answer, reject) => {
        asked.push({ query, from, answer, refuse: () => reject(new Error('gone')) });
      }),
  };
}

describe('the list of the palette', () => {
  it('comes by stretches, in order and each entry once, until all are there', async () => {
    const rows = createRows(first, stretch);
    expect(await rows.more()).toBe(true);
    expect(await rows.more()).toBe(true);
    expect(rows.entries().map(({ id }) => id)).toEqual(entries(0, 100).map(({ id }) => id));
    expect(await rows.more()).toBe(false);
  });

  it('asks for a stretch once, however often one nears its end', async () => {
    const { asked, search } = heldSearch();
    const rows = createRows(first, search);
    const both = [rows.more(), rows.more()];
    expect(asked.map(({ query, from }) => [query, from])).toEqual([['', 40]]);
    asked[0]?.answer({ entries: entries(40, 40), total: 100 });
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(rows.entries().length).toBe(80);
  });

  it('takes the answer to the last words only, in whatever order the answers come', async () => {
    const { asked, search } = heldSearch();
    const rows = createRows(first, search);
    const [early, late] = [rows.find('re'), rows.find('refund')];
    asked[1]?.answer({ entries: entries(0, 1, 'Refund'), total: 1 });
    asked[0]?.answer({ entries: entries(0, 9, 'Re'), total: 9 });
    expect([await early, await late]).toEqual([false, true]);
    expect(rows.entries().map(({ name }) => name)).toEqual(['Refund 0']);
    expect(rows.total()).toBe(1);
  });

  it('goes on with the words it shows, and drops what comes for others', async () => {
    const { asked, search } = heldSearch();
    const rows = createRows(first, search);
    const found = rows.find('late');
    asked[0]?.answer({ entries: entries(0, 40, 'Late'), total: 50 });
    await found;
    const more = rows.more();
    expect(asked[1]).toMatchObject({ query: 'late', from: 40 });
    expect(await rows.find('')).toBe(true);
    asked[1]?.answer({ entries: entries(40, 10, 'Late'), total: 50 });
    expect(await more).toBe(false);
    expect(rows.entries()).toEqual(first.entries);
    // Back at the first list, its next stretch can be asked for as before.
    void rows.more();
    expect(asked[2]).toMatchObject({ query: '', from: 40 });
  });

  it('searches what has come, plainly, once the extension was replaced', async () => {
    const { asked, search } = heldSearch();
    const rows = createRows(first, search);
    const found = rows.find('template 3');
    asked[0]?.refuse();
    expect(await found).toBe(true);
    expect(rows.entries().map(({ name }) => name)).toEqual(['Template 3', ...entries(30, 10).map(({ name }) => name)]);
    expect(rows.total()).toBe(11);
  });
});
