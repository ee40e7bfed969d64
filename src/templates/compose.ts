import { type Cause, changeFor } from '../domain/cause.ts';
import type { ComplaintReading, SevereTopic } from '../domain/complaint.ts';
import { dayFrom } from '../domain/day.ts';
import type { Choices, DraftPart } from '../domain/draft.ts';
import { type HoldingReply, issuesOf, type Length, type Library, PARTS, type Part, type TextKind } from '../domain/library.ts';
import { likenessTo, wordsIn } from '../domain/likeness.ts';
import { industryOfPlatform } from '../domain/platform-industry.ts';
import type { Industry, Profile } from '../domain/profile.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import type { Review } from '../domain/review.ts';
import { shareOfStars } from '../domain/stars.ts';
import { textLength } from '../domain/text-length.ts';
import { teams } from '../languages/en-businesses.ts';
import { changeLine } from './change-line.ts';
import { fillText, isClause, joinDetails, placeholdersIn, smoothClauses, type Values, valuesFor } from './fill.ts';
import { isOnlyWish } from './quote.ts';
import { freelyPraises, surelyPraises, topicIn, topicInQuote } from './retell.ts';
import { FITS_ANY, isVague, type Saying, sayPoints, sayPraise } from './say-points.ts';
import { asSigned, sayable, signatureOf } from './signer.ts';
import { fillable, findAction, findIssue, pick, samePhrases, spoken, wordingsFor, wordsFor } from './wordings.ts';

/** What a draft is made from. `now` is the instant the promised day is told from. */
export type ComposeInput = {
  review: Review;
  reading: ComplaintReading;
  choices: Choices;
  profile: Profile;
  library: Library;
  rules: ReplyRules | null;
  now: Date;
  /** Replies given before, newest first; none when missing. The draft keeps away from their words where it can. */
  recent?: readonly string[];
  /** What changed since kinds of complaint were heard; a draft about one of them names it. */
  causes?: readonly Cause[];
};

/** A short reply fits Google Play, the tightest platform we know (350 characters, seen 2026-11-20). */
export const SHORT_LIMIT = 350;

const LEADS: Readonly<Record<Part, string>> = {
  greeting: '',
  thanks: ' ',
  feeling: ' ',
  responsibility: ' ',
  action: '\n\n',
  date: ' ',
  questions: ' ',
  contact: '\n\n',
  signature: '\n\n',
};
/** Parts that open a paragraph for the ones after them: where the first is missing, the next takes its lead. */
const PARAGRAPHS: readonly (readonly Part[])[] = [
  ['greeting', 'thanks', 'feeling', 'responsibility'],
  ['action', 'date', 'questions'],
  ['contact'],
  ['signature'],
];

/** No limit to a wording's length. */
const AMPLE = Number.POSITIVE_INFINITY;
const isTight = ({ slack }: Trim): boolean => slack < AMPLE;

type Texts = Record<Part, string>;
/** What to leave away when a limit is tight. `slack`: how many characters longer than the shortest a wording may be. */
type Trim = { slack: number; details: number; quotes: number; without: readonly Part[] };

/** A sentence as it goes on after a greeting: "Dana, thank you". */
export const lowerFirst = (text: string): string =>
  /^(?:I|I’\p{L}+|\p{Lu}{2,})\b/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Takes a date that is not there out of a sentence: "answer you {{date}}." becomes "answer you." */
const withoutDate = (text: string) => text.replace(/,?(?:(?<!\s)\s+)?\{\{date\}\}/g, '');

function choose(
  variants: readonly string[],
  values: Values,
  input: ComposeInput,
  salt: string,
  trim: Trim,
  may: readonly string[] = [],
): string {
  const { seed } = input.choices;
  // The review takes part in the choice, so that two replies with one seed do not read alike.
  const own = `${salt} ${input.review.id}`;
  const same = samePhrases(input.library);
  const { signsAs } = input.profile;
  const say = (wording: string) => asSigned(fillText(spoken(wording, seed, own, same), values).text, signsAs);
  const fit = sayable(fillable(variants, values, may), signsAs);
  if (!isTight(trim)) {
    const wording = pick(fit, seed, own);
    return wording === null ? '' : say(wording);
  }
  const all = fit.map(say);
  const shortest = Math.min(...all.map(({ length }) => length));
  return (
    pick(
      all.filter(({ length }) => length <= shortest + trim.slack),
      seed,
      own,
    ) ?? ''
  );
}

