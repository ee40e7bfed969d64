import { describe, expect, it } from 'vitest';
import { dayInWords, fillText, firstNameOf, joinDetails, smoothClauses } from '../../../src/templates/fill.ts';

describe('fillText', () => {
  it('fills what is known and reports the rest where it stands', () => {
    const { text, blanks } = fillText('Dear {{reviewer}}, I will write {{date}}.', { reviewer: 'Dana' });
    expect(text).toBe('Dear Dana, I will write {{date}}.');
    expect(blanks).toEqual([{ name: 'date', start: 24, end: 32 }]);
    expect(text.slice(24, 32)).toBe('{{date}}');
  });

  it('leaves a name it does not know as a blank', () => {
    expect(fillText('{{voucher}}', { reviewer: 'Dana' }).blanks).toEqual([{ name: 'voucher', start: 0, end: 11 }]);
  });

  it('reads no placeholder inside a value', () => {
    const { text, blanks } = fillText('{{reviewer}} {{name}}', { reviewer: '{{name}}', name: '$& {{date}}' });
    expect(text).toBe('{{name}} $& {{date}}');
    expect(blanks).toEqual([]);
  });

  it('treats an empty value as not known', () => {
    expect(fillText('{{ name }}', { name: '' })).toEqual({ text: '{{name}}', blanks: [{ name: 'name', start: 0, end: 8 }] });
  });
});

describe('firstNameOf', () => {
  it.each([
    ['Dana K.', 'Dana'],
    ['Dana Kowalski', 'Dana'],
    ['DANA', 'Dana'],
    ['maria lopez', 'Maria'],
    ['Okoro family', 'Okoro family'],
    ['The Okoro Family', 'Okoro family'],
    ['Familie Weber', 'Familie Weber'],
    ['Mary & John', 'Mary and John'],
    ['Jean-Pierre D.', 'Jean-Pierre'],
    ['Dr. Meyer', 'Dr. Meyer'],
    ['Mr Jones', 'Mr Jones'],
    ['Zoë', 'Zoë'],
    ['Łukasz N', 'Łukasz'],
    ['田中太郎', '田中太郎'],
  ])('greets %s as %s', (author, name) => expect(firstNameOf(author)).toBe(name));

  it.each([
    null,
    '',
    'user1234',
    'A Google user',
    'Amazon Customer',
    'Anonymous',
    'foodlover_88',
    'foodie',
    'HappyTravelerGirl',
    'Guest',
    'Local Guide',
    '@dana',
    'dana@example.com',
    'J. S.',
    'J',
    'Verified buyer',
    'Very disappointed customer',
    'www.example.com',
    'x'.repeat(80),
  ])('does not guess a name from %s', (author) => expect(firstNameOf(author)).toBeNull());
});

describe('days and details', () => {
  const now = new Date(2026, 10, 22, 10);
  it.each([
    ['2026-11-22', 'by this evening'],
    ['2026-11-23', 'by tomorrow'],
    ['2026-11-26', 'by Thursday'],
    ['2026-11-28', 'by Saturday'],
    ['2026-11-29', 'by 29 November'],
    ['2026-12-05', 'by 5 December'],
    ['2027-01-05', 'by 5 January 2027'],
  ])('says %s as a person does', (day, words) => expect(dayInWords(day, now)).toBe(words));

  it('joins details, clauses last', () => {
    expect(joinDetails(['how nobody came', 'the cold soup'])).toBe('the cold soup and how nobody came');
    expect(joinDetails(['the wait', 'the soup', 'the bill'])).toBe('the wait, the soup and the bill');
    expect(joinDetails([])).toBe('');
  });

  it('does not say “about how”', () => {
    expect(smoothClauses('Thank you for telling me about how nobody came.')).toBe('Thank you for telling me how nobody came.');
  });
});
