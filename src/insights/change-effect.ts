import { dayFrom } from '../domain/day.ts';
import type { DayCount } from '../domain/log-entry.ts';
import { CLEARLY, FEWEST } from './themes.ts';

/**
 * What the log says of a theme before and after a change. `early`: too few whole weeks on a side to say. `few`: too few
 * replies about it. Else the replies about it a week on either side: `fewer`, `more`, or `same` for a difference that says
 * nothing; `fewer-as-all` and `more-as-all` where replies of every kind changed as much.
 */
export type ChangeEffect =
  | { state: 'early'; weeksBefore: number; weeksSince: number }
  | { state: 'few'; repliesBefore: number; repliesSince: number }
  | {
      state: 'fewer' | 'more' | 'same' | 'fewer-as-all' | 'more-as-all';
      weeksBefore: number;
      weeksSince: number;
      before: number;
      since: number;
    };

/** Whole weeks needed on either side, and the most that are compared: longer ago, other things differed too. */
export const WEEKS_NEEDED = 4;
const MOST_WEEKS = 12;

/** Days as whole numbers, in UTC: no day of them is longer than another. */
const serial = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/**
 * Compares replies about an issue in the whole weeks before and since a change.
 * @param days every day counted that is asked about, in any order: how far they go back tells the weeks before
 * @param fixedOn the first day of the change, YYYY-MM-DD
 */
export function changeEffect(days: readonly DayCount[], issueId: string, fixedOn: string, now: Date): ChangeEffect {
  const turn = serial(fixedOn);
  const first = Math.min(turn, ...days.map(({ day }) => serial(day)));
  const weeks = (count: number) => Math.min(MOST_WEEKS, Math.max(0, Math.floor(count / 7)));
  const weeksBefore = weeks(turn - first);
  const weeksSince = weeks(serial(dayFrom(now)) - turn); // today is not over yet
  if (Math.min(weeksBefore, weeksSince) < WEEKS_NEEDED) return { state: 'early', weeksBefore, weeksSince };
  const sumOf = (from: number, to: number) => {
    const within = days.filter(({ day }) => serial(day) >= from && serial(day) < to);
    return {
      about: within.reduce((sum, { issues }) => sum + (issues[issueId] ?? 0), 0),
      all: within.reduce((sum, { replies }) => sum + replies, 0),
    };
  };
  const earlier = sumOf(turn - weeksBefore * 7, turn);
  const later = sumOf(turn, turn + weeksSince * 7);
  if (earlier.about + later.about < FEWEST) return { state: 'few', repliesBefore: earlier.about, repliesSince: later.about };
  const before = earlier.about / weeksBefore;
  const since = later.about / weeksSince;
  const told = { weeksBefore, weeksSince, before, since };
  /** Replies of every kind changed as clearly, and these no more than the others. `from` had the more of them. */
  const isAsAll = (from: typeof earlier, fromWeeks: number, to: typeof later, toWeeks: number): boolean => {
    if (from.all / fromWeeks < (to.all / toWeeks) * CLEARLY) return false;
    return to.all === 0 || from.about / from.all < (to.about / to.all) * CLEARLY;
  };
  if (before >= since * CLEARLY) {
    return { state: isAsAll(earlier, weeksBefore, later, weeksSince) ? 'fewer-as-all' : 'fewer', ...told };
  }
  if (since >= before * CLEARLY) {
    return { state: isAsAll(later, weeksSince, earlier, weeksBefore) ? 'more-as-all' : 'more', ...told };
  }
  return { state: 'same', ...told };
}
