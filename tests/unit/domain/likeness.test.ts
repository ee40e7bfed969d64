import { describe, expect, it } from 'vitest';
import { likenessTo, MAX_RECENT, openingOf, withRecent } from '../../../src/domain/likeness.ts';

describe('likeness', () => {
  it('finds the opening behind the greeting', () => {
    expect(openingOf('Dear Dana, thank you for telling me about the soup.')).toBe('thank you for telling');
    expect(openingOf('Hello there, I have read your review.')).toBe('i have read your');
  });

  it('tells how much two replies have in common', () => {
    const reply = 'Hello Dana, thank you for telling me about the soup. I will ask the kitchen by Thursday.';
    expect(likenessTo(reply, [reply])).toEqual({ overlap: 1, sharesOpening: true });
    expect(likenessTo(reply, [])).toEqual({ overlap: 0, sharesOpening: false });
    expect(likenessTo(reply, ['We answer every parcel question on Monday morning.']).overlap).toBe(0);
  });

  it('keeps the newest replies, each once', () => {
    expect(withRecent(['b', 'a'], 'a')).toEqual(['a', 'b']);
    expect(withRecent(Array.from({ length: MAX_RECENT }, String), 'new')).toHaveLength(MAX_RECENT);
    expect(withRecent(['a'], '')).toEqual(['a']);
  });
});
