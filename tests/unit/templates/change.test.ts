import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import type { Cause } from '../../../src/domain/cause.ts';
import { issuesOf, type Library } from '../../../src/domain/library.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { pastedReview, type Review } from '../../../src/domain/review.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { textOf } from '../../../src/walk/edit-parts.ts';
import { firstToConfirm, reduce, type WalkContext } from '../../../src/walk/reduce.ts';
import { NO_PLACE, startWalk } from '../../../src/walk/start.ts';

const LIBRARY: Library = { packs: [...SHIPPED_PACKS], own: [], hidden: [] };
const REVIEW = 'We waited fifty minutes for two bowls of soup, and both came out stone cold.';
const SENTENCE = 'Since 6 November two of us work the pass after eight.';

/** The whole suggestion for a review, with a change noted for its first kind of complaint. */
function suggested(more: Partial<Cause> = {}, of: Partial<Review> = {}) {
  const review = { ...pastedReview(REVIEW, '', ''), ...of };
  const reading = readComplaint(review, issuesOf(LIBRARY), { industry: 'restaurant' });
  const cause: Cause = {
    issueId: reading.points[0]?.issueId ?? '',
    note: '',
    change: 'two of us work the pass after eight.',
    fixedOn: '2026-11-06',
    changedAt: '',
    ...more,
  };
  const context: WalkContext = {
    profile: { ...EMPTY_PROFILE, industry: 'restaurant' },
    library: LIBRARY,
    now: new Date(2026, 10, 22, 10),
    recent: [],
    causes: [cause],
  };
  const begun = startWalk({ id: 'w', seed: 3, place: NO_PLACE, review, reading, rules: null, fieldMaxLength: null }, context);
  const { walk } = reduce(begun, { type: 'use-suggestion' }, context);
  return { walk, context, text: textOf(walk.parts) };
}

describe('a change noted as a cause', () => {
  it('stands in drafts about it, and the truth is asked before it goes in', () => {
    const { walk, context, text } = suggested();
    expect(text).toContain(SENTENCE);
    expect(walk.frame).toBe('confirm');
    expect(firstToConfirm(walk, context)).toMatchObject({ checkId: 'unticked-claim' });
    expect(SENTENCE).toContain(firstToConfirm(walk, context)?.words);
  });

  it('is said of another year with the year', () => {
    expect(suggested({ fixedOn: '2025-11-06' }).text).toContain('Since 6 November 2025 two of us');
  });

  it.each([
    ['another kind of complaint', { issueId: 'something-else' }, {}],
    ['a change that is yet to come', { fixedOn: '2026-12-01' }, {}],
    ['a cause without a change', { change: '' }, {}],
    ['a review written since', {}, { date: { shown: '', day: '2026-11-07' } }],
  ])('is left out for %s', (_, cause, review) => {
    expect(suggested(cause, review).text).not.toContain('Since');
  });
});
