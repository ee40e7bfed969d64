import type { ComplaintReading } from '../domain/complaint.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import type { Review } from '../domain/review.ts';
import type { Walk, WalkPlace } from '../domain/walk.ts';
import { suggestChoices } from '../templates/suggest.ts';
import { withFieldLimit } from './limits.ts';
import { emptyParts, type WalkContext, withHolding } from './reduce.ts';

/** A place for a review that was pasted in: no page, no box. */
export const NO_PLACE: WalkPlace = { tabId: null, frameId: null, reviewId: null, fieldId: null, hasBox: false, url: '' };

/**
 * A new walk on Calm, with the likely choice made at every step.
 * @param id unique; @param seed chooses among wordings, any whole number
 */
export function startWalk(
  input: {
    id: string;
    seed: number;
    place: WalkPlace;
    review: Review;
    reading: ComplaintReading;
    rules: ReplyRules | null;
    fieldMaxLength: number | null;
  },
  context: WalkContext,
): Walk {
  const { id, seed, place, review, reading, fieldMaxLength } = input;
  const rules = withFieldLimit(input.rules, fieldMaxLength);
  const { profile, library, now } = context;
  const at = now.toISOString();
  const walk: Walk = {
    id,
    place,
    review,
    reading,
    rules,
    fieldMaxLength,
    frame: 'calm',
    askedFrom: null,
    done: [],
    choices: suggestChoices({ review, reading, profile, library, rules, now, seed }),
    parts: emptyParts(),
    offers: {},
    fresh: [],
    confirmed: [],
    left: [],
    boxText: null,
    outcome: null,
    isShortened: false,
    isUndone: false,
    snooze: null,
    resumeAt: null,
    fact: '',
    workedMs: 0,
    isSevere: reading.severity === 'severe' && reading.severeTopic !== null,
    startedAt: at,
    changedAt: at,
  };
  return walk.isSevere ? withHolding(walk, context) : walk;
}
