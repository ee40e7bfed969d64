import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import { createCases } from '../../../src/ui/cases-model.ts';

// Of a case only what the list looks at; its walk is not read here.
const kept = (id: string, dueOn: string, status: Case['status'] = 'holding') =>
  ({ id, dueOn, status, createdAt: '2026-11-01T09:00:00Z', changedAt: '2026-11-01T09:00:00Z', promise: `by ${dueOn}` }) as Case;

async function opened(stored: readonly Case[]) {
  let all = stored;
  const model = createCases(
    {
      now: () => new Date('2026-11-22T12:00:00'),
      newId: () => 'new',
      cases: async () => all,
      changeCases: async (change) => {
        all = change(all);
        return all;
      },
    },
    signal(null),
    signal(''),
  );
  await model.load();
  return { model, ids: () => all.map(({ id }) => id).toSorted() };
}

describe('the list of follow-ups', () => {
  it('has open ones first, the longest overdue on top, and counts what is due', async () => {
    const { model } = await opened([
      kept('next', '2026-11-30'),
      kept('late', '2026-11-02'),
      kept('done', '2026-11-01', 'checked'),
    ]);
    expect(model.open.value.map(({ id }) => id)).toEqual(['late', 'next']);
    expect(model.dueCount.value).toBe(1);
  });

  it('forgets one, and keeps it again on Undo, once', async () => {
    const late = kept('late', '2026-11-02');
    const { model, ids } = await opened([late, kept('next', '2026-11-30')]);
    await model.drop('late');
    expect(ids()).toEqual(['next']);
    await model.putBack(late);
    await model.putBack(late);
    expect(ids()).toEqual(['late', 'next']);
  });

  it('moves one on: what is solved is looked at a week later', async () => {
    const { model } = await opened([kept('late', '2026-11-02')]);
    await model.setStatus('late', 'solved');
    expect(model.all.value).toMatchObject([{ status: 'solved', dueOn: '2026-11-29' }]);
  });
});
