import type { ComplaintReading } from '../domain/complaint.ts';
import type { Choices, PromisedDate } from '../domain/draft.ts';
import type { Profile } from '../domain/profile.ts';
import type { Review } from '../domain/review.ts';
import { signatureOf } from './signer.ts';

/** Every name a text may hold between `{{` and `}}`. */
export const PLACEHOLDERS = [
  'reviewer',
  'business',
  'detail',
  'praise',
  'date',
  'email',
  'phone',
  'contact',
  'signature',
  'name',
  'role',
  'platform',
  'reference',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * Names that only our own packs use: `said` is a reviewer's clause after "that", `named` a phrase after "you mention",
 * `quote` their own words for quotation marks, `topic` the thing that clause is about, `team` who of the business is asked,
 * `gesture` what the writer offers in private.
 */
export const INNER_PLACEHOLDERS = ['said', 'named', 'quote', 'topic', 'others', 'team', 'gesture'] as const;
type AnyPlaceholder = Placeholder | (typeof INNER_PLACEHOLDERS)[number];

/** What is known. A name that is missing stays a blank. */
export type Values = Readonly<Partial<Record<AnyPlaceholder, string>>>;

/** A place still to be filled: its name and where `{{name}}` stands in the filled text (UTF-16, half-open). */
export type Blank = { name: string; start: number; end: number };

const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g;

const isPlaceholder = (name: string): name is AnyPlaceholder =>
  [...PLACEHOLDERS, ...INNER_PLACEHOLDERS].some((known) => known === name);

/** The placeholders a text holds, known or not, each once. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACE)].map((match) => match[1] ?? '')),
];

/** Fills what is known, once: a value that itself looks like a placeholder stays as it is. */
export function fillText(text: string, values: Values): { text: string; blanks: readonly Blank[] } {
  const blanks: Blank[] = [];
  let filled = '';
  let done = 0;
  for (const match of text.matchAll(PLACE)) {
    filled += text.slice(done, match.index);
    done = match.index + match[0].length;
    const name = match[1] ?? '';
    const value = isPlaceholder(name) ? values[name] : undefined;
    if (value === undefined || value === '') {
      const start = filled.length;
      filled += `{{${name}}}`;
      blanks.push({ name, start, end: filled.length });
    } else {
      filled += value;
    }
  }
  return { text: filled + text.slice(done), blanks };
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir)\.?$/i;
const NO_NAMES =
  /^(?:a|an|the|guest|user|customer|client|patient|anonym\w*|unknown|visitor|traveller|traveler|reviewer|member|buyer|seller|shopper|diner|verified|google|amazon|yelp|trustpilot|tripadvisor|facebook|kunde|local|nobody|someone|somebody|private|deleted|former|ex|happy|unhappy|angry|disappointed|honest|foodie|gamer|mom|mum|dad|anon|n\/a|na|none|test|admin|not|very|just|your|my|we|i)$/i;
const HANDLE = /[\d_@#~<>/\\|*=+^%$:;{}[\]()]|\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|^\p{Ll}+[.-]\p{Ll}+/u;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

const capital = (word: string) =>
  word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()
    ? word.slice(0, 1) + word.slice(1).toLowerCase()
    : word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * How to greet an author: "Dana K." is Dana, "Okoro family" stays. Null for handles and store-made names, which a
 * greeting must not guess at.
 */
export function firstNameOf(author: string | null): string | null {
  const name = (author ?? '')
    .normalize('NFC')
    .replace(/["“”„]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > 60) return null;
  // Scripts without spaces or with the family name first: the whole name is the polite form.
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・ ]+$/u.test(name)) return name;
  if (HANDLE.test(name)) return null;
  const words = name.replace(/,.*$/s, '').split(' ');
  const pair = /^(\p{L}+)\s(?:&|and)\s(\p{L}+)/u.exec(name);
  if (pair?.[1] && pair[2] && !NO_NAMES.test(pair[1])) return `${capital(pair[1])} and ${capital(pair[2])}`;
  const [first, second] = words;
  if (!first) return null;
  if (/^family$/i.test(words.at(-1) ?? '') && words.length === 2) return `${capital(first)} family`;
  if (/^(?:familie|famille|familia|famiglia|família|perhe|rodzina)$/i.test(first)) return words.length === 2 ? name : null;
  if (/^the$/i.test(first) && /^family$/i.test(words.at(-1) ?? '') && second) return `${capital(second)} family`;
  if (TITLES.test(first)) {
    const last = words.at(-1);
    return last && words.length > 1 && NAME.test(last) && last.replace('.', '').length > 1
      ? `${capital(first)} ${capital(last)}`
      : null;
  }
  if (words.some((word) => NO_NAMES.test(word))) return null;
  if (!NAME.test(first) || first.replace(/[.'’-]/g, '').length < 2) return null;
  // One small word alone is likelier a handle than a name.
  if (words.length === 1 && first === first.toLowerCase() && first !== first.toUpperCase()) return null;
  if (words.length > 4) return null;
  return capital(first.replace(/\.$/, ''));
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAY_MS = 86_400_000;

/** The local calendar day of an instant, as a count of days. */
const dayNumber = (date: Date) => Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);

/** A day YYYY-MM-DD as a person says it: "by tomorrow", "by Thursday" within a week, "by 5 December", next year with the year. */
export function dayInWords(day: string, now: Date): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date);
  const ahead = dayNumber(at) - dayNumber(now);
  if (ahead === 0) return 'by this evening';
  if (ahead === 1) return 'by tomorrow';
  if (ahead > 1 && ahead < 7) return `by ${WEEKDAYS[at.getDay()]}`;
  const named = `by ${at.getDate()} ${MONTHS[at.getMonth()]}`;
  return at.getFullYear() === now.getFullYear() ? named : `${named} ${at.getFullYear()}`;
}

/** A past day YYYY-MM-DD as it follows "since": "6 November", another year's with the year. */
export function dayInPast(day: string, now: Date): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const named = `${date} ${MONTHS[month - 1]}`;
  return year === now.getFullYear() ? named : `${named} ${year}`;
}

/** A promised date as words that end a sentence; null where there is none. */
export function dateInWords(date: PromisedDate, now: Date): string | null {
  switch (date.kind) {
    case 'day':
      return Number.isNaN(Date.parse(date.day)) ? null : dayInWords(date.day, now); // a day not chosen yet is no day
    case 'words':
      return date.words.trim() || null;
    case 'none':
    case 'open':
      return null;
    default:
      return date satisfies never;
  }
}

/** Whether a detail is said as a clause: "how nobody came". */
export const isClause = (detail: string): boolean => IS_CLAUSE.test(detail);

const IS_CLAUSE = /^(?:how|what|where|being)\b/;

const TROUBLE = /^the trouble with (.+)$/;

/** "The trouble with the login" and "the trouble with the search" said as one. */
function withOneTrouble(details: readonly string[]): readonly string[] {
  const things = details.flatMap((detail) => TROUBLE.exec(detail)?.[1] ?? []);
  if (things.length < 2) return details;
  const rest = details.filter((detail) => !TROUBLE.test(detail));
  return [...rest, `the trouble with ${things.slice(0, -1).join(', ')} and ${things.at(-1)}`];
}

/** Noun phrases as one: "the wait", "the wait and the soup". Clauses ("how …") go last, where they read best. */
export function joinDetails(details: readonly string[]): string {
  const given = details.map((detail) => detail.trim()).filter((detail) => detail !== '');
  // "The crashes since the update" has said "the crashes".
  const apart = given.filter((detail) => !given.some((other) => other !== detail && other.startsWith(`${detail} `)));
  const all = withOneTrouble(apart);
  const ordered = [...all.filter((detail) => !IS_CLAUSE.test(detail)), ...all.filter((detail) => IS_CLAUSE.test(detail))];
  const last = ordered.at(-1) ?? '';
  return ordered.length < 2 ? last : `${ordered.slice(0, -1).join(', ')} and ${last}`;
}

/** "Telling me about how nobody came" is said "telling me how nobody came". English only; other languages have no match. */
export const smoothClauses = (text: string): string =>
  text
    .replace(
      /\b(telling me|tell me|told me|told us|letting me know|let me know|know|hear|see|naming) (?:about )?(how|what|where)\b/gi,
      '$1 $2',
    )
    // A length of time brings its own small words: "the over 30 minutes", "the an hour".
    .replace(/\bthe an? (?=hour|day|week|month|minute)/g, 'the ')
    .replace(/\bthe (?=(?:almost|nearly|more than|about|well over|over half) an? )/g, '')
    .replace(/\bthe over (?=\d)/g, 'the more than ');

/** A few words to find the case by: "cold soup". Null when the detail is a clause or too long to be a subject line. */
function referenceOf(details: readonly string[]): string | null {
  const [first] = details;
  const match = /^(?:the|your|our) ([\p{L}\p{N}’' -]{3,32})$/u.exec(first ?? '');
  const words = match?.[1]?.split(' ') ?? [];
  return match?.[1] &&
    words.length >= 2 &&
    words.length <= 4 &&
    !/\b(?:that|which|when|you|we|to|of|with|by|in)\b/.test(match[1])
    ? match[1]
    : null;
}

/** What is known for a reply to this review. Empty profile fields are left out, so that they are never printed. */
export function valuesFor(review: Review, reading: ComplaintReading, choices: Choices, profile: Profile, now: Date): Values {
  const name = profile.name.trim();
  const role = profile.role.trim();
  const email = profile.email.trim();
  const phone = profile.phone.trim();
  const contact = choices.channel === 'phone' ? phone || email : email || phone;
  const known: Record<Placeholder, string | null> = {
    reviewer: firstNameOf(review.author),
    business: profile.business.trim(),
    detail: joinDetails(choices.details),
    praise: reading.praise[0] ?? null,
    date: dateInWords(choices.date, now),
    email,
    phone,
    contact,
    signature: signatureOf(profile),
    name,
    role,
    platform: review.platform.id === 'page' ? null : review.platform.name,
    reference: referenceOf(choices.details),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== ''));
}
