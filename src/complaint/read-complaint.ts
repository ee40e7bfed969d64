import {
  ASKS,
  type Ask,
  type ComplaintReading,
  type Feeling,
  type Point,
  type Route,
  type SevereTopic,
  type Severity,
  saysLittle,
} from '../domain/complaint.ts';
import type { Issue } from '../domain/library.ts';
import { industryOfPlatform } from '../domain/platform-industry.ts';
import type { Industry } from '../domain/profile.ts';
import type { Review } from '../domain/review.ts';
import { shareOfStars } from '../domain/stars.ts';
import type { ComplaintWords } from '../languages/define.ts';
import { LANGUAGES, languageFor } from '../languages/languages.ts';
import { type Aspect, aspectsNamedIn } from './aspects.ts';
import { type Clause, countBeforeTurn, splitClauses } from './clauses.ts';
import { type Facts, findFacts, findThing } from './facts.ts';
import { heatOf } from './heat.ts';
import { industryFromWords } from './industry-of.ts';
import { languageOf } from './language-of.ts';
import type { Features } from './linear.ts';
import { findNamedFacts } from './named-facts.ts';
import { negativityOf } from './negativity.ts';
import { findPraise } from './praise.ts';
import { likeliestRoute, severeFeaturesOf, severeScoreOf } from './severe-score.ts';
import { tellPoint } from './tell-point.ts';
import {
  type Around,
  createMatcher,
  findIn,
  findTopics,
  fold,
  type Hit,
  type Matcher,
  PLAIN,
  type Span,
  type Word,
  wordsOf,
} from './words.ts';

/** Most points a reading holds. */
export const MAX_POINTS = 6;

/** A severe matter: where it goes, and which holding reply fits. */
type Severe = { route: Route; topic: SevereTopic };

type Kit = {
  opinion: Matcher<'good' | 'bad'>;
  feelings: Matcher<Feeling>;
  severe: Matcher<Severe>;
  asks: Matcher<Ask>;
  lookAlikes: Matcher<'severe' | 'any'>;
  tone: Matcher<'swearing' | 'insults'>;
  sarcasm: Matcher<'sarcasm'>;
  expects: Matcher<'expects'>;
  businesses: Matcher<Industry>;
  hints: Matcher<string>;
  hinted: readonly string[];
  negators: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
  notNegating: readonly string[];
};

const kits = new WeakMap<ComplaintWords, Kit>();
function kitOf(language: ComplaintWords): Kit {
  const known = kits.get(language);
  if (known) return known;
  const kit: Kit = {
    opinion: createMatcher<'good' | 'bad'>([
      { owner: 'good', words: language.good },
      { owner: 'bad', words: language.bad },
    ]),
    feelings: createMatcher(
      Object.entries(language.feelings).map(([owner, words]) => ({
        owner: owner as Feeling, // the keys of `feelings` are feelings; Object.entries widens them
        words: words ?? [],
      })),
    ),
    severe: createMatcher(language.severe.map(({ route, topic, words }) => ({ owner: { route, topic }, words }))),
    asks: createMatcher(ASKS.map((owner) => ({ owner, words: language.asks[owner] }))),
    lookAlikes: createMatcher<'severe' | 'any'>([
      { owner: 'severe', words: language.looksSevere },
      { owner: 'any', words: language.harmless },
    ]),
    tone: createMatcher<'swearing' | 'insults'>([
      { owner: 'swearing', words: language.swearing },
      { owner: 'insults', words: language.insults },
    ]),
    sarcasm: createMatcher([{ owner: 'sarcasm', words: language.sarcasm }]),
    expects: createMatcher([{ owner: 'expects', words: language.expects }]),
    businesses: createMatcher(
      Object.entries(language.businesses).map(([owner, words]) => ({
        owner: owner as Industry, // the keys of `businesses` are industries; Object.entries widens them
        words: words ?? [],
      })),
    ),
    hinted: Object.keys(language.hints),
    hints: createMatcher(Object.entries(language.hints).map(([owner, words]) => ({ owner, words }))),
    negators: new Set(language.negators),
    pointers: new Set(language.pointers),
    notNegating: language.notNegating,
  };
  kits.set(language, kit);
  return kit;
}

const matchers = new WeakMap<readonly Issue[], Map<Industry, Matcher<Issue>>>();
/** The `detect` lines of the issues that a business of this kind can meet; of all issues while the kind is not known. */
function matcherOf(issues: readonly Issue[], industry: Industry): Matcher<Issue> {
  const byIndustry = matchers.get(issues) ?? new Map<Industry, Matcher<Issue>>();
  matchers.set(issues, byIndustry);
  const known = byIndustry.get(industry);
  if (known) return known;
  const matcher = createMatcher(
    issues
      .filter((issue) => industry === 'any' || fits(issue, industry) > 0)
      .map((issue) => ({ owner: issue, words: issue.detect })),
  );
  byIndustry.set(industry, matcher);
  return matcher;
}

