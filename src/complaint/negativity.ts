import { type Point, saysLittle } from '../domain/complaint.ts';
import { featuresOf, type LinearModel, likelihoodOf, scoreOf } from './linear.ts';
import weights from './weights/negativity.json' with { type: 'json' };

// JSON types the model by its own weights; the training script gives it its shape.
const MODEL = weights as unknown as LinearModel;

/** What a point found in the text adds to its score: a complaint says more than the words around it. */
const BY_POINT = 1.2;
/** A point that says little by itself stands on words that the score knows already. */
const BY_GENERAL_POINT = 0.6;
const MAX_POINTS = 2;

/** How likely a text speaks against what it is about, 0 to 1, by its words and by the points that were found in it. */
export function negativityOf(text: string, points: readonly Pick<Point, 'issueId'>[]): number {
  const telling = points.filter(({ issueId }) => !saysLittle(issueId)).length;
  const general = Math.min(1, points.length - telling);
  return likelihoodOf(scoreOf(MODEL, featuresOf(text)) + BY_POINT * Math.min(telling, MAX_POINTS) + BY_GENERAL_POINT * general);
}
