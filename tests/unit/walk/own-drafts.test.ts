import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { issuesOf } from '../../../src/domain/library.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { PRACTICE_ROUNDS, reviewOf as roundReview } from '../../../src/practice/rounds.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { textOf } from '../../../src/walk/edit-parts.ts';
import { blanksOf, firstToConfirm, reduce } from '../../../src/walk/reduce.ts';
import { NO_PLACE, startWalk } from '../../../src/walk/start.ts';
import { REVIEWS } from '../../fixtures/pages/harbor-inbox/reviews.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const LIBRARY = { packs: [...SHIPPED_PACKS], own: [], hidden: [] };
const ISSUES = issuesOf(LIBRARY);
/** As many wordings of each draft are looked at. */
const SEEDS = 12;

const CASES = [
  ...REVIEWS.map(({ id, text, stars, author }) => ({
    name: `harbor-inbox ${id}`,
    industry: 'restaurant' as const,
    review: reviewOf(text, { rating: starsOf(stars), author }),
  })),
  ...PRACTICE_ROUNDS.map((round) => ({
    name: `practice ${round.id}`,
    industry: round.industry,
    review: roundReview(round, '2026-11-20', 'Practice'),
  })),
  ...[
    'The heating in room nine was off all night and nobody came when I rang twice.',
    'We asked for towels on Monday. They came on Wednesday, still damp.',
    'The parcel came three weeks late. Nobody answered my mail.',
    'We waited an hour for cold soup and nobody said sorry.',
  ].map((text) => ({ name: text, industry: 'any' as const, review: reviewOf(text) })),
];

/** A draft that its own checks hold up costs every writer a press, and reads as if it meant harm. */
describe('our own drafts', () => {
  it.each(CASES)('pass the checks that ask first, in every wording: $name', ({ review, industry }) => {
    const profile: Profile = { ...EMPTY_PROFILE, industry };
    const context = { profile, library: LIBRARY, now: new Date('2026-11-22T10:00:00'), recent: [] };
    const reading = readComplaint(review, ISSUES, { industry });
    const held: string[] = [];
    for (let seed = 0; seed < SEEDS; seed++) {
      const begun = startWalk(
        { id: 'w', seed: seed * 7919, place: NO_PLACE, review, reading, rules: null, fieldMaxLength: null },
        context,
      );
      if (begun.isSevere) return; // no suggestion is made for these
      const { walk } = reduce(begun, { type: 'use-suggestion' }, context);
      const finding = firstToConfirm(walk, context);
      if (finding) held.push(`${finding.checkId}: ${finding.words}`);
      for (const { name } of blanksOf(textOf(walk.parts))) held.push(`blank ${name}`);
    }
    expect(held).toEqual([]);
  });
});
