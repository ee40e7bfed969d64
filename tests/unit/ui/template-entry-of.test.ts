import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { templateEntryOf } from '../../../src/ui/template-entry-of.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const now = new Date('2026-11-22T10:00:00Z');
const review = reviewOf('The soup was cold and we waited 50 minutes.', {
  author: 'Dana K.',
  rating: starsOf(2),
  date: { day: '2026-11-20', shown: '20 November' },
});
const reading = readComplaint(
  review,
  SHIPPED_PACKS.flatMap((pack) => pack.issues),
);

function entryFor(text: string) {
  const checked = { text, language: 'en', reviewText: review.text, reviewer: review.author, rules: null, platformId: 'page' };
  const business = ' The Harbor ';
  return templateEntryOf({ walkId: 't', review, reading, checked, business, templateId: 'soup', workedMs: 4000, now });
}

describe('a reply given with a template alone', () => {
  it('is logged with its review, its template and the points it answers', () => {
    const entry = entryFor('Dear Dana, the soup should have been hot. I am sorry. {{date}}\n');
    expect(entry).toMatchObject({
      how: 'inserted',
      startedAt: '2026-11-22T09:59:56.000Z',
      templateIds: ['soup'],
      parts: [],
      ageDays: 2,
      workedMs: 4000,
      place: 'The Harbor',
      words: 12,
      text: 'Dear Dana, the soup should have been hot. I am sorry. {{date}}',
    });
    expect(entry.issueIds.length).toBeGreaterThan(0);
    expect(entry.points).toEqual({ answered: 1, total: reading.points.length });
    expect(entry.findings).toContain('unfilled-placeholder');
  });

  it('tells what the checks still find', () => {
    expect(entryFor('Dear Dana, you should have told us.').findings).toContain('blame');
    expect(entryFor('Dear Dana, I am sorry about the cold soup and the wait.').findings).not.toContain('blame');
  });
});
