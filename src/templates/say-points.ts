import type { ComplaintReading, Point } from '../domain/complaint.ts';
import type { Library } from '../domain/library.ts';
import type { Industry } from '../domain/profile.ts';
import type { Review } from '../domain/review.ts';
import { shareOfStars } from '../domain/stars.ts';
import { wholes } from '../languages/en-businesses.ts';
import { isOverall, type Quotation, quotationsIn } from './quote.ts';
import { complains, praises, report, retell, thingOf, topicOf } from './retell.ts';
import { findIssue } from './wordings.ts';

/**
 * What a reply names of a review, in the order of the review: `details` are noun phrases for the thanks ("the 50-minute
 * wait"), `clauses` follow "that" ("your list keeps freezing"), `named` follow "you mention" ("too many ads"), `quotes`
 * stand in quotation marks as the reviewer wrote them, and `asked` is a question of theirs.
 */
export type Saying = {
  details: readonly string[];
  clauses: readonly string[];
  named: readonly string[];
  quotes: readonly string[];
  asked: string | null;
};

/** Issues that say only that something was wrong; the reviewer's own words say more. */
export const isVague = (id: string | null) => id === null || id === 'good-but' || /^let-down(?:-|$)/.test(id);

/** Most sentences of a review looked at when no point was met. */
const MAX_SENTENCES = 30;
/** Most noun phrases and clauses in one reply: beyond, it reads like a list. */
const MAX_DETAILS = 4;
const MAX_CLAUSES = 2;
/** From here on, no further remark is quoted. */
const MAX_SAID = 3;

/** A clinic must not repeat what anybody told of a visit; other languages are not ours to bend. */
const mayRetell = (reading: ComplaintReading, industry: Industry) =>
  industry !== 'clinic' && (reading.language.code === 'en' || reading.language.code === 'und');

/**
 * `weak`: the sentence of a thing named without what was wrong with it, empty where it is a guess; the reviewer's own words
 * for it go before it.
 */
type Told = { kind: 'detail' | 'clause' | 'noun' | 'quote' | 'question'; text: string; weak?: string };

/** A detail made from a thing and no more: the reviewer's own sentence says what was wrong with it. */
const TROUBLE = /^the trouble with |^(?:the|your) \S+$/;
/** Least that a further remark must count to be quoted beside what is said already. */
const TELLING = 2.8;
/** From here on, a sentence may tell of more than one thing. */
const MANIFOLD = 20;
/** Up to here, points are named in the order of their weight. */
const FEW = 2;
/** Least that a remark must count to stand for a point. */
const WORTH = 2.2;
/** Most words in quotation marks in one reply. */
const MAX_QUOTED = 34;

/** Details that would fit any review of the trade: "the trouble with the app". */
export const FITS_ANY =
  /\b(?:in|with|about) (?:the|our) (?:app|product|item|order|place|service|site|website|booking)$|^(?:the|our|your) (?:apps?|airline|aap|food|meal|main|staff|room|product|item|place|part|thing|restaurant|hotel|store|shop|company|business|airline|website|site|phone|internet|deal|info|screen|features?|options?|list|level|laptop|tablet|full duration|website)$/;
/** Words that stand in any review, so that sharing them shows nothing. */
const IN_ANY =
  /^(?:the|and|not|for|you|can|but|are|was|has|how|all|any|out|off|our|its|who|too|had|did|get|got|use|one|now|about|after|again|always|been|before|does|even|every|from|have|into|just|like|made|make|more|most|much|need|only|other|over|that|their|them|then|there|they|this|time|trouble|very|want|well|were|what|when|which|will|with|work\w*|would|your|you\w*)$/;

const SENTENCE_END = /(?<=[.!?])\s+|\n+/;

/** The sentence that holds a place of the text. */
function sentenceAt(text: string, start: number): string {
  let at = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    if (start >= from && start < at) return sentence;
  }
  return '';
}

/** The beginnings of the words of a text that tell it from others. */
const marksOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !IN_ANY.test(word))
      .map((word) => word.replace(/s$/, '').slice(0, 5)),
  );

const isAbout = (text: string, words: string): boolean => {
  const marks = [...marksOf(words)];
  const isForm = (one: string, other: string) => one === other || (one.length >= 4 && other.startsWith(one));
  return [...marksOf(text)].some((mark) => marks.some((other) => isForm(mark, other) || isForm(other, mark)));
};

/** How a review may be told: whether in the reviewer's words at all, and what "it" is. */
type Telling = {
  text: string;
  retells: boolean;
  isRegulated: boolean;
  it: string | null;
  quotes: number;
  names: readonly string[];
};

const toldAs = ({ isQuestion, text }: Quotation): Told => ({ kind: isQuestion ? 'question' : 'quote', text });

