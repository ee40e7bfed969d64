import { describe, expect, it } from 'vitest';
import type { FoundReview, PageReading } from '../../../src/domain/page-reading.ts';
import { isMeant, rankReviews } from '../../../src/platforms/rank.ts';

type Traits = {
  stars?: number;
  answered?: boolean;
  field?: { isFocused: boolean; isVisible: boolean };
  selected?: boolean;
  visible?: number;
  byOwner?: boolean;
};

function found(id: string, traits: Traits = {}): FoundReview {
  const { stars = 3, answered = false, field, selected = false, visible = 1, byOwner = false } = traits;
  return {
    review: {
      id,
      author: id,
      rating: { value: stars, best: 5 },
      date: null,
      text: 'Text.',
      isTruncated: false,
      ownerReply: answered ? 'Thanks.' : null,
      platform: { id: 'page', name: '' },
      url: '',
    },
    field: field ? { id: `box-${id}`, kind: 'text-area', maxLength: null, isFilled: false, ...field } : null,
    hasOpener: false,
    visible,
    isSelected: selected,
    confidence: 'sure',
    signals: byOwner ? [{ id: 'by-owner' }] : [],
  };
}

const page = (...reviews: FoundReview[]): PageReading => ({
  url: '',
  title: '',
  language: '',
  platform: { id: 'page', name: '' },
  rules: null,
  reviews,
  looseField: null,
  foreignFrames: [],
  selection: '',
  isPartial: false,
});
const order = (reading: PageReading) => rankReviews(reading).map((one) => one.review.id);

describe('ranking', () => {
  it('puts the focused box first, then an open one, then the selection, then the unanswered, answers last', () => {
    const reading = page(
      found('owner', { byOwner: true }),
      found('answered', { answered: true, stars: 1 }),
      found('plain'),
      found('selected', { selected: true }),
      found('open', { field: { isFocused: false, isVisible: true } }),
      found('focused', { field: { isFocused: true, isVisible: true } }),
    );
    expect(order(reading)).toEqual(['focused', 'open', 'selected', 'plain', 'answered', 'owner']);
  });

  it('prefers what is in the window, then fewer stars, then the page’s order', () => {
    expect(
      order(
        page(
          found('far', { visible: 0, stars: 1 }),
          found('mild', { stars: 4 }),
          found('bad', { stars: 1 }),
          found('bad-too', { stars: 1 }),
        ),
      ),
    ).toEqual(['bad', 'bad-too', 'mild', 'far']);
  });
});

describe('the one that is meant', () => {
  it('is the one with the caret in its box', () =>
    expect(isMeant(page(found('a'), found('b', { field: { isFocused: true, isVisible: true } })))?.review.id).toBe('b'));
  it('is the one selected', () => expect(isMeant(page(found('a'), found('b', { selected: true })))?.review.id).toBe('b'));
  it('is the only unanswered one', () =>
    expect(isMeant(page(found('a', { answered: true }), found('b'), found('c', { byOwner: true })))?.review.id).toBe('b'));
  it('is nobody when two are unanswered', () => expect(isMeant(page(found('a'), found('b')))).toBeNull());
  it('is nobody when there is nothing', () => expect(isMeant(page())).toBeNull());
});
