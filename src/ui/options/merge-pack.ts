import { type Library, type Pack, type SharedSentence, type Template, templatesOf } from '../../domain/library.ts';

/** What a file and the library have under one id in other words. */
export type Clash = { id: string; mine: Template; theirs: Template };

/** A sentence that stands here under the same name in other words. */
export type SentenceClash = { name: string; mine: string; theirs: string };

/** What an import would do: what is new here, what is the same already, and what is here in other words. */
export type MergePlan = {
  fresh: readonly Template[];
  same: readonly Template[];
  clashing: readonly Clash[];
  sentences: { fresh: readonly SharedSentence[]; clashing: readonly SentenceClash[] };
};

/** Which wording shall stand. With `both` the newcomer comes in beside it. */
export const MERGE_CHOICES = ['mine', 'theirs', 'both'] as const;
export type MergeChoice = (typeof MERGE_CHOICES)[number];

/** What a writer would notice. Favourites and dates of use do not make two templates different. */
const wordingOf = ({ name, industry, language, issueIds, variants, tags = [], abbreviation = '' }: Template): string =>
  JSON.stringify([name, industry, language, issueIds, variants.short, variants.medium, variants.full, tags, abbreviation]);

/** Compares a pack's templates and shared sentences with those of the library. One that stands here word for word under another id is the same. */
export function planMerge(library: Library, pack: Pack): MergePlan {
  const present = new Map(templatesOf(library).map((template) => [template.id, template]));
  const wordings = new Set([...present.values()].map(wordingOf));
  const fresh: Template[] = [];
  const same: Template[] = [];
  const clashing: Clash[] = [];
  for (const theirs of pack.templates) {
    const mine = present.get(theirs.id);
    if (!mine) (wordings.has(wordingOf(theirs)) ? same : fresh).push(theirs);
    else if (wordingOf(mine) === wordingOf(theirs)) same.push(theirs);
    else clashing.push({ id: theirs.id, mine, theirs });
  }
  const here = new Map((library.shared ?? []).map(({ name, text }) => [name, text]));
  const brought = pack.shared ?? [];
  return {
    fresh,
    same,
    clashing,
    sentences: {
      fresh: brought.filter(({ name }) => !here.has(name)),
      clashing: brought.flatMap(({ name, text }) => {
        const mine = here.get(name);
        return mine === undefined || mine === text ? [] : { name, mine, theirs: text };
      }),
    },
  };
}

/** How a shared sentence is kept apart from a template in the writer's choices. */
export const sentenceKey = (name: string): string => `{{${name}}}`;

/** A name for a sentence beside one of the same name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Every wording of a template, each changed. */
function withTexts(template: Template, change: (text: string) => string): Template {
  const { short, medium, full } = template.variants;
  return { ...template, variants: { short: change(short), medium: change(medium), full: change(full) } };
}

/**
 * The library with what a pack brings, each clash as `choiceOf` its id (or `sentenceKey`) says: `mine` stays alone, `theirs`
 * takes its place, `both` stand, the newcomer under a new id or name. Issues and sentences of the draft are kept as a
 * pack, unless its id is taken.
 */
export function withMerged(library: Library, pack: Pack, choiceOf: (key: string) => MergeChoice, newId: () => string): Library {
  const { fresh, clashing, sentences } = planMerge(library, pack);
  const here = library.shared ?? [];
  const taken = new Set([...here, ...(pack.shared ?? [])].map(({ name }) => name));
  const renamed = new Map<string, string>();
  for (const { name } of sentences.clashing)
    if (choiceOf(sentenceKey(name)) === 'both') {
      const free = freeName(name, taken);
      taken.add(free);
      renamed.set(name, free);
    }
  const toRenamed = (text: string) =>
    text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => (renamed.has(name) ? `{{${renamed.get(name)}}}` : whole));
  const taker = new Map(sentences.clashing.map(({ name, theirs }) => [name, theirs]));
  const shared = [
    ...here.map(({ name, text }) => ({
      name,
      text: choiceOf(sentenceKey(name)) === 'theirs' ? (taker.get(name) ?? text) : text,
    })),
    ...sentences.fresh,
    ...sentences.clashing.flatMap(({ name, theirs }) => {
      const free = renamed.get(name);
      return free ? { name: free, text: theirs } : [];
    }),
  ];
  const replaced = new Set(clashing.filter(({ id }) => choiceOf(id) === 'theirs').map(({ id }) => id));
  const added = [
    ...fresh,
    ...clashing.flatMap(({ id, mine, theirs }) => {
      const choice = choiceOf(id);
      if (choice === 'mine') return [];
      if (choice === 'both') return { ...theirs, id: newId() };
      return { ...theirs, isFavourite: mine.isFavourite, lastUsedAt: mine.lastUsedAt };
    }),
  ].map((template) => withTexts(template, toRenamed));
  const bringsMore = pack.issues.length + pack.parts.length + pack.holdingReplies.length > 0;
  const isTaken = library.packs.some(({ id }) => id === pack.id);
  const freshIds = new Set(fresh.map(({ id }) => id));
  return {
    ...(shared.length > 0 && { shared }),
    packs: bringsMore && !isTaken ? [...library.packs, { ...pack, templates: [] }] : library.packs,
    own: [...added, ...library.own.filter(({ id }) => !replaced.has(id))],
    // A template the writer deleted once and now brings back is wanted again.
    hidden: library.hidden.filter((id) => !freshIds.has(id)),
  };
}
