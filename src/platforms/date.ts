import type { ReviewDate } from '../domain/review.ts';
import { AGO_UNITS, AGO_WORD, MONTHS, ONE_WORD, TODAY_WORD, YESTERDAY_WORD } from '../languages/page-words.ts';

const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const CJK = /(\d{4})\s*[年년./]\s*(\d{1,2})\s*[月월./]\s*(\d{1,2})(?!\d)/;
const NUMERIC = /(?:^|[^\d.,/])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/])/;
/** "5 out of 5" is no day in October, whatever "out" means elsewhere. */
const OF_STARS = /\d\s+out of\s+\d/i;
const WORD = /\p{L}+/gu;

/** Digits of other scripts as ours. */
const latinDigits = (text: string): string =>
  /[\u0660-\u0669\u06f0-\u06f9]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    : text;

/** True for a short text that is or holds a date: written, numeric or "2 days ago". A cheap test for many elements. */
export function looksLikeDate(written: string): boolean {
  if (written.length > 80 || OF_STARS.test(written)) return false;
  const text = latinDigits(written);
  if (TODAY_WORD.test(text) || YESTERDAY_WORD.test(text)) return text.length < 40;
  if (!/\d/.test(text)) return AGO_WORD.test(text) && relativeDays(text) !== undefined;
  if (ISO.test(text) || CJK.test(text) || NUMERIC.test(text)) return true;
  if (monthOf(text) > 0 && /\b(?:19|20)\d{2}\b|(?:^|\D)(?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(text)) return true;
  return relativeDays(text) !== undefined;
}

/** The month named in a text, 1 to 12; 0 when there is none. Only words next to a number count. */
function monthOf(text: string): number {
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    if (word.length < 3) continue;
    const around =
      text.slice(Math.max(0, match.index - 6), match.index) +
      text.slice(match.index + word.length, match.index + word.length + 7);
    if (!/\d/.test(around)) continue;
    const month = MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
    if (month > 0 && word.length <= 11) return month;
  }
  return 0;
}

/** Days before today of "3 weeks ago": a number, null when too coarse to tell, undefined when it is no such text. */
function relativeDays(text: string): number | null | undefined {
  if (TODAY_WORD.test(text)) return 0;
  if (YESTERDAY_WORD.test(text)) return 1;
  if (text.length > 60) return undefined;
  const hasAgo = AGO_WORD.test(text);
  const lone = hasAgo ? text.replace(AGO_WORD, '').trim() : ''; // "miesiąc temu": one of them
  const single = lone === '' ? undefined : AGO_UNITS.find(([pattern]) => pattern.test(lone));
  if (single) return single[1];
  const match = /(?:^|[\s(·•,~])(\d{1,3}|\p{L}{1,6})\+?\s*(\p{L}{1,10}|[\u3040-\u9fff]{1,3})(?=前|[\s).,·•]|$)/gu;
  for (const [whole, amount = '', unit = ''] of text.matchAll(match)) {
    const count = /^\d+$/.test(amount) ? Number(amount) : ONE_WORD.test(amount) ? 1 : Number.NaN;
    if (Number.isNaN(count)) continue;
    // "2d" alone is a date on many sites; "2 days" alone is a stay.
    const isBare = whole.trim().length === text.trim().length && /^\d+\s?(?:[smhdwy]|mo|min|hr|yr)s?$/i.test(whole.trim());
    if (!hasAgo && !isBare) continue;
    const bare = unit.replace(/(?<=.)[前전]$/u, ''); // "3天前"
    const found = AGO_UNITS.find(([pattern]) => pattern.test(bare));
    if (found) return found[1] === null ? null : found[1] * count;
  }
  return undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (month < 1 || month > 12 || day < 1 || day > 31 || full < 1990 || full > 2100) return null;
  return `${full}-${pad(month)}-${pad(day)}`;
}

/**
 * The day a date text names, as YYYY-MM-DD; null when it cannot be told ("3 months ago", "March 2024", 03/04/2024 in
 * English without a country).
 */
export function parseDay(written: string, now: Date, language: string): string | null {
  const text = latinDigits(written);
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cjk = CJK.exec(text);
  if (cjk) return dayOf(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const days = relativeDays(text);
  if (days === null) return null;
  if (days !== undefined) {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
    return dayOf(day.getFullYear(), day.getMonth() + 1, day.getDate());
  }
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    if (first > 12 || numeric[2] === '.') return dayOf(year, second, first);
    if (second > 12 || /^en-us/i.test(language)) return dayOf(year, first, second);
    if (first === second || (language !== '' && !/^en$/i.test(language))) return dayOf(year, second, first);
    return null;
  }
  const month = monthOf(text);
  if (month === 0) return null;
  const year = /\b((?:19|20)\d{2})\b/.exec(text)?.[1];
  const day = /(?:^|[^\d:.])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?![\d:])/.exec(text.replace(/\d{1,2}:\d{2}/g, ''))?.[1];
  if (day === undefined) return null;
  if (year !== undefined) return dayOf(Number(year), month, Number(day));
  // "12 March" without a year is the last one that has passed.
  const thisYear = now.getFullYear();
  const isPast = month < now.getMonth() + 1 || (month === now.getMonth() + 1 && Number(day) <= now.getDate());
  return dayOf(isPast ? thisYear : thisYear - 1, month, Number(day));
}

/** A date as shown and, where it can be told, its day. `machine` is a `datetime` attribute or the like. */
export function toReviewDate(shown: string, machine: string, now: Date, language: string): ReviewDate | null {
  if (shown === '' && machine === '') return null;
  const day = (machine !== '' ? parseDay(machine, now, language) : null) ?? parseDay(shown, now, language);
  return { shown: shown || machine, day };
}
