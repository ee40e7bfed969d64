import type { ComplaintReading, SevereTopic } from '../domain/complaint.ts';
import type { Choices, DraftPart } from '../domain/draft.ts';
import { type HoldingReply, type Length, type Library, PARTS, type Part } from '../domain/library.ts';
import type { Profile } from '../domain/profile.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import type { Review } from '../domain/review.ts';
import { fillText, joinDetails, placeholdersIn, smoothClauses, type Values, valuesFor } from './fill.ts';
import { fillable, findAction, findIssue, libraryOrShipped, pick, wordingsFor } from './wordings.ts';

/** What a draft is made from. `now` is the instant the promised day is told from. */
export type ComposeInput = {
  review: Review;
  reading: ComplaintReading;
  choices: Choices;
  profile: Profile;
  library: Library;
  rules: ReplyRules | null;
  now: Date;
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

type Texts = Record<Part, string>;
/** What to leave away when a limit is tight. */
type Trim = { terse: boolean; details: number; without: readonly Part[] };

const lowerFirst = (text: string) =>
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
  const fit = fillable(variants, values, may);
  if (fit.length === 0) return '';
  const shortest = fit.toSorted((a, b) => a.length - b.length)[0] ?? '';
  // The review takes part in the choice, so that two replies with one seed do not read alike.
  const wording = trim.terse ? shortest : (pick(fit, input.choices.seed, `${salt} ${input.review.id}`) ?? '');
  return fillText(wording, values).text;
}

function feelingLine(input: ComposeInput, library: Library, length: Length, values: Values, trim: Trim): string {
  const { reading, choices } = input;
  const named = reading.points.filter(({ detail }) => choices.details.includes(detail)).map(({ issueId }) => issueId);
  const issue = findIssue(library, reading.issueIds.find((id) => named.includes(id)) ?? reading.issueIds[0] ?? null);
  // The line of the issue names the very effect; another one is taken only when the writer says it felt otherwise.
  const isOwn = issue && (choices.feeling === issue.feeling || choices.feeling === reading.feeling);
  const lines = isOwn ? issue.feelings : wordingsFor(library, 'feeling', length, { feeling: choices.feeling });
  return choose(lines, values, input, `feeling ${issue?.id ?? ''}`, trim);
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
  const sentences = actions.slice(0, trim.terse ? 1 : 2).map((action) => {
    const dated = action.variants.filter((text) => text.includes('{{date}}'));
    const names = action.needsDate && canName && !isNamed && dated.length > 0;
    isNamed ||= names;
    return choose(names ? dated : action.variants.map(withoutDate), values, input, `action ${action.id}`, trim, ['date']);
  });
  const needsDate = actions.some((action) => action.needsDate);
  const wantsDate =
    !isNamed && choices.date.kind !== 'open' && (needsDate || (values.date !== undefined && actions.length > 0));
  return { text: sentences.filter((text) => text !== '').join(' '), wantsDate };
}

function contactLine(input: ComposeInput, library: Library, length: Length, values: Values, trim: Trim): string {
  const { choices, profile, rules } = input;
  // In a medium reply the way to talk is said in the fewest words, which leaves them for the complaint.
  const all = wordingsFor(library, 'contact', length === 'full' ? 'full' : 'short');
  const by = (name: string) => all.filter((text) => placeholdersIn(text).includes(name));
  switch (choices.channel) {
    case 'email':
      return profile.email.trim() ? best(by('email'), values, input, trim) : '';
    case 'phone':
      return profile.phone.trim() ? best(by('phone'), values, input, trim) : '';
    case 'message':
      return rules?.privateMessage === false
        ? ''
        : best(
            all.filter((text) => !/\{\{(?:email|phone|contact)\}\}/.test(text)),
            values,
            input,
            trim,
          );
    case 'public':
      return '';
    default:
      return choices.channel satisfies never;
  }
}

/** A wording that also names the reference, where there is one: it saves the reviewer explaining. */
function best(variants: readonly string[], values: Values, input: ComposeInput, trim: Trim): string {
  const named = fillable(
    variants.filter((text) => text.includes('{{reference}}')),
    values,
  );
  return choose(
    named.length > 0 && !trim.terse ? named : variants.filter((text) => !text.includes('{{reference}}')),
    values,
    input,
    'contact',
    trim,
  );
}

/** Four stars and up without a complaint: nothing to be sorry about. */
const isKindReview = (review: Review, reading: ComplaintReading) =>
  reading.points.length === 0 && review.rating !== null && review.rating.value / (review.rating.best || 5) >= 0.8;

