import type { Sender } from '../browser/runtime.ts';
import type { MessagesTo, Receiver, Request, Response } from './protocol.ts';

/** One handler a message, for all messages of a receiver: a message without a handler does not compile. */
export type Handlers<To extends Receiver> = {
  [Name in MessagesTo<To>]: (request: Request<Name>, sender: Sender) => Promise<Response<Name>>;
};
