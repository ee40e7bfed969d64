import type { ReviewDate } from '../domain/review.ts';

/** Whole days from a review's day to now, null where the day is not known. Never negative. */
export function ageInDays(date: ReviewDate | null, now: Date): number | null {
  if (!date?.day) return null;
  const [year, month, day] = date.day.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const then = Date.UTC(year, month - 1, day);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.max(0, Math.round((today - then) / 86_400_000));
}

/** The age as a person says it ("2 days ago"), or the page's own words where the day is not known; empty without a date. */
export function ageText(date: ReviewDate | null, now: Date, language: string): string {
  const days = ageInDays(date, now);
  if (days === null) return date?.shown ?? '';
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (days < 14) return format.format(-days, 'day');
  if (days < 60) return format.format(-Math.round(days / 7), 'week');
  if (days < 730) return format.format(-Math.round(days / 30.4), 'month');
  return format.format(-Math.round(days / 365.25), 'year');
}

/** A review is late for an answer after two days (59 % of reviewers expect one by then). */
export const isLate = (days: number | null): boolean => days !== null && days > 2;