/** What a clause says, as far as words can tell. */
type ClauseReading = {
  clause: Clause;
  span: Span;
  isGood: boolean;
  isBad: boolean;
  isSarcastic: boolean;
  hits: readonly Hit<Issue>[];
  facts: Facts;
  /** The thing meant may have been named in the clause before: "both came out cold", "stone cold". */
  looksBack: boolean;
};

/** Issues of businesses that work by appointment. */
const BY_APPOINTMENT: readonly string[] = ['long-wait', 'no-show', 'poor-work'];
const WITHOUT_APPOINTMENTS: readonly Industry[] = ['restaurant', 'hotel', 'shop', 'app'];

/**
 * A clinic must not confirm that anybody was a patient. Its own issues are worded for that; of the general ones only
 * those that say nothing of a visit are left.
 */
const OPEN_TO_CLINICS: readonly string[] = ['let-down', 'stars-only', 'not-our-customer'];

/** How an issue weighs for a business of this kind: its own first, those of other kinds not at all. */
function fits(issue: Issue, industry: Industry): number {
  if (WITHOUT_APPOINTMENTS.includes(industry) && BY_APPOINTMENT.includes(issue.id)) return 0;
  if (industry === 'clinic' && issue.industry === 'any' && issue.severity !== 'severe' && !OPEN_TO_CLINICS.includes(issue.id))
    return 0;
  if (issue.industry === industry) return 1.3;
  return issue.industry === 'any' ? 1 : 0;
}

/** How much an issue counts in this review; 0 when it is not for it. */
type Weigh = (issue: Issue) => number;

/** The issue for a review that is disappointed and says no more; `let-down-hotel` and the like go before it. */
const LAST_RESORT = 'let-down';
/** The issue for stars without words. */
const NO_WORDS = 'stars-only';

const namedFor = (review: Review, industry: Industry = 'any'): Industry =>
  industry === 'any' ? industryOfPlatform(review) : industry;

/**
 * The kinds of business whose issues a reading of this review may meet, beside those for any business: the one given or
 * the platform's, else those of whose trade a noun stands there. No point is of another kind; its complaints would only
 * keep a clause from counting as praise.
 */
export function industriesIn(review: Review, { industry }: { industry?: Industry } = {}): readonly Industry[] {
  const named = namedFor(review, industry);
  if (named !== 'any') return [named];
  const language = complaintWordsFor(languageOf(review.text).code);
  if (!language) return [];
  const words = wordsOf(fold(review.text));
  const nouns = findIn(kitOf(language).businesses, words, { from: 0, to: words.length, contextFrom: 0 }, PLAIN);
  return [...new Set(nouns.map(({ owner }) => owner))];
}

/** The words to read a text in this language with: English ones where it has none of its own. */
const complaintWordsFor = (code: string): ComplaintWords | null | undefined =>
  languageFor(code)?.complaint ?? LANGUAGES[0].complaint;

/**
 * Reads a review as a complaint: separate points on the reviewer's exact words, praise apart, what it felt like, how
 * severe and how heated it is. Pure. A review without words has no points. Issues are looked for in English words only
 * where the pack is English; a review in another language may have none.
 */
