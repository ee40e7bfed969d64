import type { ComplaintWords } from '../languages/define.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { type Features, featuresOf, hashOf, type LinearModel, likelihoodOf, scoreOf } from './linear.ts';
import aspects from './weights/aspects.json' with { type: 'json' };
import { createMatcher, findIn, fold, type Matcher, PLAIN, wordsOf } from './words.ts';

/** What of a place to eat or stay a sentence is about. */
export const ASPECTS = ['food', 'service', 'staff', 'price', 'ambience', 'menu', 'place', 'miscellaneous'] as const;
export type Aspect = (typeof ASPECTS)[number];

// JSON types each model by its own weights; all have one shape, which the training script gives them.
const MODELS = aspects as unknown as Readonly<Record<Aspect, LinearModel>>;

/** How much two words in a row, or an aspect that is named outright, count beside what any score looks at. */
const BY_PAIR = 0.4;
const BY_NAME = 0.8;

/** What the scores of aspects look at: what every score does, two words in a row, and what is named outright. */
export function aspectFeaturesOf(sentence: string): Features {
  const features = new Map(featuresOf(sentence));
  const words = wordsOf(fold(sentence)).map(({ text }) => text);
  for (let at = 1; at < words.length; at++) features.set(hashOf(`${words[at - 1]} ${words[at]}`), BY_PAIR);
  for (const aspect of aspectsNamedIn(sentence)) features.set(hashOf(`@named_${aspect}`), BY_NAME);
  return features;
}

/** How likely a sentence is about each aspect, 0 to 1, whether in praise or in complaint. */
export function aspectsOf(sentence: string): Readonly<Record<Aspect, number>> {
  const features = aspectFeaturesOf(sentence);
  const scores = ASPECTS.map((aspect) => [aspect, likelihoodOf(scoreOf(MODELS[aspect], features))] as const);
  return Object.fromEntries(scores) as Record<Aspect, number>; // every aspect is there: the list is mapped whole
}

type Named = 'food' | 'service' | 'price' | 'ambience';
type Owner = Named | 'none' | 'story' | 'opinion';

const NAMED: readonly Named[] = ['food', 'service', 'price', 'ambience'];
const AMOUNT = /[$£€]\s?\d|\d\s?(?:€|£|\$)/;

const matchers = new WeakMap<ComplaintWords, Matcher<Owner>>();
function matcherOf(language: ComplaintWords): Matcher<Owner> {
  const known = matchers.get(language);
  if (known) return known;
  const { aspects: lines, good, bad } = language;
  const matcher = createMatcher<Owner>([
    ...[...NAMED, 'none' as const, 'story' as const].map((owner) => ({ owner, words: lines[owner] })),
    { owner: 'opinion', words: [...good, ...bad] },
  ]);
  matchers.set(language, matcher);
  return matcher;
}

/**
 * The aspects a sentence names with a noun or a word of its own. For sentences that may be about none of them: one word of
 * food in what tells of a way there, with no word of praise or complaint, names none.
 */
export function aspectsNamedIn(sentence: string): readonly Named[] {
  const language = LANGUAGES[0].complaint;
  if (!language) return [];
  const words = wordsOf(fold(sentence));
  const all = findIn(matcherOf(language), words, { from: 0, to: words.length, contextFrom: 0 }, PLAIN);
  const muted = new Set(all.filter(({ owner }) => owner === 'none').flatMap(({ at, to }) => range(at, to)));
  const hits = all.filter(({ owner, at }) => owner === 'opinion' || owner === 'story' || !muted.has(at));
  const places = (owner: Owner) => new Set(hits.filter((hit) => hit.owner === owner).map(({ at }) => at)).size;
  const named = new Set(NAMED.filter((aspect) => places(aspect) > 0));
  if (AMOUNT.test(sentence)) named.add('price');
  if (named.size === 1 && places('food') === 1 && places('opinion') === 0 && places('story') > 0) named.delete('food');
  return NAMED.filter((aspect) => named.has(aspect));
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