function compose(input: ComposeInput, trim: Trim): Texts {
  const { choices, profile, review, reading, now } = input;
  const library = libraryOrShipped(input.library);
  const length = choices.length;
  const details = choices.details.slice(0, trim.details);
  const values = valuesFor(review, reading, { ...choices, details }, profile, now);
  const industry =
    profile.industry === 'any' ? (findIssue(library, reading.issueIds[0] ?? null)?.industry ?? 'any') : profile.industry;
  const say = (part: Part, options = {}) =>
    choose(wordingsFor(library, part, length, { ...options, industry }), values, input, part, trim);
  const skips = (part: Part) => trim.without.includes(part);

  const greetings = wordingsFor(library, 'greeting', length).filter(
    (text) => text.includes('{{reviewer}}') === (values.reviewer !== undefined),
  );
  const greeting = choose(greetings, values, input, 'greeting', trim);
  const thanksWordings = wordingsFor(library, 'thanks', length);
  const isPraise = (text: string) => text.includes('{{praise}}');
  // Without a detail the thanks is a plain one; with one, it must be named.
  const named = thanksWordings.filter(
    (text) => !isPraise(text) && text.includes('{{detail}}') === (joinDetails(details) !== ''),
  );
  const praised =
    length === 'full' && reading.severity !== 'severe'
      ? choose(thanksWordings.filter(isPraise), values, input, 'praise', trim)
      : '';
  const opened = smoothClauses(choose(named, values, input, 'thanks', trim));
  const thanks = [greeting.endsWith(',') ? lowerFirst(opened) : opened, praised].filter((text) => text !== '').join(' ');

  const action = actionLines(input, library, values, trim);
  const dates = wordingsFor(library, 'date', length).filter(
    (text) => text.includes('{{date}}') === (values.date !== undefined),
  );
  const date = action.wantsDate ? choose(dates, values, input, 'date', trim) : '';
  // Stars alone leave nothing to be unclear about: the question that follows says it.
  const isKind = isKindReview(review, reading);
  const isWordless = reading.points.length === 0 && choices.faultLevel === 'unclear';

  return {
    greeting,
    thanks,
    feeling: length === 'short' || isKind || skips('feeling') ? '' : feelingLine(input, library, length, values, trim),
    responsibility: isWordless ? '' : say('responsibility', { faultLevel: choices.faultLevel }),
    action: action.text,
    date: skips('date') ? '' : date,
    questions: skips('questions') ? '' : choices.questions.slice(0, 2).join(' '),
    contact: skips('contact') ? '' : contactLine(input, library, length, values, trim),
    signature: fillable(wordingsFor(library, 'signature', length), values).map((text) => fillText(text, values).text)[0] ?? '',
  };
}

const lengthOf = (texts: Texts, counts: ReplyRules['counts']) => {
  const whole = partsOf(texts)
    .map(({ lead, text }) => lead + text)
    .join('');
  return counts === 'bytes' ? new TextEncoder().encode(whole).length : whole.length;
};

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
const TRIMS: readonly Trim[] = [
  { terse: false, details: 3, without: [] },
  { terse: true, details: 3, without: [] },
  { terse: true, details: 1, without: ['questions'] },
  { terse: true, details: 1, without: ['questions', 'feeling', 'date'] },
  { terse: true, details: 1, without: ['questions', 'feeling', 'date', 'contact'] },
];

function textsFor(input: ComposeInput): Texts {
  const counts = input.rules?.counts ?? 'characters';
  const allowed = input.rules?.maxLength ?? Number.POSITIVE_INFINITY;
  const limit = input.choices.length === 'short' ? Math.min(SHORT_LIMIT, allowed) : allowed;
  let texts = compose(input, TRIMS[0] ?? { terse: false, details: 3, without: [] });
  for (const trim of TRIMS.slice(1)) {
    if (lengthOf(texts, counts) <= limit) break;
    texts = compose(input, trim);
  }
  return texts;
}

/** One part of the draft as it would stand in the whole; empty when it is not wanted or nothing is known for it. */
export const composePart = (part: Part, input: ComposeInput): string => textsFor(input)[part];

/** The whole draft in the order of a reply. Empty parts are left out. */
export const composeDraft = (input: ComposeInput): DraftPart[] => partsOf(textsFor(input));

const NO_HOLDING: Omit<HoldingReply, 'topic'> = { title: '', variants: [], beforePosting: [] };

/** The holding reply for a topic, from the library or the shipped packs. */
export function holdingFor(topic: SevereTopic, library: Library): HoldingReply {
  const find = (packs: Library['packs']) => packs.flatMap((pack) => pack.holdingReplies).find((reply) => reply.topic === topic);
  return find(library.packs) ?? find(libraryOrShipped({ ...library, packs: [] }).packs) ?? { topic, ...NO_HOLDING };
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
  const text = pick(fullest, choices.seed, `holding ${reading.severeTopic} ${review.id}`);
  return text === null ? [] : [{ part: 'action', lead: '', text: fillText(text, values).text, isTouched: false }];
}
