import { sendToFrame } from '../browser/runtime.ts';
import type { Envelope, MessagesTo, Receiver } from './protocol.ts';

/** Asks one of our scripts in one frame of a tab or in all, unchecked; see `askPage` for the checked way. */
export function sendToPage<To extends Exclude<Receiver, 'background'>>(
  tabId: number,
  frameId: number | 'all',
  to: To,
  name: MessagesTo<To>,
  request: unknown,
): Promise<unknown> {
  const envelope: Envelope = { evenkeel: 1, to, name, request };
  return sendToFrame(tabId, frameId, envelope);
}
