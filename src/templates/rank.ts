import type { ComplaintReading } from '../domain/complaint.ts';
import type { Template } from '../domain/library.ts';

/** A template and whether it is for one of the complaints just read. */
export type RankedTemplate = { template: Template; fits: boolean };

const DAY_MS = 86_400_000;

/**
 * Templates for this complaint first (likeliest issue before the next), then favourites, then what was used lately, then
 * by name. Without a reading none fits.
 */
export function rankTemplates(
  templates: readonly Template[],
  reading: ComplaintReading | null,
  now: Date,
): readonly RankedTemplate[] {
  const ids = reading?.issueIds ?? [];
  const scored = templates.map((template) => {
    const places = template.issueIds.map((id) => ids.indexOf(id)).filter((place) => place >= 0);
    const fits = places.length > 0;
    const days = template.lastUsedAt ? (now.getTime() - Date.parse(template.lastUsedAt)) / DAY_MS : Number.POSITIVE_INFINITY;
    const recency = Number.isFinite(days) ? 2 / (1 + Math.max(0, days) / 7) : 0;
    const score = (fits ? 20 - Math.min(...places) * 3 : 0) + (template.isFavourite ? 4 : 0) + recency;
    return { template, fits, score };
  });
  return scored
    .sort((a, b) => b.score - a.score || a.template.name.localeCompare(b.template.name))
    .map(({ template, fits }) => ({ template, fits }));
}
