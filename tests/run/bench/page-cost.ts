import type { TestServer } from '../../support/server.ts';
import type { BenchPage } from './pages.ts';
import { ourRow, type Row } from './rows.ts';
import { median, shuffled } from './statistics.ts';
import type { Variant } from './variants.ts';
import { type Cost, type Deed, pathOf, visit } from './visit.ts';

/** The browsers side by side. `ours` is not asked for anything until it is told to read; `watched` watches the page. */
export type Browsers = {
  readonly none: Variant;
  readonly empty: Variant;
  readonly focusin: Variant;
  readonly scoped: Variant;
  readonly ours: Variant;
  readonly watched: Variant;
  readonly against: readonly Variant[];
};

type Visit = Awaited<ReturnType<typeof visit>>;
/** One thing to do on a page with one of the browsers. */
type Case = { readonly id: string; readonly variant: Variant; readonly deed: Deed };

/**
 * What each browser's extension costs a page: `rounds` visits each, in an order shuffled anew every round, and their
 * medians. Heap, nodes and listeners are what is added to the page without a script of an extension.
 */
export async function pageCost(
  page: BenchPage,
  browsers: Browsers,
  server: TestServer,
  rounds: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  server.setPage(pathOf(page), page.html, {
    // Saved pages run nothing of their own and load nothing from elsewhere.
    ...(page.name.startsWith('saved') && {
      'content-security-policy': "default-src 'self' 'unsafe-inline' data:; script-src 'none'",
    }),
  });
  const { none, empty, focusin, scoped, ours, watched, against } = browsers;
  const all: Case[] = [
    { id: 'none', variant: none, deed: 'look' },
    { id: 'empty', variant: empty, deed: 'look' },
    { id: 'focusin', variant: focusin, deed: 'look' },
    { id: 'ours', variant: ours, deed: 'look' },
    { id: 'watched', variant: watched, deed: 'look' },
    ...(page.isFeed
      ? ([
          { id: 'scoped', variant: scoped, deed: 'look' },
          { id: 'marks', variant: watched, deed: 'mark' },
        ] as const)
      : ([{ id: 'read', variant: ours, deed: 'read' }] as const)),
    ...against.map((variant): Case => ({ id: variant.name, variant, deed: 'look' })),
  ];
  const cases = page.isHuge ? all.filter(({ id }) => /^(?:none|watched|read)$/.test(id)) : all;
  const isShort = !page.isFeed && !page.isHuge;
  const visits = new Map<string, Visit[]>(cases.map(({ id }) => [id, []]));
  if (isShort) for (const { variant, deed } of cases) await visit(variant, server, page, deed); // the first warms the browser
  for (let round = 1; round <= rounds; round++) {
    tell(`${page.name}: round ${round} of ${rounds}`);
    for (const { id, variant, deed } of shuffled(cases)) visits.get(id)?.push(await visit(variant, server, page, deed));
  }
  const bytes = new Map<string, number>();
  for (const { id, variant, deed } of isShort ? cases : [])
    if (id !== 'none') bytes.set(id, (await visit(variant, server, page, deed, true)).bytes);

  const value = (id: string, key: keyof Cost | 'firstFindMs' | 'passMs'): number | null =>
    median((visits.get(id) ?? []).map((each) => each[key]));
  const added = (id: string, key: keyof Cost): number | null => {
    const [with_, without] = [value(id, key), value('none', key)];
    return with_ === null || without === null ? null : with_ - without;
  };
  const elements = Math.max(1, value('none', 'nodes') ?? 1);
  const rows: Row[] = [];
  const compare = (measure: string, unit: string, id: string, floor: string, of: (id: string) => number | null): void => {
    const others = Object.fromEntries(against.map(({ name }) => [name, of(name)]));
    rows.push({ page: page.name, measure, unit, none: of('none'), floor: of(floor), ours: of(id), against: others });
  };
  for (const [id, when] of [
    ['ours', 'not asked'],
    ['watched', 'watched'],
  ] as const) {
    compare(`bytes, ${when}`, 'B gzip', id, 'focusin', (each) => (each === 'none' ? 0 : (bytes.get(each) ?? null)));
    compare(`script CPU, ${when}`, 'ms', id, 'focusin', (each) => value(each, 'scriptMs'));
    compare(`longest call, ${when}`, 'ms', id, 'focusin', (each) => value(each, 'longestCallMs'));
    compare(`calls, ${when}`, 'count', id, 'focusin', (each) => value(each, 'calls'));
    compare(`heap added, ${when}`, 'KiB', id, 'empty', (each) => added(each, 'heapKib'));
    compare(`nodes added, ${when}`, 'count', id, 'empty', (each) => added(each, 'nodes'));
    compare(`listeners added, ${when}`, 'count', id, 'empty', (each) => added(each, 'listeners'));
  }
  if (page.isFeed) {
    compare('script CPU, with marks', 'ms', 'marks', 'scoped', (each) => value(each, 'scriptMs'));
    compare('longest call, with marks', 'ms', 'marks', 'scoped', (each) => value(each, 'longestCallMs'));
    compare('longest task, with marks', 'ms', 'marks', 'scoped', (each) => value(each, 'longestTaskMs'));
    return rows;
  }
  // The page's clock is too coarse for a small page: its pass comes out as nothing.
  const pass = value('read', 'passMs') || null;
  const read = value('read', 'scriptMs');
  rows.push(
    ourRow(page.name, 'bytes, reading', 'B gzip', bytes.get('read') ?? null),
    ourRow(page.name, 'script CPU, reading (floor: one pass over all elements)', 'ms', read, pass),
    ourRow(page.name, 'the same in passes', '×', read !== null && pass !== null ? read / pass : null, 1),
    ourRow(page.name, 'the same for each node', 'µs', read === null ? null : (read * 1000) / elements),
    ourRow(page.name, 'longest call, reading', 'ms', value('read', 'longestCallMs')),
    ourRow(page.name, 'longest task, reading', 'ms', value('read', 'longestTaskMs')),
    ourRow(page.name, 'time to first useful find', 'ms', value('read', 'firstFindMs')),
  );
  return rows;
}