/**
 * @param isNamed whether the opening names something that "that" can stand for
 * @param isAsked whether all that was named is a question
 */
function feelingLine(
  input: ComposeInput,
  library: Library,
  industry: Industry,
  values: Values,
  trim: Trim,
  isNamed: boolean,
  isAsked: boolean,
  kind: 'wished' | 'mild' | null,
  opened: string,
): string {
  const { reading, choices } = input;
  const { length } = choices;
  // "You expected better from us" would confirm a visit.
  const isClinic = industry === 'clinic';
  const say = (lines: readonly string[], salt: string) =>
    choose(withoutEcho(withoutRefrain(lines, opened), opened.replace(/“.*?”/g, '')), values, input, salt, trim);
  const special = kind === null || isClinic ? [] : wordsFor(library, `empathy-${kind}`);
  if (special.length > 0) return say(special, 'feeling');
  const asked = isAsked && !isClinic ? wordsFor(library, 'empathy-asked') : [];
  if (asked.length > 0) return say(asked, 'feeling');
  if (length === 'short' && !isClinic) return say(wordsFor(library, 'empathy-short'), 'feeling');
  const named = reading.points.filter(({ detail }) => choices.details.includes(detail)).map(({ issueId }) => issueId);
  const issue = findIssue(library, reading.issueIds.find((id) => named.includes(id)) ?? reading.issueIds[0] ?? null);
  const general = isClinic || !isNamed ? [] : wordsFor(library, 'empathy');
  // The line of the issue names the very effect; another one is taken only when the writer says it felt otherwise.
  const isOwn = issue && !isVague(issue.id) && (choices.feeling === issue.feeling || choices.feeling === reading.feeling);
  // Who is content with the rest wants no deep sympathy, only to be understood in the one thing.
  const stars = shareOfStars(input.review.rating);
  const isContent = stars !== null && stars >= 0.8;
  const lines = isOwn
    ? // Twice: it says more than a general one.
      [...issue.feelings, ...issue.feelings, ...(isContent ? [] : general)]
    : [...wordingsFor(library, 'feeling', length, { feeling: choices.feeling }), ...general];
  return say(lines, `feeling ${issue?.id ?? ''}`);
}

/**
 * The sentences of the chosen actions. The day is named once: in the first sentence that takes it, else by the date part
 * (`wantsDate`). Where none can be named yet, the sentence goes without and the date part says so.
 */
function actionLines(input: ComposeInput, library: Library, values: Values, trim: Trim): { text: string; wantsDate: boolean } {
  const { choices } = input;
  const actions = choices.actionIds.map((id) => findAction(library, id)).filter((action) => action !== null);
  const canName = values.date !== undefined || choices.date.kind === 'open';
  let isNamed = false;
  const sentences = actions.slice(0, isTight(trim) ? 1 : 2).map((action) => {
    const dated = action.variants.filter((text) => text.includes('{{date}}'));
    const names = action.needsDate && canName && !isNamed && dated.length > 0;
    isNamed ||= names;
    const wordings = names ? dated : action.variants.map(withoutDate);
    const onTopic = values.topic === undefined ? [] : wordings.filter((text) => text.includes('{{topic}}'));
    return choose(onTopic.length > 0 ? onTopic : wordings, values, input, `action ${action.id}`, trim, ['date']);
  });
  const needsDate = actions.some((action) => action.needsDate);
  const wantsDate =
    !isNamed && choices.date.kind !== 'open' && (needsDate || (values.date !== undefined && actions.length > 0));
  return { text: sentences.filter((text) => text !== '').join(' '), wantsDate };
}

/** Most words of the points that the next step takes up besides its own. */
const MAX_OTHERS = 14;

/** The named points that the chosen actions do not see to, so that the next step leaves none out. */
function othersLine(input: ComposeInput, library: Library, values: Values, trim: Trim): string {
  const { choices, reading } = input;
  if (choices.length !== 'full' || isTight(trim) || trim.details < 4 || choices.actionIds.length === 0) return '';
  const seenTo = issuesOf(library)
    .filter(({ actions }) => actions.some(({ id }) => choices.actionIds.includes(id)))
    .map(({ id }) => id);
  const others = reading.points
    .filter(({ issueId, detail }) => issueId !== null && !seenTo.includes(issueId) && choices.details.includes(detail))
    .filter(({ issueId, detail }) => !isVague(issueId) && !FITS_ANY.test(detail))
    .map(({ detail }) => detail);
  const said = joinDetails([...new Set(others)].slice(0, 2));
  if (said === '' || said.split(' ').length > MAX_OTHERS) return '';
  return choose(wordsFor(library, 'action-also'), { ...values, others: said }, input, 'also', trim);
}

