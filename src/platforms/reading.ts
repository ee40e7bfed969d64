import type { PageReading } from '../domain/page-reading.ts';
import type { PageFinding } from '../domain/page-snapshot.ts';
import { documentOf, hasLayout, isShown, viewOf } from './dom.ts';

/** A page as data, with the live elements behind the ids. */
export type Reading = {
  readonly reading: PageReading;
  /** Review id → its elements: one, or a few that follow each other. */
  readonly reviewElements: Map<string, readonly Element[]>;
  /** Field id → the box: reviews' own boxes and those of a whole thread. */
  readonly fieldElements: Map<string, HTMLElement>;
  /** Review id → the button that opens its box. */
  readonly openers: Map<string, HTMLElement>;
};

/** Joins what was found in a page with the elements that were walked to find it. */
export function bringToLife(found: PageFinding, walked: readonly Element[], doc: Document): Reading {
  const laidOut = hasLayout(doc);
  const elementsAt = (indices: readonly number[] | undefined): Element[] =>
    (indices ?? []).flatMap((index) => walked[index] ?? []);
  const reviewElements = new Map<string, readonly Element[]>();
  const openers = new Map<string, HTMLElement>();
  const reviews = found.reading.reviews.map((one, position) => {
    const elements = elementsAt(found.elements[position]);
    reviewElements.set(one.review.id, elements);
    const buttons = elementsAt(found.openers[position]);
    const opener = buttons.find((button) => isShown(button, laidOut)) ?? buttons[0];
    if (opener) openers.set(one.review.id, opener as HTMLElement); // controls are HTML elements by their tags
    return { ...one, visible: visibleShare(elements, laidOut) };
  });
  // Only elements that take text are boxes: all of them are HTML elements.
  const fieldElements = new Map(found.fields.map(([id, index]) => [id, walked[index] as HTMLElement]));
  return { reading: { ...found.reading, reviews }, reviewElements, fieldElements, openers };
}

/** Share of a record that is inside the window, 0 to 1. Without layout all of it is. */
export function visibleShare(elements: readonly Element[], laidOut: boolean): number {
  const element = elements.at(-1);
  const view = element ? viewOf(documentOf(element) ?? element) : null;
  if (!laidOut || !element || !view) return 1;
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.height <= 0 || box.width <= 0) return 0;
  const height = Math.min(box.bottom, view.innerHeight) - Math.max(box.top, 0);
  const width = Math.min(box.right, view.innerWidth) - Math.max(box.left, 0);
  if (height <= 0 || width <= 0) return 0;
  return Math.min(1, height / Math.min(box.height, view.innerHeight));
}
