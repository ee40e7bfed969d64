import { AGE_BINS, type DayCount, WORK_BINS } from '../domain/log-entry.ts';
import { type Period, periodAt } from './periods.ts';

/** How replies were given, over some days. `ages` and `work` are counted in AGE_BINS (and last: unknown) and WORK_BINS. */
export type Pace = Pick<DayCount, 'replies' | 'ages' | 'work' | 'points' | 'findings' | 'again'>;

const sums = (one: readonly number[], other: readonly number[]) => one.map((value, at) => value + (other[at] ?? 0));

export function paceOf(days: readonly DayCount[]): Pace {
  const none: Pace = {
    replies: 0,
    ages: [...AGE_BINS.map(() => 0), 0],
    work: WORK_BINS.map(() => 0),
    points: { answered: 0, total: 0 },
    findings: 0,
    again: { seen: 0, changed: 0, rated: 0, starsBefore: 0, starsAfter: 0 },
  };
  return days.reduce(
    (all, day) => ({
      replies: all.replies + day.replies,
      ages: sums(all.ages, day.ages),
      work: sums(all.work, day.work),
      points: {
        answered: all.points.answered + day.points.answered,
        total: all.points.total + day.points.total,
      },
      findings: all.findings + day.findings,
      again: {
        seen: all.again.seen + day.again.seen,
        changed: all.again.changed + day.again.changed,
        rated: all.again.rated + day.again.rated,
        starsBefore: all.again.starsBefore + day.again.starsBefore,
        starsAfter: all.again.starsAfter + day.again.starsAfter,
      },
    }),
    none,
  );
}

/** Points answered in each period, 0 to 100 per cent; null where there were none. */
export function answeredShares(days: readonly DayCount[], periods: readonly Period[]): readonly (number | null)[] {
  const sum = periods.map(() => ({ answered: 0, total: 0 }));
  for (const { day, points } of days) {
    const at = sum[periodAt(periods, day)];
    if (!at) continue;
    at.answered += points.answered;
    at.total += points.total;
  }
  return sum.map(({ answered, total }) => (total === 0 ? null : Math.round((answered / total) * 100)));
}