/**
 * The best remark of a sentence as a quotation, before others one about the same as `words`; null where none may be
 * quoted.
 */
function quoteOf(sentence: string, words: string, { quotes, names }: Telling, least: 'tells' | 'any' = 'tells'): Told | null {
  if (quotes === 0) return null;
  const all = quotationsIn(sentence, names);
  const about = all.filter(({ text, score }) => score >= WORTH && isAbout(text, words));
  const best =
    about.find(({ tells }) => tells) ??
    all.find(({ tells, score }) => tells && score >= WORTH) ??
    (least === 'any' ? about[0] : undefined);
  return best ? toldAs(best) : null;
}

/** A stretch said again as a complaint, null where it does not come out as one. */
function retellSore(stretch: string, { it }: Telling): Told | null {
  const retold = retell(stretch, 'complains', it);
  return retold && complains(retold.text) ? retold : null;
}

/** The thing a point is about, by its own words or by the sentence they stand in. */
function nameOf(words: string, sentence: string): string | null {
  const named =
    thingOf(words) ?? thingOf(sentence) ?? thingOf(words, 1) ?? topicOf(words) ?? thingOf(sentence, 1) ?? topicOf(sentence);
  return named !== null && FITS_ANY.test(named) ? null : named;
}

function tellOne(point: Point, library: Library, telling: Telling): Told | null {
  const issue = findIssue(library, point.issueId);
  // What a trade says that must not confirm whom it served stands in issues of its own.
  if (telling.isRegulated && issue?.industry !== 'clinic') return null;
  const isConcrete = point.detail !== issue?.detail && !FITS_ANY.test(point.detail) && !TROUBLE.test(point.detail);
  const detail: Told = { kind: 'detail', text: point.detail };
  const sentence = sentenceAt(telling.text, point.start);
  // A detail without a word of the review was only concluded from it: what stands there goes before it.
  if (isConcrete && !isVague(point.issueId) && (!telling.retells || sharesWords([detail], sentence))) return detail;
  if (telling.retells) {
    const retold = retellSore(point.words, telling);
    if (retold) return isOverall(retold.text) ? { ...retold, weak: '' } : retold;
    const quoted = quoteOf(sentence, point.words, telling, isVague(point.issueId) ? 'any' : 'tells');
    if (quoted) return quoted;
    // Another clause of the sentence may be about something else, which a point of its own tells.
    const around = retellSore(sentence, telling);
    if (around && (isVague(point.issueId) || isAbout(around.text, point.words))) return around;
    const thing = isVague(point.issueId) || FITS_ANY.test(point.detail) ? nameOf(point.words, sentence) : null;
    if (thing !== null) return { kind: 'detail', text: thing, weak: '' };
  }
  if (isVague(point.issueId) && !isConcrete) return null;
  return isConcrete ? detail : { ...detail, weak: sentence };
}

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !IN_ANY.test(word)).map((word) => word.slice(0, 5));

/** Whether any of these holds a word of the review that not every review has. */
function sharesWords(told: readonly Told[], text: string): boolean {
  const known = new Set(stemsOf(text));
  return told.some((each) => stemsOf(each.text).some((stem) => known.has(stem)));
}

/**
 * Where the reading met no point: the first sentence of a review that complains and can be said again, else the thing that
 * a complaining sentence is about.
 */
function anyComplaint(telling: Telling): Told | null {
  const quoted = quoteOf(telling.text, '', telling);
  if (quoted) return quoted;
  const all = telling.text.split(SENTENCE_END).slice(0, MAX_SENTENCES);
  const sore = all.filter(complains);
  for (const sentence of sore) {
    const retold = retellSore(sentence, telling);
    if (retold) return retold;
  }
  if (telling.quotes > 0) {
    const [first] = quotationsIn(telling.text, telling.names);
    if (first) return toldAs(first);
  }
  for (const sentence of sore) {
    const thing = nameOf(sentence, sentence);
    if (thing !== null) return { kind: 'detail', text: thing };
  }
  for (const sentence of all.filter((each) => !praises(each))) {
    const thing = thingOf(sentence);
    if (thing !== null && !FITS_ANY.test(thing)) return { kind: 'detail', text: thing };
  }
  return null;
}

const bareOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Leaves out things named where the reviewer's own words say more of them, or where they were only guessed at. */
const withoutWeak = (told: readonly Told[]): readonly Told[] => {
  const quoted = told.filter(isQuoted);
  return told.filter(
    ({ weak, text }) =>
      weak === undefined ||
      !quoted.some((each) => weak === '' || isAbout(each.text, text) || bareOf(weak).includes(bareOf(each.text))),
  );
};