function changesSaid({ reading, review, causes = [], now, choices }: ComposeInput): string {
  if (choices.length === 'short' || causes.length === 0) return '';
  const issueIds = [...reading.points.flatMap(({ issueId }) => issueId ?? []), ...reading.issueIds];
  const change = changeFor(causes, issueIds, review.date?.day ?? null, dayFrom(now));
  return change ? changeLine(change, now) : '';
}

function contactLine(input: ComposeInput, library: Library, length: Length, values: Values, trim: Trim): string {
  const { choices, profile, rules } = input;
  // In a medium reply the way to talk is said in the fewest words, which leaves them for the complaint.
  const all = wordingsFor(library, 'contact', length === 'full' ? 'full' : 'short');
  const isPage = (text: string) => /\bpage\b/.test(text);
  const withOnly = (test: (text: string) => boolean) => choose(all.filter(test), values, input, 'contact', trim);
  switch (choices.channel) {
    case 'email':
      return profile.email.trim() ? withOnly((text) => text.includes('{{email}}')) : '';
    case 'phone':
      return profile.phone.trim() ? withOnly((text) => text.includes('{{phone}}')) : '';
    case 'message':
      return rules?.privateMessage === false ? '' : withOnly((text) => text.includes('private message'));
    case 'page':
      return withOnly(isPage);
    case 'public':
      return '';
    default:
      return choices.channel satisfies never;
  }
}

/** A review without a complaint that gives many stars, or says something kind: nothing to be sorry about. */
export function isKindReview(review: Review, reading: ComplaintReading): boolean {
  const stars = shareOfStars(review.rating);
  if (stars !== null && stars >= 0.8 && reading.severity !== 'severe' && isSettled(review.text)) return true;
  if (reading.points.length > 0) return false;
  if (stars !== null && stars >= 0.8) return true;
  // A question or a word about money wants an answer, however friendly it is.
  const isOpen = reading.asks.length > 0 || /\?|\b(?:pay|paid|payment|charged?|refund|trial)\b/i.test(review.text);
  if (isOpen) return false;
  return stars === null ? surelyPraises(review.text) : stars > 0.5 && freelyPraises(review.text);
}

