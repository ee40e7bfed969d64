import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/ui/options/word-diff.ts';

/** What each says alone, in brackets. */
const marked = (one: string, other: string) =>
  compareWords(one, other).map((stretches) =>
    stretches
      .map(({ text, isCommon }) => (isCommon ? text : `[${text.trimEnd()}]${text.slice(text.trimEnd().length)}`))
      .join(''),
  );

describe('two wordings compared', () => {
  it('share what both say in the same order, and mark the words only one says', () => {
    expect(marked('Soup on Tuesdays', 'Soup on Fridays')).toEqual(['Soup on [Tuesdays]', 'Soup on [Fridays]']);
    expect(marked('I am sorry about the wait.', 'I am truly sorry about the long wait.')).toEqual([
      'I am sorry about the wait.',
      'I am [truly] sorry about the [long] wait.',
    ]);
    expect(marked('one two three four', 'four one three')).toEqual(['one [two] three [four]', '[four] one three']);
  });

  it('mark nothing where they differ in spaces alone, and all where nothing is shared', () => {
    expect(marked('Dear Dana,\n\nthank you.', 'Dear Dana, thank you.')).toEqual([
      'Dear Dana,\n\nthank you.',
      'Dear Dana, thank you.',
    ]);
    expect(marked('yes', 'no')).toEqual(['[yes]', '[no]']);
    expect(compareWords('', 'new words')).toEqual([[], [{ text: 'new words', isCommon: false }]]);
  });

  it('lose no character, be they ever so long', () => {
    const one = Array.from({ length: 900 }, (_, at) => `w${at % 7} `).join('');
    const other = `Hello ${Array.from({ length: 900 }, (_, at) => `w${at % 11} `).join('')}end`;
    const [first, second] = compareWords(`Hello ${one}end`, other);
    expect(first.map(({ text }) => text).join('')).toBe(`Hello ${one}end`);
    expect(second.map(({ text }) => text).join('')).toBe(other);
    expect(first[0]).toEqual({ text: expect.stringMatching(/^Hello w0 /), isCommon: true });
  });
});
