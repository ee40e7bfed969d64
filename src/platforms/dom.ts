import { HIDDEN_STYLE } from './page-element.ts';

/**
 * Reading DOM properties through the prototypes' own getters. A form with inputs named `parentNode` or `textContent`
 * answers `form.parentNode` with that input, also in an extension's isolated world, so pages can (and do, by accident)
 * mislead code that reads properties directly.
 */

type Getter<T> = (node: Node) => T;

function getter<T>(owner: () => object, name: string, missing: T): Getter<T> {
  let get: ((this: unknown) => unknown) | undefined | null;
  return (node) => {
    if (get === undefined) {
      // Some engines keep a getter on a prototype further up.
      let proto: object | null = owner();
      while (proto && !Object.getOwnPropertyDescriptor(proto, name)) proto = Object.getPrototypeOf(proto);
      get = (proto && Object.getOwnPropertyDescriptor(proto, name)?.get) || null;
    }
    // The platform's getter answers with the type its specification names.
    return get ? (get.call(node) as T) : missing;
  };
}

export const firstChildOf = getter<Node | null>(() => Node.prototype, 'firstChild', null);
export const nextSiblingOf = getter<Node | null>(() => Node.prototype, 'nextSibling', null);
export const parentNodeOf = getter<Node | null>(() => Node.prototype, 'parentNode', null);
export const nodeTypeOf = getter<number>(() => Node.prototype, 'nodeType', 0);
export const tagOf = getter<string>(() => Element.prototype, 'localName', '');
export const shadowRootOf = getter<ShadowRoot | null>(() => Element.prototype, 'shadowRoot', null);
export const dataOf = getter<string>(() => CharacterData.prototype, 'data', '');

// A document answers to the names of its images and forms too: `<img name="title">` hides `document.title`.
export const documentElementOf = getter<Element | null>(() => Document.prototype, 'documentElement', null);
export const headOf = getter<HTMLElement | null>(() => Document.prototype, 'head', null);
export const bodyOf = getter<HTMLElement | null>(() => Document.prototype, 'body', null);
export const titleOf = getter<string>(() => Document.prototype, 'title', '');
export const viewOf = getter<(Window & typeof globalThis) | null>(() => Document.prototype, 'defaultView', null);
const activeInDocument = getter<Element | null>(() => Document.prototype, 'activeElement', null);
const activeInRoot = getter<Element | null>(() => ShadowRoot.prototype, 'activeElement', null);

/** The focused element of a document or of a shadow root. */
export const activeElementOf = (root: Document | ShadowRoot): Element | null =>
  nodeTypeOf(root) === 9 ? activeInDocument(root) : activeInRoot(root);

/** The selection of a document. */
export const selectionOf = (doc: Document): Selection | null => Document.prototype.getSelection.call(doc);

const ownerDocumentOf = getter<Document | null>(() => Node.prototype, 'ownerDocument', null);

/** The document a node belongs to; a document's own is itself. */
export const documentOf = (node: Node): Document | null =>
  // A node of type 9 is a document.
  nodeTypeOf(node) === 9 ? (node as Document) : ownerDocumentOf(node);

/** An attribute, or an empty string. */
export const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

export const attributeNames = (element: Element): readonly string[] => Element.prototype.getAttributeNames.call(element);

export const isElement = (node: Node | null | undefined): node is Element => !!node && nodeTypeOf(node) === 1;

export const isText = (node: Node | null | undefined): node is Text =>
  !!node && (nodeTypeOf(node) === 3 || nodeTypeOf(node) === 4);

type ClosedRootReader = (element: Element) => ShadowRoot | null;

/** The extension-only ways into closed shadow roots, where the browser has them. */
function closedRootReader(): ClosedRootReader | null {
  // `chrome.dom` exists in Chromium's content scripts only, Firefox puts the getter on elements; both are missing elsewhere.
  const scope = globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => unknown } } };
  const dom = scope.chrome?.dom;
  // The function answers null for elements without a root (and throws for some that cannot have one).
  if (dom?.openOrClosedShadowRoot) return (element) => dom.openOrClosedShadowRoot?.(element) as ShadowRoot | null;
  if (typeof Element !== 'undefined' && 'openOrClosedShadowRoot' in Element.prototype) {
    return (element) => (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return null;
}

let closedRoots: ClosedRootReader | null | undefined;

/**
 * An element's shadow root, closed ones included where the browser lets an extension in. `hasChildren` spares the asking:
 * an element of HTML that carries a closed root shows nothing else, so it has no children of its own.
 */
export function anyShadowRootOf(element: Element, tag: string, hasChildren = false): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open) return open;
  // Only these may carry one; asking every element costs a call into the browser each.
  if (!tag.includes('-') && (hasChildren || !/^(?:div|span|section|article|aside|main|header|footer|p)$/.test(tag)))
    return null;
  if (closedRoots === undefined) closedRoots = closedRootReader();
  if (!closedRoots) return null;
  try {
    return closedRoots(element);
  } catch {
    return null;
  }
}

/** The document inside a frame of the same origin; null for others. */
export function frameDocument(element: Element): Document | null {
  try {
    const frame = element as HTMLIFrameElement; // called for iframes and frames only
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The next node up across shadow roots and frames of the same origin. */
export function composedParent(node: Node): Node | null {
  const parent = parentNodeOf(node);
  if (parent) {
    // A fragment with a host is a shadow root.
    const host = nodeTypeOf(parent) === 11 ? (parent as ShadowRoot).host : null;
    return host ?? parent;
  }
  if (nodeTypeOf(node) === 11) return (node as ShadowRoot).host ?? null;
  if (nodeTypeOf(node) !== 9) return null;
  try {
    return (node as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** True when the page has been laid out; false in test DOMs, where everything counts as visible. */
export function hasLayout(doc: Document): boolean {
  const root = documentElementOf(doc);
  return !!root && root.getBoundingClientRect().width > 0;
}

/** True when the element can be seen: has a box and is not hidden by itself or an ancestor. */
export function isShown(element: Element, laidOut: boolean): boolean {
  if (!laidOut) return !isHiddenByMarkup(element);
  if (typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

/** Hidden by an attribute of itself or of an ancestor: all that can be told without layout. */
function isHiddenByMarkup(element: Element): boolean {
  for (let node: Node | null = element; node; node = composedParent(node)) {
    if (isElement(node) && (hasAttribute(node, 'hidden') || HIDDEN_STYLE.test(attribute(node, 'style')))) return true;
  }
  return false;
}
