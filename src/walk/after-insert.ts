import type { InsertOutcome } from '../domain/page-reading.ts';
import type { Walk } from '../domain/walk.ts';
import { textOf } from './edit-parts.ts';
import { withLearnedLimit } from './limits.ts';

/** The walk once its draft was put into the box, or was not; also when the page takes it back later. `changedAt` is the caller's. */
export function afterInsert(walk: Walk, outcome: InsertOutcome): Walk {
  const letter = walk.isSevere ? 'severe' : 'review';
  const asked = walk.frame === 'ask' || walk.frame === 'failed';
  // A page that changed its mind takes the writer from "in the box" back to the letter.
  const from = asked ? walk.askedFrom : walk.frame === 'inserted' ? letter : walk.frame;
  switch (outcome.outcome) {
    case 'inserted':
    case 'inserted-shortened': {
      const told: InsertOutcome = walk.isShortened ? { ...outcome, outcome: 'inserted-shortened' } : outcome;
      return { ...walk, frame: 'inserted', askedFrom: null, outcome: told, boxText: null, isUndone: false, fresh: [] };
    }
    case 'box-not-empty':
      return { ...walk, frame: 'ask', askedFrom: from, outcome, boxText: outcome.text };
    case 'kept':
      return { ...walk, outcome };
    case 'refused':
      return {
        ...walk,
        rules: withLearnedLimit(walk.rules, textOf(walk.parts), outcome),
        frame: 'failed',
        askedFrom: from,
        outcome,
      };
    default:
      return outcome satisfies never;
  }
}
