import { featuresOf, type LinearModel, likelihoodOf, scoreOf } from './linear.ts';
import weights from './weights/heat.json' with { type: 'json' };
import { LETTER } from './words.ts';

// JSON types the model by its own weights; the training script gives it its shape.
const MODEL = weights as unknown as LinearModel;

/** What heat is made of, counted over the whole text. */
export type HeatSigns = { text: string; words: number; swearing: number; insults: number; stars: number | null };

/** How much of the heat what is plain to see may make up; the rest is what the words were trained to tell. */
const SEEN = 0.3;
/** Whole words in capitals. */
const SHOUTED = new RegExp(`(?<![${LETTER}\\d])[A-ZÀ-ÖØ-Þ]{4,}(?![${LETTER}\\d])`, 'g');
/** What calm words come to; heat begins above it. */
const CALM = 0.09;

/**
 * How heated the words are, 0 cool to 1 hot: in part by plain signs (a swear word or an insult weighs most, then shouting,
 * then the stars), for the rest by words as people rated them.
 */
export function heatOf({ text, words, swearing, insults, stars }: HeatSigns): number {
  if (words === 0) return 0;
  const shouted = text.match(SHOUTED)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 1;
  const capitals = (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
  const bangs = text.match(/!/g)?.length ?? 0;
  const pairs = text.match(/[!?]{2,}/g)?.length ?? 0;
  const seen =
    Math.min(0.5, swearing * 0.25) +
    Math.min(0.4, insults * 0.15) +
    Math.min(0.25, shouted * 0.08) +
    (capitals > 0.5 && letters > 15 ? 0.25 : 0) +
    Math.min(0.2, bangs * 0.04 + pairs * 0.06) +
    (stars !== null && stars <= 0.2 ? 0.1 : 0);
  const told = Math.max(0, likelihoodOf(scoreOf(MODEL, featuresOf(text))) - CALM) / (1 - CALM);
  return Math.round(Math.min(1, seen * SEEN + told * (1 - SEEN)) * 1000) / 1000;
}
