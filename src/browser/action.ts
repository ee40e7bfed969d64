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

/** Opens one of our pages in a small window, or in a tab where there are no windows (Android). */
export async function openWindow(url: string): Promise<void> {
  if (browser.windows?.create) await browser.windows.create({ url, type: 'popup', width: 416, height: 640 });
  else await browser.tabs.create({ url });
}
