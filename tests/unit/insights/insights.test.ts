import { describe, expect, it } from 'vitest';
import { type Cause, changeFor, withCause } from '../../../src/domain/cause.ts';
import { counted, type DayCount, emptyDay } from '../../../src/domain/log-entry.ts';
import { answeredShares, paceOf } from '../../../src/insights/pace.ts';
import { periodAt, periodsOf } from '../../../src/insights/periods.ts';
import { marksUpTo } from '../../../src/insights/scale.ts';
import { sharesBy, themesOf, trendOf } from '../../../src/insights/themes.ts';
import { logEntry, manyLogEntries } from '../../support/log-entries.ts';

const NOW = new Date(2026, 10, 22, 10);
const entries = manyLogEntries(600, ['cold', 'slow', 'rude', 'bill'], NOW, 100);

/** Each entry as a day of its own: what follows may not depend on how days are gathered. */
const days: readonly DayCount[] = entries.map((entry) => counted(emptyDay(entry), entry, 1, 1));

describe('periods', () => {
  it('are weeks from Monday, the last one with today in it, none missing and none twice', () => {
    const weeks = periodsOf('weeks', NOW);
    expect(weeks.length).toBe(7);
    expect(weeks.at(-1)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(weeks[0]).toEqual({ from: '2026-10-05', to: '2026-10-11' });
    expect(periodsOf('half-year', NOW).length).toBe(26);
    expect(periodAt(weeks, '2026-10-04')).toBe(-1);
    expect(periodAt(weeks, '2026-11-16')).toBe(6);
  });

  it('are months over a year, whatever their length', () => {
    const months = periodsOf('year', new Date(2028, 2, 31));
    expect(months.length).toBe(12);
    expect(months.at(-1)).toEqual({ from: '2028-03-01', to: '2028-03-31' });
    expect(months.at(-2)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });
});

describe('themes', () => {
  const periods = periodsOf('half-year', NOW);
  it('count what counting each reply would, most frequent first', () => {
    const themes = themesOf(days, periods);
    const within = entries.filter(({ day }) => periodAt(periods, day) >= 0);
    for (const { issueId, counts, total } of themes) {
      expect(total).toBe(within.filter(({ issueIds }) => issueIds.includes(issueId)).length);
      expect(counts[25]).toBe(within.filter(({ day, issueIds }) => day >= '2026-11-16' && issueIds.includes(issueId)).length);
    }
    expect(themes.map(({ total }) => total)).toEqual(themes.map(({ total }) => total).toSorted((a, b) => b - a));
  });

  it.each([
    [[3, 4, 6, 9, 4, 2, 1], 'easing'],
    [[1, 1, 2, 4, 5, 7], 'rising'],
    [[5, 5, 5, 5, 4, 6], 'steady'],
    [[0, 1, 0, 0, 0, 2], 'steady'],
    [[0, 0, 0, 2, 2, 2], 'rising'],
    [[], 'steady'],
  ] as const)('tell from %o that it is %s', (counts, trend) => {
    expect(trendOf({ issueId: 'x', counts, total: 0 })).toBe(trend);
  });

  it('are told by place and by platform', () => {
    const places = sharesBy('place', days);
    expect(places.map(({ name }) => name).toSorted()).toEqual([...new Set(entries.map(({ place }) => place))].toSorted());
    const [first] = places;
    const own = entries.filter(({ place }) => place === first?.name);
    expect(first?.replies).toBe(own.length);
    const most = first?.issueIds[0] ?? '';
    const about = (issue: string) => own.filter(({ issueIds }) => issueIds.includes(issue)).length;
    expect(about(most)).toBe(Math.max(...['cold', 'slow', 'rude', 'bill'].map(about)));
    expect(sharesBy('platform', days).reduce((sum, { replies }) => sum + replies, 0)).toBe(600);
  });
});

describe('pace', () => {
  it('sums replies by age and by time at work, each once', () => {
    const pace = paceOf(days);
    expect(pace.replies).toBe(600);
    expect(pace.ages.reduce((sum, count) => sum + count, 0)).toBe(600);
    expect(pace.ages[0]).toBe(entries.filter(({ ageDays }) => ageDays === 0).length);
    expect(pace.ages[3]).toBe(entries.filter(({ ageDays }) => ageDays !== null && ageDays >= 3 && ageDays < 7).length);
    expect(pace.ages[5]).toBe(entries.filter(({ ageDays }) => ageDays === null).length);
    expect(pace.work[0]).toBe(entries.filter(({ workedMs }) => workedMs < 60_000).length);
    expect(pace.work.at(-1)).toBe(entries.filter(({ workedMs }) => workedMs >= 900_000).length);
  });

  it('gives the share of points answered, and none where there was no point', () => {
    const periods = periodsOf('weeks', NOW);
    const one = logEntry('one', '2026-11-17T09:00:00Z', { points: { answered: 2, total: 3 } });
    expect(answeredShares([counted(emptyDay(one), one, 1, 1)], periods)).toEqual([null, null, null, null, null, null, 67]);
  });
});

describe('scales', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [7, [0, 2, 4, 6, 8]],
    [31, [0, 10, 20, 30, 40]],
    [12_345, [0, 5000, 10_000, 15_000]],
  ])('up to %i', (highest, marks) => expect(marksUpTo(highest)).toEqual(marks));
});

describe('causes', () => {
  const cause = (more: Partial<Cause> = {}): Cause => ({
    issueId: 'slow',
    note: 'One person alone on the pass after eight',
    change: ' two of us work the pass ',
    fixedOn: '2026-11-06',
    changedAt: '2026-11-07T09:00:00Z',
    ...more,
  });

  it('unlock a change from its day on, for reviews older than it', () => {
    const causes = [cause()];
    const today = '2026-11-22';
    expect(changeFor(causes, ['cold', 'slow'], '2026-11-01', today)).toEqual({
      change: 'two of us work the pass',
      fixedOn: '2026-11-06',
    });
    expect(changeFor(causes, ['slow'], null, today)).not.toBeNull();
    expect(changeFor(causes, ['slow'], '2026-11-06', today)).toBeNull();
    expect(changeFor(causes, ['cold'], '2026-11-01', today)).toBeNull();
    expect(changeFor(causes, ['slow'], '2026-11-01', '2026-11-05')).toBeNull();
    expect(changeFor([cause({ fixedOn: null })], ['slow'], null, today)).toBeNull();
    expect(changeFor([cause({ change: ' ' })], ['slow'], null, today)).toBeNull();
  });

  it('are one an issue, and gone once they say nothing', () => {
    const causes = withCause([cause()], cause({ note: 'Other' }));
    expect(causes).toMatchObject([{ note: 'Other' }]);
    expect(withCause(causes, cause({ note: '', change: ' ', fixedOn: null }))).toEqual([]);
  });
});
