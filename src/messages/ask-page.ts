import { type MessagesTo, protocol, type Request, type Response } from './protocol.ts';
import { sendToPage } from './send-to-page.ts';

/**
 * Asks our script in one frame of a tab. The question is checked here, since the page has no schemas; so is the answer:
 * what comes out of a page is parsed before it is trusted.
 * @throws when nobody listens there, or the question or the answer has another shape
 */
export async function askPage<Name extends MessagesTo<'page'>>(
  tabId: number,
  frameId: number,
  name: Name,
  request: Request<Name>,
): Promise<Response<Name>> {
  const answer = await sendToPage(tabId, frameId, 'page', name, protocol[name].request.parse(request));
  return protocol[name].response.parse(answer) as Response<Name>; // the schema of that very name
}