/** Whether a review tells of a trouble that is over, and nothing that is left of it. English. */
const isSettled = (text: string): boolean =>
  /\b(?:fixed|sorted|solved|resolved|refunded|replaced|repaired|put (?:it |this |that |everything )?right|made (?:it|this|that|things|everything) right)\b/i.test(
    text,
  ) &&
  /\b(?:thanks?|thank you|grateful|great|happy|pleased|impressed|stars)\b/i.test(text) &&
  !/\b(?:still|but|however|not|never|again|except|although|unless|until|if|should|wish)\b|\p{L}n['’]t\b/iu.test(text);

/** Wordings in which "how nobody came" reads as well as "the wait". */
const TAKES_CLAUSE = /\b(?:telling|tell|told|letting|let) (?:me|us)\b/;

/** A quotation that fills a sentence: nothing of ours follows it. */
const isLong = (quote: string) => quote.split(' ').length > 12;
const QUOTE_LAST = /“\{\{quote\}\}”\.(?: |$)/;

/** The opening: thanks that names what the reviewer met, and what else they wrote. */
function thanksLines(input: ComposeInput, library: Library, saying: Saying, values: Values, trim: Trim): string {
  const { reading, choices } = input;
  const say = (kind: TextKind, said: Values = {}) => choose(wordsFor(library, kind), { ...values, ...said }, input, kind, trim);
  const plain = wordingsFor(library, 'thanks', choices.length).filter((text) => !text.includes('{{praise}}'));
  const detail = joinDetails(saying.details);
  const [named] = saying.named;
  const [clause, other] = saying.clauses;
  const lines: string[] = [];
  if (detail !== '') {
    lines.push(
      choose(
        plain.filter((text) => text.includes('{{detail}}') && (!isClause(detail) || TAKES_CLAUSE.test(text))),
        { ...values, detail },
        input,
        'thanks',
        trim,
      ),
    );
    if (clause !== undefined) lines.push(say('said-also', { said: clause }));
  } else if (clause !== undefined) {
    lines.push(say('thanks-said', { said: clause }));
    if (other !== undefined) lines.push(say('said-also', { said: other }));
  }
  if (named !== undefined) lines.push(say(lines.length > 0 ? 'named-also' : 'thanks-named', { named }));
  for (const [at, quote] of saying.quotes.entries()) {
    const isFirst = lines.length === 0;
    // Every third wording, so that no two go alike.
    const all = wordsFor(library, isFirst ? 'thanks-quote' : 'quote-also');
    const wordings = all.filter((text, place) => (isFirst ? !isLong(quote) || QUOTE_LAST.test(text) : place % 2 === at));
    lines.push(choose(wordings, { ...values, quote }, input, `quote ${at}`, trim));
  }
  if (saying.asked !== null) lines.push(say(lines.length > 0 ? 'asked-also' : 'thanks-asked', { quote: saying.asked }));
  if (lines.length === 0)
    lines.push(
      choose(
        plain.filter((text) => !text.includes('{{detail}}')),
        values,
        input,
        'thanks',
        trim,
      ),
    );
  if (choices.length === 'full' && reading.severity !== 'severe')
    lines.push(
      choose(
        wordingsFor(library, 'thanks', 'full').filter((text) => text.includes('{{praise}}')),
        values,
        input,
        'praise',
        trim,
      ),
    );
  return smoothClauses(lines.filter((line) => line !== '').join(' '));
}

/** What a business is or sells as a whole. */
const WHOLE_THING =
  /^(?:the|our) (?:apps?|aap|products?|items?|place|restaurant|hotel|store|shop|company|business|airline|site|website|phone|thing|main|game)$/;

/** Kinds of business that have something to replace. */
const SELLS_GOODS: readonly Industry[] = ['shop', 'delivery', 'restaurant', 'auto', 'home-services'];

/** What the reviewer asks for, answered as far as one can before it is decided. */
function asksLine(input: ComposeInput, library: Library, industry: Industry, values: Values, trim: Trim): string {
  const { reading, choices } = input;
  if (choices.length === 'short') return '';
  const ask = (['refund', 'replacement', 'contact'] as const).find(
    // "Replace" is said of many things; only where goods are sold is it asked for.
    (each) => reading.asks.includes(each) && (each !== 'replacement' || SELLS_GOODS.includes(industry)),
  );
  return ask === undefined ? '' : choose(wordsFor(library, `asks-${ask}`), values, input, 'asks', trim);
}

/** A reply to praise: thanks that names what was liked, and no promise. */
function praiseLines(input: ComposeInput, library: Library, industry: Industry, values: Values, trim: Trim): string {
  const { review, reading, choices } = input;
  const told = sayPraise(review, reading, industry);
  // "The kind staff" has said that the staff were kind.
  const isNamed = (told ?? '').split(' ').some((word) => word.length > 3 && values.praise?.includes(word));
  const said = isNamed ? null : told;
  const known = said === null ? values : { ...values, said };
  const say = (kind: TextKind) => choose(wordsFor(library, kind), known, input, kind, trim);
  const opening = wordsFor(library, 'praise-thanks').filter(
    (text) => text.includes('{{praise}}') === (values.praise !== undefined),
  );
  const lines = [choose(opening, known, input, 'praise-thanks', trim)];
  if (said !== null) lines.push(say('praise-said'));
  if (choices.length !== 'short' || said === null) lines.push(say('praise-glad'));
  lines.push(say('praise-close'));
  return lines.filter((line) => line !== '').join(' ');
}

/** The kind of business a reply speaks for: the writer's word, else what the complaint is about, else the platform's kind. */
function industryFor({ profile, reading, review }: ComposeInput, library: Library): Industry {
  if (profile.industry !== 'any') return profile.industry;
  const read = findIssue(library, reading.issueIds[0] ?? null)?.industry ?? 'any';
  return read === 'any' ? industryOfPlatform(review) : read;
}

/** Wordings that do not begin as the opening did: "I understand that … I understand …". */
function withoutRefrain(variants: readonly string[], opened: string): readonly string[] {
  const others = variants.filter((text) => !(/\bI understand\b/.test(text) && /\bI understand\b/.test(opened)));
  return others.length > 0 ? others : variants;
}

/** What the next step looks into where nothing but a question was asked. */
const YOUR_QUESTION = 'your question';
/** Said of what fell a little short: no deep sympathy, and no word of trouble. */
const MILD =
  /\b(?:an? (?:little|bit|tad)|slightly|somewhat|(?:is|was|were) (?:just )?(?:ok|okay|average|so-so|decent)|prefer|could (?:have been|be) (?:\w+ )?better|not (?:so|that|very|all that|particularly) (?:great|good|special))\b/i;
const HEAVY = /trouble|annoyance|frustrat|deal with|went wrong|happened|left with/;

const FEELINGS_NAMED = /disappoint|frustrat|annoy|trouble|upset/g;

/** Wordings that do not name a feeling once more: "I understand your disappointment. I am sorry this disappointed you." */
function withoutEcho(variants: readonly string[], said: string): readonly string[] {
  const named: readonly string[] = said.match(FEELINGS_NAMED) ?? [];
  const others = variants.filter((text) => !(text.match(FEELINGS_NAMED) ?? []).some((each) => named.includes(each)));
  return others.length > 0 ? others : variants;
}

function compose(input: ComposeInput, trim: Trim): Texts {
  const { choices, profile, review, reading, library, now } = input;
  const length = choices.length;
  const industry = industryFor(input, library);
  const saying = sayPoints({ review, reading, library, industry }, choices.details, {
    points: length === 'short' ? Math.min(trim.details, 2) : trim.details,
    // Some platforms forbid to quote a review.
    quotes: input.rules?.forbids?.includes('quote') ? 0 : length === 'short' ? Math.min(trim.quotes, 1) : trim.quotes,
  });
  const isKind = isKindReview(review, reading);
  // "You liked the app", said to somebody who complains about it, tells nothing.
  const liked = reading.praise.filter((each) => !saying.details.includes(each) && (isKind || !WHOLE_THING.test(each)));
  const praise = liked.length > 0 ? { praise: joinDetails(liked.slice(0, 2)) } : {};
  const { praise: _first, ...known } = valuesFor(review, reading, { ...choices, details: [...saying.details] }, profile, now);
  // Where the opening tells what happened, the next step can name the thing; where it names the thing, twice is once too often.
  const topics = [...saying.clauses.map((each) => topicIn(each)), ...saying.quotes.map(topicInQuote)];
  const [topic = saying.asked === null ? null : YOUR_QUESTION] =
    saying.details.length === 0 ? topics.filter((each) => each !== null && !FITS_ANY.test(each)) : [null];
  const values = { ...known, ...praise, team: teams[industry] ?? 'my team', ...(topic ? { topic } : {}) };
  const skips = (part: Part) => trim.without.includes(part);

  const greetings = wordingsFor(library, 'greeting', length).filter(
    (text) => text.includes('{{reviewer}}') === (values.reviewer !== undefined),
  );
  const greeting = choose(greetings, values, input, 'greeting', trim);
  const opened = isKind
    ? praiseLines(input, library, industry, values, trim)
    : thanksLines(input, library, saying, values, trim);
  const isNamed = [saying.details, saying.clauses, saying.named, saying.quotes].some((each) => each.length > 0);
  const told = [...saying.details, ...saying.clauses, ...saying.named, ...saying.quotes];
  const isWished = told.length > 0 && told.every(isOnlyWish);
  const isMild = told.length > 0 && told.every((each) => MILD.test(each)) && reading.severity === 'mild';
  const feeling =
    isKind || skips('feeling')
      ? ''
      : feelingLine(
          input,
          library,
          industry,
          values,
          trim,
          isNamed,
          !isNamed && saying.asked !== null,
          isWished ? 'wished' : isMild ? 'mild' : null,
          opened,
        );
  // Stars alone leave nothing to be unclear about: the question that follows says it.
  const isWordless = !/\p{L}/u.test(review.text) && choices.faultLevel === 'unclear';
  const ofThing = topic && choices.faultLevel === 'unclear' && industry !== 'clinic' ? wordsFor(library, 'sorry-topic') : [];
  const faults = [
    ...wordingsFor(library, 'responsibility', length, { faultLevel: choices.faultLevel, industry }),
    ...(topic === YOUR_QUESTION ? [] : ofThing),
  ];
  const light = isMild ? faults.filter((text) => !HEAVY.test(text)) : faults;
  const responsibility =
    isWordless || isKind || (isWished && feeling !== '' && industry !== 'clinic' && choices.faultLevel === 'unclear')
      ? ''
      : choose(withoutEcho(light.length > 0 ? light : faults, feeling), values, input, 'responsibility', trim);
  // The thing is named once more, not twice: in the apology or in the next step.
  const { topic: _named, ...plain } = values;
  const stepValues = topic && responsibility.includes(topic) ? plain : values;
  const action = actionLines(input, library, stepValues, trim);
  const dates = wordingsFor(library, 'date', length).filter(
    (text) => text.includes('{{date}}') === (values.date !== undefined),
  );

  return {
    greeting,
    thanks: greeting.endsWith(',') ? lowerFirst(opened) : opened,
    feeling,
    responsibility,
    action: [
      isKind || isTight(trim) ? '' : changesSaid(input),
      action.text,
      isKind || action.text === '' ? '' : othersLine(input, library, values, trim),
      isKind || isTight(trim) ? '' : asksLine(input, library, industry, values, trim),
    ]
      .filter((text) => text !== '')
      .join(' '),
    date: skips('date') || !action.wantsDate ? '' : choose(dates, values, input, 'date', trim),
    questions: skips('questions') ? '' : choices.questions.slice(0, 2).join(' '),
    contact: skips('contact') ? '' : contactLine(input, library, length, values, trim),
    signature: profile.signsAs
      ? signatureOf(profile)
      : (fillable(wordingsFor(library, 'signature', length), values).map((text) => fillText(text, values).text)[0] ?? ''),
  };
}

const wholeOf = (texts: Texts) =>
  partsOf(texts)
    .map(({ lead, text }) => lead + text)
    .join('');

/** Gives each wanted part its lead. The first one has none. */
function partsOf(texts: Texts): DraftPart[] {
  const parts: DraftPart[] = [];
  for (const part of PARTS) {
    const text = texts[part];
    if (text === '') continue;
    const paragraph = PARAGRAPHS.find((group) => group.includes(part)) ?? [];
    const opens = !parts.some((earlier) => paragraph.includes(earlier.part));
    const lead = parts.length === 0 ? '' : opens ? '\n\n' : LEADS[part] || ' ';
    parts.push({ part, lead, text, isTouched: false });
  }
  return parts;
}

/** From generous to bare: taken in order until the draft fits. */
const TRIMS: readonly [Trim, Trim, ...Trim[]] = [
  { slack: AMPLE, details: 4, quotes: 3, without: [] },
  { slack: AMPLE, details: 4, quotes: 2, without: [] },
  { slack: 16, details: 4, quotes: 1, without: [] },
  { slack: 6, details: 4, quotes: 1, without: [] },
  { slack: 0, details: 4, quotes: 1, without: [] },
  { slack: 6, details: 4, quotes: 0, without: [] },
  { slack: 0, details: 4, quotes: 0, without: [] },
  { slack: 0, details: 1, quotes: 0, without: ['questions'] },
  { slack: 0, details: 1, quotes: 0, without: ['questions', 'feeling', 'date'] },
  { slack: 0, details: 1, quotes: 0, without: ['questions', 'feeling', 'date', 'contact'] },
  { slack: 0, details: 1, quotes: 0, without: ['questions', 'feeling', 'date', 'contact', 'thanks'] },
];

/** Fewest words of a public reply that does not look dashed off, and most that people still read. */
const MIN_WORDS = 62;
const MAX_WORDS = 108;

/** Other wordings tried where the first one resembles a reply given before. */
const MAX_TRIES = 6;
/** Share of three-word runs in common from which two replies sound alike. */
const ALIKE = 0.35;
/** Far from one another, so that a writer's "other words" is none of the wordings tried here. */
const SEED_STEP = 7919;
const FIT_STEP = 104_729;

/** The texts of the draft: of a few wordings, always the same ones, the first that resembles no recent reply. */
function textsFor(input: ComposeInput): Texts {
  const recent = input.recent ?? [];
  if (recent.length === 0) return fittingTexts(input);
  let best: { texts: Texts; score: number } | null = null;
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const seed = input.choices.seed + attempt * SEED_STEP;
    const texts = fittingTexts({ ...input, choices: { ...input.choices, seed } });
    const { overlap, sharesOpening } = likenessTo(wholeOf(texts), recent);
    const score = overlap + (sharesOpening ? 1 : 0);
    if (!best || score < best.score) best = { texts, score };
    if (score <= ALIKE) break;
  }
  return best?.texts ?? fittingTexts(input);
}

