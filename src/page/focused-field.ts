import { anyShadowRootOf, frameDocument } from '../platforms/dom.ts';
import { hasEditContext } from './editors/code-lines.ts';

/** Input types one writes sentences in. */
const TEXT_TYPES = new Set(['text', 'search', 'email', 'url', '']);

/** The element with the focus, through shadow roots (closed ones too, where the browser lets us) and same-origin frames. */
export function deepActiveElement(doc: Document): Element | null {
  let active: Element | null = doc.activeElement;
  for (let depth = 0; active && depth < 32; depth++) {
    const inside: Element | null =
      anyShadowRootOf(active, active.localName)?.activeElement ?? frameDocument(active)?.activeElement ?? null;
    if (!inside) break;
    active = inside;
  }
  return active;
}

/** The box the caret is in, null when it is in none that takes sentences. Passwords and the like are never one. */
export function focusedField(doc: Document): HTMLElement | null {
  const active = deepActiveElement(doc) as HTMLElement | null; // frames have their own HTMLElement, so no instanceof
  if (!active) return null;
  if (active.localName === 'textarea') return active;
  if (active.localName === 'input') return TEXT_TYPES.has((active.getAttribute('type') ?? '').toLowerCase()) ? active : null;
  if (active.ownerDocument.designMode === 'on') return active.ownerDocument.body;
  if (hasEditContext(active)) return active;
  if (!active.isContentEditable) return null;
  let root = active;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/** Where an element's client rectangle lies in the top window, through same-origin frames. */
export function inTopWindow(rect: DOMRect, element: Element): DOMRect {
  let { x, y } = rect;
  let view = element.ownerDocument.defaultView;
  try {
    while (view?.frameElement) {
      const frame = view.frameElement.getBoundingClientRect();
      x += frame.x;
      y += frame.y;
      view = view.parent as typeof view; // the frame's parent is a window with the same globals
    }
  } catch {
    // a frame of another origin above: as far as we can tell
  }
  return new DOMRect(x, y, rect.width, rect.height);
}
