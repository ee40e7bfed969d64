import { describe, expect, it } from 'vitest';
import { everyFinding, type ToneDraft } from '../../../src/tone/check-draft.ts';
import { NO_CONTRACTIONS, read } from '../../../src/tone/reading.ts';
import { writtenIn } from '../../../src/tone/written-in.ts';

const told = (text: string) => writtenIn(text, read(text, NO_CONTRACTIONS));

describe('the language of a text', () => {
  it.each([
    ['The room was loud and we did not sleep, so I asked for another one.', 'en'],
    ['Vielen Dank für Ihre Bewertung. Es tut mir leid, dass das Zimmer so laut war.', 'de'],
    ['Здравствуйте! Нам очень жаль это слышать.', 'cyrillic'],
    ['この度はご不便をおかけし、申し訳ございません。', 'kana'],
    ['房间很吵，我们没有睡好，也没有人来帮忙。', 'han'],
    ['Thanks, Marco!', null],
    ['😡😡😡 5/5', null],
  ])('of "%s" is %s', (text, language) => expect(told(text)).toBe(language));
});

describe('a reply in another language than asked for', () => {
  const draft = (reviewText: string, text: string): ToneDraft => ({
    text,
    language: 'en',
    reviewText,
    reviewer: null,
    rules: null,
    platformId: 'page',
    rating: 1,
  });
  const checksOn = (reviewText: string, text: string) => everyFinding(draft(reviewText, text)).map(({ checkId }) => checkId);

  it('is not told that it holds no English thanks', () => {
    expect(
      checksOn('Pokój był brudny i nikt nam nie pomógł.', 'Bardzo nam przykro, że pokój był brudny i nikt nie pomógł.'),
    ).toEqual([]);
  });

  it('is said to be in another one than the review, in any writing', () => {
    const english = 'I am sorry that the room was loud and that nobody came when you called.';
    expect(checksOn('部屋がうるさくて眠れませんでした。', english)).toContain('wrong-language');
    expect(
      checksOn('The room was loud and we did not sleep for the noise.', 'Es tut mir leid, dass das Zimmer so laut war.'),
    ).toEqual(['wrong-language']);
    expect(checksOn('The room was loud and we did not sleep.', english)).not.toContain('wrong-language');
  });
});
