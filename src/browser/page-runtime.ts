import type { Browser } from 'webextension-polyfill';
import type { Sender } from './runtime.ts';

/*
 * Messaging for our script in other people's pages, which goes without the polyfill: its 3 KB would be loaded into every
 * page asked about. What it does for answers is done here, in the form its other half in our own pages understands.
 */

const scope = globalThis as unknown as { browser?: Browser; chrome?: unknown };
const hasPromises = Boolean(scope.browser?.runtime?.id);
const browser = (hasPromises ? scope.browser : scope.chrome) as Browser; // the parts used here are alike

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type From = { id?: string; tab?: { id?: number }; frameId?: number; url?: string };
/** How webextension-polyfill sends a rejection where only a value can be answered. */
type Rejection = { __mozWebExtensionPolyfillReject__: true; message: string };

/**
 * Listens to messages of this extension only; what `answer` resolves to goes back, undefined leaves it to others. A
 * rejection rejects the sender's promise with the same words.
 */
export function onMessage(
  answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: From, respond: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const from = { tabId: sender.tab?.id ?? null, frameId: sender.frameId ?? null, url: sender.url ?? '' };
    const coming = answer(message, from);
    if (!coming || hasPromises) return coming;
    coming.then(respond, (error: unknown) => {
      const told = error instanceof Error ? error.message : String(error);
      respond({ __mozWebExtensionPolyfillReject__: true, message: told } satisfies Rejection);
    });
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener as Listener); // what both browsers call, under one of its types
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener as Listener), { once: true });
}

/** Sends to the background and to open extension pages. Rejects with the receiver's error. */
export async function sendToExtension(message: unknown): Promise<unknown> {
  const reply = await browser.runtime.sendMessage(message);
  const rejection = reply as Partial<Rejection> | null | undefined; // tested right here
  if (rejection?.__mozWebExtensionPolyfillReject__) throw new Error(rejection.message);
  return reply;
}

/** A talk with the background: what is posted arrives in order, and one answer comes back. */
export type Talk<Message> = { post(message: Message): void; readonly answer: Promise<unknown>; end(): void };

/** Opens a talk under a name. `answer` rejects when the background ends it or goes away. */
export function openTalk<Message>(name: string): Talk<Message> {
  const port = browser.runtime.connect({ name });
  const answer = new Promise<unknown>((resolve, reject) => {
    port.onMessage.addListener(resolve);
    port.onDisconnect.addListener(() => reject(new Error('The background went away')));
  });
  // Whoever still speaks when it goes away is told by the next word.
  answer.catch(() => undefined);
  return { post: (message) => port.postMessage(message), answer, end: () => port.disconnect() };
}

/** A message of `_locales` in the interface's language; empty when there is no such key. */
export const pageMessage = (key: string): string => browser.i18n.getMessage(key);

/** False in a script that outlived its extension (it was updated or removed while the page stayed open). */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
