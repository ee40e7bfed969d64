import { sendToExtension, sendToFrame } from '../browser/runtime.ts';
import type { Envelope, MessagesTo, Request, Response } from './protocol.ts';

/** Asks the background. Rejects with its error, or when the extension was replaced meanwhile. */
export async function askBackground<Name extends MessagesTo<'background'>>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const envelope: Envelope = { evenkeel: 1, to: 'background', name, request };
  return (await sendToExtension(envelope)) as Response<Name>; // the background answers by the protocol's type
}

/** Asks our script in one frame of a tab, unchecked; see `askPage` for the checked way. */
export function sendToPage(tabId: number, frameId: number, name: MessagesTo<'page'>, request: unknown): Promise<unknown> {
  const envelope: Envelope = { evenkeel: 1, to: 'page', name, request };
  return sendToFrame(tabId, frameId, envelope);
}
