import { dayFrom } from '../domain/day.ts';

/** How far back insights look. */
export const RANGES = ['weeks', 'half-year', 'year'] as const;
export type RangeName = (typeof RANGES)[number];

/** A week or a month: its first and its last day, YYYY-MM-DD. */
export type Period = { from: string; to: string };

const WEEKS: Readonly<Record<Exclude<RangeName, 'year'>, number>> = { weeks: 7, 'half-year': 26 };
const MONTHS = 12;

/** The weeks (from Monday) or months of a range, oldest first; the last one holds today. */
export function periodsOf(range: RangeName, now: Date): readonly Period[] {
  const [year, month, date] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (range === 'year') {
    return Array.from({ length: MONTHS }, (_, index) => {
      const back = MONTHS - 1 - index;
      return { from: dayFrom(new Date(year, month - back, 1)), to: dayFrom(new Date(year, month - back + 1, 0)) };
    });
  }
  const monday = date - ((now.getDay() + 6) % 7);
  return Array.from({ length: WEEKS[range] }, (_, index) => {
    const from = monday - 7 * (WEEKS[range] - 1 - index);
    return { from: dayFrom(new Date(year, month, from)), to: dayFrom(new Date(year, month, from + 6)) };
  });
}

/** The period a day lies in, by its place; -1 outside all of them. */
export const periodAt = (periods: readonly Period[], day: string): number =>
  periods.findIndex(({ from, to }) => day >= from && day <= to);