export function readComplaint(
  review: Review,
  issues: readonly Issue[],
  options: { industry?: Industry } = {},
): ComplaintReading {
  const text = review.text;
  const folded = fold(text);
  const words = wordsOf(folded);
  const stars = shareOfStars(review.rating);
  const guessed = languageOf(text);
  const language = complaintWordsFor(guessed.code);
  if (!language || words.length === 0) {
    const issueIds = (stars === null || stars <= 0.6) && issues.some(({ id }) => id === NO_WORDS) ? [NO_WORDS] : [];
    return {
      points: [],
      praise: [],
      issueIds,
      feeling: 'disappointed',
      severity: 'mild',
      severeTopic: null,
      route: null,
      asks: [],
      facts: [],
      heat: 0,
      language: guessed,
    };
  }
  const kit = kitOf(language);
  const clauses = splitClauses(text, words);
  const muted = new Set<number>();
  const notSevere = new Set<number>();
  const isNegator = (word: string) => kit.negators.has(word);
  const around = (clause: Clause, isBad: () => boolean = () => false): Around => ({
    isBad,
    isNegator,
    isNegated: (at) => isNegated(words, at, clause.from, kit),
    isMuted: (at) => muted.has(at),
  });

  // Look-alikes may run over a clause end ("sick, sick beats"), so they are looked for in the whole text at once.
  const whole: Span = { from: 0, to: words.length, contextFrom: 0 };
  for (const hit of findIn(kit.lookAlikes, words, whole, PLAIN)) {
    for (let at = hit.at; at < hit.to; at++) {
      notSevere.add(at);
      if (hit.owner === 'any') muted.add(at);
    }
  }

  const named = namedFor(review, options.industry);
  const matcher = matcherOf(issues, named);
  const isLow = stars !== null && stars <= 0.6;
  const all = clauses.map((clause, i): ClauseReading => {
    const before = clauses[i - 1];
    const pointsBack = words
      .slice(clause.from, Math.min(clause.to, clause.from + 8))
      .some((word) => kit.pointers.has(word.text));
    const isNear = before && (before.sentence === clause.sentence || (pointsBack && before.sentence === clause.sentence - 1));
    const span = { from: clause.from, to: clause.to, contextFrom: before && isNear ? before.from : clause.from };
    const own = { ...span, contextFrom: clause.from };
    const said = opinionOf(kit, words, own, around(clause));
    const isMissed = said.good && isLow && missesGood(kit, words, own, around(clause));
    const { good, bad } = isMissed ? { good: false, bad: true } : said;
    const isSarcastic = findIn(kit.sarcasm, words, own, { ...around(clause), isNegated: () => false }).length > 0;
    const hits = findIn(
      matcher,
      words,
      span,
      around(clause, () => bad),
    )
      .filter(
        // What only looks severe meets no severe issue of the packs either.
        (hit) => hit.owner.severity !== 'severe' || !isWithin(notSevere, hit),
      )
      .filter(
        // One friendly word beside a single complaint word: not enough to call it a complaint.
        (hit) => !(good && !bad && !isSarcastic && hit.weight <= 1 && (stars === null || stars > 0.5)),
      );
    const first = words[clause.from]?.start ?? clause.start;
    const facts = hits.length > 0 ? findFacts(folded.slice(first, clause.end), language) : {};
    return {
      clause,
      span,
      isGood: good,
      isBad: bad,
      isSarcastic,
      hits,
      facts,
      looksBack: pointsBack || clause.to - clause.from <= 3,
    };
  });

  // The kind of business first: words that mean one thing of an app mean another of a room.
  const chosen =
    named === 'any'
      ? industryFromWords(
          words,
          findIn(kit.businesses, words, whole, PLAIN),
          all.map(({ hits }) => hits),
        )
      : named;
  const weigh: Weigh = (issue) => fits(issue, chosen);
  const found = findPoints(all, weigh);
  const isRead = guessed.code === 'en' || guessed.code === 'und';
  const severe = findSevere(
    kit,
    text,
    words,
    all,
    (clause) => ({ ...around(clause), isMuted: (at) => notSevere.has(at) }),
    weigh,
    isRead ? stars : 'unscored',
  );
  const isOpen = isRead && found.every(({ hit }) => hit.owner.id.startsWith(LAST_RESORT));
  const hinted = isOpen ? byHints(kit, text, words, all, issues, stars, chosen) : null;
  if (hinted) found.splice(0, found.length, hinted);
  else if (found.length === 0 && isRead) {
    const last = lastResort(text, all, issues, stars, chosen);
    if (last) found.push(last);
  }
  if (isRead && !hinted) {
    const topical = byTopics(kit, language, text, words, all, matcher, found, stars, named);
    if (topical.length > 0 && found.every(({ hit }) => saysLittle(hit.owner.id))) found.splice(0, found.length);
    found.push(...topical);
  }

  const complaints = found.filter(({ reading }) => !isRequest(kit, words, reading));
  const told = (complaints.length > 0 ? complaints : found).flatMap((general): Told[] => {
    const each = byAspect(text, general, issues, chosen);
    const { clause, span, facts, isBad, looksBack } = each.reading;
    const point = tellPoint(each.hit, {
      words,
      span: looksBack ? span : { ...span, contextFrom: span.from },
      facts,
      language,
      around: around(clause, () => isBad),
    });
    return [{ ...each, ...point, isConcrete: point.plain !== each.hit.owner.plain }];
  });
  const kept = withoutEchoes(keepDistinct(told));

  const totals = new Map<Issue, number>();
  for (const { hit, score } of kept) totals.set(hit.owner, (totals.get(hit.owner) ?? 0) + score);
  const issueIds = [...totals]
    .sort((a, b) => Number(b[0].severity === 'severe') - Number(a[0].severity === 'severe') || b[1] - a[1])
    .map(([issue]) => issue.id);

  const points = kept
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MAX_POINTS)
    .toSorted((a, b) => a.reading.clause.start - b.reading.clause.start || a.hit.at - b.hit.at)
    .map(({ hit, reading: { clause }, plain, detail }, i): Point => {
      const { start, end } = clause;
      return { id: `point-${i + 1}`, plain, detail, words: text.slice(start, end), start, end, issueId: hit.owner.id };
    });

  const tone = findIn(kit.tone, words, whole, PLAIN);
  const heat = heatOf({
    text,
    words: words.length,
    swearing: tone.filter(({ owner }) => owner === 'swearing').length,
    insults: tone.filter(({ owner }) => owner === 'insults').length,
    stars,
  });
  const top = kept.toSorted((a, b) => b.score - a.score)[0]?.hit.owner ?? null;
  return {
    points,
    praise: findPraise(all, words, language),
    issueIds,
    feeling: feelingOf(kit, words, all, around, top, heat),
    severity: severityOf(
      severe,
      kept.map(({ hit }) => hit.owner.severity),
      points.length,
      heat,
      stars,
    ),
    severeTopic: severe?.topic ?? null,
    route: severe?.route ?? null,
    asks: [...asksOf(kit, words, all, around)],
    facts: findNamedFacts(text, folded, language),
    heat,
    language: guessed,
  };
}

