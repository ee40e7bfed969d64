import { describe, expect, it } from 'vitest';
import { englishTone } from '../../../src/languages/en-tone.ts';
import { contractionsOf } from '../../../src/tone/lexicons.ts';
import { createMatcher, parsePattern } from '../../../src/tone/phrases.ts';
import { read, sentencesOf } from '../../../src/tone/reading.ts';

const contractions = contractionsOf(englishTone);
const matches = (pattern: string, text: string, unless: string[] = []) =>
  createMatcher(
    [{ find: [pattern], unless, why: '' }],
    contractions,
  )(read(text, contractions)).map((match) => text.slice(match.start, match.end));

describe('patterns', () => {
  it.each([
    ['you failed', 'So YOU Failed here', ['YOU Failed']],
    ['you fail*', 'you failing', ['you failing']],
    ['you fail*', 'a youth failing', []],
    ['(a|the big) dog', 'the big dog, a dog', ['the big dog', 'a dog']],
    ['a ?big dog', 'a dog and a big dog', ['a dog', 'a big dog']],
    ['sorry … but', 'sorry for the wait, but', ['sorry for the wait, but']],
    ['sorry … but', 'sorry for one two three but', []],
    ['sorry … but', 'sorry, Sam, but', []],
    ['sorry but', 'sorry. But', []],
    ['# % off', 'now 20 % off and 20% off', ['20 % off', '20% off']],
    ['^sure', 'I am sure. Sure', ['Sure']],
    ['lies$', 'it lies there. It lies.', ['lies']],
    ['we < always > do', 'we always do', ['always']],
    ['you are late', 'you’re late', ['you’re late']],
    ['do not', "don't, dont, do not", ["don't", 'dont', 'do not']],
    ['über*', 'ÜBERALL', ['ÜBERALL']],
  ])('%s in "%s"', (pattern, text, found) => expect(matches(pattern, text)).toEqual(found));

  it('stay quiet where an exception touches the words', () => {
    expect(matches('you did not', 'sorry you did not hear', ['sorry you'])).toEqual([]);
    expect(matches('you did not', 'sorry, I am glad you did not hear', ['sorry you'])).toEqual(['you did not']);
  });

  it.each(['(a|b', 'a)', '?a ?b', '… a', 'a?', 'a (b)?c'])('refuse %s', (pattern) => {
    expect(() => parsePattern(pattern, contractions)).toThrow();
  });
});

describe('sentencesOf', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['At 9 a.m. we open. Good.', ['At 9 a.m. we open.', 'Good.']],
    ['Dear Mr. Okafor. Hello', ['Dear Mr. Okafor.', 'Hello']],
    ['He said "no." Then left', ['He said "no."', 'Then left']],
    ['support.any.test is it', ['support.any.test is it']],
    ['One\n\nTwo', ['One', 'Two']],
  ])('%s', (text, sentences) => expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences));
});
