/**
 * An element as data: its attributes, name and value in turn. What decides looks at these alone, so that it runs where no
 * page is.
 */
export type PageElement = readonly string[];

/** What a box or a frame looks like, one bit each. */
export const LOOKS = {
  /** Can be seen. */
  shown: 1,
  /** Two pixels or less in one direction: kept from people. */
  tiny: 2,
  /** Holds words. */
  filled: 4,
  /** The body of a document that is edited as a whole. */
  edited: 8,
  /** A frame we cannot see into, with room for a few words. */
  foreign: 16,
} as const;

/** An attribute, or an empty string. */
export function attribute(element: PageElement, name: string): string {
  for (let at = 0; at < element.length; at += 2) if (element[at] === name) return element[at + 1] ?? '';
  return '';
}

export function hasAttribute(element: PageElement, name: string): boolean {
  for (let at = 0; at < element.length; at += 2) if (element[at] === name) return true;
  return false;
}

export const attributeNames = (element: PageElement): readonly string[] => element.filter((_, position) => position % 2 === 0);

/** An inline style that hides. */
export const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden by the element's own attributes. */
export const hidesItself = (element: PageElement): boolean =>
  hasAttribute(element, 'hidden') || HIDDEN_STYLE.test(attribute(element, 'style'));

/** White space as a reader sees it: one blank for any run of it, none at the ends. */
export const squash = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
