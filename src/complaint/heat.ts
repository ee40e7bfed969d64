import { featuresOf, type LinearModel, likelihoodOf, scoreOf } from './linear.ts';
import weights from './weights/heat.json' with { type: 'json' };
import { LETTER } from './words.ts';

// JSON types the model by its own weights; the training script gives it its shape.
const MODEL = weights as unknown as LinearModel;

/** What heat is made of, counted over the whole text. */
export type HeatSigns = { text: string; words: number; swearing: number; insults: number; stars: number | null };

/** How far what is plain to see moves the score of the words, by its sum below. */
const SEEN = 2;
/** Above 1, it keeps what is hardly heated near 0. */
const PRESS = 1.5;
/** Whole words in capitals. */
const SHOUTED = new RegExp(`(?<![${LETTER}\\d])[A-ZÀ-ÖØ-Þ]{4,}(?![${LETTER}\\d])`, 'g');
/**
 * How heated the words are, 0 cool to 1 hot: by words as people rated them, moved by plain signs (a swear word or an insult
 * weighs most, then shouting, then the stars).
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
  const told = likelihoodOf(scoreOf(MODEL, featuresOf(text)) + SEEN * seen);
  return Math.round(told ** PRESS * 1000) / 1000;
}
