import type { Paste } from './define.ts';

/**
 * Fires a paste on the focused box. Runs in the page's own world through `scripting.executeScript`, so it holds all it
 * needs. True when the page took the paste.
 */
export function firePasteHere(paste: Paste): boolean {
  let target: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null =
      target?.shadowRoot?.activeElement ??
      (target?.tagName === 'IFRAME' ? (target as HTMLIFrameElement).contentDocument?.activeElement : null) ??
      null;
    if (!inner) break;
    target = inner;
  }
  if (!target) return false;
  const view = target.ownerDocument.defaultView ?? window;
  const clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
  // Firefox ignores the clipboard given and makes its own.
  event.clipboardData?.setData('text/plain', paste.text);
  if (paste.html !== null) event.clipboardData?.setData('text/html', paste.html);
  return !target.dispatchEvent(event);
}
