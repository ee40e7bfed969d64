import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBack, MAX_WALKS, type Walk, walkOfTab, walksToDrop } from '../../../src/domain/walk.ts';
import { decode } from '../../../src/storage/item.ts';
import { walkItem } from '../../../src/storage/items.ts';

const dump: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/walk-1.json'), 'utf8'));
const decoded = decode(walkItem, dump);
const old = decoded.state === 'ok' ? decoded.data : null;

type Change = Partial<Omit<Walk, 'place'>> & { tabId?: number | null; url?: string };
function walk({ tabId = 7, url = 'https://harbor-reviews.example/inbox', ...more }: Change = {}): Walk {
  if (!old) throw new Error('the dump of version 1 cannot be read');
  return { ...old, ...more, place: { ...old.place, tabId, url } };
}

describe('a walk of version 1', () => {
  it('is lifted with its frame, its draft and its place, and is not paused', () => {
    expect(old).toMatchObject({ id: 'walk-of-old', frame: 'solve', snooze: null, resumeAt: null, fact: '' });
    expect(old?.parts.map(({ text }) => text).join(' ')).toMatch(/Dana/);
    expect(old?.place.tabId).toBe(7);
  });
});

describe('the walk of a tab', () => {
  it('is the one changed last there, on the same page', () => {
    const walks = [walk({ id: 'a', changedAt: '2026-11-20T10:00:00Z' }), walk({ id: 'b', changedAt: '2026-11-20T11:00:00Z' })];
    expect(walkOfTab(walks, 7, 'https://harbor-reviews.example/inbox#top')?.id).toBe('b');
    expect(walkOfTab(walks, 7, 'https://other.example/')).toBeNull();
    expect(walkOfTab(walks, 8, 'https://harbor-reviews.example/inbox')).toBeNull();
  });

  it('is found by its page once its own tab is gone', () => {
    const walks = [walk({ id: 'a', tabId: null })];
    expect(walkOfTab(walks, 12, 'https://harbor-reviews.example/inbox')?.id).toBe('a');
    expect(walkOfTab(walks, 12, 'https://harbor-reviews.example/other')).toBeNull();
    expect(walkOfTab(walks, 12, '')).toBeNull();
  });

  it('is never that of another tab on the same page', () => {
    expect(walkOfTab([walk({ tabId: 3 })], 4, 'https://harbor-reviews.example/inbox')).toBeNull();
  });
});

describe('walks that are kept', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  it('go after two weeks, unless they are put away', () => {
    const changedAt = '2026-11-01T10:00:00.000Z';
    const snooze = { until: '2026-11-30T09:00:00.000Z', from: 'review' as const };
    expect(
      walksToDrop([walk({ id: 'old', changedAt }), walk({ id: 'away', changedAt, snooze })], now).map(({ id }) => id),
    ).toEqual(['old']);
  });

  it('are never more than MAX_WALKS, the oldest go', () => {
    const many = Array.from({ length: MAX_WALKS + 2 }, (_, at) =>
      walk({ id: `w${at}`, changedAt: new Date(now.getTime() - at * 1000).toISOString() }),
    );
    expect(walksToDrop(many, now).map(({ id }) => id)).toEqual([`w${MAX_WALKS + 1}`, `w${MAX_WALKS}`]);
  });

  it('are back from the very moment on', () => {
    const snooze = { until: now.toISOString(), from: 'calm' as const };
    expect(isBack(walk({ snooze }), now)).toBe(true);
    expect(isBack(walk({ snooze }), new Date(now.getTime() - 1))).toBe(false);
    expect(isBack(walk(), now)).toBe(false);
  });
});
