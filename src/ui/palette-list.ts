import { readComplaint } from '../complaint/read-complaint.ts';
import { issuesOf, type Library, type Template, withShared } from '../domain/library.ts';
import type { PageReading } from '../domain/page-reading.ts';
import type { Profile } from '../domain/profile.ts';
import { pastedReview } from '../domain/review.ts';
import type { PaletteEntry, PaletteRows } from '../messages/protocol.ts';
import { fillText, type Values, valuesFor } from '../templates/fill.ts';
import { type RankedTemplate, rankTemplates } from '../templates/rank.ts';
import { searchTemplates } from '../templates/search.ts';
import { suggestChoices } from '../templates/suggest.ts';

/** Entries that go to the page at once: ten times what the palette shows without scrolling. */
const ROWS = 40;

/** The palette's list for one box: every template best first, filled only as it goes to the page. */
export type PaletteList = {
  /** The review the caret is under, null where none is. */
  reviewId: string | null;
  /** How many suit that review. */
  fitting: number;
  /**
   * Forty entries from the `from`th on of those that hold the query, names that hold it first, and among these, as among the
   * others, best first; an empty query finds all.
   */
  rows(query: string, from?: number): PaletteRows;
};

/** A line that is only the writer's contact or signature goes where the profile has none, rather than being asked for. */
function withoutEmptyLines(text: string, values: Values): string {
  const isEmpty = (line: string) =>
    /^\{\{(contact|signature)\}\}$/.test(line.trim()) && !values[line.trim().slice(2, -2) as keyof Values]; // one of the two names
  return text
    .split('\n')
    .filter((line) => !isEmpty(line))
    .join('\n')
    .trim();
}

/** What a list is made of. */
export type PaletteListInput = {
  reading: PageReading;
  library: Library;
  /** Those of the library that are listed; the same array each time spares the search its preparation. */
  templates: readonly Template[];
  profile: Profile;
  now: Date;
  /** Null: the one whose box has the caret, or that the writer selected. */
  reviewId?: string | null;
};

/** Ranks templates for the review the caret is under, or the one named. */
export function createPaletteList({
  reading,
  library,
  templates,
  profile,
  now,
  reviewId = null,
}: PaletteListInput): PaletteList {
  const found = reading.reviews.find(({ review, field, isSelected }) =>
    reviewId === null ? field?.isFocused || isSelected : review.id === reviewId,
  );
  const review = found?.review ?? pastedReview('', reading.url, reading.platform.name);
  const complaint = readComplaint(review, issuesOf(library), { industry: profile.industry });
  const rules = reading.rules;
  const choices = suggestChoices({ review, reading: complaint, profile, library, rules, now, seed: 0 });
  const values = valuesFor(review, complaint, choices, profile, now);
  const isTight = rules?.maxLength != null && rules.maxLength < 1000;
  const ranked = rankTemplates(templates, found ? complaint : null, now);

  function entryOf({ template, fits }: RankedTemplate): PaletteEntry {
    const { short, medium, full } = template.variants;
    const wording = isTight ? short || medium || full : medium || full || short;
    const text = fillText(withoutEmptyLines(withShared(wording, library.shared), values), values).text;
    return { id: template.id, name: template.name, text, fits };
  }
  function holding(query: string): readonly RankedTemplate[] {
    if (query.trim() === '') return ranked;
    const found = new Set(searchTemplates(templates, query).map(({ template }) => template));
    const words = query.trim().toLowerCase().split(/\s+/);
    const isNamed = ({ template }: RankedTemplate) => words.every((word) => template.name.toLowerCase().includes(word));
    const { named = [], other = [] } = Object.groupBy(
      ranked.filter(({ template }) => found.has(template)),
      (each) => (isNamed(each) ? 'named' : 'other'),
    );
    return [...named, ...other];
  }
  return {
    reviewId: found?.review.id ?? null,
    fitting: ranked.filter(({ fits }) => fits).length,
    rows(query, from = 0) {
      const hits = holding(query);
      return { entries: hits.slice(from, from + ROWS).map(entryOf), total: hits.length };
    },
  };
}
