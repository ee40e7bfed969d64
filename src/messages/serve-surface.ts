import { onMessage, type Sender } from '../browser/runtime.ts';
import type { Handlers } from './handlers.ts';
import type { Envelope } from './protocol.ts';

/** Answers what scripts in pages tell an open panel. */
export function serveSurface(handlers: Handlers<'surface'>): void {
  onMessage((message, sender: Sender) => {
    const envelope = message as Partial<Envelope> | null; // every field is tested below
    if (envelope?.evenkeel !== 1 || envelope.to !== 'surface' || envelope.name !== 'surface.focus-moved') return undefined;
    return handlers[envelope.name]({}, sender);
  });
}
