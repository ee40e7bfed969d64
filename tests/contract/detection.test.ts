import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findReviewAround, readPage } from '../../src/platforms/page-reader.ts';

/** A page of our own with its labels, in the form `npm run eval:pages` reads. */
type Label = {
  file: string;
  platform: string;
  kind: 'reviews' | 'comments' | 'none';
  labels: { reviewsWithText: number; replyFields: number };
  labelSelectors: { item?: string; author?: string; text?: string; owner?: string; reply?: string };
};

const folder = resolve(import.meta.dirname, '../fixtures/detection');
const labels = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Label[];
const now = new Date(2026, 10, 22, 12);

/** Pages of which we know that a part is not found, and why. */
const KNOWN: Record<string, string> = {
  'freshdesk-ticket.html': 'its editor is named like nothing, and the reply button stands apart',
  'microblog-thread.html': 'its editor is called "Post text", and the button that says Reply stands in no form',
};

/** Items that are not found, by page, and why. */
const MISSED: Record<string, { items: number; reason: string }> = {
  'complaints-pt.html': { items: 5, reason: 'no name, only a place: a day and a text alone are news as well' },
  'vanilla-forum-nl.html': { items: 1, reason: 'the opening post is of another kind than the answers' },
};

function open({ file, platform }: Label): Document {
  const window = new Window({
    url: `https://${platform}.example/${file}`,
    settings: { disableIframePageLoading: true, disableCSSFileLoading: true },
  });
  window.document.write(readFileSync(join(folder, 'pages', file), 'utf8'));
  const doc = window.document as unknown as Document; // happy-dom's is not typed as the DOM's, but is used as one
  for (const template of doc.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.innerHTML = template.innerHTML;
    template.remove();
  }
  return doc;
}

function everywhere(selector: string | undefined, top: Document | ShadowRoot): Element[] {
  if (!selector) return [];
  const found = [...top.querySelectorAll(selector)];
  for (const element of top.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...everywhere(selector, element.shadowRoot));
  return found;
}

/** `contains` across shadow roots. */
function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) if (at === outer) return true;
  return false;
}

/** The labelled item some elements mean: the same, the innermost around them, or the only one inside. */
function itemOf(items: readonly Element[], elements: readonly Element[]): Element | null {
  for (const element of elements.toReversed()) {
    if (items.includes(element)) return element;
    const inside = items.filter((item) => holds(element, item));
    const outermost = inside.filter((item) => !inside.some((other) => other !== item && holds(other, item)));
    if (outermost.length === 1) return outermost[0]!;
    const around = items.filter((item) => holds(item, element)).at(-1);
    if (inside.length === 0 && around) return around;
  }
  return null;
}

const letters = (text: string | null | undefined) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

describe('the pages of the fixtures', () => {
  /** An element that loads what its attribute names, from another computer. */
  const LOADS_FROM_ELSEWHERE =
    /<(?:audio|embed|iframe|img|input|link|object|script|source|track|video)\b[^>]*\s(?:data|href|poster|src|srcset)=["']?(?:https?:)?\/\/[^>]*>/i;

  it.each(['detection/pages', 'platforms', 'pages'])('in %s load nothing from elsewhere', (name) => {
    const pages = resolve(import.meta.dirname, '../fixtures', name);
    const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(files).not.toEqual([]);
    for (const file of files)
      expect(LOADS_FROM_ELSEWHERE.exec(readFileSync(join(pages, file), 'utf8'))?.[0], file).toBeUndefined();
  });
});

describe('pages of platforms nobody described', () => {
  it('are all labelled', () => {
    expect(labels.map((label) => label.file).sort()).toEqual(readdirSync(join(folder, 'pages')).sort());
    for (const kind of ['reviews', 'comments'] as const)
      expect(labels.filter((label) => label.kind === kind).length).toBeGreaterThanOrEqual(15);
    expect(labels.filter((label) => label.kind === 'none').length).toBeGreaterThanOrEqual(10);
  });

  it.each(labels.map((label) => [label.file, label] as const))('%s is read as labelled', (file, label) => {
    const doc = open(label);
    const { item, text, reply } = label.labelSelectors;
    const items = everywhere(item, doc);
    const texts = everywhere(text, doc);
    const boxes = everywhere(reply, doc);
    const { reading, reviewElements, fieldElements } = readPage(doc, { now, pointedAt: null, budgetMs: 60_000 });
    const meant = reading.reviews.map((found) => itemOf(items, reviewElements.get(found.review.id) ?? []));
    expect(meant.filter((one) => one === null).length).toBe(0);
    expect(items.filter((each) => !meant.includes(each)).length).toBe(MISSED[file]?.items ?? 0);
    for (const [position, found] of reading.reviews.entries()) {
      const body = texts.find((each) => itemOf(items, [each]) === meant[position]);
      const words = body && longestText(doc, body)?.data;
      if (words) expect(letters(found.review.text)).toContain(letters(words).slice(0, 40));
    }
    const foundBoxes = [...fieldElements.values()];
    expect(foundBoxes.filter((box) => !boxes.includes(box))).toEqual([]);
    if (!KNOWN[file]) expect(boxes.filter((box) => !foundBoxes.includes(box as HTMLElement))).toEqual([]);
    for (const each of items.slice(0, 5)) {
      const body = texts.find((one) => itemOf(items, [one]) === each);
      const anchor = body && longestText(doc, body);
      if (!anchor || anchor.data.trim().length < 25) continue;
      const around = findReviewAround(anchor, { now });
      expect(around && itemOf(items, around.elements), anchor.data).toBe(each);
      expect(letters(around?.found.review.text)).toContain(letters(anchor.data).slice(0, 40));
    }
  });
});

function longestText(doc: Document, body: Element): Text | null {
  const walker = doc.createTreeWalker(body, 4); // 4: text
  let longest: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (!longest || node.data.length > longest.data.length) longest = node;
  return longest;
}
