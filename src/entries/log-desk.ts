import { templatesOf } from '../domain/library.ts';
import type { AnsweredBefore, LogEntry, SeenReview } from '../domain/log-entry.ts';
import { createReplyLog } from '../storage/reply-log.ts';
import { tellLogChange } from './log-channel.ts';
import type { Stores } from './stores.ts';

const log = createReplyLog();

/** Keeps an entry, without its words where the writer wants none kept. */
async function keep(entry: LogEntry, keepsReplyText: boolean): Promise<void> {
  await log.put([keepsReplyText ? entry : { ...entry, text: null }]);
  tellLogChange();
}

/** Takes a reply down, with the templates inserted meanwhile. */
export async function logReply(entry: LogEntry, stores: Stores): Promise<void> {
  const [{ keepsReplyText }, library, earlier] = await Promise.all([
    stores.settings.readOrEmpty(),
    stores.library.readOrEmpty(),
    log.entryOf(entry.walkId),
  ]);
  if (entry.how === 'copied' && earlier?.how === 'inserted') return; // copied once more from the box's own reply
  const used = templatesOf(library).filter(({ lastUsedAt }) => lastUsedAt !== null && lastUsedAt >= entry.startedAt);
  const templateIds = used.map(({ id }) => id);
  await keep({ ...entry, templateIds }, keepsReplyText);
}

export async function unlogReply(walkId: string): Promise<void> {
  await log.remove([walkId]);
  tellLogChange();
}

export const seeAgain = (reviews: readonly SeenReview[], now: Date): Promise<readonly AnsweredBefore[]> =>
  log.seeAgain(reviews, now.toISOString());

/** Takes a template's reply down, unless a walk has given the review one of its own. */
export async function keepTemplateEntry(entry: LogEntry, stores: Stores): Promise<void> {
  const earlier = await log.entryOf(entry.walkId);
  if (earlier && earlier.parts.length > 0) return;
  const { keepsReplyText } = await stores.settings.readOrEmpty();
  await keep(entry, keepsReplyText);
}
