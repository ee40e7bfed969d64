import { openingOf, trigramsOf, withRecent, wordsIn } from '../../src/domain/likeness.ts';
import type { Industry } from '../../src/domain/profile.ts';
import { odditiesIn } from '../support/oddities.ts';
import { answerOf, parseRequest } from './draft-line.ts';
import { type Row, readSet } from './texts.ts';

/** A figure and what is wanted of it; `wants` says which way is better. */
export type DraftScore = { name: string; score: number; target: number; wants: 'more' | 'less'; rows: number };

/** What the drafts are measured with: one business, so that they have every reason to sound alike. */
const PROFILE = { business: 'Northlight', signature: 'Mira Holt', role: 'owner', contact: 'mira@northlight.example' };
const MAX_DRAFTS = 1000;
const NOW = new Date(2026, 10, 22, 10);

/** Which rows of which sets are complaints, and about what kind of business. */
const COMPLAINTS: readonly (readonly [string, Industry, (row: Row) => boolean])[] = [
  ['play_pairs', 'app', (row) => (row.score ?? 5) <= 2],
  ['airline', 'travel', (row) => row.sent === 'negative'],
  ['semeval14_restaurants', 'restaurant', (row) => (row.cats ?? []).some(([, polarity]) => polarity === 'negative')],
  ['mams_acsa', 'restaurant', (row) => (row.cats ?? []).every(([, polarity]) => polarity === 'negative')],
  ['vader_amazon_snippets', 'shop', (row) => (row.val ?? 0) < -1],
  ['twcs_topics', 'shop', () => true],
  ['app_review_8000', 'app', (row) => row.label === 'bug report'],
  ['langid_short', 'any', (row) => row.lang === 'en' && row.sent === 'negative'],
];

type Complaint = { text: string; industry: Industry };

/** As many rows of each set as there is room for, taken evenly over the set; the same every time. */
function complaintsFrom(folder: string): readonly Complaint[] {
  const sets = COMPLAINTS.map(([name, industry, isMeant]) => ({
    industry,
    rows: (readSet(folder, name) ?? []).filter((row) => isMeant(row) && row.text.trim().length > 30),
  })).filter(({ rows }) => rows.length > 0);
  const chosen = new Map<string, Complaint>();
  // Small sets leave room to the others: the fewest rows first.
  sets.sort((a, b) => a.rows.length - b.rows.length);
  for (const [at, { rows, industry }] of sets.entries()) {
    const share = Math.ceil((MAX_DRAFTS - chosen.size) / (sets.length - at));
    const step = Math.max(1, rows.length / share);
    for (let i = 0; i < Math.min(share, rows.length); i++) {
      const text = rows[Math.floor(i * step)]?.text;
      if (text !== undefined) chosen.set(text, { text, industry });
    }
  }
  return [...chosen.values()];
}

/** Sets of three words in a row, and of every draft the highest share of them that another one has too. */
function closestOverlaps(drafts: readonly string[]): { share: number; jaccard: number }[] {
  const sets = drafts.map(trigramsOf);
  const holders = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const each of set) holders.set(each, [...(holders.get(each) ?? []), at]);
  });
  return sets.map((set, at) => {
    const common = new Map<number, number>();
    for (const each of set)
      for (const other of holders.get(each) ?? []) if (other !== at) common.set(other, (common.get(other) ?? 0) + 1);
    let share = 0;
    let jaccard = 0;
    for (const [other, count] of common) {
      const size = sets[other]?.size ?? 1;
      share = Math.max(share, count / Math.max(1, Math.min(set.size, size)));
      jaccard = Math.max(jaccard, count / (set.size + size - count));
    }
    return { share, jaccard };
  });
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const shareOf = <Item>(items: readonly Item[], test: (item: Item) => boolean) =>
  items.filter(test).length / Math.max(1, items.length);

/**
 * How 1,000 default drafts for different real complaints of one business come out: how much they resemble one another,
 * and how many hold what a reader looks for, as far as words tell. Empty where the folder has none of the sets.
 * @param verbose prints each draft that lacks something
 */
