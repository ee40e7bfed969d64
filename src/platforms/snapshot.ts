import type { PageFacts, PageNode } from '../domain/page-snapshot.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import { chooseAdapter } from './choose-adapter.ts';
import {
  anyShadowRootOf,
  attribute,
  attributeNames,
  bodyOf,
  composedParent,
  dataOf,
  documentElementOf,
  documentOf,
  firstChildOf,
  frameDocument,
  hasLayout,
  headOf,
  isElement,
  isShown,
  isText,
  nextSiblingOf,
  nodeTypeOf,
  tagOf,
  titleOf,
  viewOf,
} from './dom.ts';
import { LOOKS, squash } from './page-element.ts';
import { focusedElement, readSelection, selectionEnds } from './selection.ts';
import type { Steps } from './steps.ts';

export type SnapshotOptions = {
  /** What the writer clicked last, null when not known. */
  readonly pointedAt: Element | null;
  /** Most time to spend walking the page, in milliseconds; what is walked by then is answered with `isPartial`. */
  readonly budgetMs: number;
  /** Those that may fit this frame, the writer's own first; without any the page is read as one nobody described. */
  readonly adapters: readonly PlatformAdapter[];
};

/** A page while it is walked: the live elements, in the order of the nodes that stand for them. */
export type Walked = {
  readonly elements: Element[];
  /** Whoever sends the nodes on may take them out. */
  readonly nodes: PageNode[];
};

/** Elements read at most: beyond it a page is a document dump, and reading it would be felt. */
export const MAX_ELEMENTS = 60_000;

/** Steps up from a place at most: a review and those beside it are nearer. */
const MAX_CLIMB = 24;

/** Of a longer value no rule reads the end. */
const MAX_VALUE = 1000;

/** Never part of what a person reads. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'head', 'object', 'embed', 'link']);
/** Kept, but what is inside them is not text of the page. */
const LEAVES = new Set(['svg', 'select', 'textarea', 'video', 'audio', 'canvas', 'math', 'datalist', 'map']);
/** Attributes no rule reads, which hold programs, pictures and drawings. */
const UNREAD = /^(?:on|srcset|d$|sizes$)/;

/** Nodes between two places where a walk may pause. */
const STRIDE = 64;

/**
 * Walks a document or an element once, through shadow roots and frames of the same origin: its nodes into `into`, the rest
 * as the answer. Linear, no recursion; writes nothing and presses nothing. A page that changes between two steps is read as
 * far as the walk still finds its way.
 */
export function* snapshotSteps(top: Document | Element, options: SnapshotOptions, into: Walked): Steps<PageFacts> {
  const deadline = performance.now() + options.budgetMs;
  const { elements, nodes } = into;
  const doc = documentOf(top) as Document; // only a document type has none
  const laidOut = hasLayout(doc);
  const looked: number[] = [];
  const lined = new Set<number>();
  const roots: ParentNode[] = [doc];
  let isPartial = false;

  // Each entry is the next node to look at, and the element its siblings stand in. `after` chains what follows a shadow
  // root: the host's own children, which it slots in.
  type Level = { node: Node | null; owner: number; after: Node | null };
  const stack: Level[] = [];
  const open = (element: Element, owner: number): void => {
    const tag = tagOf(element).toLowerCase();
    if (SKIPPED.has(tag)) return;
    const index = elements.push(element) - 1;
    const node: PageNode = [owner, tag];
    const isFrame = tag === 'iframe' || tag === 'frame';
    let isLooked = isFrame || tag === 'textarea' || tag === 'input';
    for (const name of attributeNames(element)) {
      if (UNREAD.test(name)) continue;
      node.push(name, attribute(element, name).slice(0, MAX_VALUE));
      isLooked ||= name === 'contenteditable';
    }
    nodes.push(node);
    if (isLooked) looked.push(index);
    if (LEAVES.has(tag)) return;
    if (isFrame) {
      const inner = frameDocument(element);
      // Only its body: its siblings (the frame's head) are not of the page.
      const body = inner && bodyOf(inner);
      if (!inner || !body) return;
      roots.push(inner);
      looked.push(index + 1);
      open(body, index);
      return;
    }
    const own = firstChildOf(element);
    const shadow = anyShadowRootOf(element, tag, own !== null);
    if (shadow) roots.push(shadow);
    if (shadow || own) stack.push({ node: shadow ? firstChildOf(shadow) : own, owner: index, after: shadow && own });
  };
  let seen = 0;
  const root = nodeTypeOf(top) === 9 ? documentElementOf(top) : (top as Element); // 9 is a document
  if (root) open(root, -1);
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const { node, owner } = level;
    if (!node) {
      level.node = level.after;
      level.after = null;
      if (!level.node) stack.pop();
      continue;
    }
    level.node = nextSiblingOf(node);
    if ((++seen & (STRIDE - 1)) === 0) yield;
    if (isText(node)) {
      const data = dataOf(node);
      const words = data.trim();
      if (words === '') continue;
      nodes.push([owner, '', data]);
      // What stands indented in the page's source breaks at the ends of each text: that alone says nothing.
      if (words.includes('\n') || data.endsWith('\n') || /^\n\S/.test(data)) lined.add(owner);
    } else if (isElement(node)) {
      if (elements.length < MAX_ELEMENTS && ((elements.length & 1023) !== 0 || performance.now() <= deadline))
        open(node, owner);
      else {
        isPartial = true;
        level.node = level.after = null;
      }
    }
  }

  yield;
  const focused = focusedElement(doc);
  const ends = selectionEnds(doc);
  let indices: Map<Node, number> | undefined;
  /** Where a node's nearest element is, -1 when it is outside. Text in leaves belongs to the leaf. */
  const indexOf = (node: Node | null): number => {
    indices ??= new Map(elements.map((element, index) => [element, index]));
    for (let at = node; at; at = composedParent(at)) {
      const index = indices.get(at);
      if (index !== undefined) return index;
    }
    return -1;
  };

  const adapter = chooseAdapter(doc, options.adapters);
  const met: PageFacts['met'] = [];
  for (const selector of new Set(
    [...Object.values(adapter?.review ?? {}), ...Object.values(adapter?.reply ?? {})]
      .flat()
      .filter((each) => typeof each === 'string'),
  )) {
    yield;
    const found: number[] = [];
    for (const each of roots) for (const element of queryAll(each, selector)) found.push(indexOf(element));
    // Those of shadow roots and frames stand among those around them.
    if (found.length > 0) met.push([selector, found.filter((index) => index >= 0).sort((a, b) => a - b)]);
  }

  const looks: PageFacts['looks'] = [];
  for (const [position, index] of looked.entries()) {
    if (position % STRIDE === 0) yield;
    const element = elements[index];
    if (element) looks.push([index, looksOf(element, laidOut, doc)]);
  }
  const keepsLines: number[] = [];
  for (const index of lined) {
    if (keepsLines.length % STRIDE === 0) yield;
    const element = elements[index];
    if (element && showsLines(element)) keepsLines.push(index);
  }
  yield;
  const html = documentElementOf(doc);
  return {
    url: doc.location?.href ?? '',
    title: titleOf(doc),
    language: html ? attribute(html, 'lang') : '',
    siteName: siteName(doc),
    adapter,
    met,
    looks,
    keepsLines,
    focused: focused ? indexOf(focused) : -1,
    selected: ends ? ends.map(indexOf) : [],
    selection: readSelection(doc),
    pointedAt: options.pointedAt ? indexOf(options.pointedAt) : -1,
    isPartial,
  };
}

