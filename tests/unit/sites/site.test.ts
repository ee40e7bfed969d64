import { describe, expect, it } from 'vitest';
import type { FoundReview } from '../../../src/domain/page-reading.ts';
import { EMPTY_SITES, siteIn, siteOf, taughtAdapters, waitingSince, withSite } from '../../../src/domain/site.ts';
import { countReviews } from '../../../src/page/count-reviews.ts';
import { adaptersFor } from '../../../src/platforms/adapters.ts';
import { originOf } from '../../../src/ui/options/sites-model.ts';

const ORIGIN = 'https://reviews.example';

describe('a site', () => {
  it('is a scheme and a host: the port is nothing a permission can name', () => {
    expect(siteOf('https://reviews.example:8443/inbox?q=1')).toBe(ORIGIN);
    for (const url of ['about:blank', 'file:///tmp/x.html', 'chrome://extensions', '', 'data:text/html,x'])
      expect(siteOf(url)).toBeNull();
  });

  it('is what a person means by what they type', () => {
    expect(originOf(' reviews.example/inbox ')).toBe(ORIGIN);
    expect(originOf('http://reviews.example')).toBe('http://reviews.example');
    for (const typed of ['', 'reviews', 'two words.example', 'ftp://reviews.example']) expect(originOf(typed)).toBeNull();
  });

  it('is kept only while it says something, in the order of names', () => {
    const one = withSite(EMPTY_SITES, ORIGIN, { watchedSince: '2026-11-22T09:00:00Z' });
    const two = withSite(one, 'http://a.example', { isDeclined: true });
    expect(two.map(({ origin }) => origin)).toEqual(['http://a.example', ORIGIN]);
    expect(withSite(two, ORIGIN, { watchedSince: null }).map(({ origin }) => origin)).toEqual(['http://a.example']);
    expect(siteIn(two, 'https://other.example').watchedSince).toBeNull();
  });

  it('hands on what it was taught as an adapter that goes before the shipped ones', () => {
    const taught = { card: ['.entry'], field: ['textarea'], opener: [], taughtAt: '2026-11-22T09:00:00Z', fixture: '' };
    const url = 'https://www.trustpilot.com/review/x.example';
    const sites = withSite(EMPTY_SITES, 'https://www.trustpilot.com', { taught });
    const [first, second] = adaptersFor(url, taughtAdapters(sites));
    expect(first).toMatchObject({ isTaught: true, name: 'trustpilot.com', review: { card: ['.entry'] }, seen: '2026-11-22' });
    expect(second?.id).toBe('trustpilot');
    expect(adaptersFor('https://reviews.example/', taughtAdapters(sites)).some(({ isTaught }) => isTaught)).toBe(false);
  });
});

describe('how long a review waits', () => {
  const now = new Date(2026, 10, 22, 0, 30);
  it.each([
    ['2026-11-22', 'fresh'],
    ['2026-11-21', 'day'],
    ['2026-11-20', 'two-days'],
    ['2026-11-16', 'two-days'],
    ['2026-11-15', 'week'],
    ['2026-12-01', 'fresh'],
  ])('since %s: %s', (day, waiting) => expect(waitingSince(day, now)).toBe(waiting));
  it('is not told by a review without a day', () => expect(waitingSince(null, now)).toBe('fresh'));
});

describe('counting reviews', () => {
  const found = (ownerReply: string | null, day: string | null, more: Partial<FoundReview> = {}): FoundReview => ({
    review: {
      id: 'r',
      author: null,
      rating: null,
      date: day === null ? null : { shown: day, day },
      text: 'Cold soup.',
      isTruncated: false,
      ownerReply,
      platform: { id: 'page', name: '' },
      url: '',
    },
    field: null,
    hasOpener: false,
    visible: 1,
    isSelected: false,
    confidence: 'sure',
    signals: [],
    ...more,
  });
  it('tells answered from unanswered, and leaves out guesses and the business itself', () => {
    const reviews = [
      found(null, '2026-11-20'),
      found('Thank you.', '2026-11-01'),
      found(null, null),
      found(null, '2026-11-18'),
      found(null, '2026-10-01', { confidence: 'unsure' }),
      found(null, '2026-10-01', { signals: [{ id: 'by-owner' }] }),
    ];
    expect(countReviews(reviews)).toEqual({ unanswered: 3, answered: 1, oldestDay: '2026-11-18' });
  });
});
