/**
 * Functions that run inside documents under test. Each is sent as text: it may use nothing from around it, so the walk
 * through shadow roots is written out in each.
 */

export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Where the middle of an element is in its own viewport, after scrolling it into view. Null: not there, no size, or still
 * moving: a click sent now would land beside it.
 */
export async function spotOf(selector: string): Promise<Spot | null> {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = root?.querySelector(part.trim()) ?? null;
    root = element?.shadowRoot ?? null;
  }
  if (!element) return null;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  const inside = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  if (!inside) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  // Painted where it is now; a hidden document draws no frames, and is not clicked by its picture either.
  for (let frames = inside ? 1 : 2; frames > 0 && !document.hidden; frames--)
    await new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 250);
    });
  const now = element.getBoundingClientRect();
  if (now.x !== x || now.y !== y || now.width !== width || now.height !== height) return null;
  const middle = (start: number, size: number, limit: number) => (Math.max(start, 0) + Math.min(start + size, limit)) / 2;
  return { x: middle(x, width, innerWidth), y: middle(y, height, innerHeight), width, height };
}

/** Whether an element is there and has a size. */
export function isShown(selector: string): boolean {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = root?.querySelector(part.trim()) ?? null;
    root = element?.shadowRoot ?? null;
  }
  if (!element) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** `innerText` or `value` of an element. Null: not there. */
export function readOf(selector: string, what: 'text' | 'value'): string | null {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = root?.querySelector(part.trim()) ?? null;
    root = element?.shadowRoot ?? null;
  }
  if (!element) return null;
  if (what === 'value' && 'value' in element) return String(element.value);
  return (element as HTMLElement).innerText ?? element.textContent;
}

/** Focuses an element. False: not there, or it refused. */
export function focusOn(selector: string): boolean {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = root?.querySelector(part.trim()) ?? null;
    root = element?.shadowRoot ?? null;
  }
  if (!element) return false;
  (element as HTMLElement).focus();
  const home = element.getRootNode() as Document | ShadowRoot;
  return home.activeElement === element || element.matches(':focus-within');
}

/** Scrolls to an element, selects all its text and answers with it. Null: not there. */
export function selectAllOf(selector: string): string | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return String(selection);
}

/** Where a point of the viewport is on the screen, in CSS pixels. Throws for a point that is out of view. */
export function pointOnScreen(at: { x: number; y: number }): { x: number; y: number } {
  if (at.x < 0 || at.y < 0 || at.x >= innerWidth || at.y >= innerHeight) {
    throw new RangeError(`the point ${at.x}, ${at.y} is out of view: the page shows ${innerWidth} × ${innerHeight}`);
  }
  const gecko = window as unknown as { mozInnerScreenX?: number; mozInnerScreenY?: number };
  if (gecko.mozInnerScreenX !== undefined) return { x: gecko.mozInnerScreenX + at.x, y: (gecko.mozInnerScreenY ?? 0) + at.y };
  return { x: screenX + (outerWidth - innerWidth) / 2 + at.x, y: screenY + (outerHeight - innerHeight) + at.y };
}
