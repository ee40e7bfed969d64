import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/platforms/author.ts';
import { looksLikeDate, parseDay } from '../../../src/platforms/date.ts';
import { matchesPattern } from '../../../src/platforms/define.ts';
import { ratingFromLabel, ratingFromWidth } from '../../../src/platforms/rating.ts';

const now = new Date(2026, 10, 22, 12);

describe('ratings', () => {
  it.each([
    ['4 out of 5 stars', 4, 5],
    ['4.5 out of 5', 4.5, 5],
    ['4 av 5 stjerner', 4, 5],
    ['3,5 von 5 Sternen', 3.5, 5],
    ['Rated 2 stars', 2, 5],
    ['5 gwiazdek', 5, 5],
    ['2 étoiles', 2, 5],
    ['5つ星のうち4.0', 4, 5],
    ['7.7 / 10', 7.7, 10],
    ['★★☆☆☆', 2, 5],
  ])('reads %s', (label, value, best) => expect(ratingFromLabel(label)).toEqual({ value, best }));

  it.each(['1,204 ratings', 'Reply', 'Room 12', 'from 5 people'])('leaves %s alone', (label) =>
    expect(ratingFromLabel(label)).toBeNull());

  it('reads a bar of stars', () => expect(ratingFromWidth('width:40%')).toEqual({ value: 2, best: 5 }));
});

describe('dates', () => {
  it.each([
    ['2026-03-02T10:15:00Z', '', '2026-03-02'],
    ['2 days ago', 'en', '2026-11-20'],
    ['vor 3 Tagen', 'de', '2026-11-19'],
    ['il y a 2 jours', 'fr', '2026-11-20'],
    ['hace 2 días', 'es', '2026-11-20'],
    ['2 dagen geleden', 'nl', '2026-11-20'],
    ['для 5 дней назад', 'ru', '2026-11-17'],
    ['yesterday', 'en', '2026-11-21'],
    ['gestern', 'de', '2026-11-21'],
    ['a week ago', 'en', '2026-11-15'],
    ['4 October 2026', 'en', '2026-10-04'],
    ['Nov 18, 2026', 'en', '2026-11-18'],
    ['29.07.2020', 'de', '2020-07-29'],
    ['10/3/2026', 'en-US', '2026-10-03'],
    ['3/10/2026', 'en-GB', '2026-10-03'],
    ['2023年1月5日', 'ja', '2023-01-05'],
    ['12 mars 2025', 'fr', '2025-03-12'],
    ['3 months ago', 'en', null],
    ['March 2024', 'en', null],
    ['03/04/2024', 'en', null],
  ])('%s (%s) is %s', (text, language, day) => expect(parseDay(text, now, language)).toBe(day));

  it.each(['5 stars', 'Room 12', '2 people', 'Reply', 'Marko', 'May'])('%s is no date', (text) =>
    expect(looksLikeDate(text)).toBe(false));
});

describe('names', () => {
  it.each([
    ['by Ada Ek', 'Ada Ek'],
    ['Kim says:', 'Kim'],
    ['tina skrev:', 'tina'],
    ['Badenraser schreibt:', 'Badenraser'],
    ['Karin 25 February, 2022 om 19:28', 'Karin'],
    ['Rolf B. 29.07.2020 // 12:56', 'Rolf B.'],
    ['Reply', null],
    ['12 reviews', null],
    ['Local Guide', null],
    ['2 days ago', null],
    ['Anonymous', null],
  ])('%s is %s', (text, name) => expect(cleanName(text)).toBe(name));
});

describe('match patterns', () => {
  it.each([
    ['https://*.example.com/*', 'https://a.b.example.com/x', true],
    ['https://*.example.com/*', 'https://example.com/', true],
    ['https://*.example.com/*', 'https://badexample.com/', false],
    ['https://example.com/reviews*', 'https://example.com/reviews/3?x=1', true],
    ['https://example.com/reviews*', 'http://example.com/reviews', false],
    ['https://example.com/*', 'about:blank', false],
  ])('%s on %s: %s', (pattern, url, fits) => expect(matchesPattern(pattern, url)).toBe(fits));
});
