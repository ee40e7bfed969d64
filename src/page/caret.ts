import { isTextField, type Place } from './field-text.ts';

/** Where a field's caret or selection was, to be put back after the focus has been elsewhere. */
export type Caret =
  | { kind: 'offsets'; start: number; end: number; direction: 'forward' | 'backward' | 'none' }
  | { kind: 'places'; start: Place; end: Place };

/** The field's own caret or selection; null when it has none. */
export function rememberCaret(field: HTMLElement): Caret | null {
  if (isTextField(field)) {
    const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
    return start === null || end === null ? null : { kind: 'offsets', start, end, direction: direction ?? 'none' };
  }
  const range = selectedRange(field);
  if (!range || !field.contains(range.startContainer) || !field.contains(range.endContainer)) return null;
  return {
    kind: 'places',
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Puts a remembered caret back. False when its place has left the page; the field's caret is then left alone. */
export function restoreCaret(field: HTMLElement, caret: Caret): boolean {
  if (caret.kind === 'offsets') {
    if (!isTextField(field)) return false;
    field.setSelectionRange(caret.start, caret.end, caret.direction);
    return true;
  }
  return select(field, caret.start, caret.end);
}

/** Selects everything the field holds. */
export function selectAll(field: HTMLElement): void {
  if (isTextField(field)) {
    field.select();
    return;
  }
  field.ownerDocument.execCommand('selectAll');
  // Where the box had no caret yet, the command may have gone elsewhere or nowhere.
  if (!rememberCaret(field)) select(field, { node: field, offset: 0 }, { node: field, offset: field.childNodes.length });
}

/** Elements a caret does not go into. */
const CLOSED = 'br, img, hr, input, select, button, video, audio, iframe, object, svg';

/** Narrows a selection that lies around paragraphs to what stands in them, so that the first of them takes what follows. */
export function selectInside(field: HTMLElement): void {
  const caret = rememberCaret(field);
  if (caret?.kind !== 'places') return;
  const { start, end } = caret;
  if (start.node === end.node && start.offset === end.offset) return;
  // Holds: nodeType says so. Frames have their own HTMLElement, so no instanceof.
  const isOpen = (node: Node | undefined): node is Node =>
    node?.nodeType === Node.TEXT_NODE ||
    (node?.nodeType === Node.ELEMENT_NODE && (node as HTMLElement).isContentEditable && !(node as HTMLElement).matches(CLOSED));
  let { node: first, offset: from } = start;
  for (let inner = first.childNodes[from]; isOpen(inner); inner = first.childNodes[from]) [first, from] = [inner, 0];
  let { node: last, offset: to } = end;
  for (let inner = last.childNodes[to - 1]; isOpen(inner); inner = last.childNodes[to - 1]) {
    [last, to] = [inner, inner.nodeType === Node.TEXT_NODE ? (inner.nodeValue ?? '').length : inner.childNodes.length];
  }
  select(field, { node: first, offset: from }, { node: last, offset: to });
}

/** Puts the caret before the first word. */
export function caretToStart(field: HTMLElement): void {
  if (isTextField(field)) {
    if (field.selectionStart !== null) field.setSelectionRange(0, 0);
    return;
  }
  let node: Node = field;
  while (node.firstChild && !(node.firstChild as Partial<Element>).matches?.(CLOSED)) node = node.firstChild;
  select(field, { node, offset: 0 }, { node, offset: 0 });
}

/** Puts the caret behind the last word. */
export function caretToEnd(field: HTMLElement): void {
  if (isTextField(field)) {
    // Fields for addresses and numbers have no caret to set.
    if (field.selectionStart !== null) field.setSelectionRange(field.value.length, field.value.length);
    return;
  }
  let node: Node = field;
  while (node.lastChild) node = node.lastChild;
  const isText = node.nodeType === Node.TEXT_NODE;
  const parent = node === field ? null : node.parentNode;
  const place: Place =
    isText || !parent
      ? { node, offset: isText ? (node.nodeValue ?? '').length : 0 }
      : { node: parent, offset: parent.childNodes.length - 1 };
  select(field, place, place);
}

/** Selects the last character before the caret and says which; empty where there is none on that line. */
export function selectBackward(field: HTMLElement): string {
  const selection = field.ownerDocument.getSelection();
  const caret = rememberCaret(field);
  selection?.modify('extend', 'backward', 'character');
  const selected = String(selection);
  if (selected.trim() !== '') return selected;
  if (caret) restoreCaret(field, caret);
  return '';
}

/** Ends the browser's open typing step, so that what follows is undone alone. The caret stays where it was. */
export function moveCaretAwayAndBack(field: HTMLElement): void {
  const caret = rememberCaret(field);
  if (!caret) return;
  if (isTextField(field)) field.setSelectionRange(0, 0);
  else field.ownerDocument.getSelection()?.collapse(field, 0);
  restoreCaret(field, caret);
}

/**
 * Where the caret is drawn, in the viewport of the field's own window, for placing things beside it. The field's own
 * rectangle where the caret cannot be found or is scrolled out of it.
 */
export function caretRect(field: HTMLElement): DOMRect {
  const caret = isTextField(field) ? caretRectInTextField(field) : caretRectInRichField(field);
  const box = field.getBoundingClientRect();
  return caret && caret.bottom >= box.top - 1 && caret.top <= box.bottom + 1 ? caret : box;
}

/** The selection around a field, which in a shadow tree only the tree itself tells. */
function selectedRange(field: HTMLElement): AbstractRange | null {
  const root = field.getRootNode();
  const selection = field.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  if (root === field.ownerDocument) return selection.getRangeAt(0);
  // A field that left the page has an element for its root, which the browser takes for no shadow tree and throws.
  if (root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return null;
  // Chromium's own, older than getComposedRanges; absent in Firefox.
  const ofRoot = (root as ShadowRoot & { getSelection?: () => Selection | null }).getSelection?.();
  if (ofRoot && ofRoot.rangeCount > 0) return ofRoot.getRangeAt(0);
  // Holds: a root that is a fragment, around an element that had a selection, is a shadow root.
  return selection.getComposedRanges?.({ shadowRoots: [root as ShadowRoot] })[0] ?? null;
}

function select(field: HTMLElement, start: Place, end: Place): boolean {
  if (!field.contains(start.node) || !field.contains(end.node)) return false;
  const limit = ({ node, offset }: Place) =>
    Math.min(offset, node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length);
  field.ownerDocument.getSelection()?.setBaseAndExtent(start.node, limit(start), end.node, limit(end));
  return true;
}

function caretRectInRichField(field: HTMLElement): DOMRect | null {
  const selected = selectedRange(field);
  if (!selected || !field.contains(selected.endContainer)) return null;
  const range = field.ownerDocument.createRange();
  range.setStart(selected.endContainer, selected.endOffset);
  const [rect] = range.getClientRects();
  if (rect) return rect;
  // An empty line has no text to measure: take the line's own element, at its start.
  const { endContainer: node, endOffset } = selected;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node.childNodes[endOffset] ?? node) : node.parentElement;
  const line = element?.nodeType === Node.ELEMENT_NODE ? (element as Element) : null;
  if (!line || line === field) return null;
  const { x, y, height } = line.getBoundingClientRect();
  return new DOMRect(x, y, 0, height);
}

/** The properties that decide where a plain field breaks its lines. */
const MIRRORED = [
  'box-sizing',
  'width',
  'border-width',
  'border-style',
  'padding',
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-transform',
  'text-align',
  'tab-size',
  'direction',
  'overflow-wrap',
  'word-break',
] as const;

/** Lays the field's text out once more beside the page, reads where the caret falls, and takes it away again. */
function caretRectInTextField(field: HTMLTextAreaElement | HTMLInputElement): DOMRect | null {
  const { ownerDocument: page, selectionEnd } = field;
  const style = page.defaultView?.getComputedStyle(field);
  if (!style || selectionEnd === null) return null;
  const mirror = page.createElement('div');
  mirror.style.cssText =
    'position:fixed!important;inset:0 auto auto 0!important;visibility:hidden!important;margin:0!important';
  for (const name of MIRRORED) mirror.style.setProperty(name, style.getPropertyValue(name));
  mirror.style.whiteSpace = field.tagName === 'TEXTAREA' ? 'pre-wrap' : 'pre';
  const caret = page.createElement('span');
  caret.textContent = '\u200b';
  mirror.append(field.value.slice(0, selectionEnd), caret, field.value.slice(selectionEnd));
  page.documentElement.append(mirror);
  const at = caret.getBoundingClientRect();
  const origin = mirror.getBoundingClientRect();
  mirror.remove();
  const box = field.getBoundingClientRect();
  return new DOMRect(box.x + at.x - origin.x - field.scrollLeft, box.y + at.y - origin.y - field.scrollTop, 0, at.height);
}
