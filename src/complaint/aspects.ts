import { featuresOf, type LinearModel, likelihoodOf, scoreOf } from './linear.ts';
import aspects from './weights/aspects.json' with { type: 'json' };

/** What of a place to eat or stay a sentence is about. */
export const ASPECTS = ['food', 'service', 'staff', 'price', 'ambience', 'menu', 'place', 'miscellaneous'] as const;
export type Aspect = (typeof ASPECTS)[number];

// JSON types each model by its own weights; all have one shape, which the training script gives them.
const MODELS = aspects as unknown as Readonly<Record<Aspect, LinearModel>>;

/** How likely a sentence is about each aspect, 0 to 1, whether in praise or in complaint. */
export function aspectsOf(sentence: string): Readonly<Record<Aspect, number>> {
  const features = featuresOf(sentence);
  const scores = ASPECTS.map((aspect) => [aspect, likelihoodOf(scoreOf(MODELS[aspect], features))] as const);
  return Object.fromEntries(scores) as Record<Aspect, number>; // every aspect is there: the list is mapped whole
}

/** Lists of the language that name an aspect outright. */
const NAMED: Readonly<Record<'food' | 'service' | 'price' | 'ambience', readonly string[]>> = {
  food: ['@food', '@taste'],
  service: ['@service', '@staff'],
  price: ['@cost'],
  ambience: ['@mood'],
};

/** The aspects a sentence names with a noun or a word of its own. For sentences that may be about none of them. */
export function aspectsNamedIn(sentence: string): readonly ('food' | 'service' | 'price' | 'ambience')[] {
  const features = featuresOf(sentence);
  const isNamed = (marks: readonly string[]) =>
    marks.some((mark) => features.has(mark) || features.has(mark.replace('@', '@not_')));
  return (['food', 'service', 'price', 'ambience'] as const).filter((aspect) => isNamed(NAMED[aspect]));
}
