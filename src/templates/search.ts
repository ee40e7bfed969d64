import uFuzzy from '@leeoniya/ufuzzy';
import type { Template } from '../domain/library.ts';

/** A template that was found; `marks` are ranges of its name to show as met (UTF-16, half-open), empty for a hit in its text. */
export type FoundTemplate = { template: Template; marks: readonly (readonly [number, number])[] };

let made: uFuzzy | null = null;
/** Tolerates one slip a word; words may come in any order. Made with the first search: it takes 7 ms, at each start of the background. */
function fuzzy(): uFuzzy {
  made ??= new uFuzzy({ intraMode: 1, intraIns: 1 });
  return made;
}
const ANY_ORDER = 1;
const INFO_THRESHOLD = 1000;

/** What a list of templates is searched in, put together once a list. */
const haystacks = new WeakMap<readonly Template[], { names: string[]; texts: string[] }>();

function haystacksOf(templates: readonly Template[]) {
  const known = haystacks.get(templates);
  if (known) return known;
  const made = {
    names: templates.map(({ name }) => name),
    texts: templates.map(({ name, issueIds, variants, tags = [] }) =>
      [name, ...tags, ...issueIds, variants.short, variants.medium, variants.full].join(' ').toLowerCase(),
    ),
  };
  haystacks.set(templates, made);
  return made;
}

function found(haystack: string[], query: string): { at: number; ranges: number[] }[] {
  const [indexes, info, order] = fuzzy().search(haystack, query, ANY_ORDER, INFO_THRESHOLD);
  if (!indexes) return [];
  if (!info || !order) return indexes.map((at) => ({ at, ranges: [] }));
  return order.map((i) => ({ at: info.idx[i] ?? 0, ranges: info.ranges[i] ?? [] }));
}

/** Places of the texts, in lower case, that hold every typed word as it is typed, be it in the middle of another. */
function holding(texts: readonly string[], query: string): number[] {
  const words = query.toLowerCase().split(/\s+/);
  return texts.flatMap((text, at) => (words.every((word) => text.includes(word)) ? at : []));
}

/** Templates whose name or text holds the words of the query, hits in the name first. An empty query finds all, as given. */
export function searchTemplates(templates: readonly Template[], query: string): readonly FoundTemplate[] {
  const words = query.trim();
  if (words === '') return templates.map((template) => ({ template, marks: [] }));
  const hits = new Map<Template, FoundTemplate>();
  const { names, texts } = haystacksOf(templates);
  for (const { at, ranges } of found(names, words)) {
    const template = templates[at];
    const marks: [number, number][] = [];
    for (let i = 0; i + 1 < ranges.length; i += 2) marks.push([ranges[i] ?? 0, ranges[i + 1] ?? 0]);
    if (template) hits.set(template, { template, marks });
  }
  const asWritten = holding(texts, words);
  // Slips are looked for where nothing is written as typed: that takes longer over very many texts.
  for (const at of asWritten.length > 0 || hits.size > 0 ? asWritten : found(texts, words).map(({ at }) => at)) {
    const template = templates[at];
    if (template && !hits.has(template)) hits.set(template, { template, marks: [] });
  }
  return [...hits.values()];
}
