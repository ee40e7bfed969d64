/**
 * Trains the small scores of src/complaint/weights from sets that may be shipped, the same to the byte on every run.
 *
 *   npm run train -- [--texts DIR]
 *
 * Sets: GoEmotions (Apache-2.0), VADER's tweets and product snippets (MIT), MAMS (Apache-2.0), and our own lessons on
 * what is severe. Rows that `isHeldBack`
 * names are left for `npm run eval`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { aspectFeaturesOf } from '../../src/complaint/aspects.ts';
import {
  type Features,
  FIRST_GAP,
  featuresOf,
  GAPS,
  LETTERS,
  LEVELS,
  type LinearModel,
  SPARSE_LEVELS,
  type SparseModel,
} from '../../src/complaint/linear.ts';
import { severeFeaturesOf } from '../../src/complaint/severe-score.ts';
import { fold, wordsOf } from '../../src/complaint/words.ts';
import { ROUTES } from '../../src/domain/complaint.ts';
import { createDice, readLessons } from './lessons.ts';
import { isHeldBack, type Row, readSet } from './texts.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { texts: { type: 'string', default: join(root, '../shared/texts') } } });

/** One text with what is to be learnt of it: 1 or 0, and how much it counts. */
type Example = { features: Features; label: number; weight: number };

/** A word of a lesson is taken out so often: `OUT_OF` times in `SIDES`. */
const OUT_OF = 3;
const SIDES = 5;
const PASSES = 12;
/** How a model is made: `decay` holds weights back at each step, `places` is how many it has. */
type Shape = { decay: number; places?: number };
/** How far from its level a weight may be and still fall to the one below: small weights are mostly noise. */
const MARGIN = 0.3;
/** What was learnt, before it is written. */
type Fit = { bias: number; mean: Float64Array };

/**
 * Logistic regression by gradient steps in a fixed order, the mean of the later passes. Weights are held back at each step,
 * so that a rare word says little.
 * @param isKept which places may hold a weight; all of them when missing
 */
function learn(examples: readonly Example[], { decay, places = 4096 }: Shape, isKept?: (place: number) => boolean): Fit {
  if (examples.length === 0) throw new Error('nothing to learn from');
  const rows = examples.map(({ features, label, weight }) => ({
    places: [...features].map(([hash, count]) => [hash % places, count] as const).filter(([place]) => !isKept || isKept(place)),
    label,
    weight,
  }));
  // A fixed stride through the rows stands in for shuffling.
  let stride = 7919;
  while (rows.length % stride === 0) stride += 2;
  const weights = new Float64Array(places);
  const mean = new Float64Array(places);
  let bias = 0;
  let meanBias = 0;
  let scale = 1;
  let means = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = 0, n = pass; i < rows.length; i++, n += stride) {
      const row = rows[n % rows.length];
      if (!row) continue;
      const rate = 0.5 / (1 + (12 * (pass * rows.length + i)) / (rows.length * PASSES));
      let sum = bias;
      for (const [place, count] of row.places) sum += (weights[place] ?? 0) * scale * count;
      const error = (1 / (1 + Math.exp(-sum)) - row.label) * row.weight;
      scale *= 1 - rate * decay;
      for (const [place, count] of row.places) weights[place] = (weights[place] ?? 0) - (rate * error * count) / scale;
      bias -= 0.1 * rate * error;
    }
    for (let at = 0; at < places; at++) weights[at] = (weights[at] ?? 0) * scale;
    scale = 1;
    if (pass < PASSES / 2) continue;
    for (let at = 0; at < places; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
    meanBias += bias;
    means++;
  }
  return { bias: Math.round((meanBias / means) * 1000) / 1000, mean: mean.map((weight) => weight / means) };
}

/** The weight farthest from nothing, rounded up. */
const mostOf = (mean: Float64Array) =>
  Math.ceil(mean.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) * 1000) / 1000;

/** A model with a letter for every place. */
function train(examples: readonly Example[], shape: Shape): LinearModel {
  const { bias, mean } = learn(examples, shape);
  const most = mostOf(mean);
  const letterOf = (weight: number) => {
    const level = Math.max(0, Math.round(Math.sqrt(Math.abs(weight) / most) * LEVELS - MARGIN));
    return LETTERS[LEVELS + Math.sign(weight) * level] ?? '';
  };
  return { bias, most, weights: Array.from(mean, letterOf).join('') };
}

/** A model that keeps the `kept` places whose weights are farthest from nothing, learnt once more with only those. */
function trainSparse(examples: readonly Example[], shape: Shape & { places: number }, kept: number): SparseModel {
  const all = learn(examples, shape).mean.map(Math.abs);
  const least = all.toSorted().at(-kept) ?? 0;
  const { bias, mean } = learn(examples, shape, (place) => (all[place] ?? 0) >= least);
  const most = mostOf(mean);
  let weights = '';
  let gap = 0;
  for (const weight of mean) {
    const level = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / most) * SPARSE_LEVELS);
    if (level === 0) {
      gap++;
      continue;
    }
    weights += '~'.repeat(Math.floor(gap / GAPS)) + String.fromCharCode(FIRST_GAP + (gap % GAPS), 'e'.charCodeAt(0) + level);
    gap = 0;
  }
  return { bias, most, places: shape.places, weights };
}