const isQuoted = ({ kind }: Told) => kind === 'quote' || kind === 'question';

/** Beginnings of words that two points may share and still be two. */
const SLIGHT = /^(?:app|updat|versi|lates|issue|probl|bug|fix|user|servi|thing|pleas|try|tried|since|now|never)/;

/** Words that a quotation must have beyond a clause to say clearly more. */
const CLEARLY_MORE = 3;

/** Whether a stretch says all that another one says, and clearly more. */
function holds(whole: string, part: string): boolean {
  const marks = marksOf(whole);
  const inner = [...marksOf(part)].filter((mark) => !SLIGHT.test(mark));
  return inner.every((mark) => marks.has(mark)) && marks.size >= inner.length + CLEARLY_MORE;
}

/** Leaves out what would fit any review beside what fits this one, and what says the same thing twice: "the trouble with the widget" beside "the widget isn’t functional". */
function withoutTwins(told: readonly Told[]): readonly Told[] {
  const isGeneral = ({ kind, text }: Told) => kind === 'detail' && FITS_ANY.test(text);
  const isPlain = ({ kind, text }: Told) => kind === 'detail' && /^(?:the trouble with )?the \S+$/.test(text);
  const nameIn = ({ text }: Told) => text.split(' ').slice(0, 2).join(' ');
  const hasOwn = told.some((each) => !isGeneral(each));
  return told.filter((each, at) => {
    if (hasOwn && isGeneral(each)) return false;
    // Only the name of a thing, beside something that tells.
    if (isPlain(each) && told.some((other) => other !== each && !isPlain(other) && !isGeneral(other))) return false;
    return !told.some((other, place) => {
      if (place === at || (hasOwn && isGeneral(other))) return false;
      if (each.text === other.text) return place < at;
      // A stretch that stands within another one.
      if (isQuoted(each) && isQuoted(other)) return other.text.includes(each.text);
      if (!isAbout(each.text, other.text)) return false;
      // A figure says it best; else the reviewer does.
      if (isQuoted(other) && each.kind === 'detail') return !/\d/.test(each.text);
      if (isQuoted(each)) return other.kind === 'clause' ? !holds(each.text, other.text) : /\d/.test(other.text);
      if (each.kind === 'clause' && isQuoted(other)) return holds(other.text, each.text);
      // A clause says more than the name of a thing, and that more than the thing alone.
      if (each.kind !== other.kind) return other.kind === 'clause';
      if (isPlain(each) !== isPlain(other)) return isPlain(each);
      return place < at && (each.kind === 'clause' || isPlain(each) || nameIn(each) === nameIn(other));
    });
  });
}

/** Whether something said takes up a point. */
function takesUp(text: string, point: Point): boolean {
  if (bareOf(point.words).includes(bareOf(text)) || bareOf(text).includes(bareOf(point.words))) return true;
  const own = marksOf(`${point.words} ${point.detail}`);
  return [...marksOf(text)].some((mark) => own.has(mark) && !SLIGHT.test(mark));
}

/**
 * What else has to be said so that no point is passed over: of each that nothing told is about, the remark it stands on, or
 * its name.
 */
function leftOut(points: readonly Point[], told: readonly Told[], library: Library, telling: Telling): readonly Told[] {
  const known = told.map(({ text }) => text);
  const more: Told[] = [];
  for (const point of points) {
    if (isVague(point.issueId)) continue;
    if (known.some((text) => takesUp(text, point))) continue;
    const quoted = quoteOf(point.words, point.words, telling);
    const name = [point.detail, findIssue(library, point.issueId)?.detail].find((each) => each && !FITS_ANY.test(each));
    const said: Told | null = quoted ?? (name ? { kind: 'detail', text: name } : null);
    if (!said) continue;
    known.push(said.text);
    more.push(said);
  }
  return more;
}

/** Whether a sentence is long enough to tell of more than one thing. */
const isManifold = (sentence: string) => sentence.split(/\s+/).length > MANIFOLD;

/** Further remarks worth quoting beside what is told, most telling first: from sentences that nothing told stands on. */
function furtherQuotes(told: readonly Told[], taken: readonly string[], telling: Telling): readonly Told[] {
  const known = told.filter(({ weak }) => weak === undefined).map(({ text }) => text);
  const further: Told[] = [];
  for (const quotation of quotationsIn(telling.text, telling.names)) {
    const { text, tells, score } = quotation;
    const least = known.length === 0 ? 0 : TELLING;
    if (!tells || score < least || known.some((other) => isAbout(text, other))) continue;
    if (known.length > 0 && taken.some((sentence) => !isManifold(sentence) && bareOf(sentence).includes(bareOf(text))))
      continue;
    known.push(text);
    further.push(toldAs(quotation));
  }
  return further;
}

