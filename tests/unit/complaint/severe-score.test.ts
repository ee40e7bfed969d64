import { describe, expect, it } from 'vitest';
import { FIRST_GAP, GAPS, hashOf, sparseScoreOf } from '../../../src/complaint/linear.ts';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { likeliestRoute, severeFeaturesOf, severeScoreOf } from '../../../src/complaint/severe-score.ts';
import { fold, wordsOf } from '../../../src/complaint/words.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const featuresOf = (text: string) => severeFeaturesOf(wordsOf(fold(text)));
const routeOf = (text: string, stars: number | null = null) =>
  readComplaint(reviewOf(text, { rating: starsOf(stars) }), []).route;

describe('the severity score', () => {
  it('reads weights by how many places lie between them', () => {
    const gap = (count: number) => '~'.repeat(Math.floor(count / GAPS)) + String.fromCharCode(FIRST_GAP + (count % GAPS));
    const model = { bias: 0.5, most: 2, places: 1024, weights: `${gap(3)}i${gap(200)}a` };
    expect(sparseScoreOf(model, new Map([[3, 1]]))).toBe(2.5);
    expect(sparseScoreOf(model, new Map([[204 + 1024, 1]]))).toBe(-1.5);
    expect(sparseScoreOf(model, new Map([[204 - 1, 1]]))).toBe(0.5);
  });

  it('says nothing of words it never saw but what it says of none', () => {
    const none = severeScoreOf(new Map());
    const unseen = ['qzxwv', 'brimblefax', 'owtling'].filter((word) => severeScoreOf(new Map([[hashOf(word), 1]])) === none);
    expect(unseen.length).toBeGreaterThanOrEqual(2);
  });

  it('hears what is told in a roundabout way', () => {
    expect(severeScoreOf(featuresOf('He has two screws in his ankle since he met your unlit step.'))).toBeGreaterThan(0);
    expect(severeScoreOf(featuresOf('The pasta was cold and the waiter forgot our wine.'))).toBeLessThan(-2);
    expect(likeliestRoute(featuresOf('My lips were swollen after one spoon of the almond sauce.')).route).toBe('allergy');
  });

  it('finds what no list holds, in a sentence or two of a longer review', () => {
    const told = 'The lamp fell from the ceiling and my aunt has eleven stitches over her eyebrow.';
    expect(routeOf(told)).toBe('injury');
    expect(routeOf(`We came for lunch on Sunday. The soup was fine. ${told} The bill was right.`)).toBe('injury');
  });

  it('leaves many stars and kind words alone', () => {
    expect(routeOf('My daughter fell asleep on the soft sofa, and the lady brought her a blanket.', 5)).toBeNull();
    expect(routeOf('Wonderful massage, my neck and back feel like new.')).toBeNull();
  });
});
