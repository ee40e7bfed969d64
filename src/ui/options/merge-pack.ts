import { type Library, type Pack, type Template, templatesOf } from '../../domain/library.ts';

/** What an import would do: templates that are new here, the same already, or here under the same id in other words. */
export type MergePlan = { fresh: readonly Template[]; same: readonly Template[]; clashing: readonly Template[] };

/** What a writer would notice. Favourites and dates of use do not make two templates different. */
const wordingOf = ({ name, industry, language, issueIds, variants, tags = [], abbreviation = '' }: Template): string =>
  JSON.stringify([name, industry, language, issueIds, variants.short, variants.medium, variants.full, tags, abbreviation]);

/** Compares a pack's templates with those of the library. */
export function planMerge(library: Library, pack: Pack): MergePlan {
  const present = new Map(templatesOf(library).map((template) => [template.id, wordingOf(template)]));
  const plan = { fresh: [] as Template[], same: [] as Template[], clashing: [] as Template[] };
  for (const template of pack.templates) {
    const here = present.get(template.id);
    const kind = here === undefined ? 'fresh' : here === wordingOf(template) ? 'same' : 'clashing';
    plan[kind].push(template);
  }
  return plan;
}

/**
 * The library with a pack's templates among the writer's own. Those that clash come in under a new id (`both`), or take
 * the place of what is here (`theirs`). Issues and sentences a pack brings are kept as a pack, unless its id is taken.
 */
export function withMerged(library: Library, pack: Pack, clashes: 'both' | 'theirs', newId: () => string): Library {
  const { fresh, clashing } = planMerge(library, pack);
  const freshIds = new Set(fresh.map(({ id }) => id));
  const replaced = new Set(clashes === 'theirs' ? clashing.map(({ id }) => id) : []);
  const added = [...fresh, ...clashing.map((template) => (clashes === 'theirs' ? template : { ...template, id: newId() }))];
  const bringsMore = pack.issues.length + pack.parts.length + pack.holdingReplies.length > 0;
  const isTaken = library.packs.some(({ id }) => id === pack.id);
  const here = library.shared ?? [];
  const shared = [...here, ...(pack.shared ?? []).filter(({ name }) => !here.some((each) => each.name === name))];
  return {
    ...(shared.length > 0 && { shared }),
    packs: bringsMore && !isTaken ? [...library.packs, { ...pack, templates: [] }] : library.packs,
    own: [...added, ...library.own.filter(({ id }) => !replaced.has(id))],
    // A template the writer deleted once and now brings back is wanted again.
    hidden: library.hidden.filter((id) => !freshIds.has(id)),
  };
}
