import * as z from 'zod/mini';
import { FaultLevel, Feeling, SevereTopic, Severity } from './complaint.ts';
import { Industry } from './profile.ts';

/** One role in a draft. The order here is the order in a reply. */
export const PARTS = [
  'greeting',
  'thanks',
  'feeling',
  'responsibility',
  'action',
  'date',
  'questions',
  'contact',
  'signature',
] as const;
export const Part = z.enum(PARTS);
export type Part = z.infer<typeof Part>;

/** How long a wording is: `short` for 350-character platforms, `medium`, `full`. */
export const LENGTHS = ['short', 'medium', 'full'] as const;
export const Length = z.enum(LENGTHS);
export type Length = z.infer<typeof Length>;

/** Something the writer can honestly undertake. */
export const SolveAction = z.object({
  id: z.string(),
  /** The choice as the writer reads it: "Find out, then write to {{reviewer}}". */
  label: z.string(),
  /** Sentences for the reply, at least three wordings; placeholders allowed. */
  variants: z.array(z.string()),
  /** The sentence claims something already happened: the writer is asked whether it is true. */
  claims: z.boolean(),
  /** The sentence needs a day ({{date}}), or an honest "no date yet". */
  needsDate: z.boolean(),
});
export type SolveAction = z.infer<typeof SolveAction>;

/** A kind of complaint in the library. */
export const Issue = z.object({
  id: z.string(),
  name: z.string(),
  industry: Industry,
  severity: Severity,
  severeTopic: z.nullable(SevereTopic),
  feeling: Feeling,
  /**
   * Words that tell it; lower case; `stem*` matches the beginning of a word, `*` any word, spaces match any space.
   * `a & b` asks for both in one clause (or the one before it), `a > b` for b soon after a, `a + b` at once after, `b|c` for
   * either; `@bad` stands for any word that calls something bad: "service & @bad". Negated words do not count, unless the line
   * itself says not. `a|b & @topic` tells nothing by itself: it names what a clause speaks of that complains in other words.
   */
  detect: z.array(z.string()),
  /** Neutral point, a sentence without full stop, when the review gives nothing more concrete: "The food came out cold". */
  plain: z.string(),
  /** Noun phrase after "thank you for telling me about": "the cold food". */
  detail: z.string(),
  /**
   * The same two with facts from the review, tried in order: `{{duration}}` "50 minutes", `{{durationly}}` "50-minute",
   * `{{amount}}`, `{{times}}`, and for a `thing` of a kind `{{Things}}` "Both soups", `{{thing}}`, `{{was}}`, `{{has}}`.
   * `when` asks for words as `detect` does; `follows` looks for the thing only after them ("forgot our fries").
   */
  concrete: z.optional(
    z.array(
      z.object({
        when: z.optional(z.array(z.string())),
        thing: z.optional(z.string()),
        follows: z.optional(z.boolean()),
        plain: z.string(),
        detail: z.string(),
      }),
    ),
  ),
  /** Whose part it most often is: the choice preselected. `unclear` when missing. */
  likelyFault: z.optional(FaultLevel),
  /** Empathy lines that name the effect, at least three. */
  feelings: z.array(z.string()),
  questions: z.array(z.string()),
  actions: z.array(SolveAction),
  /** What a reply must not state, for the writer's eyes. */
  mayNotClaim: z.array(z.string()),
});
export type Issue = z.infer<typeof Issue>;

/** Sentences for a part that fit any issue, or one fault level only. */
export const PartText = z.object({
  part: Part,
  faultLevel: z.nullable(FaultLevel),
  feeling: z.nullable(Feeling),
  length: Length,
  variants: z.array(z.string()),
});
export type PartText = z.infer<typeof PartText>;

/** A whole reply to start from, in three lengths. Any of them may be empty in the writer's own templates. */
export const Template = z.object({
  id: z.string(),
  name: z.string(),
  industry: Industry,
  language: z.string(),
  issueIds: z.array(z.string()),
  /** Wordings by length; text with `{{placeholders}}`. */
  variants: z.object({ short: z.string(), medium: z.string(), full: z.string() }),
  isFavourite: z.boolean(),
  /** ISO 8601 instant of the last insertion, null when never. */
  lastUsedAt: z.nullable(z.string()),
  /** The writer's own words to find it by. */
  tags: z.optional(z.array(z.string())),
  /** What Tab turns into it where one types, without its mark; empty for none. Several may share one. */
  abbreviation: z.optional(z.string()),
  /** ISO 8601 instant at which the writer last said that it still holds. */
  checkedAt: z.optional(z.nullable(z.string())),
});
export type Template = z.infer<typeof Template>;

/** Shape of a holding reply for a severe complaint: at most 45 words, no facts, no denial. */
export const HoldingReply = z.object({
  topic: SevereTopic,
  /** "This one is about health". */
  title: z.string(),
  variants: z.array(z.string()),
  /** What to do before posting, for the writer's eyes. */
  beforePosting: z.array(z.string()),
});
export type HoldingReply = z.infer<typeof HoldingReply>;

/** Sentences beside the parts: around a reviewer's own clause, in thanks for praise, in the private message. */
export const TEXT_KINDS = [
  'thanks-said',
  'thanks-named',
  'thanks-quote',
  'thanks-asked',
  'said-also',
  'named-also',
  'quote-also',
  'asked-also',
  'empathy',
  'empathy-short',
  'empathy-asked',
  'empathy-mild',
  'empathy-wished',
  'sorry-topic',
  'praise-thanks',
  'praise-said',
  'praise-glad',
  'praise-close',
  'action-also',
  'asks-refund',
  'asks-replacement',
  'asks-contact',
  'holding',
  'follow-solved',
  'follow-working',
  'follow-unsolved',
  'ask-review',
  'private-opening',
  'private-questions',
  'private-gesture',
  'private-close',
] as const;
export const TextKind = z.enum(TEXT_KINDS);
export type TextKind = z.infer<typeof TextKind>;

