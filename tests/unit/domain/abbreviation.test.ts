import { describe, expect, it } from 'vitest';
import { abbreviationAtEnd, asAbbreviation } from '../../../src/domain/abbreviation.ts';

describe('an abbreviation', () => {
  it.each([
    [';sorry', 'sorry'],
    ['Dear Dana,\n;Late-2', 'late-2'],
    ['Hello ;größe', 'größe'],
  ])('ends %j', (text, word) => expect(abbreviationAtEnd(text)).toBe(word));

  it.each(['sorry', 'one;sorry', ';sorry ', 'a ;', ';;sorry', `;${'a'.repeat(25)}`, ''])('is not at the end of %j', (text) =>
    expect(abbreviationAtEnd(text)).toBeNull());

  it.each([
    [';Sorry', 'sorry'],
    [' two words ', 'twowords'],
    ['-x-', 'x-'],
    ['!?', ''],
    ['a'.repeat(40), 'a'.repeat(24)],
  ])('typed as %j is kept as %j', (typed, kept) => {
    expect(asAbbreviation(typed)).toBe(kept);
    if (kept) expect(abbreviationAtEnd(`;${kept}`)).toBe(kept);
  });
});
