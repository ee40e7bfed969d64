import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/tone/check-draft.ts';
import { lengthOf } from '../../../src/tone/length.ts';
import { trimOf } from '../../../src/tone/trim.ts';

const trim = (text: string) =>
  trimOf(checkDraft({ text, language: 'en', reviewText: '', reviewer: null, rules: null, platformId: 'page' }), text);

describe('trimOf', () => {
  it('is even without findings', () => expect(trim('Thank you. I will call on Monday.')).toEqual({ word: 'even', lean: 0 }));
  it('stays even over a blank and a claim', () => expect(trim('We have refunded it, {{name}}.').word).toBe('even'));
  it('is warm over one sharp word', () => expect(trim('You failed to read the sign.').word).toBe('warm'));
  it('is hot over a threat', () => expect(trim('Our lawyer will contact you.').word).toBe('hot'));
  it('grows with each finding and stays within 1', () => {
    const one = trim('You failed to read the sign.').lean;
    const more = trim('You failed to read the sign. Calm down. That is simply not true. You are lying. Nice try!!!').lean;
    expect(more).toBeGreaterThan(one);
    expect(more).toBeLessThanOrEqual(1);
  });
});

describe('lengthOf', () => {
  const rules = { maxLength: 10, counts: 'characters' as const, editable: null, privateMessage: false, source: '' };
  it('counts without a limit', () =>
    expect(lengthOf('one – two', null)).toEqual({ words: 2, count: 9, limit: null, over: 0, left: null }));
  it('says what is left', () => expect(lengthOf('one two', rules)).toMatchObject({ count: 7, limit: 10, over: 0, left: 3 }));
  it('says how much is over', () => expect(lengthOf('one two three', rules)).toMatchObject({ over: 3, left: 0 }));
  it('counts bytes', () => expect(lengthOf('né 👍', { ...rules, counts: 'bytes' }).count).toBe(8));
});