/** A sentence that templates share: `{{name}}` in a template stands for its text. */
export const SharedSentence = z.object({ name: z.string(), text: z.string() });
export type SharedSentence = z.infer<typeof SharedSentence>;

/** Templates and issues that travel as one file. */
export const Pack = z.object({
  format: z.literal('evenkeel-pack'),
  formatVersion: z.literal(1),
  id: z.string(),
  name: z.string(),
  language: z.string(),
  /** Rises with each change of the shipped file. */
  version: z.number(),
  issues: z.array(Issue),
  parts: z.array(PartText),
  templates: z.array(Template),
  holdingReplies: z.array(HoldingReply),
  texts: z.optional(z.array(z.object({ kind: TextKind, variants: z.array(z.string()) }))),
  /** Phrases that stand for one another anywhere in the pack's sentences: one of each set is chosen for a draft. */
  same: z.optional(z.array(z.array(z.string()))),
  shared: z.optional(z.array(SharedSentence)),
});
export type Pack = z.infer<typeof Pack>;

/**
 * Templates and issues, the writer's own included: the packs that were asked for of those that came along, and all that
 * the writer added. The writer's edits to a shipped template live in `own` under the same id and win, deletions of
 * shipped ones in `hidden`.
 */
export type Library = {
  packs: Pack[];
  own: Template[];
  hidden: string[];
  /** Sentences the writer's templates share. */
  shared?: SharedSentence[] | undefined;
};

/** What the writer noted on a shipped template. */
const Mark = z.object({ isFavourite: z.boolean(), lastUsedAt: z.nullable(z.string()) });

/** The library as it is stored: without the packs that came along, which are read from the extension itself. */
export const StoredLibrary = z.object({
  packs: z.array(Pack),
  own: z.array(Template),
  hidden: z.array(z.string()),
  shared: z.optional(z.array(SharedSentence)),
  /** By the template's id; only where something is noted. */
  marks: z.record(z.string(), Mark),
});
export type StoredLibrary = z.infer<typeof StoredLibrary>;

export const EMPTY_LIBRARY: Library = { packs: [], own: [], hidden: [] };

export const EMPTY_STORED_LIBRARY: StoredLibrary = { packs: [], own: [], hidden: [], marks: {} };

/** The stored library with packs that came along, as the writer marked them; those go first. */
export function libraryOf({ marks, ...stored }: StoredLibrary, shipped: readonly Pack[]): Library {
  const marked = (template: Template) =>
    Object.hasOwn(marks, template.id) ? { ...template, ...marks[template.id] } : template;
  const isMarked = Object.keys(marks).length > 0;
  const packs = isMarked ? shipped.map((pack) => ({ ...pack, templates: pack.templates.map(marked) })) : shipped;
  return { ...stored, packs: [...packs, ...stored.packs] };
}

/** What is to be stored of a library. @param shipped every pack that came along */
export function storedLibraryOf(library: Library, shipped: readonly Pack[]): StoredLibrary {
  const shippedIds = new Set(shipped.map(({ id }) => id));
  const marks: StoredLibrary['marks'] = {};
  for (const { id, templates } of library.packs)
    for (const { id: template, isFavourite, lastUsedAt } of shippedIds.has(id) ? templates : [])
      if (isFavourite || lastUsedAt !== null) marks[template] = { isFavourite, lastUsedAt };
  return { ...library, packs: library.packs.filter(({ id }) => !shippedIds.has(id)), marks };
}

/** True for the pack of one of these kinds of business, and for the one for every business. @param id of the pack */
export const isPackFor = (id: string, industries: readonly Industry[]): boolean =>
  id === 'any' || industries.some((industry) => industry === id);

/** Every issue of every installed pack. */
export const issuesOf = (library: Library): readonly Issue[] => library.packs.flatMap((pack) => pack.issues);

/** Every template the writer sees: own first, then shipped ones that were neither edited nor hidden. */
export function templatesOf(library: Library): readonly Template[] {
  const taken = new Set([...library.own.map((template) => template.id), ...library.hidden]);
  return [...library.own, ...library.packs.flatMap((pack) => pack.templates).filter((template) => !taken.has(template.id))];
}

/**
 * A text with every shared sentence in its place. One level only: a name inside a shared sentence is a blank like any other.
 */
export function withShared(text: string, shared: readonly SharedSentence[] | undefined): string {
  if (!shared || shared.length === 0 || !text.includes('{{')) return text;
  const texts = new Map(shared.map((sentence) => [sentence.name, sentence.text]));
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, name: string) => texts.get(name) ?? whole);
}

/** Days after which a template that was neither used nor looked at counts as stale. */
const STALE_DAYS = 180;

/** True for a template that was of use once and was neither used nor checked for half a year. */
export function isStale({ lastUsedAt, checkedAt }: Template, now: Date): boolean {
  const [last] = [lastUsedAt, checkedAt ?? null]
    .filter((at) => at !== null)
    .toSorted()
    .toReversed();
  return last !== undefined && now.getTime() - Date.parse(last) > STALE_DAYS * 86_400_000;
}
