import { describe, expect, it } from 'vitest';
import type { ComplaintReading } from '../../../src/domain/complaint.ts';
import type { Template } from '../../../src/domain/library.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { rankTemplates } from '../../../src/templates/rank.ts';
import { searchTemplates } from '../../../src/templates/search.ts';

const shipped = SHIPPED_PACKS.flatMap((pack) => pack.templates);
const now = new Date(2026, 10, 22, 10);
const reading: ComplaintReading = {
  points: [],
  praise: [],
  issueIds: ['cold-food', 'rude-staff'],
  feeling: 'disappointed',
  severity: 'mild',
  severeTopic: null,
  route: null,
  asks: [],
  facts: [],
  heat: 0,
  language: { code: 'en', confidence: 1 },
};
const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  name: id,
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: '', medium: '', full: '' },
  isFavourite: false,
  lastUsedAt: null,
  ...more,
});

describe('rankTemplates', () => {
  it('puts what fits first, the likeliest issue before the next', () => {
    const ranked = rankTemplates(shipped, reading, now);
    expect(ranked[0]).toMatchObject({ template: { id: 'slow-and-cold' }, fits: true });
    const fits = ranked.map((each) => each.fits);
    expect(fits.lastIndexOf(true)).toBeLessThan(fits.indexOf(false));
    expect(ranked).toHaveLength(shipped.length);
  });

  it('then favourites, then the lately used, then by name', () => {
    const ranked = rankTemplates(
      [
        template('b'),
        template('a'),
        template('used', { lastUsedAt: '2026-11-21T10:00:00Z' }),
        template('old', { lastUsedAt: '2025-01-01T10:00:00Z' }),
        template('star', { isFavourite: true }),
      ],
      null,
      now,
    );
    expect(ranked.map((each) => each.template.id)).toEqual(['star', 'used', 'old', 'a', 'b']);
    expect(ranked.every((each) => !each.fits)).toBe(true);
  });
});

describe('searchTemplates', () => {
  const ids = (query: string) => searchTemplates(shipped, query).map((each) => each.template.id);

  it('finds by name first, and marks where', () => {
    const [first] = searchTemplates(shipped, 'booking');
    expect(first?.template.id).toBe('booking-not-kept');
    expect(first?.marks).toEqual([[0, 7]]);
  });

  it('finds by what the reply says', () => expect(ids('crash reports')).toContain('app-crash-date'));
  it('takes words in any order, and forgives a slip', () => {
    expect(ids('cold wait')).toContain('slow-and-cold');
    expect(ids('bookng')).toContain('booking-not-kept');
  });
  it('finds all for nothing, nothing for nonsense, and does not stumble', () => {
    expect(ids('  ')).toHaveLength(shipped.length);
    expect(ids('zzzqqq')).toEqual([]);
    expect(ids('((*[')).toBeDefined();
  });
});
