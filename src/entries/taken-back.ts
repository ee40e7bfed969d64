import type { InsertOutcome } from '../domain/page-reading.ts';
import { afterInsert } from '../walk/after-insert.ts';
import { unlogReply } from './log-desk.ts';
import type { Stores } from './stores.ts';

/**
 * Corrects the walk whose reply a page took back after the surface had closed on "in the box". `fieldId` names that very
 * insertion; a walk that went on since is left alone.
 */
export async function takeBack(
  { fieldId, outcome }: { fieldId: string; outcome: InsertOutcome },
  tabId: number | null,
  { walks }: Pick<Stores, 'walks'>,
  now: Date,
): Promise<void> {
  const isOf = (last: InsertOutcome | null) =>
    (last?.outcome === 'inserted' || last?.outcome === 'inserted-shortened') && last.fieldId === fieldId;
  const walk = (await walks.all()).find(
    (each) => each.place.tabId === tabId && each.frame === 'inserted' && isOf(each.outcome),
  );
  if (!walk) return;
  await walks.save({ ...afterInsert(walk, outcome), changedAt: now.toISOString() });
  await unlogReply(walk.id);
}
