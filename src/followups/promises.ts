import { dayFrom } from '../domain/day.ts';

/** A promise with a day: its words as they stand in the text, and the day, YYYY-MM-DD. */
export type Promised = { words: string; day: string };

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')})`;
/** "by Thursday", "before 5 December 2026", "on December 5th", "by this evening", "within two days", "by the end of the week". */
const DATED = new RegExp(
  `\\b(?:(?:by|before|until|on)\\s(?:(?:${WEEKDAY},?\\s)?(?:the\\s)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${MONTH})\\b(?:\\s(?<year>20\\d\\d))?|(?<month2>${MONTH})\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(?<year2>20\\d\\d))?|(?<next>next\\s)?(?<weekday>${WEEKDAY})|(?<today>today|tonight|this evening)|(?<tomorrow>tomorrow)|(?:the\\s)?end of (?<endOf>the week|next week|the month))|(?:within|in)\\s(?:the\\snext\\s)?(?<count>\\d{1,2}|an?|${NUMBERS.slice(1).join('|')})\\s(?<unit>hours?|days?|weeks?))\\b`,
  'giu',
);

/** A sentence that speaks of what will be: "on Monday you waited" is no promise. */
const AHEAD = /\b(?:will|shall|going to|promise|you can expect|expect)\b|[’']ll\b/iu;

const countOf = (words: string): number => {
  const word = words.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  return word === 'a' || word === 'an' ? 1 : NUMBERS.indexOf(word);
};

function dayOf(found: Readonly<Record<string, string | undefined>>, now: Date): string | null {
  const { weekday, next, today, tomorrow, endOf, count, unit } = found;
  if (today) return dayFrom(now);
  if (tomorrow) return dayFrom(now, 1);
  if (weekday) {
    const ahead = (WEEKDAYS.indexOf(weekday.toLowerCase()) - now.getDay() + 7) % 7 || 7;
    return dayFrom(now, next && ahead < 7 ? ahead + 7 : ahead);
  }
  if (endOf) {
    if (endOf.endsWith('month')) return dayFrom(new Date(now.getFullYear(), now.getMonth() + 1, 0));
    const toFriday = (5 - now.getDay() + 7) % 7;
    return dayFrom(now, endOf.startsWith('next') ? toFriday + 7 : toFriday);
  }
  if (count && unit) {
    const many = countOf(count);
    if (unit.startsWith('hour')) return dayFrom(new Date(now.getTime() + many * 3_600_000));
    return dayFrom(now, unit.startsWith('week') ? many * 7 : many);
  }
  const date = Number(found.day ?? found.day2);
  const named = (found.month ?? found.month2 ?? '').toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((each) => each.startsWith(named));
  if (!named || month < 0 || date < 1 || date > 31) return null;
  const year = Number(found.year ?? found.year2 ?? now.getFullYear());
  const at = new Date(year, month, date);
  const isNextYear = !found.year && !found.year2 && dayFrom(at) < dayFrom(now);
  return dayFrom(isNextYear ? new Date(year + 1, month, date) : at);
}

/** The days an English reply promises something for, in order, each day once. Days that are past are none. */
export function promisesIn(text: string, now: Date): readonly Promised[] {
  const promises: Promised[] = [];
  for (const sentence of text.split(/(?<=[.!?\n])/u)) {
    if (!AHEAD.test(sentence)) continue;
    for (const match of sentence.matchAll(DATED)) {
      const day = dayOf(match.groups ?? {}, now);
      if (day === null || day < dayFrom(now) || promises.some((each) => each.day === day)) continue;
      promises.push({ words: match[0], day });
    }
  }
  return promises;
}
