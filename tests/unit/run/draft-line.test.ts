import { describe, expect, it } from 'vitest';
import { answerOf, BadLine, idOf, parseRequest } from '../../run/draft-line.ts';

const now = new Date(2026, 10, 22, 10);
const answer = (line: object) => answerOf(parseRequest(line), now);
const SOUP = {
  id: 'soup',
  text: 'Fifty minutes for two bowls of soup, and both came out stone cold.',
  rating: 1,
  author: 'Dana K.',
  industry: 'restaurant',
  profile: { business: 'Lantern Street', signature: 'Mira Holt', role: 'owner', contact: 'mira@lanternstreet.example' },
};

describe('a line of npm run draft', () => {
  it('brings points on the reviewer’s words, a draft, a private message and a note', () => {
    const made = answer(SOUP);
    expect(made.points.map(({ start, end }) => SOUP.text.slice(start, end))).toEqual([
      'Fifty minutes for two bowls of soup',
      'both came out stone cold',
    ]);
    expect(made.draft).toMatch(/Dana[\s\S]*by Thursday[\s\S]*mira@lanternstreet\.example[\s\S]*Mira Holt/);
    expect(made.private).toContain('50-minute wait');
    expect(made.note).toContain('“both came out stone cold”');
    expect(made.route).toBeNull();
    expect(answer({ ...SOUP, text: `${SOUP.text} I want my money back, $40.` })).toMatchObject({
      asks: ['refund'],
      facts: expect.arrayContaining([expect.objectContaining({ kind: 'amount', text: '$40' })]),
    });
  });

  it('says the same twice', () => {
    expect(answer(SOUP)).toEqual(answer(SOUP));
  });

  it('keeps to the platform’s length', () => {
    expect(answer({ ...SOUP, platform: 'google-play' }).draft?.length).toBeLessThanOrEqual(350);
  });

  it('holds back where the complaint is severe', () => {
    const made = answer({ ...SOUP, text: 'Food poisoning. My wife was in hospital.' });
    expect(made.severity).toBe('severe');
    expect(made.route).toBe('illness');
    expect(made.private).toBeNull();
    expect(made.draft?.split(/\s+/).length).toBeLessThanOrEqual(45);
  });

  it('checks a reply that comes with the line, and writes none', () => {
    const made = answer({ ...SOUP, reply: 'You should have read the sign.' });
    expect(made.draft).toBeNull();
    expect(made.findings).toContainEqual(expect.objectContaining({ check: 'blame' }));
  });

  it('says what is wrong with a line, and keeps its id', () => {
    expect(() => parseRequest('text')).toThrow(BadLine);
    expect(() => parseRequest({ id: 'a' })).toThrow('text must be a string');
    expect(() => parseRequest({ text: 'a' })).toThrow('id is missing');
    expect(() => parseRequest({ id: 'a', text: 'b', rating: 'five' })).toThrow('rating must be a number');
    expect(() => parseRequest({ id: 'a', text: 'b', industry: 'circus' })).toThrow('industry must be one of');
    expect(idOf({ id: 7 })).toBe(7);
  });
});