/** Whether any word of a hit is among these places. */
function isWithin(places: ReadonlySet<number>, { at, to }: { at: number; to: number }): boolean {
  for (let place = at; place < to; place++) if (places.has(place)) return true;
  return false;
}

/** Whether one of the three words before says not; "not only" and "couldn't have been nicer" do not. */
function isNegated(words: readonly Word[], at: number, from: number, kit: Kit): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const word = words[i]?.text ?? '';
    if (!kit.negators.has(word)) continue;
    const next = words
      .slice(i + 1, i + 3)
      .map((each) => each.text)
      .join(' ');
    if (kit.notNegating.some((phrase) => next === phrase || next.startsWith(`${phrase} `))) return false;
    if (/^couldn'?t$/.test(word) || (word === 'not' && words[i - 1]?.text === 'could'))
      return !/^(?:be|have|believe)\b/.test(next);
    return true;
  }
  return false;
}

/** Whether a clause calls something good or bad. "Not good" is bad, "not bad" is good enough. */
function opinionOf(kit: Kit, words: readonly Word[], span: Span, around: Around): { good: boolean; bad: boolean } {
  let good = false;
  let bad = false;
  for (const hit of findIn(kit.opinion, words, span, { ...around, isNegated: () => false })) {
    const turned = around.isNegated(hit.at);
    if ((hit.owner === 'good') !== turned) good = true;
    else bad = true;
  }
  return { good, bad };
}

/** Whether what a clause calls good is only what was counted on: "for 160 a night I expect a clean bathroom". */
function missesGood(kit: Kit, words: readonly Word[], span: Span, around: Around): boolean {
  const plain = { ...around, isNegated: () => false };
  const [counted] = findIn(kit.expects, words, span, plain);
  return (
    counted !== undefined &&
    findIn(kit.opinion, words, span, plain).every(({ owner, at }) => owner === 'good' && at > counted.at)
  );
}

type Found = { hit: Hit<Issue>; reading: ClauseReading; score: number };
type Told = Found & { plain: string; detail: string; thing: string | null; isConcrete: boolean };

/** Most clauses looked at for one issue. */
const MAX_PER_ISSUE = 4;

/** Candidates for points: at most two issues a clause, the strongest clauses of each issue first. */
function findPoints(all: readonly ClauseReading[], weigh: Weigh): Found[] {
  const byIssue = new Map<string, Found[]>();
  for (const reading of all) {
    // A clause that names a figure says more than one that does not.
    const bonus = reading.facts.duration || reading.facts.amount || reading.facts.times ? 0.5 : 0;
    const candidates = reading.hits
      .map((hit): Found => {
        const severe = hit.owner.severity === 'severe' ? 1 : 0;
        return { hit, reading, score: (hit.weight + bonus) * weigh(hit.owner) + severe };
      })
      .filter(({ hit }) => weigh(hit.owner) > 0)
      .sort((a, b) => b.score - a.score || a.hit.at - b.hit.at);
    const taken: Found[] = [];
    for (const candidate of candidates) {
      const { hit } = candidate;
      if (taken.length === 2) break;
      if (taken.some(({ hit: other }) => hit.owner === other.owner || (hit.at < other.to && other.at < hit.to))) continue;
      // A second point in one clause must stand on as firm words as the first: "cold and late", not an echo of it.
      if (taken[0] && (candidate.score < taken[0].score * 0.6 || saysLittle(hit.owner.id))) continue;
      taken.push(candidate);
    }
    for (const candidate of taken) {
      const { id } = candidate.hit.owner;
      byIssue.set(id, [...(byIssue.get(id) ?? []), candidate]);
    }
  }
  const hasOwn = [...byIssue.keys()].some((id) => !saysLittle(id));
  return [...byIssue].flatMap(([id, candidates]) =>
    hasOwn && saysLittle(id) ? [] : candidates.toSorted((a, b) => b.score - a.score).slice(0, MAX_PER_ISSUE),
  );
}

