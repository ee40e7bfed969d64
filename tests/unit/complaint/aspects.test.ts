import { describe, expect, it } from 'vitest';
import { aspectsNamedIn } from '../../../src/complaint/aspects.ts';

describe('the sides of a place to eat a sentence names', () => {
  it.each([
    ['The ravioli were bland but the waitress was a joy.', ['food', 'service']],
    ['Lovely garden, and a fair price for it.', ['price', 'ambience']],
    ['They made us wait for a table we had booked.', ['service']],
    ['We spent $40 a head.', ['price']],
  ])('%s', (sentence, sides) => expect(aspectsNamedIn(sentence)).toEqual(sides));

  it('are none where a dish only tells of the way there', () => {
    expect(aspectsNamedIn('We went there after a movie and shared a pizza with friends.')).toEqual([]);
    expect(aspectsNamedIn('I avoid it at all costs.')).toEqual([]);
    expect(aspectsNamedIn('There are many sushi restaurants on this block.')).toEqual([]);
  });
});
