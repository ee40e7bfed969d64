import { browser } from './api.ts';

/** What a click in the context menu brings. `selectionText` has lost its line breaks in Chromium. */
export type MenuClick = { menuItemId: string; selectionText: string; frameId: number; tabId: number | null };

/** Puts the one entry into the context menu of selected text, replacing an older one of the same id. */
export async function createSelectionMenu(id: string, title: string): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] }, () => void browser.runtime.lastError);
}

export function onMenuClick(run: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) =>
    run({
      menuItemId: String(info.menuItemId),
      selectionText: info.selectionText ?? '',
      frameId: info.frameId ?? 0,
      tabId: tab?.id ?? null,
    }),
  );
}
