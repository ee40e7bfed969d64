import type { DayCount } from '../domain/log-entry.ts';
import { type Period, periodAt } from './periods.ts';

/** A kind of complaint over time: replies about it in each period, and in all. */
export type Theme = { issueId: string; counts: readonly number[]; total: number };

/** Every kind of complaint in these periods, the most frequent first. */
export function themesOf(days: readonly DayCount[], periods: readonly Period[]): readonly Theme[] {
  const themes = new Map<string, number[]>();
  for (const { day, issues } of days) {
    const at = periodAt(periods, day);
    if (at < 0) continue;
    for (const [id, count] of Object.entries(issues)) {
      const counts = themes.get(id) ?? periods.map(() => 0);
      counts[at] = (counts[at] ?? 0) + count;
      themes.set(id, counts);
    }
  }
  return [...themes]
    .map(([issueId, counts]) => ({ issueId, counts, total: counts.reduce((sum, count) => sum + count, 0) }))
    .toSorted((a, b) => b.total - a.total || a.issueId.localeCompare(b.issueId));
}

/** Where a theme is going. `steady` also where there are too few replies to tell. */
export type Trend = 'rising' | 'easing' | 'steady';

/** Replies below which a difference says nothing. */
export const FEWEST = 5;
/** By how much one rate must exceed the other to count as a change. */
export const CLEARLY = 1.5;

/** The later half against the earlier one; by half as many again, or by a third fewer, is a change. */
export function trendOf({ counts }: Theme): Trend {
  const half = Math.floor(counts.length / 2);
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((all, count) => all + count, 0);
  const before = sum(0, half);
  const after = sum(counts.length - half, counts.length);
  if (Math.max(before, after) < FEWEST) return 'steady';
  if (after >= before * CLEARLY) return 'rising';
  return after <= before / CLEARLY ? 'easing' : 'steady';
}

/** Replies of one place or platform, and what they were most about. */
export type Share = { name: string; replies: number; issueIds: readonly string[] };

/** Replies by place or by platform, most first. */
export function sharesBy(key: 'place' | 'platform', days: readonly DayCount[]): readonly Share[] {
  const groups = new Map<string, { name: string; replies: number; issues: Map<string, number> }>();
  for (const day of days) {
    const id = key === 'place' ? day.place : day.platformId;
    const group = groups.get(id) ?? { name: '', replies: 0, issues: new Map<string, number>() };
    group.name = key === 'place' ? day.place : day.platformName;
    group.replies += day.replies;
    for (const [issue, count] of Object.entries(day.issues)) group.issues.set(issue, (group.issues.get(issue) ?? 0) + count);
    groups.set(id, group);
  }
  return [...groups.values()]
    .map(({ name, replies, issues }) => ({
      name,
      replies,
      issueIds: [...issues].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id]) => id),
    }))
    .toSorted((a, b) => b.replies - a.replies || a.name.localeCompare(b.name));
}
