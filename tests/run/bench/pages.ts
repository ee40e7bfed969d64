import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositoryRoot } from '../../support/driver.ts';

/** A page to measure on. */
export type BenchPage = {
  readonly name: string;
  readonly html: string;
  /** True where the page says by `__done` that it has done what it does. */
  readonly isFeed?: boolean;
  /** True where a visit takes so long that only ours is measured, beside no extension. */
  readonly isHuge?: boolean;
};

const WORDS =
  'the staff was friendly but the room was cold and breakfast came late we waited forty minutes for a table and nobody said sorry would not return although the location is lovely and parking easy'.split(
    ' ',
  );

const text = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => WORDS[(from * 7 + at * 3) % WORDS.length]).join(' ');

const NAMES = ['Ada Ek', 'Bo Lind', 'Cy Holm', 'Dora Mey', 'Eli Brandt', 'Finn Oster', 'Gia Rossi', 'Hal Weber'];

/** A review of about 30 nodes, elements and texts, with a reply box if asked. */
const review = (number: number, hasBox: boolean): string =>
  `<article class="review" data-id="r${number}"><header><img alt="" width="1" height="1"><a class="author" href="#u${number}">${NAMES[number % NAMES.length]}</a><span class="stars" aria-label="${1 + (number % 5)} out of 5">${'★'.repeat(1 + (number % 5))}</span><time datetime="2026-01-01">Jan 2026</time></header><h3>${text(number, 4)}</h3><div class="body"><p>${text(number, 30)}</p><p>${text(number + 3, 18)}</p></div><ul><li>${text(number, 2)}</li><li>${text(number + 1, 2)}</li></ul><footer><button type="button">Helpful</button><button type="button">Report</button><span>${number % 9} people</span></footer>${hasBox ? `<form><label>Your public reply<textarea name="reply${number}" rows="3"></textarea></label><button type="button">Post reply</button></form>` : ''}</article>`;

const reviews = (count: number, boxEvery: number): string =>
  Array.from({ length: count }, (_, number) => review(number, number % boxEvery === 0)).join('');

const shell = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reviews</title><link rel="icon" href="data:,"><style>body{font:14px sans-serif;margin:1em}.review{border:1px solid #ccc;padding:8px;margin:8px 0}textarea{width:90%}</style></head><body>${body}<script>${script}</script></body></html>`;

/** Appends 20 reviews every 100 ms for 10 s. */
const FEED = `const twenty=${JSON.stringify(reviews(20, 20))};let times=0;const timer=setInterval(()=>{const all=document.createElement('template');all.innerHTML=twenty;document.querySelector('main').append(all.content);if(++times===100){clearInterval(timer);window.__done=true}},100);`;

/** As many elements as asked, five a section, none of them a box. */
const sections = (elements: number): string =>
  Array.from(
    { length: elements / 5 },
    (_, at) => `<section><h4>${text(at, 3)}</h4><p>${text(at, 8)} <em>x</em> <b>y</b></p></section>`,
  ).join('');

export const plainPage = (elements: number): string => shell(`<h1>Docs</h1>${sections(elements)}`);

export const reviewsPage = (count: number): string => shell(`<h1>Hotel</h1><main>${reviews(count, 20)}</main>`);

/** Forty reviews, and below them plain text up to so many elements. */
export const longPage = (elements: number): string =>
  shell(`<h1>Hotel</h1><main>${reviews(40, 20)}</main>${sections(Math.max(0, elements - 700))}`);

type Label = { file: string; kind: string; bytes?: number; labels: { reviewsWithText: number } };

/**
 * Three saved pages of others: the largest with reviews, with comments and with neither. From the corpus beside the
 * repository where it is there, else our own labelled ones.
 */
function savedPages(): BenchPage[] {
  const beside = resolve(repositoryRoot, '../shared/corpus');
  const folder = existsSync(beside) ? beside : join(repositoryRoot, 'tests/fixtures/detection');
  const labels = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Label[];
  const path = (label: Label) => join(folder, 'pages', label.file);
  return ['reviews', 'comments', 'none'].flatMap((kind) => {
    const all = labels.filter((label) => label.kind === kind && existsSync(path(label)));
    const [largest] = all.toSorted((a, b) => statSync(path(b)).size - statSync(path(a)).size);
    if (!largest) return [];
    return [
      {
        name: `saved: ${largest.file.replace(/\.html$/, '')}`,
        html: readFileSync(path(largest), 'utf8'),
      },
    ];
  });
}

/** Every page the bench knows, made when it is asked for: the last is large. */
export const PAGES: Readonly<Record<string, () => readonly BenchPage[]>> = {
  small: () => [{ name: 'small', html: shell(`<h1>Shop</h1><main>${reviews(3, 3)}</main>`) }],
  reviews: () => [{ name: '1,000 reviews', html: reviewsPage(1000) }],
  plain: () => [{ name: '20,000 elements', html: plainPage(20_000) }],
  saved: savedPages,
  feed: () => [{ name: 'feed', html: shell(`<h1>Feed</h1><main>${reviews(20, 20)}</main>`, FEED), isFeed: true }],
  million: () => [{ name: '1,000,000 elements', html: plainPage(1_000_000), isHuge: true }],
};