/**
 * One point an issue, a concrete one where there is any; a second when it names another thing ("the dry chicken, the
 * soggy fries").
 */
function keepDistinct(told: readonly Told[]): Told[] {
  const kept: Told[] = [];
  for (const issue of new Set(told.map(({ hit }) => hit.owner))) {
    const own = told.filter(({ hit }) => hit.owner === issue);
    const concrete = own.filter(({ isConcrete }) => isConcrete);
    const [first] = concrete.length > 0 ? concrete : own;
    if (first) kept.push(first);
    const second = concrete.find(
      ({ thing, reading }) => thing !== null && thing !== first?.thing && reading !== first?.reading,
    );
    if (second && issue.severity !== 'severe') kept.push({ ...second, score: second.score * 0.7 });
  }
  return kept;
}

/** General issues, and what the issues of a kind of business that say the same are called. */
const ECHOES: Readonly<Record<string, RegExp>> = {
  'rude-staff': /-(?:manner|driver|staff)$/,
  'poor-work': /^(?:home-poor-work|auto-not-fixed|salon-result)$/,
  'nobody-answers': /-(?:unanswered|phone|communication)$/,
  'no-show': /^(?:home-no-show|delivery-never)$/,
  'long-wait': /-(?:wait|delay|late)$/,
  'price-too-high': /-(?:price|quote|fees)$/,
};

/** Leaves a general issue out where the business has its own for the same thing: "rude", said of the driver. */
function withoutEchoes(kept: readonly Told[]): Told[] {
  const ids = new Set(kept.map(({ hit }) => hit.owner.id));
  return kept.filter(({ hit }) => {
    const echo = ECHOES[hit.owner.id];
    return !echo || ![...ids].some((id) => id !== hit.owner.id && echo.test(id));
  });
}

/** Severe routes, most pressing first. */
const ROUTES_BY_PRESS: readonly Route[] = [
  'self-harm',
  'child-safety',
  'threat-violence',
  'extortion',
  'allergy',
  'illness',
  'injury',
  'discrimination',
  'payment-fraud',
  'privacy-data',
  'property-safety',
  'legal',
];

/** Where an issue of the packs goes that is severe by itself. */
const ROUTE_OF: Readonly<Record<SevereTopic, Route>> = {
  health: 'illness',
  safety: 'property-safety',
  discrimination: 'discrimination',
  privacy: 'privacy-data',
  law: 'legal',
  threat: 'threat-violence',
  child: 'child-safety',
  extortion: 'extortion',
  'self-harm': 'self-harm',
};

/** Which holding reply fits what the score found. */
const TOPIC_OF: Readonly<Record<Route, SevereTopic>> = {
  illness: 'health',
  injury: 'safety',
  allergy: 'health',
  discrimination: 'discrimination',
  'threat-violence': 'threat',
  'self-harm': 'self-harm',
  'privacy-data': 'privacy',
  'payment-fraud': 'law',
  legal: 'law',
  'child-safety': 'child',
  extortion: 'extortion',
  'property-safety': 'safety',
};

/** Most words between the signs of a severe matter: in a long sentence they belong to different things. */
const SEVERE_WINDOW = 14;

/** What words of the language's own lists add to the score of the words around them. */
const BY_LIST = 3.5;
/** Above this, a sentence or two tell of something severe. */
const SEVERE_FROM = 0.15;
/**
 * Without such words it takes so much more, and that the score knows where it belongs, which counts by this share of its
 * own score: of 13,800 texts about restaurants, apps, flights and products, 120 come out severe, about a third of them
 * rightly.
 */
const ALONE = 0.1;
const BY_ROUTE = 0.6;
const ROUTE_FROM = 0.5;
/**
 * Without such words, a text must have this many of any kind, more of a score while it has few, and more each time it is
 * twice as long.
 */
