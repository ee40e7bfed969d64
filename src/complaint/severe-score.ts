import { ROUTES, type Route } from '../domain/complaint.ts';
import { meanings } from '../languages/en-meanings.ts';
import { type Features, hashOf, type SparseModel, sparseScoreOf } from './linear.ts';
import severe from './weights/severe.json' with { type: 'json' };
import routes from './weights/severe-routes.json' with { type: 'json' };
import type { Word } from './words.ts';

const BY_ROUTE: Readonly<Record<Route, SparseModel>> = routes;

/** How much two words in a row count beside one, and the beginning and the end of a long word. */
const BY_PAIR = 0.7;
const BY_BEGINNING = 0.4;
const BY_END = 0.2;
/** How long the row of what a text holds is made. */
const LENGTH = 3;
/** A text of a few words is not stretched further than this many words would be. */
const FEWEST = 9;

/** How much a family of words counts beside one word, and two families near each other; how many words are near. */
const BY_FAMILY = 0.8;
const BY_FAMILIES = 0.3;
const NEAR = 7;
/** Letters of the shortest beginning of a word in a family. */
const SHORTEST = 2;

type Families = { words: Map<string, number[]>; stems: Map<string, number[]> };
let known: Families | null = null;

/** The families by their words, made when the first text is read. */
function families(): Families {
  if (known) return known;
  known = { words: new Map(), stems: new Map() };
  for (const [at, list] of meanings.entries())
    for (const word of list.split(' ')) {
      const into = word.endsWith('*') ? known.stems : known.words;
      const key = word.replace('*', '');
      into.set(key, [...(into.get(key) ?? []), at]);
    }
  return known;
}

/** Which families a word is of. */
function familiesOf(word: string): readonly number[] {
  const { words, stems } = families();
  const found = new Set(words.get(word));
  for (let length = SHORTEST; length <= word.length; length++)
    for (const at of stems.get(word.slice(0, length)) ?? []) found.add(at);
  return [...found];
}

/** The families of the words, and pairs of families that stand near each other, whichever comes first. */
function addFamilies(words: readonly string[], add: (text: string, count: number) => void): void {
  const all = words.map(familiesOf);
  for (const [at, here] of all.entries()) {
    const near = all.slice(at + 1, at + 1 + NEAR).flat();
    for (const family of here) {
      add(`@${family}`, BY_FAMILY);
      for (const other of near) add(`@${Math.min(family, other)} ${Math.max(family, other)}`, BY_FAMILIES);
    }
  }
}

/**
 * Words, words two in a row, the beginnings and ends of words, and the families they are of.
 * @param isDropped asked once a word: whether only its families are taken, as in training
 */
export function severeFeaturesOf(words: readonly Word[], isDropped: () => boolean = () => false): Features {
  const features = new Map<number, number>();
  const add = (text: string, count: number) => {
    const hash = hashOf(text);
    if ((features.get(hash) ?? 0) < count) features.set(hash, count);
  };
  const plain = words.map(({ text }) => (/^\d/.test(text) ? '0' : text));
  for (const [at, word] of plain.entries()) {
    if (isDropped()) continue;
    add(word, 1);
    const next = plain[at + 1];
    if (next !== undefined) add(`${word} ${next}`, BY_PAIR);
    if (word.length <= 4) continue;
    add(`^${word.slice(0, 4)}`, BY_BEGINNING);
    add(`^${word.slice(0, 5)}`, BY_BEGINNING);
    add(`$${word.slice(-4)}`, BY_END);
  }
  addFamilies(plain, add);
  let squares = 0;
  for (const count of features.values()) squares += count * count;
  const scale = LENGTH / Math.sqrt(Math.max(FEWEST, squares));
  for (const [hash, count] of features) features.set(hash, count * scale);
  return features;
}

/** How far a stretch of a text, a sentence or two, is from being harmless; above 0 it is likelier severe than not. */
export const severeScoreOf = (features: Features): number => sparseScoreOf(severe, features);

/** Where a severe stretch of text most likely goes, and how surely: above 0 it is likelier there than elsewhere. */
export function likeliestRoute(features: Features): { route: Route; score: number } {
  let best: Route = 'illness';
  let most = Number.NEGATIVE_INFINITY;
  for (const route of ROUTES) {
    const score = sparseScoreOf(BY_ROUTE[route], features);
    if (score <= most) continue;
    most = score;
    best = route;
  }
  return { route: best, score: most };
}
