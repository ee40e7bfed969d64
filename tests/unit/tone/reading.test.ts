import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/tone/reading.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('end at a face or a picture before a capital', () => {
    expect(cut('It is under Settings :) Please write to us 😊 We are glad to help.')).toEqual([
      'It is under Settings :)',
      'Please write to us 😊',
      'We are glad to help.',
    ]);
  });

  it('go on after a face before a small letter', () => {
    expect(cut('Thanks :) for that.')).toEqual(['Thanks :) for that.']);
  });
});
