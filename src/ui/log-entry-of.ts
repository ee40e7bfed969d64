import type { LogEntry } from '../domain/log-entry.ts';
import type { Walk } from '../domain/walk.ts';
import { textOf } from '../walk/edit-parts.ts';
import { findingsOf, type WalkContext } from '../walk/reduce.ts';
import { repliedTo } from './replied-to.ts';

/** What the log takes down when the box, or the clipboard, has the reply of a walk. */
export function logEntryOf(walk: Walk, context: WalkContext, how: LogEntry['how']): LogEntry {
  const written = walk.parts.filter((part) => part.text !== '');
  return {
    ...repliedTo(walk.review, walk.reading, textOf(walk.parts), context.profile.business, context.now),
    walkId: walk.id,
    startedAt: walk.startedAt,
    how,
    workedMs: walk.workedMs,
    parts: written.map(({ part }) => part),
    touched: written.filter(({ isTouched }) => isTouched).map(({ part }) => part),
    actionIds: walk.choices.actionIds,
    templateIds: [],
    findings: findingsOf(walk, context).map(({ checkId }) => checkId),
  };
}