const countOf = (texts: Texts) => wordsIn(wholeOf(texts)).length;

/** How many words a reply has too many or too few. */
const lackOf = (texts: Texts) => Math.max(0, MIN_WORDS - countOf(texts), countOf(texts) - MAX_WORDS);

/** Wordings of a length people read: the first, with fewer quotations where it is too long, else another that comes nearer. */
function readableTexts(input: ComposeInput): { texts: Texts; input: ComposeInput } {
  const [first, second] = TRIMS;
  let best = { texts: compose(input, first), input };
  if (input.choices.length === 'short' || isKindReview(input.review, input.reading)) return best;
  for (let attempt = 0; attempt < MAX_TRIES && lackOf(best.texts) > 0; attempt++) {
    const seed = input.choices.seed + attempt * FIT_STEP;
    const other = { ...input, choices: { ...input.choices, seed } };
    for (const trim of [first, second, { ...second, quotes: 1 }, { ...second, quotes: 1, details: 3 }]) {
      const texts = compose(other, trim);
      if (lackOf(texts) < lackOf(best.texts)) best = { texts, input: other };
    }
  }
  return best;
}

/** One wording, trimmed until it fits. */
function fittingTexts(input: ComposeInput): Texts {
  const counts = input.rules?.counts ?? 'characters';
  const allowed = input.rules?.maxLength ?? Number.POSITIVE_INFINITY;
  const limit = input.choices.length === 'short' ? Math.min(SHORT_LIMIT, allowed) : allowed;
  const [, second, ...tighter] = TRIMS;
  const readable = readableTexts(input);
  let { texts } = readable;
  for (const trim of [second, ...tighter]) {
    if (textLength(wholeOf(texts), counts) <= limit) break;
    texts = compose(readable.input, trim);
  }
  return texts;
}

