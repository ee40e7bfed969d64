import { browser } from './api.ts';

/**
 * Opens the toolbar popup. Must be called before any `await` of a click or key handler: Firefox asks for the gesture.
 * Resolves to false where the browser cannot.
 */
export function openPopup(): Promise<boolean> {
  try {
    return browser.action.openPopup().then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/** True while the toolbar popup is open, as far as the background can see: Chromium's worker sees no documents. */
export const isPopupOpen = (): boolean => (browser.extension.getViews?.({ type: 'popup' }) ?? []).length > 0;

/** Opens one of our pages in a small window, or in a tab where there are no windows (Android). */
export async function openWindow(url: string): Promise<void> {
  if (browser.windows?.create) await browser.windows.create({ url, type: 'popup', width: 416, height: 640 });
  else await browser.tabs.create({ url });
}

/** `--deep` of the light theme. */
const DEEP = '#0C5166';

/** What the icon says over one tab: text, both colours, and the tooltip. */
export type Badge = { text: string; background: string; ink: string; title: string };

/** Shows a badge over one tab until it goes to another page; null and the plain tooltip give it what all tabs have. */
export async function showBadge(tabId: number, badge: Badge | null, plainTitle: string): Promise<void> {
  await browser.action.setTitle({ tabId, title: badge?.title ?? plainTitle });
  if (!browser.action.setBadgeText) return; // Android's toolbar has no badges
  await browser.action.setBadgeText({ tabId, text: badge?.text ?? null });
  if (!badge) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge.background });
  await browser.action.setBadgeTextColor?.({ tabId, color: badge.ink });
}

/** Puts a short text on the toolbar button of every tab that has none of its own; an empty one takes it away. */
export async function setBadge(text: string): Promise<void> {
  if (!browser.action.setBadgeText) return; // Android's toolbar has no badges
  await browser.action.setBadgeBackgroundColor({ color: DEEP });
  await browser.action.setBadgeText({ text });
}
