import { featuresOf, type LinearModel, likelihoodOf, scoreOf } from './linear.ts';
import weights from './weights/negativity.json' with { type: 'json' };

// JSON types the model by its own weights; the training script gives it its shape.
const MODEL = weights as unknown as LinearModel;

/** What a point found in the text adds to its score: a complaint says more than the words around it. */
const BY_POINT = 1.2;
const MAX_POINTS = 2;

/** How likely a text speaks against what it is about, 0 to 1, by its words and by how many points were found in it. */
export const negativityOf = (text: string, points: number): number =>
  likelihoodOf(scoreOf(MODEL, featuresOf(text)) + BY_POINT * Math.min(points, MAX_POINTS));
