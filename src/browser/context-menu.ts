import { browser } from './api.ts';

/** What a click in the context menu brings. `selectionText` has lost its line breaks in Chromium. */
export type MenuClick = {
  menuItemId: string;
  selectionText: string;
  frameId: number;
  tabId: number | null;
  windowId: number | null;
};

/** An entry in a context menu: on selected text, or on our own toolbar button. */
export type MenuItem = { id: string; title: string; on: 'selection' | 'action' };

/** Puts our entries into the context menus, replacing older ones. */
export async function createMenus(items: readonly MenuItem[]): Promise<void> {
  if (!browser.contextMenus) return; // Firefox for Android
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of items)
    browser.contextMenus.create({ id, title, contexts: [on] }, () => void browser.runtime.lastError);
}

export function onMenuClick(run: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) =>
    run({
      menuItemId: String(info.menuItemId),
      selectionText: info.selectionText ?? '',
      frameId: info.frameId ?? 0,
      tabId: tab?.id ?? null,
      windowId: tab?.windowId ?? null,
    }),
  );
}
