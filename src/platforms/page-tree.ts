import {
  anyShadowRootOf,
  bodyOf,
  dataOf,
  documentElementOf,
  firstChildOf,
  frameDocument,
  hidesItself,
  isElement,
  isText,
  nextSiblingOf,
  nodeTypeOf,
  tagOf,
} from './dom.ts';
import { atOnce, type Steps } from './steps.ts';

/** A page (or a part of one) as flat arrays in document order. Indices below are into `elements` unless said otherwise. */
export type PageTree = {
  readonly elements: readonly Element[];
  readonly tags: readonly string[];
  /** The parent's index across shadow roots and frames, -1 for the top. */
  readonly parents: readonly number[];
  /** One past the last descendant. */
  readonly ends: readonly number[];
  /** Text nodes with something in them, in order, and the element each stands in. */
  readonly runs: readonly Text[];
  readonly runOwners: readonly number[];
  /** The runs of element i are `runs[runFrom[i]]` up to `runs[runEnds[i] - 1]`. */
  readonly runFrom: readonly number[];
  readonly runEnds: readonly number[];
  /** Letters before run k, white space trimmed; one longer than `runs`. */
  readonly lettersBefore: readonly number[];
  /** True for elements the page hides by their own attributes. */
  readonly hides: readonly boolean[];
  /** True for those and everything in them. */
  readonly hidden: readonly boolean[];
  readonly indexOf: ReadonlyMap<Element, number>;
  /** True when a limit ended the walk early. */
  readonly isPartial: boolean;
};

/** Elements read at most: beyond it a page is a document dump, and reading it would be felt. */
export const MAX_ELEMENTS = 60_000;

/** Never part of what a person reads. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'head', 'object', 'embed', 'link']);
/** Kept, but what is inside them is not text of the page. */
const LEAVES = new Set(['svg', 'select', 'textarea', 'video', 'audio', 'canvas', 'math', 'datalist', 'map']);

/** Elements between two places where a reading may pause. */
export const STRIDE = 64;

/** Walks a document or an element once, through shadow roots and frames of the same origin. Linear, no recursion. */
export const buildTree = (top: Document | Element, deadline: number): PageTree => atOnce(treeSteps(top, deadline));

/**
 * The same in steps. A page that changes between two of them is read as far as the walk still finds its way; nodes taken
 * away under it end their level with `isPartial`.
 */
export function* treeSteps(top: Document | Element, deadline: number): Steps<PageTree> {
  const elements: Element[] = [];
  const tags: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const runs: Text[] = [];
  const runOwners: number[] = [];
  const runFrom: number[] = [];
  const runEnds: number[] = [];
  const lettersBefore: number[] = [0];
  const hides: boolean[] = [];
  const hidden: boolean[] = [];
  const indexOf = new Map<Element, number>();
  let isPartial = false;

  const enter = (element: Element, tag: string, parent: number): number => {
    const index = elements.push(element) - 1;
    tags.push(tag);
    parents.push(parent);
    ends.push(0);
    runFrom.push(runs.length);
    runEnds.push(0);
    const hidesOwn = hidesItself(element);
    hides.push(hidesOwn);
    hidden.push(hidesOwn || (parent >= 0 && hidden[parent] === true));
    indexOf.set(element, index);
    return index;
  };
  const leave = (index: number): void => {
    ends[index] = elements.length;
    runEnds[index] = runs.length;
  };

  // Each entry is the next node to look at, and the element index its siblings stand in. `after` chains what follows a
  // shadow root: the host's own children, which it slots in.
  type Level = { node: Node | null; owner: number; after: Node | null };
  const root = nodeTypeOf(top) === 9 ? documentElementOf(top) : (top as Element); // 9 is a document
  const stack: Level[] = [];
  const open = (element: Element, owner: number): void => {
    const tag = tagOf(element).toLowerCase();
    if (SKIPPED.has(tag)) return;
    const index = enter(element, tag, owner);
    if (tag === 'iframe' || tag === 'frame') {
      const inner = bodyInFrame(element);
      // One level only for its body: its siblings (the frame's head) are not of the page.
      stack.push({ node: null, owner: index, after: null });
      if (inner) open(inner, index);
      return;
    }
    if (LEAVES.has(tag)) {
      leave(index);
      return;
    }
    const shadow = anyShadowRootOf(element, tag);
    const own = firstChildOf(element);
    stack.push(shadow ? { node: firstChildOf(shadow), owner: index, after: own } : { node: own, owner: index, after: null });
  };
  let seen = 0;
  if (root) open(root, -1);
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const { node } = level;
    if (!node) {
      if (level.after) {
        level.node = level.after;
        level.after = null;
        continue;
      }
      stack.pop();
      leave(level.owner);
      continue;
    }
    level.node = nextSiblingOf(node);
    if ((++seen & (STRIDE - 1)) === 0) yield;
    if (isText(node)) {
      const length = dataOf(node).trim().length;
      if (length === 0) continue;
      runs.push(node);
      runOwners.push(level.owner);
      lettersBefore.push((lettersBefore.at(-1) ?? 0) + length);
    } else if (isElement(node)) {
      if (elements.length >= MAX_ELEMENTS || ((elements.length & 1023) === 0 && performance.now() > deadline)) {
        isPartial = true;
        level.node = null;
        level.after = null;
        continue;
      }
      open(node, level.owner);
    }
  }
  return { elements, tags, parents, ends, runs, runOwners, runFrom, runEnds, lettersBefore, hides, hidden, indexOf, isPartial };
}

/** The body of a frame of the same origin. */
function bodyInFrame(frame: Element): Element | null {
  const doc = frameDocument(frame);
  return doc ? bodyOf(doc) : null;
}

/** Letters of text inside an element. */
export const lettersIn = (tree: PageTree, index: number): number =>
  (tree.lettersBefore[tree.runEnds[index] ?? 0] ?? 0) - (tree.lettersBefore[tree.runFrom[index] ?? 0] ?? 0);

/** The text inside an element, runs joined by a blank. Meant for short ones. */
export function plainText(tree: PageTree, index: number): string {
  let text = '';
  for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++) {
    const node = tree.runs[run];
    if (node) text += `${text === '' ? '' : ' '}${dataOf(node).trim()}`;
  }
  return text.replace(/\s+/g, ' ');
}

/** True when `inner` is `outer` or lies in it. */
export const isWithin = (tree: PageTree, inner: number, outer: number): boolean =>
  inner >= outer && inner < (tree.ends[outer] ?? 0);

/** The index of a node's nearest element in the tree, -1 when it is outside. Text in leaves belongs to the leaf. */
export function indexOfNode(tree: PageTree, node: Node, up: (node: Node) => Node | null): number {
  for (let at: Node | null = node; at; at = up(at)) {
    if (!isElement(at)) continue;
    const index = tree.indexOf.get(at);
    if (index !== undefined) return index;
  }
  return -1;
}
