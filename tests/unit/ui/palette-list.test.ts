import { describe, expect, it } from 'vitest';
import type { Library, Template } from '../../../src/domain/library.ts';
import type { PageReading } from '../../../src/domain/page-reading.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { createPaletteList } from '../../../src/ui/palette-list.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const now = new Date('2026-11-22T10:00:00Z');
const template = (id: string, name: string, given: Partial<Template> = {}): Template => ({
  id,
  name,
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: 'Short for {{reviewer}}.', medium: `Dear {{reviewer}}, ${name}.\n{{contact}}`, full: '' },
  isFavourite: false,
  lastUsedAt: null,
  ...given,
});
const library: Library = { packs: [...SHIPPED_PACKS], own: [], hidden: [], shared: [] };

const reading = (isFocused: boolean, maxLength: number | null = null): PageReading => ({
  url: 'https://harbor.example/',
  title: 'Inbox',
  language: 'en',
  platform: { id: 'page', name: 'Harbor Reviews' },
  rules:
    maxLength === null
      ? null
      : { maxLength, counts: 'characters', editable: true, privateMessage: false, source: 'https://harbor.example/help' },
  reviews: [
    {
      review: reviewOf('We waited 50 minutes and the soup was cold.', { id: 'dana', author: 'Dana K.', rating: starsOf(1) }),
      field: { id: 'f', kind: 'text-area', maxLength: null, isFilled: false, isFocused, isVisible: true },
      hasOpener: false,
      visible: 1,
      isSelected: false,
      confidence: 'sure',
      signals: [],
    },
  ],
  looseField: null,
  foreignFrames: [],
  selection: '',
  isPartial: false,
});
const listOf = (templates: readonly Template[], page = reading(true), reviewId: string | null = null) =>
  createPaletteList({ reading: page, library, templates, profile: EMPTY_PROFILE, now, reviewId });

describe('the list behind the palette', () => {
  const some = [
    template('other', 'Other'),
    template('liked', 'Late parcel', { isFavourite: true }),
    template('late', 'Late food'),
    template('cold', 'Cold soup', { issueIds: ['cold-food'] }),
  ];

  it('puts what suits the review under the caret first, filled for it', () => {
    const list = listOf(some);
    expect(list.reviewId).toBe('dana');
    expect(list.fitting).toBe(1);
    expect(list.rows('').entries.map(({ id }) => id)).toEqual(['cold', 'liked', 'late', 'other']);
    expect(list.rows('').entries[0]).toEqual({ id: 'cold', name: 'Cold soup', text: 'Dear Dana, Cold soup.', fits: true });
  });

  it('knows its review again by name when the caret is in the palette', () => {
    expect(listOf(some, reading(false)).reviewId).toBeNull();
    expect(listOf(some, reading(false)).fitting).toBe(0);
    expect(listOf(some, reading(false), 'dana').rows('')).toEqual(listOf(some).rows(''));
  });

  it('shows what was found by name first, and then as the list stands for the review', () => {
    const ids = (query: string) =>
      listOf(some)
        .rows(query)
        .entries.map(({ id }) => id);
    expect(ids('late')).toEqual(['liked', 'late']);
    expect(ids('food late')).toEqual(['late']);
    expect(ids(' ')).toEqual(['cold', 'liked', 'late', 'other']);
    expect(ids('xyzzy')).toEqual([]);
  });

  it('gives forty at a time of ten thousand, and counts all', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => template(`t${at}`, `Number ${String(at).padStart(5, '0')}`));
    const list = listOf([...many, ...some]);
    expect(list.rows('').entries.length).toBe(40);
    expect(list.rows('').total).toBe(10_004);
    expect(list.rows('number', 9_990).entries.map(({ id }) => id)).toEqual(many.slice(9_990).map(({ id }) => id));
    expect(list.rows('number')).toMatchObject({ total: 10_000 });
    expect(list.rows('cold').entries[0]?.id).toBe('cold');
  });

  it('takes the short wording where the site takes few characters', () => {
    expect(listOf(some, reading(true, 500)).rows('').entries[0]?.text).toBe('Short for Dana.');
  });
});