/**
 * The largest part of the page around a place that has at most so many elements, found by climbing from it whatever the
 * page's size. Null when there is none.
 */
export function scopeAround(anchor: Node, most: number): Element | null {
  const root = documentElementOf(documentOf(anchor) as Document); // only a document type has none
  let scope: Element | null = null;
  let depth = 0;
  for (let at: Node | null = anchor; at && depth < MAX_CLIMB; at = composedParent(at), depth++) {
    if (!isElement(at) || at === root) continue;
    if (scope && isLarger(at, most)) break;
    scope = at;
  }
  return scope;
}

/** True when an element holds more than so many; stops counting there. */
function isLarger(element: Element, most: number): boolean {
  const walker = Document.prototype.createTreeWalker.call(documentOf(element) as Document, element, 1); // 1 is elements
  for (let count = 0; count <= most; count++) if (!walker.nextNode()) return false;
  return true;
}

/** One the browser does not understand meets nothing. */
function queryAll(root: ParentNode, selector: string): Iterable<Element> {
  try {
    const proto = nodeTypeOf(root) === 9 ? Document.prototype : DocumentFragment.prototype; // 9 is a document
    return proto.querySelectorAll.call(root, selector);
  } catch {
    return [];
  }
}

/** What the site calls itself, its host where it does not say. */
function siteName(doc: Document): string {
  const head = headOf(doc); // a search of the whole document would grow with it
  const named = head
    ? Element.prototype.querySelector.call(head, 'meta[property="og:site_name"], meta[name="application-name"]')
    : null;
  const name = named ? squash(attribute(named, 'content')) : '';
  return name !== '' && name.length <= 40 ? name : (doc.location?.hostname ?? '').replace(/^www\./, '');
}

/** Bits of `LOOKS` for a box or a frame. */
function looksOf(element: Element, laidOut: boolean, doc: Document): number {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  const isSeen = isShown(element, laidOut);
  const tag = tagOf(element);
  const bits = isSeen ? LOOKS.shown : 0;
  if (/frame$/.test(tag)) {
    // A frame of the page's own origin that we cannot see into is sandboxed: no permission would open it.
    const isForeign = !frameDocument(element) && (!laidOut || (isSeen && width >= 120 && height >= 40));
    return bits | (isForeign ? LOOKS.foreign : 0);
  }
  const isPlain = /^(?:textarea|input)$/.test(tag);
  const isTiny = laidOut && width > 0 && height > 0 && (width <= 2 || height <= 2);
  return (
    bits |
    (isTiny ? LOOKS.tiny : 0) |
    (isPlain && (element as HTMLTextAreaElement).value.trim() ? LOOKS.filled : 0) |
    (documentOf(element) !== doc && documentOf(element)?.designMode === 'on' ? LOOKS.edited : 0)
  );
}

/** True when the element shows the line breaks of its text. */
function showsLines(element: Element): boolean {
  if (tagOf(element) === 'pre') return true;
  const view = viewOf(documentOf(element) ?? element);
  const style = typeof view?.getComputedStyle === 'function' ? view.getComputedStyle(element).whiteSpace : '';
  return /^(?:pre|pre-wrap|pre-line|break-spaces)/.test(style);
}
