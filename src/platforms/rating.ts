import type { Rating } from '../domain/review.ts';
import { STAR_WORD } from '../languages/page-words.ts';
import { attribute, type PageElement } from './page-element.ts';

const OUT_OF =
  /(?<![\d/／.,-])(\d{1,3}(?:[.,]\d{1,2})?)\s{0,3}(?:[/／]|(?:\p{L}{1,20}\s{1,3})?\p{L}{1,4}\s{1,3}(?:de\s{1,3})?(?:max\.?\s{1,3})?)\s{0,3}(100|10|20|5|6|4)(?![\d.,/／-]?\d)/u;
/** hReview: the value and the best stand side by side in one element. */
const SIDE_BY_SIDE = /^(\d{1,2}[.,]\d)\s(10|5)$/;

/** "5つ星のうち4.0", "5 üzerinden 4": the best comes first. */
const BEST_FIRST = /(\d{1,2})\s*(?:つ星のうち|üzerinden|점 만점에)\s*(\d(?:[.,]\d)?)/;
const NUMBER = /\d{1,2}(?:[.,]\d{1,2})?/;

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

function rating(value: number, best: number): Rating | null {
  return Number.isFinite(value) && value >= 0 && best > 0 && value <= best ? { value, best } : null;
}

/** Reads labels such as "4 out of 5", "4 av 5 stjerner", "3,5 Sterne", "Rated 2 stars", "5つ星のうち4", "7.7 / 10". */
export function ratingFromLabel(label: string): Rating | null {
  const bestFirst = BEST_FIRST.exec(label);
  if (bestFirst) return rating(toNumber(bestFirst[2]), toNumber(bestFirst[1]));
  const outOf = OUT_OF.exec(label);
  if (outOf) return rating(toNumber(outOf[1]), toNumber(outOf[2]));
  const pair = SIDE_BY_SIDE.exec(label.trim());
  if (pair) return rating(toNumber(pair[1]), toNumber(pair[2]));
  const glyphs = ratingFromGlyphs(label);
  if (glyphs) return glyphs;
  if (!STAR_WORD.test(label) && !/\brat(?:ed|ing)\b/i.test(label)) return null;
  const number = NUMBER.exec(label);
  // "1,204 ratings" counts people, not stars.
  if (!number || /\d[.,]\d{3}|\d{3}/.test(label) || /\bratings\b/i.test(label)) return null;
  return rating(toNumber(number[0]), 5);
}

/** Reads "★★★☆☆". Full ones alone count up to five. */
export function ratingFromGlyphs(text: string): Rating | null {
  const full = (text.match(/[★⭐✭]/g) ?? []).length;
  const empty = (text.match(/[☆✩]/g) ?? []).length;
  if (full + empty === 0 || full + empty > 10) return null;
  return rating(full, full + empty > 5 ? 10 : 5);
}

/** Reads a bare number such as a `ratingValue`; `best` when the page says how much there is to get. */
export function ratingFromValue(text: string, best = 5): Rating | null {
  // "152" and "1 204" are counts.
  const number = /\d{3}|\d \d/.test(text.replace(/[.,]\d+/, '')) ? null : NUMBER.exec(text);
  const value = number ? toNumber(number[0]) : Number.NaN;
  return rating(value, value > best ? 10 : best);
}

/** Reads "stars-4", "rating45", "count-3" and the like out of a class list. */
export function ratingFromClass(names: string): Rating | null {
  const match =
    /(?:^|[\s_-])(?:stars?|rating|rate|rated|count|score|bubble|s)[_-]?(\d{1,2})(?:[_-](\d)|[_-]?half)?(?=$|[\s_])/i.exec(
      names,
    );
  if (!match) return null;
  const value = Number(match[1]);
  if (match[2] !== undefined && match[2] !== '0') return rating(value + (match[2] === '5' ? 0.5 : 0), 5);
  return rating(value > 5 && value <= 50 ? value / 10 : value, 5);
}

/** Reads the width of a filled bar of stars: "width: 80%" is 4 of 5. */
export function ratingFromWidth(style: string): Rating | null {
  const width = /width:\s*(\d{1,3}(?:\.\d+)?)%/.exec(style);
  return width ? rating(Math.round((Number(width[1]) / 20) * 10) / 10, 5) : null;
}

const FILLED = /full|fill(?:ed)?(?![-_]?0)|active|\bon\b|checked|selected|yellow|gold|solid|star-on/i;
const UNFILLED = /empty|zero|off|outline|inactive|unfilled|grey|gray|blank|disabled|border|regular/i;

/** Counts filled among four to ten like icons. */
export function ratingFromIcons(icons: readonly PageElement[]): Rating | null {
  if (icons.length < 4 || icons.length > 10) return null;
  let filled = 0;
  let told = 0;
  for (const icon of icons) {
    const names = `${attribute(icon, 'class')} ${attribute(icon, 'src')} ${attribute(icon, 'href')}`;
    if (UNFILLED.test(names)) told++;
    else if (FILLED.test(names)) {
      filled++;
      told++;
    }
  }
  return told === icons.length ? rating(filled, icons.length > 5 ? 10 : 5) : null;
}

/** The rating an element shows by itself: value, label, glyphs, class or bar, in that order of trust. */
export function ratingOf(element: PageElement, text: string): Rating | null {
  const itemprop = attribute(element, 'itemprop');
  if (itemprop === 'ratingValue') {
    const value = ratingFromValue(attribute(element, 'content') || attribute(element, 'value') || text);
    if (value) return value;
  }
  for (const name of ['aria-label', 'title', 'alt']) {
    const label = attribute(element, name);
    if (label === '') continue;
    const read = ratingFromLabel(label);
    if (read) return read;
  }
  if (attribute(element, 'name') === 'rating') {
    const read = ratingFromValue(attribute(element, 'value'));
    if (read) return read;
  }
  return (text.length < 60 ? ratingFromLabel(text) : null) ?? null;
}
