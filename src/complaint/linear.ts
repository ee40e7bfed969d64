import type { ComplaintWords } from '../languages/define.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { createMatcher, findIn, fold, LETTER, type Matcher, PLAIN, type Word, wordsOf } from './words.ts';

/**
 * A small trained score. Features have no names: each falls by its hash into one of `weights.length` places (a power of two),
 * and the letter there stands for its weight, by `LETTERS`: nothing in the middle, `most` at either end, and between them by
 * the square of the way, for most weights are small. Made by `npm run train`.
 */
export type LinearModel = { bias: number; most: number; weights: string };

/** The letters of a model's weights: the first stands for -`most`, the last for `most`. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
/** Letters on either side of the one for nothing. */
export const LEVELS = (LETTERS.length - 1) / 2;

/** How much a piece of a word counts beside a whole word, a list or a mark. */
const BY_PIECE = 0.5;
/** How long the row of what a text holds is made, so that a long text says no more than a short one. */
const LENGTH = 3;

/** Links, names and numbers say nothing of what is felt. */
const NOISE = /https?:\S+|www\.\S+|@\w+|#(?=\w)|\[name\]|&\w+;/gi;
const SHOUT = new RegExp(`(?<![${LETTER}\\d])[A-ZÀ-ÖØ-Þ]{3,}(?![${LETTER}\\d])`);

/** Lists of the language as features: a score learns what any word of a list means, also of one it was not trained on. */
const classes = new WeakMap<ComplaintWords, Matcher<string>>();
function classesOf(language: ComplaintWords): Matcher<string> {
  const known = classes.get(language);
  if (known) return known;
  const { good, bad, swearing, insults, feelings, things } = language;
  const matcher = createMatcher([
    ...Object.entries({ good, bad, swearing, insults, ...feelings }).map(([owner, words]) => ({ owner, words })),
    ...Object.entries(things).map(([kind, nouns]) => ({ owner: kind, words: nouns.flatMap((noun) => [noun, `${noun}s`]) })),
  ]);
  classes.set(language, matcher);
  return matcher;
}

/** Pieces of a word that are looked at: of so many letters, with `<` and `>` for its ends. */
const PIECES = [3, 4, 5];

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What a trained score looks at, by hash, with how much each counts. */
export type Features = ReadonlyMap<number, number>;

/** Words and their pieces, lists of the language (`@bad`, `@not_good`), and marks such as `!` and `^` for shouting. */
export function featuresOf(text: string): Features {
  const plain = text.replace(NOISE, ' ');
  const list = wordsOf(fold(plain));
  const features = new Map<number, number>();
  for (const { text: letters } of list) {
    const word = /^\d/.test(letters) ? '0' : letters;
    features.set(hashOf(word), 1);
    const whole = `<${word}>`;
    for (const length of PIECES)
      for (let at = 0; at + length <= whole.length; at++) {
        const piece = hashOf(`#${whole.slice(at, at + length)}`);
        if (!features.has(piece)) features.set(piece, BY_PIECE);
      }
  }
  for (const sign of signsOf(plain, list)) features.set(hashOf(sign), 1);
  let squares = 0;
  for (const count of features.values()) squares += count * count;
  const scale = LENGTH / (Math.sqrt(squares) || 1);
  for (const [hash, count] of features) features.set(hash, count * scale);
  return features;
}

function signsOf(plain: string, list: readonly Word[]): ReadonlySet<string> {
  const features = new Set<string>();
  const language = LANGUAGES[0].complaint;
  if (language) {
    const negators = new Set(language.negators);
    for (const hit of findIn(classesOf(language), list, { from: 0, to: list.length, contextFrom: 0 }, PLAIN)) {
      const isTurned = [1, 2, 3].some((back) => negators.has(list[hit.at - back]?.text ?? ''));
      const feature = `@${isTurned ? 'not_' : ''}${hit.owner}`;
      features.add(features.has(feature) ? `${feature}+` : feature);
    }
  }
  if (plain.includes('!')) features.add('!');
  if (/!\s*!/.test(plain)) features.add('!!');
  if (plain.includes('?')) features.add('?');
  if (/\?\s*[?!]/.test(plain)) features.add('?!');
  if (SHOUT.test(plain)) features.add('^');
  if (plain.includes('…') || plain.includes('..')) features.add('...');
  if (/[:;]-?\)|[😀-😋😍🙏👍❤]/u.test(plain)) features.add(':)');
  if (/[:;]-?\(|[😞-😭👎]/u.test(plain)) features.add(':(');
  return features;
}

const tables = new WeakMap<LinearModel, Float32Array>();
function tableOf(model: LinearModel): Float32Array {
  const known = tables.get(model);
  if (known) return known;
  const values = new Float32Array(128);
  for (let at = 0; at < LETTERS.length; at++) {
    const level = (at - LEVELS) / LEVELS;
    values[LETTERS.charCodeAt(at)] = Math.sign(level) * level * level * model.most;
  }
  const { weights } = model;
  const table = new Float32Array(weights.length);
  for (let at = 0; at < weights.length; at++) table[at] = values[weights.charCodeAt(at)] ?? 0;
  tables.set(model, table);
  return table;
}

/** The sum of the weights of what is there; above 0 is likelier than not. */
export function scoreOf(model: LinearModel, features: Features): number {
  const table = tableOf(model);
  let sum = model.bias;
  for (const [hash, count] of features) sum += (table[hash % table.length] ?? 0) * count;
  return sum;
}

/**
 * A trained score over so many places that words it never saw fall beside those it knows. Only the places that hold a weight
 * are written, two characters each: how many are skipped before it, from `FIRST_GAP` on, `~` for a whole `GAPS` of them; then
 * its weight, `e` for nothing, by the square of the way to `a` (-`most`) or `i` (`most`).
 */
export type SparseModel = { bias: number; most: number; places: number; weights: string };

/** The character for a gap of none, by its code, and how many gaps have a character of their own. */
export const FIRST_GAP = 40;
export const GAPS = 80;
/** Levels on either side of nothing. */
export const SPARSE_LEVELS = 4;

const sparseTables = new WeakMap<SparseModel, ReadonlyMap<number, number>>();
function sparseTableOf(model: SparseModel): ReadonlyMap<number, number> {
  const known = sparseTables.get(model);
  if (known) return known;
  const table = new Map<number, number>();
  const { weights, most } = model;
  let place = -1;
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === '~') {
      place += GAPS;
      continue;
    }
    place += weights.charCodeAt(at) - FIRST_GAP + 1;
    at++;
    const level = (weights.charCodeAt(at) - 'e'.charCodeAt(0)) / SPARSE_LEVELS;
    table.set(place, Math.sign(level) * level * level * most);
  }
  sparseTables.set(model, table);
  return table;
}

/** The sum of the weights of what is there and known; above 0 is likelier than not. */
export function sparseScoreOf(model: SparseModel, features: Features): number {
  const table = sparseTableOf(model);
  let sum = model.bias;
  for (const [hash, count] of features) sum += (table.get(hash % model.places) ?? 0) * count;
  return sum;
}

/** A score as a likelihood, 0 to 1. */
export const likelihoodOf = (score: number): number => 1 / (1 + Math.exp(-score));
