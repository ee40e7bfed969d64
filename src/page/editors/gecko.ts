/** True in Firefox, whose editing commands and script worlds differ from Chromium's. */
export const isGecko = CSS.supports('-moz-appearance', 'none');

/** What is needed of a page's own window to make events its handlers can read. */
export type PageView = Pick<typeof window, 'Object' | 'DataTransfer' | 'ClipboardEvent' | 'InputEvent'>;

/**
 * Firefox's door from a content script into the page's own world; null where it is shut. Data that our world puts on an
 * event is kept from the page's handlers, so the event must be made by the page's own constructors. That holds under any
 * content security policy and needs no help from the background (measured 2026-11-22, Firefox ESR 153).
 */
export function pageView(field: HTMLElement): PageView | null {
  // Holds: a content script's windows carry it, and only in Firefox.
  const view = field.ownerDocument.defaultView as (Window & { wrappedJSObject?: PageView }) | null;
  return view?.wrappedJSObject ?? null;
}
