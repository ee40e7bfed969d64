import { describe, expect, it } from 'vitest';
import type { ComplaintReading } from '../../../src/domain/complaint.ts';
import type { QueueOrder } from '../../../src/domain/settings.ts';
import { queueOf } from '../../../src/ui/queue.ts';
import type { Candidate } from '../../../src/ui/surface-model.ts';

const NOW = new Date(2026, 10, 22, 12);

type Given = {
  id: string;
  stars?: number;
  day?: string | null;
  severity?: ComplaintReading['severity'];
  heat?: number;
  points?: string[];
  reply?: string;
  byOwner?: boolean;
};

function candidate({ id, stars = 2, day = '2026-11-20', reply, byOwner }: Given): Candidate {
  return {
    frameId: 0,
    rules: null,
    found: {
      review: {
        id,
        author: id,
        rating: { value: stars, best: 5 },
        date: day === null ? null : { shown: day, day },
        text: 'Words',
        isTruncated: false,
        ownerReply: reply ?? null,
        platform: { id: 'page', name: 'Harbor Reviews' },
        url: 'https://harbor-reviews.example/inbox',
      },
      field: null,
      hasOpener: true,
      visible: 1,
      isSelected: false,
      confidence: 'sure',
      signals: byOwner ? [{ id: 'by-owner' }] : [],
    },
  };
}
const reading = ({ severity = 'mild', heat = 0, points = ['It was so'] }: Given): ComplaintReading => ({
  points: points.map((plain, at) => ({ id: `p${at}`, plain, detail: '', words: '', start: 0, end: 0, issueId: null })),
  praise: [],
  issueIds: [],
  feeling: 'let-down',
  severity,
  severeTopic: null,
  route: null,
  asks: [],
  facts: [],
  heat,
  language: { code: 'en', confidence: 1 },
});
function order(
  given: readonly Given[],
  states: [string, 'inserted' | 'away'][] = [],
  changed: readonly string[] = [],
  wanted?: QueueOrder,
) {
  const byId = new Map(given.map((each) => [each.id, each]));
  return queueOf(
    given.map(candidate),
    ({ found }) => reading(byId.get(found.review.id)!),
    new Map(states),
    NOW,
    new Set(changed),
    wanted,
  );
}
const ids = (given: readonly Given[]) => order(given).map(({ candidate: { found } }) => found.review.id);

describe('the queue', () => {
  it('puts the older first where all else is equal', () => {
    expect(
      ids([
        { id: 'new', day: '2026-11-21' },
        { id: 'old', day: '2026-11-10' },
        { id: 'mid', day: '2026-11-18' },
      ]),
    ).toEqual(['old', 'mid', 'new']);
  });

  it('goes by age alone or by harm alone where the writer wants it so', () => {
    const given = [
      { id: 'fresh outrage', day: '2026-11-21', stars: 1, heat: 0.9 },
      { id: 'old grumble', day: '2026-11-01', stars: 3 },
      { id: 'dayless', day: null, stars: 2 },
    ];
    const by = (wanted: QueueOrder) => order(given, [], [], wanted).map(({ candidate: { found } }) => found.review.id);
    expect(by('oldest')).toEqual(['old grumble', 'fresh outrage', 'dayless']);
    expect(by('worst')).toEqual(['fresh outrage', 'dayless', 'old grumble']);
  });

  it('puts fewer stars, more harm and more heat first where all else is equal', () => {
    expect(
      ids([
        { id: 'three', stars: 3 },
        { id: 'one', stars: 1 },
      ]),
    ).toEqual(['one', 'three']);
    expect(ids([{ id: 'mild' }, { id: 'medium', severity: 'medium' }])).toEqual(['medium', 'mild']);
    expect(ids([{ id: 'cool' }, { id: 'hot', heat: 0.9 }])).toEqual(['hot', 'cool']);
  });

  it('puts severe ones before everything and praise behind everything, however old', () => {
    expect(
      ids([
        { id: 'praise', stars: 5, points: [], day: '2025-01-01' },
        { id: 'complaint', stars: 1, severity: 'medium', heat: 1, day: '2026-11-01' },
        { id: 'severe', stars: 3, severity: 'severe', day: '2026-11-22' },
      ]),
    ).toEqual(['severe', 'complaint', 'praise']);
  });

  it('leaves answered reviews and the business’s own comments out', () => {
    expect(ids([{ id: 'answered', reply: 'Thank you' }, { id: 'ours', byOwner: true }, { id: 'open' }])).toEqual(['open']);
  });

  it('opens an answered review again once it has changed', () => {
    const given = [
      { id: 'answered', reply: 'Thank you' },
      { id: 'changed', reply: 'Thank you' },
    ];
    expect(order(given, [], ['changed']).map(({ candidate: { found } }) => found.review.id)).toEqual(['changed']);
  });

  it('keeps the place of a review that was answered here, and says so', () => {
    const rows = order([{ id: 'a', day: '2026-11-01' }, { id: 'b' }], [['a', 'inserted']]);
    expect(rows.map(({ candidate: { found }, state }) => [found.review.id, state])).toEqual([
      ['a', 'inserted'],
      ['b', 'waiting'],
    ]);
  });

  it('names the first plain point, and the age where the page tells it', () => {
    const [row] = order([{ id: 'a', points: ['The soup was cold', 'Nobody came'], day: null }]);
    expect(row).toMatchObject({ gist: 'The soup was cold', days: null });
  });
});
