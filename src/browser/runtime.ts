import { browser } from './api.ts';

/** Where a message comes from. `tabId` and `frameId` are null for the extension's own pages outside tabs. */
export type Sender = { tabId: number | null; frameId: number | null; url: string };

/** Listens to messages of this extension only; what `answer` returns goes back, undefined leaves it to others. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    return answer(message, { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null, url: sender.url ?? '' });
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Sends to one frame of a tab, or to all of them. Rejects when nobody listens there. */
export const sendToFrame = (tabId: number, frameId: number | 'all', message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, frameId === 'all' ? {} : { frameId });

/** True when a message comes from one of our own pages or the background, not from a script in a page. */
export const isOurPage = (sender: Sender): boolean => sender.url.startsWith(browser.runtime.getURL(''));

export const extensionUrl = (path: string): string => browser.runtime.getURL(path);

export const extensionVersion = (): string => browser.runtime.getManifest().version;

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Runs on install and on update of the extension. */
export function onInstalled(run: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener((details) => run(details.reason));
}

/** Runs when the browser starts. */
export function onStartup(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}

/** Leaves a word that the background hears once this page is gone (a popup that closes, say). */
export function leaveWord(word: string): void {
  browser.runtime.connect({ name: word });
}

/** Runs with each word a page of ours left, after that page is gone. A script in a page of others has no word. */
export function onWordLeft(run: (word: string) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.url?.startsWith(extensionUrl(''))) port.onDisconnect.addListener(() => run(port.name));
  });
}

/**
 * Serves the talks that scripts of ours in pages open under a name. For each, `open` is handed the ways to answer and to
 * end it, and gives back what hears its messages.
 */
export function onTalk(
  name: string,
  open: (answer: (message: unknown) => void, end: () => void) => (message: unknown) => void,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== browser.runtime.id) return;
    let isOver = false;
    port.onDisconnect.addListener(() => {
      isOver = true;
    });
    const answer = (message: unknown) => {
      if (!isOver) port.postMessage(message);
    };
    port.onMessage.addListener(open(answer, () => port.disconnect()));
  });
}
