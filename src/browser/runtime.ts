import { browser } from './api.ts';

/** Where a message comes from. `tabId` and `frameId` are null for the extension's own pages outside tabs. */
export type Sender = { tabId: number | null; frameId: number | null; url: string };

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type From = { id?: string; tab?: { id?: number }; frameId?: number; url?: string };
/** How an error travels: a rejected promise arrives as one in Firefox alone. */
type Failure = { evenkeelError: string };

/**
 * Listens to messages of this extension only; what `answer` resolves to goes back, undefined leaves it to others. A
 * rejection rejects the sender's promise with the same words.
 */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: From, respond: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const from = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null, url: sender.url ?? '' };
    const coming = answer(message, from);
    if (!coming) return undefined;
    coming.then(respond, (error: unknown) => {
      respond({ evenkeelError: error instanceof Error ? error.message : String(error) } satisfies Failure);
    });
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener as Listener); // what both browsers call, under one of its types
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener as Listener), { once: true });
}

async function orThrow(reply: Promise<unknown>): Promise<unknown> {
  const value = await reply;
  const failure = (value as Partial<Failure> | null | undefined)?.evenkeelError; // tested right here
  if (typeof failure === 'string') throw new Error(failure);
  return value;
}

/** Sends to the background and to open extension pages. Rejects with the receiver's error. */
export const sendToExtension = (message: unknown): Promise<unknown> => orThrow(browser.runtime.sendMessage(message));

/** Sends to one frame of a tab. Rejects with the receiver's error, or when nobody listens there. */
export const sendToFrame = (tabId: number, frameId: number, message: unknown): Promise<unknown> =>
  orThrow(browser.tabs.sendMessage(tabId, message, { frameId }));

/** False in a script that outlived its extension (it was updated or removed while the page stayed open). */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

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
