import { ROUTES, type Route } from '../domain/complaint.ts';
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

/** Words, words two in a row, and the beginnings and ends of words. */
export function severeFeaturesOf(words: readonly Word[]): Features {
  const features = new Map<number, number>();
  const add = (text: string, count: number) => {
    const hash = hashOf(text);
    if ((features.get(hash) ?? 0) < count) features.set(hash, count);
  };
  const plain = words.map(({ text }) => (/^\d/.test(text) ? '0' : text));
  for (const [at, word] of plain.entries()) {
    add(word, 1);
    const next = plain[at + 1];
    if (next !== undefined) add(`${word} ${next}`, BY_PAIR);
    if (word.length <= 4) continue;
    add(`^${word.slice(0, 4)}`, BY_BEGINNING);
    add(`^${word.slice(0, 5)}`, BY_BEGINNING);
    add(`$${word.slice(-4)}`, BY_END);
  }
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
