import type { PaletteRows } from '../messages/protocol.ts';

/** Entries that hold a query, from the `from`th on; rejects once the extension was replaced under the page. */
export type SearchRows = (query: string, from: number) => Promise<PaletteRows>;

/** Those of the entries that hold the words as they are written. */
function plainly({ entries }: PaletteRows, words: string): PaletteRows {
  const held = words.toLowerCase();
  const found = entries.filter(({ name, text }) => `${name} ${text}`.toLowerCase().includes(held));
  return { entries: found, total: found.length };
}

/** The palette's list as far as it has come: the best entries first, the others as the writer nears them. */
export function createRows(first: PaletteRows, search: SearchRows) {
  let shown = first;
  let shownFor = '';
  let turn = 0;
  let fetching: PaletteRows | null = null;
  return {
    /** Those that have come, best first. */
    entries: () => shown.entries,
    /** How many there are in all. */
    total: () => shown.total,
    /** Lists what holds the words, all for none. False when later words have overtaken them. */
    async find(words: string): Promise<boolean> {
      turn += 1;
      const mine = turn;
      // An extension that was replaced searches no more: what came first is still here.
      const found = words === '' ? first : await search(words, 0).catch(() => plainly(first, words));
      if (mine !== turn) return false;
      shown = found;
      shownFor = words;
      fetching = null;
      return true;
    },
    /** Fetches the next entries. False when there are none, or they belong to a list that is shown no more. */
    async more(): Promise<boolean> {
      const held = shown;
      if (fetching === held || held.entries.length >= held.total) return false;
      fetching = held;
      const next = await search(shownFor, held.entries.length).catch(() => null);
      if (!next || held !== shown) return false;
      shown = { entries: [...held.entries, ...next.entries], total: next.total };
      return true;
    },
  };
}
