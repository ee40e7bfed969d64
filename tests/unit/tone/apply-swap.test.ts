import { describe, expect, it } from 'vitest';
import { applySwap, checkDraft } from '../../../src/tone/check-draft.ts';

const find = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words };
};
const without = (text: string, words: string) => applySwap(text, find(text, words), { text: '' });

describe('applySwap', () => {
  it('puts the swap where the words were', () => {
    const text = 'We are sorry if it was cold.';
    expect(applySwap(text, find(text, 'sorry if'), { text: 'sorry that' })).toBe('We are sorry that it was cold.');
  });

  it('keeps the capital at the front of a sentence', () => {
    const text = 'Hello. Mistakes were made.';
    expect(applySwap(text, find(text, 'Mistakes were made'), { text: 'we made a mistake' })).toBe('Hello. We made a mistake.');
  });

  it.each([
    ['Actually, we close at nine.', 'Actually', 'We close at nine.'],
    ['We actually close at nine.', 'actually', 'We close at nine.'],
    ['It was, honestly, late.', 'honestly', 'It was late.'],
    ['It was late, honestly.', 'honestly', 'It was late.'],
    ['One. Two. Three.', 'Two.', 'One. Three.'],
    ['One. Two.', 'Two.', 'One.'],
    ['One. Two.', 'One.', 'Two.'],
    ['One.\nTwo.\nThree.', 'Two.', 'One.\nThree.'],
    ['Hello. Actually we close.', 'Actually', 'Hello. We close.'],
    ['Only this.', 'Only this.', ''],
  ])('leaves out tidily: %s − %s', (text, words, rest) => expect(without(text, words)).toBe(rest));

  it('leaves the text alone when the words moved', () => {
    expect(applySwap('Something else', { start: 0, end: 4, words: 'Then' }, { text: '' })).toBe('Something else');
  });

  it.each([
    ['Thank you, Sam. We strive to exceed your expectations. I will call.', 'Thank you, Sam. I will call.'],
    ['As already stated, the pool is shut.', 'The pool is shut.'],
    ['I will refund it immediately.', 'I will refund it.'],
    ['We will always be there for you.', 'We will be there for you.'],
    ['We did NOT say so!!!', 'We did not say so.'],
    ['This will never happen again.', 'This should not happen again.'],
    ['We apologise if the room was cold.', 'We regret that the room was cold.'],
    ['Please calm down. I will call.', 'I will call.'],
  ])('taking every first swap reads well: %s', (text, better) => {
    let now = text;
    for (let round = 0; round < 5; round++) {
      const finding = checkDraft({
        text: now,
        language: 'en',
        reviewText: '',
        reviewer: null,
        rules: null,
        platformId: 'page',
      }).find(({ swaps }) => swaps.length > 0);
      const swap = finding?.swaps[0];
      if (!finding || !swap) break;
      now = applySwap(now, finding, swap);
    }
    expect(now).toBe(better);
  });
});