/** One part of the draft as it would stand in the whole; empty when it is not wanted or nothing is known for it. */
export const composePart = (part: Part, input: ComposeInput): string => textsFor(input)[part];

/** The whole draft in the order of a reply. Empty parts are left out. */
export const composeDraft = (input: ComposeInput): DraftPart[] => partsOf(textsFor(input));

/** "Dana, What you write" goes on in small letters. */
const afterGreeting = (text: string, name: string | undefined): string =>
  name !== undefined && text.startsWith(`${name}, `) ? `${name}, ${lowerFirst(text.slice(name.length + 2))}` : text;

const NO_HOLDING: Omit<HoldingReply, 'topic'> = { title: '', variants: [], beforePosting: [] };

/** The holding reply for a topic. */
export function holdingFor(topic: SevereTopic, library: Library): HoldingReply {
  const replies = library.packs.flatMap((pack) => pack.holdingReplies);
  return replies.find((reply) => reply.topic === topic) ?? { topic, ...NO_HOLDING };
}

/**
 * A short reply for a severe complaint: concern and one person to reach, no facts, no denial, at most 45 words. One part;
 * empty when the reading is not severe.
 */
export function composeHolding(reading: ComplaintReading, input: Omit<ComposeInput, 'reading'>): DraftPart[] {
  if (!reading.severeTopic) return [];
  const { choices, profile, review, now } = input;
  const values = valuesFor(review, reading, choices, profile, now);
  const { variants } = holdingFor(reading.severeTopic, input.library);
  // A greeting is left away where nobody is known by name.
  const greeted = variants.map((text) => (values.reviewer ? text : upperFirst(text.replace(/^\{\{reviewer\}\},\s*/, ''))));
  const ready = fillable(greeted, values);
  const asks = Math.max(0, ...ready.map((text) => placeholdersIn(text).length));
  const fullest = ready.filter((text) => placeholdersIn(text).length === asks);
  const recent = input.recent ?? [];
  let said = '';
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const seed = choices.seed + attempt * SEED_STEP;
    const text = pick(fullest, seed, `holding ${reading.severeTopic} ${review.id}`);
    if (text === null) return [];
    said = afterGreeting(fillText(spoken(text, seed, `held ${review.id}`), values).text, values.reviewer);
    if (!recent.includes(said)) break;
  }
  return [{ part: 'action', lead: '', text: said, isTouched: false }];
}
