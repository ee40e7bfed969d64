import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { issuesOf } from '../../../src/domain/library.ts';
import { INDUSTRIES } from '../../../src/domain/profile.ts';
import { FIRST_ROUND, PRACTICE_LEVELS, PRACTICE_ROUNDS, reviewOf } from '../../../src/practice/rounds.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';

const issues = issuesOf({ packs: [...SHIPPED_PACKS], own: [], hidden: [] });

describe('practice rounds', () => {
  it('are one for each kind of business and level, under an id that says so', () => {
    const wanted = INDUSTRIES.filter((industry) => industry !== 'any').flatMap((industry) =>
      PRACTICE_LEVELS.map((level) => `${industry}-${level}`),
    );
    expect(PRACTICE_ROUNDS.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
    for (const { id, industry, level } of PRACTICE_ROUNDS) expect(id).toBe(`${industry}-${level}`);
    expect(PRACTICE_ROUNDS.map(({ id }) => id)).toContain(FIRST_ROUND);
  });

  it('are all different, and named in a few words', () => {
    for (const part of ['title', 'author', 'text'] as const)
      expect(new Set(PRACTICE_ROUNDS.map((round) => round[part])).size).toBe(PRACTICE_ROUNDS.length);
    for (const { title } of PRACTICE_ROUNDS) expect(title.split(' ').length).toBeLessThanOrEqual(8);
  });

  it.each(
    PRACTICE_ROUNDS.map((round) => [round.id, round] as const),
  )('%s has points to answer, and is no case for a lawyer', (_, round) => {
    const reading = readComplaint(reviewOf(round, '2026-11-20', 'Practice'), issues, { industry: round.industry });
    expect(reading.points.length).toBeGreaterThan(0);
    expect(reading.severeTopic).toBeNull();
    expect(round.stars >= 1 && round.stars <= 5 && Number.isInteger(round.stars)).toBe(true);
  });

  it('grow hotter with the level', () => {
    const heat = (level: string) =>
      PRACTICE_ROUNDS.filter((round) => round.level === level).reduce(
        (sum, round) => sum + readComplaint(reviewOf(round, '2026-11-20', ''), issues, { industry: round.industry }).heat,
        0,
      );
    expect(heat('middle')).toBeGreaterThanOrEqual(heat('easy'));
    expect(heat('hard')).toBeGreaterThan(heat('middle'));
  });
});