const FEWEST_WORDS = 5;
const FEW_WORDS = 7;
const BY_FEWNESS = 0.8;
const BY_DOUBLING = 0.45;
/** Kind words are hardly ever severe, whatever they name: below this likelihood of speaking against, it takes so much more. */
const LEAST_AGAINST = 0.2;
const BY_KINDNESS = 1;

/**
 * The most pressing severe matter: by the language's own words, a sentence at a time, or by an issue of the packs; where
 * the score knows the language, it says whether those words are meant, and finds what they do not hold.
 */
function findSevere(
  kit: Kit,
  text: string,
  words: readonly Word[],
  all: readonly ClauseReading[],
  around: (clause: Clause) => Around,
  weigh: Weigh,
  stars: number | null | 'unscored',
): Severe | null {
  const found = new Map<Route, Severe>();
  const add = (severe: Severe) => {
    if (!found.has(severe.route)) found.set(severe.route, severe);
  };
  for (let first = 0; first < all.length; ) {
    const from = all[first];
    if (!from) break;
    let last = first;
    while (all[last + 1]?.clause.sentence === from.clause.sentence) last++;
    const span = { from: from.span.from, to: all[last]?.span.to ?? from.span.to, contextFrom: from.span.from };
    for (const { owner } of findIn(kit.severe, words, span, { ...around(from.clause), window: SEVERE_WINDOW })) add(owner);
    first = last + 1;
  }
  for (const { hits } of all) {
    for (const { owner } of hits)
      if (owner.severeTopic && weigh(owner) > 0) add({ route: ROUTE_OF[owner.severeTopic], topic: owner.severeTopic });
  }
  const scored = stars === 'unscored' ? null : mostSevere(text, words, all);
  if (scored && scored.score + (found.size > 0 ? BY_LIST : 0) <= SEVERE_FROM) return null;
  const route = ROUTES_BY_PRESS.find((each) => found.has(each));
  const likeliest = scored ? likeliestRoute(scored.features) : null;
  if (route && route !== 'self-harm' && likeliest && found.has(likeliest.route)) return found.get(likeliest.route) ?? null;
  if (route) return found.get(route) ?? null;
  if (!scored || !likeliest || words.length < FEWEST_WORDS || (typeof stars === 'number' && stars > 0.6)) return null;
  const kindness = negativityOf(scored.text, []) < LEAST_AGAINST ? BY_KINDNESS : 0;
  const sure = scored.score - BY_DOUBLING * Math.log2(scored.pairs);
  const fewness = words.length < FEW_WORDS ? BY_FEWNESS : 0;
  if (sure <= SEVERE_FROM + ALONE + kindness + fewness || sure + BY_ROUTE * likeliest.score <= ROUTE_FROM) return null;
  return { route: likeliest.route, topic: TOPIC_OF[likeliest.route] };
}

/** The two sentences in a row that are likeliest to tell of something severe, with their score, and how many pairs there are. */
function mostSevere(
  text: string,
  words: readonly Word[],
  all: readonly ClauseReading[],
): { text: string; score: number; features: Features; pairs: number } | null {
  const starts = all.flatMap(({ clause }, at) => (clause.sentence === all[at - 1]?.clause.sentence ? [] : [clause.from]));
  const ends = [...starts.slice(1), words.length];
  const pairs = starts.slice(0, Math.max(1, starts.length - 1)).map((from, at) => {
    const pair = words.slice(from, ends[at + 1] ?? ends[at]);
    const features = severeFeaturesOf(pair);
    return { text: text.slice(pair[0]?.start, pair.at(-1)?.end), score: severeScoreOf(features), features };
  });
  const [most] = pairs.toSorted((a, b) => b.score - a.score);
  return most ? { ...most, pairs: pairs.length } : null;
}

/** Most words of a clause that only asks. */
const LONGEST_REQUEST = 9;
/** How far into a clause a request begins: "please just send". */
const REQUEST_FROM = 2;

/** Whether a clause asks for something and tells of nothing that went wrong: "Fix it", "I expect my fees back". */
function isRequest(kit: Kit, words: readonly Word[], { span, isBad }: ClauseReading): boolean {
  const { from, to } = span;
  if (isBad || to - from > LONGEST_REQUEST) return false;
  if (words.slice(from, to).some(({ text }) => kit.negators.has(text) || text.startsWith('refus'))) return false;
  return findIn(kit.asks, words, { from, to: Math.min(to, from + REQUEST_FROM + 1), contextFrom: from }, PLAIN).some(
    ({ owner }) => owner !== 'answer',
  );
}

