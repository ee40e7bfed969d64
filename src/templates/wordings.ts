import type { FaultLevel, Feeling } from '../domain/complaint.ts';
import {
  type Issue,
  issuesOf,
  type Length,
  type Library,
  type Part,
  type SolveAction,
  type TextKind,
} from '../domain/library.ts';
import { INDUSTRIES, type Industry } from '../domain/profile.ts';
import { placeholdersIn, type Values } from './fill.ts';

/** The issue whose actions fit any complaint, and which stands for "something fell short" where no other is met. */
export const ANY_ISSUE = 'let-down';

const isIndustryPack = (id: string) => id !== 'any' && (INDUSTRIES as readonly string[]).includes(id);

/** An issue by its id. */
export const findIssue = (library: Library, id: string | null): Issue | null =>
  id === null ? null : (issuesOf(library).find((issue) => issue.id === id) ?? null);

/** A solve action by its id, wherever it stands. */
export function findAction(library: Library, id: string): SolveAction | null {
  for (const issue of issuesOf(library)) {
    const action = issue.actions.find((each) => each.id === id);
    if (action) return action;
  }
  return null;
}

/** Wordings for a part at a length; `medium` takes the full ones where it has none of its own. A kind of business may have its own. */
export function wordingsFor(
  library: Library,
  part: Part,
  length: Length,
  {
    faultLevel = null,
    feeling = null,
    industry = 'any',
  }: { faultLevel?: FaultLevel | null; feeling?: Feeling | null; industry?: Industry } = {},
): readonly string[] {
  const textsOf = (packs: Library['packs']) =>
    packs
      .flatMap((pack) => pack.parts)
      .filter((text) => text.part === part && text.faultLevel === faultLevel && text.feeling === feeling);
  const own = textsOf(library.packs.filter((pack) => industry !== 'any' && pack.id === industry));
  // What one kind of business says (a clinic, of nobody in particular) is not for the others.
  const texts = own.length > 0 ? own : textsOf(library.packs.filter((pack) => !isIndustryPack(pack.id)));
  const order: readonly Length[] = length === 'short' ? ['short', 'full'] : length === 'medium' ? ['medium', 'full'] : ['full'];
  for (const each of order) {
    const variants = texts.filter((text) => text.length === each).flatMap((text) => text.variants);
    if (variants.length > 0) return variants;
  }
  return [];
}

/** Those wordings for which everything is known; `may` names placeholders that may stay blank. */
export const fillable = (variants: readonly string[], values: Values, may: readonly string[] = []): readonly string[] =>
  variants.filter((variant) => placeholdersIn(variant).every((name) => may.includes(name) || Object.hasOwn(values, name)));

/** One of several, the same for the same seed; `salt` keeps parts from moving in step. */
export function pick<Item>(items: readonly Item[], seed: number, salt: string): Item | null {
  if (items.length === 0) return null;
  // FNV-1a over the salt, mixed with the seed: plenty for choosing among a handful.
  let hash = 2_166_136_261 ^ seed;
  for (let i = 0; i < salt.length; i++) hash = Math.imul(hash ^ salt.charCodeAt(i), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_519);
  hash ^= hash >>> 13;
  return items[(hash >>> 0) % items.length] ?? null;
}

const ALTERNATIVES = /\[([^[\]|]*\|[^[\]]*)\]/g;

const sameness = new WeakMap<readonly string[], RegExp>();
function patternOf(phrases: readonly string[]): RegExp {
  const known = sameness.get(phrases);
  if (known) return known;
  // The longest first, or "write to you" would be found inside "write back to you".
  const longest = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}’])`, 'gu');
  sameness.set(phrases, pattern);
  return pattern;
}

/**
 * Chooses in each `[this|that|]` of a text, and among phrases that stand for one another (`same`); the same for the same
 * seed and salt. Brackets without a bar stay.
 */
export function spoken(text: string, seed: number, salt: string, same: readonly (readonly string[])[] = []): string {
  let at = 0;
  let said = text.replace(ALTERNATIVES, (_, inner: string) => pick(inner.split('|'), seed, `${salt} ${at++}`) ?? '');
  for (const phrases of same)
    said = said.replace(patternOf(phrases), (phrase) => pick(phrases, seed, `${salt} same ${at++}`) ?? phrase);
  return said;
}

/** The sets of phrases of a library that stand for one another. */
export const samePhrases = (library: Library): readonly (readonly string[])[] =>
  library.packs.flatMap((pack) => pack.same ?? []);

/** Every text that `spoken` can make of this one. */
export function allSpoken(text: string): readonly string[] {
  const match = new RegExp(ALTERNATIVES.source).exec(text);
  if (!match) return [text];
  return (match[1] ?? '')
    .split('|')
    .flatMap((each) => allSpoken(text.slice(0, match.index) + each + text.slice(match.index + match[0].length)));
}

/** Sentences outside the parts of a draft: of the private message, a follow-up, a thank-you. */
export const wordsFor = (library: Library, kind: TextKind): readonly string[] =>
  library.packs.flatMap((pack) => pack.texts ?? []).find((text) => text.kind === kind)?.variants ?? [];
