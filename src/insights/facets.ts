import type { DayCount } from '../domain/log-entry.ts';

/** What a log can be asked for: each platform, place and kind of complaint in it, the most frequent first. */
export type LogFacets = {
  platforms: readonly { id: string; name: string }[];
  places: readonly string[];
  issueIds: readonly string[];
};

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name]) => name);

export function logFacets(days: readonly DayCount[]): LogFacets {
  const platforms = new Map<string, number>();
  const names = new Map<string, string>();
  const places = new Map<string, number>();
  const issues = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, count: number) => to.set(key, (to.get(key) ?? 0) + count);
  for (const day of days) {
    add(platforms, day.platformId, day.replies);
    names.set(day.platformId, day.platformName);
    add(places, day.place, day.replies);
    for (const [id, count] of Object.entries(day.issues)) add(issues, id, count);
  }
  return {
    platforms: byCount(platforms).map((id) => ({ id, name: names.get(id) ?? id })),
    places: byCount(places),
    issueIds: byCount(issues),
  };
}