export function scoreDrafts(folder: string, verbose = false): readonly DraftScore[] {
  const texts = complaintsFrom(folder);
  if (texts.length === 0) return [];
  let recent: readonly string[] = [];
  const made = texts.flatMap(({ text, industry }, at) => {
    const { draft, severity } = answerOf(
      parseRequest({ id: `eval-${at}`, text, industry, rating: 1, profile: PROFILE }),
      NOW,
      recent,
    );
    if (draft === null) return [];
    recent = withRecent(recent, draft);
    return [{ text, draft, severity }];
  });
  const full = made.filter(({ severity }) => severity !== 'severe');
  const drafts = made.map(({ draft }) => draft);
  const closest = closestOverlaps(drafts);
  const openings = new Map<string, number>();
  for (const draft of drafts) openings.set(openingOf(draft), (openings.get(openingOf(draft)) ?? 0) + 1);
  if (verbose)
    for (const { draft, text } of full)
      if (!names(draft, text)) console.log('names nothing:', text.replace(/\n+/g, ' / '), '=>', draft.replace(/\n+/g, ' / '));
  const has = (name: string, pattern: RegExp, target: number): DraftScore => {
    if (verbose)
      for (const { draft } of full) if (!pattern.test(draft)) console.log(`no ${name}:`, draft.replace(/\n+/g, ' / '));
    return {
      name: `drafts with ${name}`,
      score: shareOf(full, ({ draft }) => pattern.test(draft)),
      target,
      wants: 'more',
      rows: full.length,
    };
  };
  return [
    {
      name: 'drafts that are like another word for word',
      score: drafts.length - new Set(drafts).size,
      target: 0,
      wants: 'less',
      rows: drafts.length,
    },
    {
      name: 'closest pair, shared trigrams, median',
      score: median(closest.map(({ share }) => share)),
      target: 0.35,
      wants: 'less',
      rows: drafts.length,
    },
    {
      name: 'closest pair, trigrams (Jaccard), median',
      score: median(closest.map(({ jaccard }) => jaccard)),
      target: 0.35,
      wants: 'less',
      rows: drafts.length,
    },
    {
      name: 'most frequent opening (four words)',
      score: Math.max(...openings.values()) / drafts.length,
      target: 0.05,
      wants: 'less',
      rows: drafts.length,
    },
    has('thanks', /\bthank|grateful|appreciate/i, 0.98),
    has(
      'empathy',
      /\b(?:understand|can see|annoy|frustrat|pity|hope[d]?|expect|trust|you (?:had|came|counted|paid|should|did|kept|gave)|nobody should|would have|hard|tiring|lonely|rely|wears|poor|wait)/i,
      0.9,
    ),
    has('an apology', /\bsorry\b/, 0.95),
    has('a next step', /\bI (?:will|am going|am taking)|next step/, 0.98),
    has('a day', /\bby (?:\w+day|tomorrow|\d)/, 0.98),
    has('a private contact', /mira@northlight\.example/, 0.98),
    {
      name: 'drafts of 45 to 110 words',
      score: shareOf(full, ({ draft }) => wordsIn(draft).length >= 45 && wordsIn(draft).length <= 110),
      target: 0.95,
      wants: 'more',
      rows: full.length,
    },
    {
      name: 'drafts that name something of this review',
      score: shareOf(full, ({ draft, text }) => names(draft, text)),
      target: 0.9,
      wants: 'more',
      rows: full.length,
    },
    {
      name: 'drafts without a slip of grammar or sense',
      score: shareOf(full, ({ draft }) => odditiesIn(draft).length === 0),
      target: 1,
      wants: 'more',
      rows: full.length,
    },
    {
      name: 'drafts with no open place',
      score: shareOf(made, ({ draft }) => !/\{\{|\[|\|/.test(draft)),
      target: 1,
      wants: 'more',
      rows: made.length,
    },
  ];
}

/** Words every reply has; a word of the review that is none of them and stands in the draft says that it was read. */
const USUAL = new Set(
  'thank thanks your review that this with about have been were would will what when which from they them there here more know tell time like just take please write found find service business very much even only still other people could should them then than some many make made good never want went back came said again'.split(
    ' ',
  ),
);
const names = (draft: string, text: string): boolean => {
  const bare = (text: string) => wordsIn(text).map((word) => word.replace(/[.’'-]+$/, ''));
  const said = new Set(bare(draft).map((word) => word.slice(0, 5)));
  return bare(text).some((word) => word.length >= 4 && !USUAL.has(word) && said.has(word.slice(0, 5)));
};
