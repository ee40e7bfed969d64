import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoredLibrary } from '../../../src/domain/library.ts';
import type { PageNode } from '../../../src/domain/page-snapshot.ts';
import { growTree } from '../../../src/platforms/page-tree.ts';
import { findingSteps } from '../../../src/platforms/read.ts';
import { atOnce } from '../../../src/platforms/steps.ts';
import { searchTemplates } from '../../../src/templates/search.ts';
import { repositoryRoot } from '../../support/driver.ts';
import { answerOf, parseRequest } from '../draft-line.ts';
import { madeTemplates, say } from './library.ts';
import { ourRow, type Row } from './rows.ts';
import { exponentOf, median } from './statistics.ts';

const SIZES = [100, 1000, 10_000, 100_000];
/** A page of so many elements: reviews of ten each. */
function nodesOf(elements: number): PageNode[] {
  const nodes: PageNode[] = [
    [-1, 'html'],
    [0, 'body'],
  ];
  for (let at = 0, index = 2; index + 9 < elements; at++, index += 10)
    nodes.push(
      [1, 'article', 'class', 'review'],
      [index, 'a', 'class', 'author', 'href', `/user/${at}`],
      [index + 1, '', `Ada ${'BCDEFGH'[at % 7]}ek`],
      [index, 'time', 'datetime', '2026-08-01'],
      [index + 2, '', '1 August 2026'],
      [index, 'span', 'aria-label', '2 out of 5 stars'],
      [index, 'div', 'class', 'body'],
      [index + 4, 'p'],
      [index + 5, '', `${say(at, 14)}.`],
      [index + 4, 'p'],
      [index + 6, '', `${say(at + 3, 9)}.`],
      [index, 'footer'],
      [index + 7, 'button'],
      [index + 8, '', 'Reply'],
      [index + 7, 'button'],
      [index + 9, '', 'Report'],
    );
  return nodes;
}

const NO_FACTS = {
  url: 'https://harbor.example/',
  title: '',
  language: 'en',
  siteName: 'harbor',
  adapter: null,
  met: [],
  looks: [],
  keepsLines: [],
  focused: -1,
  selected: [],
  selection: '',
  pointedAt: -1,
  isPartial: false,
};

/** What is tried at every size: how it is made ready, and what is timed. */
const TRIED: readonly { measure: string; sizes?: readonly number[]; prepare(size: number): () => unknown }[] = [
  {
    measure: 'template search',
    prepare: (size) => {
      const all = madeTemplates(size);
      return () => searchTemplates(all, 'late refund');
    },
  },
  {
    measure: 'library read from storage',
    prepare: (size) => {
      const library: StoredLibrary = { packs: [], own: madeTemplates(size), hidden: [], marks: {} };
      return () => StoredLibrary.safeParse(library);
    },
  },
  {
    measure: 'finding reviews in a page, by elements',
    prepare: (size) => {
      const nodes = nodesOf(size);
      return () => atOnce(findingSteps(growTree(nodes, NO_FACTS), NO_FACTS, new Date()));
    },
  },
  {
    measure: 'reading and drafting, by letters',
    sizes: [100, 1000, 10_000, 20_000], // longer reviews are cut
    prepare: (size) => {
      const sentences = Array.from({ length: size / 100 + 1 }, (_, at) => `The ${say(at, 14)}. `);
      const request = parseRequest({ id: '1', text: sentences.join('').slice(0, size) });
      return () => answerOf(request, new Date());
    },
  },
];

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** How time grows with size, 100 to 100,000, and the exponent that fits; then what a draft takes. */
export function growth(rounds: number, tell: (line: string) => void): Row[] {
  const rows: Row[] = [];
  for (const { measure, sizes = SIZES, prepare } of TRIED) {
    const points = sizes.map((size): [number, number] => {
      tell(`growth: ${measure}, ${size}`);
      const run = prepare(size);
      run();
      return [size, median(Array.from({ length: rounds }, () => timeOf(run))) ?? 0];
    });
    for (const [size, ms] of points) rows.push(ourRow(size.toLocaleString('en-US'), measure, 'ms', ms));
    // Below a thousand the fixed part of the work hides how it grows.
    rows.push(ourRow('1,000 and more', `${measure}: exponent`, '', exponentOf(points.slice(1)), 1));
  }
  const folder = join(repositoryRoot, 'tests/fixtures/packs');
  const times = readdirSync(folder)
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { review: string; stars: number }[])
    .map(({ review, stars }, at) => {
      const request = parseRequest({ id: at, text: review, rating: stars });
      return timeOf(() => answerOf(request, new Date()));
    });
  rows.push(ourRow('reviews', 'draft, from the review to the findings', 'ms', median(times)));
  return rows;
}
