import type { ComplaintWords } from '../languages/define.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { createMatcher, findIn, fold, LETTER, type Matcher, PLAIN, wordsOf } from './words.ts';

/**
 * A small trained score: features by their weight. `weights` holds lists of features, separated by spaces, under a whole
 * number (`w-12`) that stands for that many `step`s. Made by `npm run train`.
 */
export type LinearModel = { bias: number; step: number; weights: Readonly<Record<string, string>> };

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

/** What a trained score looks at: words, pairs of words (`not_good`), lists (`@bad`), and marks such as `!` and `^` for shouting. */
export function featuresOf(text: string): ReadonlySet<string> {
  const plain = text.replace(NOISE, ' ');
  const words = wordsOf(fold(plain)).map((word) => (/^\d/.test(word.text) ? '0' : word.text));
  const features = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    features.add(word);
    const next = words[at + 1];
    if (next !== undefined) features.add(`${word}_${next}`);
  }
  const language = LANGUAGES[0].complaint;
  if (language) {
    const list = wordsOf(fold(plain));
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

const tables = new WeakMap<LinearModel, ReadonlyMap<string, number>>();
function tableOf(model: LinearModel): ReadonlyMap<string, number> {
  const known = tables.get(model);
  if (known) return known;
  const table = new Map<string, number>();
  for (const [weight, features] of Object.entries(model.weights)) {
    const value = Number(weight.slice(1)) * model.step;
    for (const feature of features.split(' ')) table.set(feature, value);
  }
  tables.set(model, table);
  return table;
}

/** The sum of the weights of what is there; above 0 is likelier than not. */
export function scoreOf(model: LinearModel, features: ReadonlySet<string>): number {
  const table = tableOf(model);
  let sum = model.bias;
  for (const feature of features) sum += table.get(feature) ?? 0;
  return sum;
}

/** A score as a likelihood, 0 to 1. */
export const likelihoodOf = (score: number): number => 1 / (1 + Math.exp(-score));
