import { onMessage } from '../browser/page-runtime.ts';
import type { Handlers } from './handlers.ts';
import type { Envelope, Receiver } from './protocol.ts';

/**
 * Answers the messages to one of our scripts in a page. No schema here: zod stays out of other people's pages, and only
 * this extension's own pages and worker can reach us (the browser checks the sender, we check its id). Ends on abort.
 */
export function servePage<To extends Exclude<Receiver, 'background'>>(
  to: To,
  handlers: Handlers<To>,
  signal: AbortSignal,
): void {
  onMessage((message, sender) => {
    const envelope = message as Partial<Envelope> | null; // every field is tested below
    if (envelope?.evenkeel !== 1 || envelope.to !== to || typeof envelope.name !== 'string') return undefined;
    if (!Object.hasOwn(handlers, envelope.name)) return undefined;
    const handler = handlers[envelope.name as keyof typeof handlers] as (
      request: unknown,
      from: typeof sender,
    ) => Promise<unknown>; // own key, just tested
    return handler(envelope.request, sender);
  }, signal);
}
