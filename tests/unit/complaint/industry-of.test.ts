import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import type { Review } from '../../../src/domain/review.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';

const issues = SHIPPED_PACKS.flatMap((pack) => pack.issues);
const review = (text: string, platform = 'page'): Review => ({
  id: 'r1',
  author: null,
  rating: { value: 1, best: 5 },
  date: null,
  text,
  isTruncated: false,
  ownerReply: null,
  platform: { id: platform, name: platform },
  url: '',
});
const industriesOf = (text: string, platform?: string) => {
  const { issueIds } = readComplaint(review(text, platform), issues);
  return [...new Set(issues.filter(({ id }) => issueIds.includes(id)).map(({ industry }) => industry))];
};

describe('the kind of business, where nobody said it', () => {
  it.each([
    ['Delayed for SIX hours with little to no explanation, and stuck on the runway. Worst flight ever.', 'travel'],
    ['The app keeps crashing since the last update and my widget is gone.', 'app'],
    ['The pasta was tasteless and our waiter forgot the drinks.', 'restaurant'],
    ['The haircut is uneven and the stylist was rude.', 'salon'],
  ])('is told by the nouns of a trade: %s', (text, industry) => {
    expect(industriesOf(text)).toContain(industry);
    expect(industriesOf(text).filter((each) => each !== industry && each !== 'any')).toEqual([]);
  });

  it.each([
    'Delayed for six hours with little to no explanation.',
    'It does not work and keeps freezing on me.',
    'Stuck for an hour, then it stopped altogether.',
  ])('is left open where none is named: %s', (text) => {
    expect(industriesOf(text).filter((industry) => industry !== 'any')).toEqual([]);
  });

  it('is told by the platform before any word', () => {
    expect(industriesOf('Keeps freezing on me.', 'google-play-console')).toEqual(['app']);
  });
});
