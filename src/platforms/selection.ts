import {
  activeElementOf,
  bodyOf,
  documentElementOf,
  documentOf,
  frameDocument,
  nodeTypeOf,
  parentNodeOf,
  selectionOf,
  shadowRootOf,
  tagOf,
} from './dom.ts';

/** The selection of the innermost place the writer is in: a shadow root or a frame of the same origin. Null when none. */
export function currentSelection(doc: Document): Selection | null {
  let selection = selectionOf(doc);
  let active = activeElementOf(doc);
  for (let depth = 0; active && depth < 20; depth++) {
    const tag = tagOf(active).toLowerCase();
    // In a box the selection is the writer's own text, no review.
    if (tag === 'textarea' || tag === 'input') return null;
    if (tag === 'iframe' || tag === 'frame') {
      const inner = frameDocument(active);
      if (!inner) return selection;
      selection = selectionOf(inner);
      active = activeElementOf(inner);
      continue;
    }
    // Chromium alone has a selection per shadow root, not in the standard's types.
    const root = shadowRootOf(active) as (ShadowRoot & { getSelection?: () => Selection | null }) | null;
    if (!root) break;
    selection = root.getSelection?.() ?? selection;
    active = activeElementOf(root);
  }
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection;
}

/** True inside an editable element: there too the selection is the writer's own. */
function isInEditor(node: Node | null): boolean {
  for (let at = node; at; at = parentNodeOf(at)) {
    if (nodeTypeOf(at) === 1 && (at as HTMLElement).isContentEditable === true) return true; // 1 is an element
  }
  return false;
}

/** The selected text with its line breaks; empty when there is none or when it is in a box. */
export function readSelection(doc: Document): string {
  const selection = currentSelection(doc);
  return !selection || isInEditor(selection.anchorNode) ? '' : selection.toString().replace(/\r\n?/g, '\n').trim();
}

/** First and last node that hold selected text; null when nothing is selected. A triple click reaches into the next block. */
export function selectionEnds(doc: Document): readonly [Node, Node] | null {
  const selection = currentSelection(doc);
  if (!selection || selection.rangeCount === 0) return null; // none while the caret is in a frame of another origin
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  let end = range.endContainer;
  if (range.endOffset === 0 && end !== start) {
    const walker = documentOf(start)?.createTreeWalker(range.commonAncestorContainer, 4); // 4: text
    if (walker) {
      walker.currentNode = end;
      end = walker.previousNode() ?? start;
    }
  }
  return [start, end];
}

/** The element the caret is in, through shadow roots and frames of the same origin. */
export function focusedElement(doc: Document): Element | null {
  let active = activeElementOf(doc);
  for (let depth = 0; active && depth < 20; depth++) {
    const shadow = shadowRootOf(active);
    const frame = /^i?frame$/i.test(tagOf(active)) ? frameDocument(active) : null;
    const inner: Element | null = shadow ? activeElementOf(shadow) : frame ? activeElementOf(frame) : null;
    if (!inner) break;
    active = inner;
  }
  return active && active !== bodyOf(doc) && active !== documentElementOf(doc) ? active : null;
}
