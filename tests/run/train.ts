/**
 * Trains the small scores of src/complaint/weights from sets that may be shipped, the same to the byte on every run.
 *
 *   npm run train -- [--texts DIR]
 *
 * Sets: GoEmotions (Apache-2.0), VADER's tweets and product snippets (MIT), MAMS (Apache-2.0). Rows that `isHeldBack`
 * names are left for `npm run eval`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOf, type LinearModel } from '../../src/complaint/linear.ts';
import { isHeldBack, type Row, readSet } from './texts.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { texts: { type: 'string', default: join(root, '../shared/texts') } } });

/** One text with what is to be learnt of it: 1 or 0, and how much it counts. */
type Example = { features: ReadonlySet<string>; label: number; weight: number };

const STEP = 1 / 16;
const PASSES = 12;

/** Logistic regression by plain gradient steps in a fixed order; `keep` features stay. */
function learn(
  examples: readonly Example[],
  features: readonly string[],
  ridge: number,
): { bias: number; weights: Float64Array } {
  const index = new Map(features.map((feature, at) => [feature, at]));
  const rows = examples.map((example) => ({
    at: [...example.features].flatMap((feature) => index.get(feature) ?? []),
    label: example.label,
    weight: example.weight,
  }));
  const weights = new Float64Array(features.length);
  const squares = new Float64Array(features.length).fill(1e-6);
  let bias = 0;
  let biasSquares = 1e-6;
  // A fixed stride through the rows stands in for shuffling.
  let stride = 7919;
  while (rows.length % stride === 0) stride += 2;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let i = 0, n = pass; i < rows.length; i++, n += stride) {
      const row = rows[n % rows.length];
      if (!row) continue;
      let sum = bias;
      for (const at of row.at) sum += weights[at] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - row.label) * row.weight;
      biasSquares += error * error;
      bias -= (0.5 * error) / Math.sqrt(biasSquares);
      for (const at of row.at) {
        const slope = error + ridge * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (0.3 * slope) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
  return { bias, weights };
}

function train(examples: readonly Example[], size: number, ridge: number, minimum = 3): LinearModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= minimum)
    .map(([feature]) => feature)
    .sort();
  const first = learn(examples, common, ridge);
  const worth = common.map((feature, at) => Math.abs(first.weights[at] ?? 0) * Math.sqrt(counts.get(feature) ?? 0));
  const kept = common
    .map((feature, at) => ({ feature, worth: worth[at] ?? 0 }))
    .sort((a, b) => b.worth - a.worth || (a.feature < b.feature ? -1 : 1))
    .slice(0, size)
    .map(({ feature }) => feature)
    .sort();
  const last = learn(examples, kept, ridge);
  const groups = new Map<number, string[]>();
  for (const [at, feature] of kept.entries()) {
    const weight = Math.max(-99, Math.min(99, Math.round((last.weights[at] ?? 0) / STEP)));
    if (weight !== 0) groups.set(weight, [...(groups.get(weight) ?? []), feature]);
  }
  return {
    bias: Math.round(last.bias * 1000) / 1000,
    step: STEP,
    weights: Object.fromEntries(
      [...groups].sort((a, b) => a[0] - b[0]).map(([weight, features]) => [`w${weight}`, features.join(' ')]),
    ),
  };
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
  2000,
  0.4,
  2,
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
  1000,
  0.25,
  2,
);

const CATEGORIES = ['food', 'service', 'staff', 'price', 'ambience', 'menu', 'place', 'miscellaneous'] as const;
const aspects = Object.fromEntries(
  CATEGORIES.map((category) => [
    category,
    train(
      mams.map((row) => ({
        features: featuresOf(row.text),
        label: (row.cats ?? []).some(([name]) => name === category) ? 1 : 0,
        weight: 1,
      })),
      category === 'miscellaneous' || category === 'place' ? 420 : 300,
      0.022,
    ),
  ]),
);

const folder = join(root, 'src/complaint/weights');
mkdirSync(folder, { recursive: true });
for (const [name, model] of Object.entries({ heat, negativity, aspects })) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(model, null, 2)}\n`);
  console.log(`src/complaint/weights/${name}.json written`);
}
