import { sendToExtension, sendToFrame } from '../browser/runtime.ts';
import type { Envelope, MessagesTo, Receiver, Request, Response } from './protocol.ts';

/** Asks the background. Rejects with its error, or when the extension was replaced meanwhile. */
export async function askBackground<Name extends MessagesTo<'background'>>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const envelope: Envelope = { evenkeel: 1, to: 'background', name, request };
  return (await sendToExtension(envelope)) as Response<Name>; // the background answers by the protocol's type
}

/** Asks one of our scripts in one frame of a tab, unchecked; see `askPage` for the checked way. */
export function sendToPage<To extends Exclude<Receiver, 'background'>>(
  tabId: number,
  frameId: number,
  to: To,
  name: MessagesTo<To>,
  request: unknown,
): Promise<unknown> {
  const envelope: Envelope = { evenkeel: 1, to, name, request };
  return sendToFrame(tabId, frameId, envelope);
}
