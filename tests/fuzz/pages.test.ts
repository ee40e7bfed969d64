import * as fc from 'fast-check';
import { beforeEach, describe, expect } from 'vitest';
import { PageReading } from '../../src/domain/page-reading.ts';
import type { PageFacts, PageNode } from '../../src/domain/page-snapshot.ts';
import { findReviewAround, readPage } from '../../src/platforms/page-reader.ts';
import { growTree } from '../../src/platforms/page-tree.ts';
import { findingSteps } from '../../src/platforms/read.ts';
import { atOnce } from '../../src/platforms/steps.ts';
import { anyText, fuzz } from './fuzz.ts';

const TAGS =
  'div div div section article li ul p p span span a h3 strong time form textarea input button select dialog details blockquote table tr td img footer aside main svg x-card'.split(
    ' ',
  );
const NAMES =
  'review reviews review-card comment author user name rating stars date body text reply respond owner-response helpful pagination sidebar nav ad honeypot thread post css-1a2b3c'.split(
    ' ',
  );
const ATTRIBUTES = [
  'class',
  'id',
  'role',
  'aria-label',
  'itemprop',
  'itemtype',
  'data-testid',
  'name',
  'type',
  'href',
  'datetime',
  'contenteditable',
  'hidden',
  'style',
  'lang',
  'title',
  'src',
  'for',
  'maxlength',
  'tabindex',
];
const WORDS = [
  'The soup was cold and nobody said a word about it.',
  'Ada Ek',
  '2 out of 5 stars',
  '★★☆☆☆',
  '3 days ago',
  '12 March 2026',
  'Reply',
  'Read more',
  'Response from the owner',
  'Helpful (3)',
  'Write a review',
  '1–10 of 240',
  '',
];

const attributes = fc.dictionary(
  fc.constantFrom(...ATTRIBUTES),
  fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom(
      'true',
      '',
      '2/5',
      'text',
      'password',
      'textbox',
      'article',
      '/user/ada',
      '2026-03-12',
      'display:none',
      'https://schema.org/Review',
      'parentNode',
      'textContent',
      '-1',
      '99999999999',
    ),
    anyText,
  ),
  { maxKeys: 3 },
);
type Made = {
  tag: string;
  attributes: Record<string, string>;
  inside: readonly Made[];
  text: string;
  times: number;
  isShadow: boolean;
};
const { page } = fc.letrec<{ page: Made }>((tie) => ({
  page: fc.record({
    tag: fc.constantFrom(...TAGS),
    attributes,
    text: fc.oneof(fc.constantFrom(...WORDS), anyText),
    inside: fc.oneof(
      { maxDepth: 6, depthIdentifier: 'page' },
      fc.constant([]),
      fc.array(tie('page'), { maxLength: 4, depthIdentifier: 'page' }),
    ),
    times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 8 }) }),
    isShadow: fc.boolean(),
  }),
}));

/** Puts what was made into a parent, at most `room` elements in all; answers with the room left. */
function build(made: Made, parent: Element | ShadowRoot, room: number): number {
  let left = room;
  for (let time = 0; time < made.times && left > 0; time++) {
    const element = document.createElement(made.tag);
    for (const [name, value] of Object.entries(made.attributes)) element.setAttribute(name, value);
    if (made.text) element.append(made.text);
    left -= 1;
    const home = made.isShadow && made.tag === 'x-card' ? element.attachShadow({ mode: 'open' }) : element;
    for (const each of made.inside) left = build(each, home, left);
    parent.append(element);
  }
  return left;
}

describe('pages', () => {
  beforeEach(() => {
    document.documentElement.lang = '';
    document.body.innerHTML = '';
  });

  fuzz(
    'any page is read in the shape the protocol wants, and left as it was',
    fc.array(page, { maxLength: 5 }),
    (made) => JSON.stringify(made).length,
    (made) => {
      document.body.innerHTML = '';
      let room = 400;
      for (const each of made) room = build(each, document.body, room);
      const before = document.documentElement.outerHTML;
      const { reading, reviewElements, fieldElements } = readPage(document, { now: new Date(2026, 10, 22), pointedAt: null });
      expect(PageReading.safeParse(reading).success).toBe(true);
      for (const { review, field } of reading.reviews) {
        expect(reviewElements.get(review.id)?.length).toBeGreaterThan(0);
        if (field) expect(fieldElements.get(field.id)?.isConnected).toBe(true);
      }
      expect(new Set(reading.reviews.map(({ review }) => review.id)).size).toBe(reading.reviews.length);
      const anchor = document.querySelector('textarea, [contenteditable], p');
      if (anchor) findReviewAround(anchor, { now: new Date(2026, 10, 22) });
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );

  const place = fc.integer({ min: -2, max: 40 });
  const tag = fc.constantFrom('', ...TAGS);
  const words = fc.array(fc.oneof(fc.constantFrom('class', 'review', 'author', 'hidden', 'aria-label', ...WORDS), anyText), {
    maxLength: 6,
  });
  const facts: fc.Arbitrary<PageFacts> = fc.record({
    url: anyText,
    title: anyText,
    language: anyText,
    siteName: anyText,
    adapter: fc.constant(null),
    met: fc.array(fc.tuple(anyText, fc.array(place))),
    looks: fc.array(fc.tuple(place, fc.integer())),
    keepsLines: fc.array(place),
    focused: place,
    selected: fc.array(place, { maxLength: 3 }),
    selection: anyText,
    pointedAt: place,
    isPartial: fc.boolean(),
  });

  fuzz(
    'whatever is sent for a page is refused or read in the shape the protocol wants',
    // Parents that come before their children, mostly: what is in no order is refused at once.
    fc.tuple(fc.array(fc.tuple(fc.nat(), tag, words), { maxLength: 60 }), facts, fc.option(place, { freq: 20 })),
    (sent) => JSON.stringify(sent).length,
    ([made, told, stray]) => {
      const nodes: PageNode[] = [[-1, 'html']];
      let elements = 1;
      for (const [from, name, said] of made) {
        nodes.push([from % elements, name, ...said]);
        if (name !== '') elements += 1;
      }
      if (stray !== null) nodes.push([stray, 'p']);
      const isInOrder = stray === null || (stray >= 0 && stray < elements);
      if (!isInOrder) {
        expect(() => growTree(nodes, told)).toThrow();
        return;
      }
      const found = atOnce(findingSteps(growTree(nodes, told), told, new Date(2026, 10, 22)));
      expect(PageReading.safeParse(found.reading).success).toBe(true);
      expect(found.elements.length).toBe(found.reading.reviews.length);
    },
  );
});
