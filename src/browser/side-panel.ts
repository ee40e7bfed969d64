import { browser } from './api.ts';

/** Chromium's side panel; the polyfill does not know it, its own methods give promises already. */
type SidePanel = { open(options: { windowId: number }): Promise<void> };
const sidePanel = (): SidePanel | undefined => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** True where there is a side panel (Chromium) or a sidebar (Firefox on a desktop). */
export const hasSidePanel = (): boolean => sidePanel() !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the panel beside the page. Must be called before any `await` of a click, key or menu handler: both browsers ask
 * for the gesture. Resolves to false where the browser cannot.
 */
export function openSidePanel(windowId: number): Promise<boolean> {
  const chromium = sidePanel();
  try {
    const opening = chromium ? chromium.open({ windowId }) : browser.sidebarAction.open();
    return opening.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}