/**
 * How each of the chosen points is said.
 * @param chosen details of the points the writer wants named
 * @param most how many in all, and how many of them in quotation marks
 */
export function sayPoints(
  { review, reading, library, industry }: { review: Review; reading: ComplaintReading; library: Library; industry: Industry },
  chosen: readonly string[],
  most: { points: number; quotes: number },
): Saying {
  const telling: Telling = {
    text: review.text,
    retells: mayRetell(reading, industry),
    isRegulated: industry === 'clinic',
    it: industry === 'app' || /\bapp\b/i.test(review.text) ? 'the app' : null,
    quotes: mayRetell(reading, industry) ? most.quotes : 0,
    names: reading.facts
      .filter(({ kind }) => kind === 'staff' || kind === 'name')
      .map(({ start, end }) => review.text.slice(start, end)),
  };
  const named = reading.points.filter(({ detail }) => chosen.includes(detail));
  // Where there is room for few, the likeliest comes first: the next step is about it.
  const rank = ({ issueId }: Point) => reading.issueIds.indexOf(issueId ?? '') + 1 || 99;
  const points = most.points <= FEW ? named.toSorted((a, b) => rank(a) - rank(b)) : named;
  const all = points.flatMap((point) => tellOne(point, library, telling) ?? []);
  // Details that belong to no point are the writer's own: they are named as they stand.
  const own = chosen.filter((detail) => !reading.points.some((point) => point.detail === detail));
  all.push(...own.map((text): Told => ({ kind: 'detail', text })));
  // Nothing to say, or nothing but what would fit another review as well: the reviewer's own words show that it was read.
  if (telling.retells && all.length < most.points && !sharesWords(all, review.text)) {
    const found = anyComplaint(telling);
    if (found) all.push(found);
  }
  const isAll = points.length === reading.points.length;
  if (telling.retells && most.points > 2) all.push(...leftOut(points, withoutTwins(withoutWeak(all)), library, telling));
  if (telling.quotes > 0 && isAll && all.filter(({ weak }) => weak === undefined).length < MAX_SAID) {
    const taken = reading.points.map(({ start }) => sentenceAt(telling.text, start));
    all.push(...furtherQuotes(all, taken, telling));
  }
  const told = withoutTwins(withoutWeak(all)).slice(0, most.points);
  const of = (kind: Told['kind'], max: number) =>
    told
      .filter((each) => each.kind === kind)
      .map(({ text }) => text)
      .slice(0, max);
  const details = of('detail', MAX_DETAILS);
  const clauses = [...of('clause', MAX_CLAUSES)];
  const [asked = null] = of('question', 1);
  const room = Math.min(telling.quotes, Math.max(1, MAX_SAID - details.length - clauses.length));
  const quotes: string[] = [];
  const before = clauses.length;
  let words = asked === null ? 0 : asked.split(' ').length;
  for (const text of of('quote', MAX_DETAILS)) {
    words += text.split(' ').length;
    if (quotes.length + clauses.length - before + (asked === null ? 0 : 1) >= room || (quotes.length > 0 && words > MAX_QUOTED))
      break;
    const reported = clauses.length < MAX_CLAUSES ? report(text, telling.it) : null;
    if (reported !== null) clauses.push(reported);
    // More than one in quotation marks reads like a file.
    else if (quotes.length === 0) quotes.push(text);
  }
  const nouns = of('noun', 1);
  const isSilent = [details, clauses, nouns, quotes].every((each) => each.length === 0) && asked === null;
  const overall = isSilent && telling.retells && saysItFailed(review, reading) ? wholes[industry] : undefined;
  return { details: overall ? [`how disappointing ${overall}`] : details, clauses, named: nouns, quotes, asked };
}

/** Whether a review leaves no doubt that it was a disappointment, whatever it was. */
const saysItFailed = (review: Review, reading: ComplaintReading): boolean =>
  ((shareOfStars(review.rating) ?? 1) <= 0.4 && /\p{L}{3}/u.test(review.text)) ||
  (reading.points.some(({ issueId }) => isVague(issueId)) && complains(review.text) && !praises(review.text));

/** What the reviewer liked, said again: "the garden is lovely and quiet". Null where nothing would come out right. */
export function sayPraise(review: Review, reading: ComplaintReading, industry: Industry): string | null {
  if (!mayRetell(reading, industry)) return null;
  for (const sentence of review.text.split(SENTENCE_END).slice(0, MAX_SENTENCES)) {
    const retold = retell(sentence, 'praises');
    if (retold?.kind === 'clause' && praises(retold.text)) return retold.text;
  }
  return null;
}
