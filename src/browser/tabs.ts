import { browser } from './api.ts';

/** A tab as we need it. `url` is empty where the browser does not show it to us. */
export type Tab = { id: number; url: string; title: string };

/** The tab the writer looks at, null when there is none (a devtools window, say). */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** One tab by its id, null when it was closed. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    const tab = await browser.tabs.get(id);
    return { id, url: tab.url ?? '', title: tab.title ?? '' };
  } catch {
    return null;
  }
}

/** Brings a tab and its window to the front. */
export async function showTab(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

/** Ids of the open tabs that show a site we may reach. */
export async function tabsOf(pattern: string): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: pattern });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Ids of all open tabs. */
export async function allTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

/** Opens a page in a new tab in front. Resolves to the tab's id, null where the browser gives none. */
export async function openTab(url: string): Promise<number | null> {
  return (await browser.tabs.create({ url })).id ?? null;
}

/** Runs when another tab comes to the front of that window; stops on abort. */
export function onTabShown(windowId: number | null, run: () => void, signal: AbortSignal): void {
  const listener = (info: { windowId: number }) => {
    if (windowId === null || info.windowId === windowId) run();
  };
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener), { once: true });
}

/** Runs when a page has been loaded in a tab, or its address changed without a load; stops on abort. */
export function onTabLoaded(run: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (tabId: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) run(tabId);
  };
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener), { once: true });
}

/** Runs when a tab is closed. */
export function onTabClosed(run: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => run(tabId));
}