const HOT = ['anger', 'annoyance', 'disgust'];
const SORE = ['disappointment', 'sadness', 'remorse', 'confusion'];
const NEGATIVE = [
  ...HOT,
  'disappointment',
  'sadness',
  'disapproval',
  'remorse',
  'fear',
  'grief',
  'embarrassment',
  'nervousness',
];
const POSITIVE = [
  'admiration',
  'joy',
  'gratitude',
  'love',
  'amusement',
  'approval',
  'excitement',
  'pride',
  'relief',
  'optimism',
  'caring',
];
const has = (row: Row, names: readonly string[]) => names.some((name) => (row.emo ?? []).includes(name));

const set = (name: string) => {
  const rows = readSet(values.texts, name);
  if (!rows) throw new Error(`${name}.jsonl is not in ${values.texts}`);
  return rows.filter((row) => !isHeldBack(row));
};
const emotions = set('goemotions');
const tweets = set('vader_tweets');
const snippets = set('vader_amazon_snippets');
const mams = set('mams_acsa');
const offensive = set('davidson_offensive');

const heat = train(
  [
    ...emotions.map((row) => ({
      features: featuresOf(row.text),
      label: has(row, HOT) ? 1 : 0,
      weight: has(row, HOT) ? 3 : has(row, SORE) ? 2 : 1,
    })),
    ...offensive
      .filter((row) => row.label === 'neither')
      .map((row) => ({ features: featuresOf(row.text), label: 0, weight: 0.3 })),
    ...tweets.filter((row) => (row.val ?? 0) > 0.5).map((row) => ({ features: featuresOf(row.text), label: 0, weight: 0.5 })),
  ],
  { decay: 1.5e-3 },
);

const negativity = train(
  [
    ...emotions
      .filter((row) => has(row, NEGATIVE) !== has(row, POSITIVE) || !has(row, NEGATIVE))
      .map((row) => ({
        features: featuresOf(row.text),
        label: has(row, NEGATIVE) ? 1 : 0,
        weight: has(row, ['neutral']) ? 0.4 : 1,
      })),
    ...tweets
      .filter((row) => Math.abs(row.val ?? 0) > 0.4)
      .map((row) => ({ features: featuresOf(row.text), label: (row.val ?? 0) < 0 ? 1 : 0, weight: 2 })),
    ...snippets
      .filter((row) => Math.abs(row.val ?? 0) > 0.3)
      .map((row) => ({ features: featuresOf(row.text), label: (row.val ?? 0) < 0 ? 1 : 0, weight: 3 })),
    ...mams.flatMap((row) => {
      const kinds = new Set((row.cats ?? []).map(([, polarity]) => polarity));
      if (kinds.has('negative') && kinds.has('positive')) return [];
      return [{ features: featuresOf(row.text), label: kinds.has('negative') ? 1 : 0, weight: 2 }];
    }),
  ],
  { decay: 6e-3 },
);

const CATEGORIES = ['food', 'service', 'staff', 'price', 'ambience', 'menu', 'place', 'miscellaneous'] as const;
const aspects = Object.fromEntries(
  CATEGORIES.map((category) => [
    category,
    train(
      mams.map((row) => ({
        features: aspectFeaturesOf(row.text),
        label: (row.cats ?? []).some(([name]) => name === category) ? 1 : 0,
        weight: 1,
      })),
      { decay: 2e-4, places: 16_384 },
    ),
  ]),
);

const { judged, routed } = readLessons();
const roll = createDice();
/** Once as it is, and once with most of its words taken out, so that the families of words are learnt beside the words. */
const lessonOf = (text: string, label: number, weight: number): readonly Example[] => {
  const words = wordsOf(fold(text));
  return [severeFeaturesOf(words), severeFeaturesOf(words, () => roll(SIDES) < OUT_OF)].map((features) => ({
    features,
    label,
    weight,
  }));
};
const plainTexts = [...mams, ...snippets, ...tweets, ...emotions];
const severe = trainSparse(
  [
    ...judged.flatMap(({ text, isSevere, weight }) => lessonOf(text, isSevere ? 1 : 0, weight)),
    ...plainTexts.flatMap(({ text }) => lessonOf(text, 0, 1.2)),
  ],
  { decay: 1e-5, places: 262_144 },
  8000,
);

const severeRoutes = Object.fromEntries(
  ROUTES.map((route) => [
    route,
    trainSparse(
      routed.flatMap((lesson) => (lesson.route === route ? lessonOf(lesson.text, 1, 3) : lessonOf(lesson.text, 0, 1))),
      { decay: 1e-4, places: 262_144 },
      200,
    ),
  ]),
);

const folder = join(root, 'src/complaint/weights');
mkdirSync(folder, { recursive: true });
for (const [name, model] of Object.entries({ heat, negativity, aspects, severe, 'severe-routes': severeRoutes })) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(model, null, 2)}\n`);
  console.log(`src/complaint/weights/${name}.json written`);
}
