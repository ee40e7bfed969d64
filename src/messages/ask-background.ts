import { sendToExtension } from '../browser/page-runtime.ts';
import type { Envelope, MessagesTo, Request, Response } from './protocol.ts';

/** Asks the background. Rejects with its error, or when the extension was replaced meanwhile. */
export async function askBackground<Name extends MessagesTo<'background'>>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const envelope: Envelope = { evenkeel: 1, to: 'background', name, request };
  return (await sendToExtension(envelope)) as Response<Name>; // the background answers by the protocol's type
}