/** What is asked for, in the order of `ASKS`. */
function asksOf(
  kit: Kit,
  words: readonly Word[],
  all: readonly ClauseReading[],
  around: (clause: Clause) => Around,
): readonly Ask[] {
  const asked = new Set(
    all.flatMap(({ clause, span }) => findIn(kit.asks, words, span, around(clause)).map((hit) => hit.owner)),
  );
  return ASKS.filter((ask) => asked.has(ask));
}

function feelingOf(
  kit: Kit,
  words: readonly Word[],
  all: readonly ClauseReading[],
  around: (clause: Clause) => Around,
  top: Issue | null,
  heat: number,
): Feeling {
  const counts = new Map<Feeling, number>();
  for (const { clause, span } of all) {
    for (const hit of findIn(kit.feelings, words, { ...span, contextFrom: span.from }, around(clause))) {
      counts.set(hit.owner, (counts.get(hit.owner) ?? 0) + hit.weight);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first) return first[0];
  if (heat >= 0.6) return 'angry';
  return top?.feeling ?? 'disappointed';
}

function severityOf(
  severe: Severe | null,
  found: readonly Severity[],
  points: number,
  heat: number,
  stars: number | null,
): Severity {
  if (severe || found.includes('severe')) return 'severe';
  if (found.includes('medium') || points >= 3 || heat >= 0.5) return 'medium';
  return stars !== null && stars <= 0.4 && points >= 2 ? 'medium' : 'mild';
}

/** How likely a review without stars must be to speak against the business. */
const LIKELY_AGAINST = 0.6;
/** How likely a clause of such a review must be to do so; stars that are low say much of that already. */
const LIKELY_CLAUSE = 0.3;
const LIKELY_CLAUSE_OF_LOW = 0.15;

/** The clause that speaks against the business most, of a review with low stars or one that speaks against it as a whole. */
function mostAgainst(text: string, all: readonly ClauseReading[], stars: number | null): ClauseReading | undefined {
  if (stars === null ? negativityOf(text, []) < LIKELY_AGAINST : stars > 0.4) return undefined;
  const least = stars === null ? LIKELY_CLAUSE : LIKELY_CLAUSE_OF_LOW;
  return all
    .filter(({ isGood, clause }) => !isGood && clause.to - clause.from > 2)
    .map((reading) => ({ reading, against: negativityOf(text.slice(reading.clause.start, reading.clause.end), []) }))
    .filter(({ against }) => against > least)
    .toSorted((a, b) => b.against - a.against)[0]?.reading;
}

/** What a general disappointment at a table or in a room is about, where its clause speaks of one side only. */
const ISSUE_OF_ASPECT: Readonly<Partial<Record<Industry, Readonly<Partial<Record<Aspect, string>>>>>> = {
  restaurant: { food: 'food-quality', service: 'poor-service' },
  hotel: { service: 'poor-service' },
};

/** A general disappointment as the kind of complaint its clause names: "the tiramisu was a letdown" is about food. */
function byAspect(text: string, found: Found, issues: readonly Issue[], industry: Industry): Found {
  const kinds = ISSUE_OF_ASPECT[industry];
  if (!kinds || !found.hit.owner.id.startsWith(LAST_RESORT)) return found;
  const { start, end } = found.reading.clause;
  const [aspect, ...others] = aspectsNamedIn(text.slice(start, end));
  const id = aspect && others.length === 0 ? kinds[aspect] : undefined;
  const owner = issues.find((each) => each.id === id);
  return owner ? { ...found, hit: { ...found.hit, owner } } : found;
}

/** How likely a review without stars must be to speak against the business before weak words tell of what. */
const LIKELY_BY_HINTS = 0.2;

/** Where no more than a general disappointment was met: the kind of complaint of this trade that most words speak for. */
function byHints(
  kit: Kit,
  text: string,
  words: readonly Word[],
  all: readonly ClauseReading[],
  issues: readonly Issue[],
  stars: number | null,
  industry: Industry,
): Found | null {
  if (stars === null ? negativityOf(text, []) < LIKELY_BY_HINTS : stars > 0.6) return null;
  const own = new Map(issues.filter((issue) => issue.industry === industry).map((issue) => [issue.id, issue]));
  const told = new Map<Issue, { sum: number; best: Found }>();
  for (const reading of all) {
    for (const { owner: id, at, to, weight } of findIn(kit.hints, words, reading.span, PLAIN)) {
      const owner = own.get(id);
      if (!owner || (reading.isGood && !reading.isBad)) continue;
      const found = { hit: { owner, at, to, weight }, reading, score: 0.1 };
      const known = told.get(owner);
      told.set(owner, { sum: (known?.sum ?? 0) + weight, best: known?.best ?? found });
    }
  }
  const [first] = [...told.values()].sort(
    (a, b) => b.sum - a.sum || kit.hinted.indexOf(a.best.hit.owner.id) - kit.hinted.indexOf(b.best.hit.owner.id),
  );
  return first?.best ?? null;
}

/** How much more the words of a clause must say of one kind of complaint than of any other. */
const TOPIC_LEAD = 1.5;
const TOPIC_FROM = 0.75;
/** Most points that stand on no more than what they speak of. */
const MAX_BY_TOPIC = 3;
const FEWEST_FOR_TOPIC = 3;
/** Trades whose kinds of complaint have nouns of their own; a dish, an app or a flight is the matter of all of theirs. */
const WITH_TOPICS: readonly Industry[] = [
  'clinic',
  'salon',
  'auto',
  'real-estate',
  'education',
  'delivery',
  'home-services',
  'hotel',
];

/** Whether a topic is somebody who works there: what they did may be any kind of complaint. */
const isPerson = ({ at, to }: Hit<Issue>, words: readonly Word[], language: ComplaintWords): boolean =>
  findThing('staff', words, { from: at, to, contextFrom: at }, at, language) !== null;

/**
 * Points of clauses that complain in words no line holds: each by what it speaks of, where that is the matter of one kind
 * of complaint of this trade. Only where the review as a whole speaks against the business.
 */
function byTopics(
  kit: Kit,
  language: ComplaintWords,
  text: string,
  words: readonly Word[],
  all: readonly ClauseReading[],
  matcher: Matcher<Issue>,
  found: readonly Found[],
  stars: number | null,
  industry: Industry,
): Found[] {
  if (!WITH_TOPICS.includes(industry) || (stars === null ? negativityOf(text, []) < LIKELY_AGAINST : stars > 0.6)) return [];
  const least = stars === null ? LIKELY_CLAUSE : LIKELY_CLAUSE_OF_LOW;
  const turn = countBeforeTurn(
    text,
    all.map(({ clause }) => clause),
  );
  const known = new Set(found.map(({ hit }) => hit.owner));
  const told: Found[] = [];
  for (const [i, reading] of all.entries()) {
    const { clause, span, isGood, isBad, isSarcastic, hits } = reading;
    if (isGood || isSarcastic || hits.some(({ owner }) => !saysLittle(owner.id))) continue;
    if (clause.to - clause.from < FEWEST_FOR_TOPIC || (!isBad && i < turn)) continue;
    if (!isBad && negativityOf(text.slice(clause.start, clause.end), []) < least) continue;
    const sums = new Map<Issue, { sum: number; hit: Hit<Issue> }>();
    for (const hit of findTopics(matcher, words, { ...span, contextFrom: span.from })) {
      const isMeant = !isPerson(hit, words, language) && !isNegated(words, hit.at, clause.from, kit);
      if (hit.owner.industry !== industry || !isMeant) continue;
      const sum = (sums.get(hit.owner)?.sum ?? 0) + hit.weight;
      sums.set(hit.owner, { sum, hit: sums.get(hit.owner)?.hit ?? hit });
    }
    const [first, second] = [...sums.values()].sort((a, b) => b.sum - a.sum);
    if (!first || first.sum < TOPIC_FROM || first.sum < TOPIC_LEAD * (second?.sum ?? 0)) continue;
    const { owner } = first.hit;
    if (owner.severity === 'severe' || known.has(owner)) continue;
    known.add(owner);
    told.push({ hit: first.hit, reading, score: 0.1 * first.sum });
  }
  return told.toSorted((a, b) => b.score - a.score).slice(0, MAX_BY_TOPIC);
}

/** When no issue was met though the review is not a kind one: the general disappointment, on its worst clause. */
function lastResort(
  text: string,
  all: readonly ClauseReading[],
  issues: readonly Issue[],
  stars: number | null,
  industry: Industry,
): Found | null {
  const worst = all.find(({ isBad, isGood }) => isBad && !isGood) ?? all.find(({ isBad }) => isBad);
  const reading = worst ?? mostAgainst(text, all, stars);
  if (!reading) return null;
  const issue =
    issues.find((each) => each.id === `${LAST_RESORT}-${industry}`) ?? issues.find((each) => each.id === LAST_RESORT);
  if (!issue) return null;
  return { hit: { owner: issue, at: reading.clause.from, to: reading.clause.from, weight: 0 }, reading, score: 0.1 };
}
