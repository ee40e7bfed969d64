import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import type { Walk } from '../../../src/domain/walk.ts';
import { later } from '../../../src/followups/due.ts';
import { newlyDue } from '../../../src/followups/newly-due.ts';
import { decode } from '../../../src/storage/item.ts';
import { walkItem } from '../../../src/storage/items.ts';

const NOW = new Date(2026, 10, 22, 10);
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const dump: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/walk-1.json'), 'utf8'));

function walkUntil(id: string, until: string): Walk {
  const walk = decode(walkItem, dump);
  if (walk.state !== 'ok' || !walk.data) throw new Error('the dump of version 1 cannot be read');
  return { ...walk.data, id, snooze: { until, from: 'calm' } };
}
const caseOn = (id: string, dueOn: string): Case => ({
  id,
  walk: walkUntil(id, minutesAgo(0)),
  promise: 'by Sunday',
  dueOn,
  status: 'holding',
  createdAt: minutesAgo(9000),
  changedAt: minutesAgo(9000),
});

describe('what is newly due', () => {
  const walks = [walkUntil('back', minutesAgo(1)), walkUntil('away', minutesAgo(-5))];
  const cases = [caseOn('due', '2026-11-22'), caseOn('open', '2026-11-23')];

  it('is told of once, however often the alarm rings', () => {
    const first = newlyDue(walks, cases, [], NOW);
    expect(first.walks.map(({ id }) => id)).toEqual(['back']);
    expect(first.cases.map(({ id }) => id)).toEqual(['due']);
    const again = newlyDue(walks, cases, first.told, NOW);
    expect(again).toEqual({ walks: [], cases: [], told: first.told });
  });

  it('is what came due since, beside what was told of', () => {
    const { told } = newlyDue(walks, cases, [], NOW);
    const later = newlyDue(walks, cases, told, new Date(NOW.getTime() + 86_400_000));
    expect(later.walks.map(({ id }) => id)).toEqual(['away']);
    expect(later.cases.map(({ id }) => id)).toEqual(['open']);
  });

  it('is told of again when it was put off and comes back', () => {
    const [due, open] = cases;
    if (!due || !open) throw new Error('two cases stand above');
    const { told } = newlyDue([], cases, [], NOW);
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    const putOff = newlyDue([], [later(due, 1, NOW)], told, tomorrow);
    expect(putOff.cases.map(({ id }) => id)).toEqual(['due']);
  });

  it('leaves nothing noted of what is no longer due', () => {
    const { told } = newlyDue(walks, cases, [], NOW);
    expect(newlyDue([], [], told, NOW).told).toEqual([]);
  });
});
