import { isOurPage, onMessage } from '../browser/runtime.ts';
import type { Handlers } from './handlers.ts';
import { type Envelope, type MessageName, protocol } from './protocol.ts';

/** Answers messages in the background: names, senders and shapes are checked before a handler sees anything. */
export function serveBackground(handlers: Handlers<'background'>): void {
  onMessage((message, sender) => {
    const envelope = message as Partial<Envelope> | null; // every field is tested below
    if (envelope?.evenkeel !== 1 || envelope.to !== 'background' || typeof envelope.name !== 'string') return undefined;
    if (!Object.hasOwn(handlers, envelope.name)) return Promise.reject(new Error(`no such message: ${envelope.name}`));
    const entry = protocol[envelope.name as MessageName]; // own key of handlers, which are keyed by protocol
    const who = isOurPage(sender) ? 'surface' : 'page';
    if (!(entry.from as readonly string[]).includes(who))
      return Promise.reject(new Error(`${envelope.name} may not come from a ${who}`));
    const request = entry.request.safeParse(envelope.request);
    if (!request.success) return Promise.reject(new Error(`${envelope.name}: malformed request`));
    const handler = handlers[envelope.name as keyof typeof handlers] as (
      request: unknown,
      from: typeof sender,
    ) => Promise<unknown>; // same key
    return handler(request.data, sender);
  });
}
