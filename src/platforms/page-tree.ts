import type { PageFacts, PageNode } from '../domain/page-snapshot.ts';
import { hidesItself, type PageElement } from './page-element.ts';

/** A page (or a part of one) as flat arrays in document order. Indices below are into `elements` unless said otherwise. */
export type PageTree = {
  readonly elements: readonly PageElement[];
  readonly tags: readonly string[];
  /** The parent's index across shadow roots and frames, -1 for the top. */
  readonly parents: readonly number[];
  /** One past the last descendant. */
  readonly ends: readonly number[];
  /** Texts with something in them, in order, and the element each stands in. */
  readonly runs: readonly string[];
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
  /** Elements that show the line breaks of their texts. */
  readonly keepsLines: ReadonlySet<number>;
  /** Boxes and frames with what they look like: bits of `LOOKS`. */
  readonly looks: ReadonlyMap<number, number>;
  /** Each selector of the adapter with the elements it meets. */
  readonly met: ReadonlyMap<string, ReadonlySet<number>>;
};

/** Elements between two places where a reading may pause. */
export const STRIDE = 64;

/**
 * Puts the nodes of a page together.
 * @throws when they are in no order a page can have: a node before the element it stands in
 */
export function growTree(nodes: readonly PageNode[], facts: Pick<PageFacts, 'keepsLines' | 'looks' | 'met'>): PageTree {
  const elements: PageElement[] = [];
  const tags: string[] = [];
  const parents: number[] = [];
  const ends: number[] = [];
  const runs: string[] = [];
  const runOwners: number[] = [];
  const runFrom: number[] = [];
  const runEnds: number[] = [];
  const lettersBefore: number[] = [0];
  const hides: boolean[] = [];
  const hidden: boolean[] = [];
  for (const [parent, tag, ...words] of nodes) {
    if (!Number.isInteger(parent) || parent >= elements.length || parent < (elements.length === 0 && tag !== '' ? -1 : 0))
      throw new Error('A page without order');
    if (tag === '') {
      const text = words[0] ?? '';
      runs.push(text);
      runOwners.push(parent);
      lettersBefore.push((lettersBefore.at(-1) ?? 0) + text.trim().length);
      runEnds[parent] = runs.length;
      continue;
    }
    const hidesOwn = hidesItself(words);
    const index = elements.push(words) - 1;
    tags.push(tag);
    parents.push(parent);
    ends.push(index + 1);
    runFrom.push(runs.length);
    runEnds.push(runs.length);
    hides.push(hidesOwn);
    hidden.push(hidesOwn || hidden[parent] === true);
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = parents[index] ?? 0;
    ends[parent] = Math.max(ends[parent] ?? 0, ends[index] ?? 0);
    runEnds[parent] = Math.max(runEnds[parent] ?? 0, runEnds[index] ?? 0);
  }
  return {
    elements,
    tags,
    parents,
    ends,
    runs,
    runOwners,
    runFrom,
    runEnds,
    lettersBefore,
    hides,
    hidden,
    keepsLines: new Set(facts.keepsLines),
    looks: new Map(facts.looks),
    met: new Map(facts.met.map(([selector, indices]) => [selector, new Set(indices)])),
  };
}

/** Letters of text inside an element. */
export const lettersIn = (tree: PageTree, index: number): number =>
  (tree.lettersBefore[tree.runEnds[index] ?? 0] ?? 0) - (tree.lettersBefore[tree.runFrom[index] ?? 0] ?? 0);

/** The text inside an element, runs joined by a blank. Meant for short ones. */
export function plainText(tree: PageTree, index: number): string {
  let text = '';
  for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++)
    text += `${text === '' ? '' : ' '}${(tree.runs[run] ?? '').trim()}`;
  return text.replace(/\s+/g, ' ');
}

/** True when a box or frame has one of the `LOOKS`. */
export const looks = (tree: PageTree, index: number, bit: number): boolean => ((tree.looks.get(index) ?? 0) & bit) !== 0;

/** True when one of some selectors meets an element. */
export const meetsAny = (tree: PageTree, index: number, selectors: readonly string[] | undefined): boolean =>
  selectors?.some((selector) => tree.met.get(selector)?.has(index)) === true;

/** True when `inner` is `outer` or lies in it. */
export const isWithin = (tree: PageTree, inner: number, outer: number): boolean =>
  inner >= outer && inner < (tree.ends[outer] ?? 0);
