import { type ComplaintReading, type FaultLevel, FEELINGS, type Feeling } from '../domain/complaint.ts';
import type { Channel, Choices, PromisedDate } from '../domain/draft.ts';
import type { Length, Library, SolveAction } from '../domain/library.ts';
import type { Profile } from '../domain/profile.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import type { Review } from '../domain/review.ts';
import { isKindReview } from './compose.ts';
import { fillText, firstNameOf } from './fill.ts';
import { ANY_ISSUE, findIssue } from './wordings.ts';

/** What a suggestion is made from. `seed` chooses among wordings. */
export type SuggestInput = {
  review: Review;
  reading: ComplaintReading;
  profile: Profile;
  library: Library;
  rules: ReplyRules | null;
  now: Date;
  seed: number;
};

/** Most actions offered at the solve step: one key each, read at a glance. */
export const MAX_ACTIONS = 3;
/** Points the reply names unless the writer picks others: all that still read as sentences. */
const MAX_DETAILS = 4;

/** What the writer could undertake: the issue's own first, then ones that fit anything. At most three, none twice. */
export function actionsFor(reading: ComplaintReading, library: Library): readonly SolveAction[] {
  const own = reading.issueIds.slice(0, 2).map((id) => findIssue(library, id)?.actions ?? []);
  const general = findIssue(library, ANY_ISSUE)?.actions ?? [];
  const first = (own[0] ?? []).slice(0, 2);
  const ordered = [...(first.length > 0 ? first : (own[1] ?? []).slice(0, 2)), ...general, ...(own[0] ?? []).slice(2)];
  const kept = new Map<string, SolveAction>();
  for (const action of ordered) {
    if (kept.size === MAX_ACTIONS) break;
    if (![...kept.values()].some((each) => each.label === action.label)) kept.set(action.id, action);
  }
  return [...kept.values()];
}

/** An action as the writer reads it, with the reviewer's name where there is one. */
export const labelOf = (action: SolveAction, review: Review): string =>
  fillText(action.label, { reviewer: firstNameOf(review.author) ?? 'the reviewer' }).text;

/** Questions that would help, likeliest issue first, at most four. */
export function questionsFor(reading: ComplaintReading, library: Library): readonly string[] {
  const ids = reading.issueIds.length > 0 ? reading.issueIds : [ANY_ISSUE];
  return [...new Set(ids.flatMap((id) => findIssue(library, id)?.questions ?? []))].slice(0, 4);
}

const two = (value: number) => String(value).padStart(2, '0');
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const SHORT_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day that can be promised. */
export type DateChoice = { label: string; date: PromisedDate };

/** Days to promise: a weekday some four days on, two weeks, or honestly none yet. */
export function dateChoices(now: Date): readonly DateChoice[] {
  const soon = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 4);
  while (soon.getDay() === 0 || soon.getDay() === 6) soon.setDate(soon.getDate() + 1);
  const later = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 14);
  while (later.getDay() === 0 || later.getDay() === 6) later.setDate(later.getDate() + 1);
  return [
    {
      label: `${SHORT_DAYS[soon.getDay()]} ${soon.getDate()} ${SHORT_MONTHS[soon.getMonth()]}`,
      date: { kind: 'day', day: dayOf(soon) },
    },
    { label: 'Two weeks', date: { kind: 'day', day: dayOf(later) } },
    { label: 'No date yet', date: { kind: 'none' } },
  ];
}

/** A place to talk. `value` is what will be printed, empty where nothing is. */
export type ChannelChoice = { channel: Channel; label: string; value: string };

/** Where the two can talk, likeliest first: only what the profile and the platform really offer, and the open page. */
export function channelsFor(profile: Profile, rules: ReplyRules | null): readonly ChannelChoice[] {
  const email = profile.email.trim();
  const phone = profile.phone.trim();
  const choices: ChannelChoice[] = [];
  if (email) choices.push({ channel: 'email', label: email, value: email });
  if (rules?.privateMessage) choices.push({ channel: 'message', label: 'Private message here', value: '' });
  if (phone) choices.push({ channel: 'phone', label: phone, value: phone });
  choices.push({ channel: 'page', label: 'Through the contact on our page', value: '' });
  choices.push({ channel: 'public', label: 'Leave it in public', value: '' });
  return choices;
}

const FEELING_LABELS: Readonly<Record<Feeling, string>> = {
  'let-down': 'let down',
  ignored: 'ignored',
  worried: 'worried',
  cheated: 'cheated',
  angry: 'angry',
  embarrassed: 'embarrassed',
  tired: 'tired of it',
  disappointed: 'disappointed',
};

/** Feelings to choose from, the read one first, then the ones the met issues expect. */
export function feelingsFor(reading: ComplaintReading, library: Library): readonly { feeling: Feeling; label: string }[] {
  const expected = reading.issueIds.map((id) => findIssue(library, id)?.feeling).filter((feeling) => feeling !== undefined);
  return [...new Set([reading.feeling, ...expected, ...FEELINGS])].map((feeling) => ({
    feeling,
    label: FEELING_LABELS[feeling],
  }));
}

/** What the thanks can name: the points' noun phrases, each once. */
export const detailsFor = (reading: ComplaintReading): readonly string[] => [
  ...new Set(reading.points.map(({ detail }) => detail)),
];

function likelyFault(reading: ComplaintReading, library: Library): FaultLevel {
  if (reading.severity === 'severe') return 'unclear';
  const likely = findIssue(library, reading.issueIds[0] ?? null)?.likelyFault ?? 'unclear';
  // That it was not ours takes facts, which only the writer has.
  return likely === 'not-ours' ? 'unclear' : likely;
}

/** The details most worth naming: those of the likeliest issues, in the order of the review. */
function likelyDetails(reading: ComplaintReading): string[] {
  const rank = (id: string | null) => (id === null ? 99 : reading.issueIds.indexOf(id));
  const first = reading.points.toSorted((a, b) => rank(a.issueId) - rank(b.issueId)).slice(0, MAX_DETAILS);
  return [...new Set(reading.points.filter((point) => first.includes(point)).map(({ detail }) => detail))];
}

function likelyLength(reading: ComplaintReading, rules: ReplyRules | null): Length {
  const max = rules?.maxLength ?? null;
  if (max !== null && max <= 500) return 'short';
  if (max !== null && max <= 900) return 'medium';
  return reading.points.length === 0 && reading.praise.length === 0 ? 'medium' : 'full';
}

/** The likely choice at each step, so that every one can be passed with Enter. Promises only what nobody has to have done. */
export function suggestChoices({ review, reading, profile, library, rules, now, seed }: SuggestInput): Choices {
  // Praise wants thanks, no promise.
  const isKind = isKindReview(review, reading);
  // To find out and answer by a day is what can be undertaken unseen; anything more is the writer's to choose.
  const safe = isKind ? [] : actionsFor(reading, library).filter((each) => !each.claims);
  const action = safe.find((each) => each.needsDate) ?? safe[0];
  const questions = questionsFor(reading, library);
  const faultLevel = likelyFault(reading, library);
  const [firstDate] = dateChoices(now);
  return {
    feeling: reading.feeling,
    details: likelyDetails(reading),
    faultLevel,
    actionIds: action ? [action.id] : [],
    date: (action?.needsDate && firstDate?.date) || { kind: 'none' },
    // A review without words gives nothing to act on: asking is the only honest step.
    questions: review.text.trim() === '' && !isKind ? questions.slice(0, 1) : [],
    channel: isKind ? 'public' : (channelsFor(profile, rules)[0]?.channel ?? 'public'),
    length: likelyLength(reading, rules),
    seed,
  };
}
