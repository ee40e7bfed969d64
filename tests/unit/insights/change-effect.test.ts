import { describe, expect, it } from 'vitest';
import { dayFrom } from '../../../src/domain/day.ts';
import { type DayCount, emptyDay } from '../../../src/domain/log-entry.ts';
import { changeEffect } from '../../../src/insights/change-effect.ts';
import { logEntry } from '../../support/log-entries.ts';

const NOW = new Date(2026, 10, 22, 10);
const FIXED = '2026-10-04'; // seven whole weeks before today

const dayOf = (day: string, about: number, all = about): DayCount => ({
  ...emptyDay(logEntry('x', `${day}T09:00:00Z`)),
  day,
  replies: all,
  issues: about === 0 ? {} : { slow: about },
});

/** A day in each of the weeks before and since the change, with as many replies about it, of as many in all. */
const weekly = (before: readonly number[], since: readonly number[], all: { before: number; since: number }) => [
  ...before.map((about, at) => dayOf(dayFrom(new Date(2026, 9, 4), -7 * (at + 1)), about, all.before)),
  ...since.map((about, at) => dayOf(dayFrom(new Date(2026, 9, 4), 7 * at), about, all.since)),
];

describe('whether a change helped', () => {
  it('compares replies a week before and since, over whole weeks', () => {
    const days = weekly([4, 5, 4, 5, 4, 5], [2, 1, 1, 1, 2, 1, 1], { before: 9, since: 9 });
    expect(changeEffect(days, 'slow', FIXED, NOW)).toEqual({
      state: 'fewer',
      weeksBefore: 6,
      weeksSince: 7,
      before: 4.5,
      since: 9 / 7,
    });
  });

  it.each([
    [[1, 1, 1, 1], [3, 3, 3, 3], { before: 9, since: 9 }, 'more'],
    [[3, 3, 3, 3], [3, 2, 3, 3, 3, 2, 3], { before: 9, since: 9 }, 'same'],
    [[4, 4, 4, 4], [1, 1, 1, 1, 1, 1, 1], { before: 20, since: 5 }, 'fewer-as-all'],
    [[1, 1, 1, 1], [4, 4, 4, 4, 4, 4, 4], { before: 5, since: 20 }, 'more-as-all'],
    [[4, 4, 4, 4], [0, 0, 0, 0, 0, 0, 0], { before: 9, since: 0 }, 'fewer-as-all'],
    [[4, 4, 4, 4], [0, 0, 0, 0, 0, 0, 0], { before: 9, since: 9 }, 'fewer'],
    [[8, 8, 8, 8], [5, 5, 5, 5, 5, 5, 5], { before: 10, since: 8 }, 'fewer'],
    [[8, 8, 8, 8], [1, 1, 1, 1, 1, 1, 1], { before: 20, since: 10 }, 'fewer'],
  ] as const)('tells %o before and %o since, of %o: %s', (before, since, all, state) => {
    expect(changeEffect(weekly(before, since, all), 'slow', FIXED, NOW).state).toBe(state);
  });

  it('is early until there are four whole weeks on either side', () => {
    const days = weekly([5, 5, 5, 5, 5, 5], [1, 1, 1, 1, 1, 1, 1], { before: 9, since: 9 });
    expect(changeEffect(days, 'slow', FIXED, new Date(2026, 9, 31))).toEqual({
      state: 'early',
      weeksBefore: 6,
      weeksSince: 3,
    });
    expect(changeEffect(days, 'slow', FIXED, new Date(2026, 10, 1)).state).toBe('fewer');
    expect(changeEffect(days, 'slow', '2026-09-13', NOW)).toMatchObject({ state: 'early', weeksBefore: 3 });
    expect(changeEffect(days, 'slow', '2027-01-01', NOW)).toMatchObject({ state: 'early', weeksSince: 0 });
    expect(changeEffect([], 'slow', FIXED, NOW)).toMatchObject({ state: 'early', weeksBefore: 0 });
  });

  it('says nothing of so few replies that chance could have made them', () => {
    const days = weekly([1, 1, 1, 1], [0, 0, 0, 0], { before: 9, since: 9 });
    expect(changeEffect(days, 'slow', FIXED, NOW)).toEqual({ state: 'few', repliesBefore: 4, repliesSince: 0 });
  });

  it('looks at twelve weeks at most, and not at the week that is not over', () => {
    const long = weekly(
      Array.from({ length: 30 }, () => 1),
      [1, 1, 1, 1, 1, 1, 1],
      { before: 9, since: 9 },
    );
    expect(changeEffect(long, 'slow', FIXED, NOW)).toMatchObject({ state: 'same', weeksBefore: 12, before: 1, since: 1 });
    const today = [...long, dayOf('2026-11-22', 50)];
    expect(changeEffect(today, 'slow', FIXED, NOW)).toMatchObject({ since: 1 });
  });
});
