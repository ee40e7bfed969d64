import { sendToExtension } from '../browser/page-runtime.ts';
import type { Envelope, MessagesTo, Request, Response } from './protocol.ts';

/** Tells an open panel. Resolves to undefined when there is none. */
export async function tellSurface<Name extends MessagesTo<'surface'>>(
  name: Name,
  request: Request<Name>,
): Promise<Response<Name> | undefined> {
  const envelope: Envelope = { evenkeel: 1, to: 'surface', name, request };
  return (await sendToExtension(envelope).catch(() => undefined)) as Response<Name> | undefined; // the panel's own answer
}
