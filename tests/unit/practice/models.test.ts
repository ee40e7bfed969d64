import { describe, expect, it } from 'vitest';
import { EMPTY_PRACTICE, type PracticeResult, withResult } from '../../../src/domain/practice.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { PRACTICE_ROUNDS } from '../../../src/practice/rounds.ts';
import { createStore } from '../../../src/storage/item.ts';
import { practiceItem, profileItem } from '../../../src/storage/items.ts';
import { practiceTrendOf, progressOf } from '../../../src/ui/options/practice-list-model.ts';
import { createPracticeModel } from '../../../src/ui/practice/practice-model.ts';
import { createWelcomeModel, profileFrom } from '../../../src/ui/welcome/welcome-model.ts';
import { giveLocks, memoryArea } from '../options/fakes.ts';

giveLocks();

const result = (at: string, findings: number, more: Partial<PracticeResult> = {}): PracticeResult => ({
  roundId: 'shop-easy',
  at,
  points: { answered: 1, total: 2 },
  findings: Array.from({ length: findings }, () => 'vague'),
  words: 70,
  workedMs: 60_000,
  ...more,
});

describe('progress in practice', () => {
  it('compares the last five rounds with the first five, once there are ten', () => {
    const ten = [7, 7, 7, 7, 7, 3, 3, 3, 3, 3].map((findings, at) => result(`2026-11-${10 + at}T09:00:00`, findings));
    const now = new Date('2026-11-22T09:00:00');
    expect(progressOf(ten, now)).toEqual({ thisMonth: 10, points: { answered: 10, total: 20 }, before: 7, now: 3 });
    expect(progressOf(ten.slice(0, 9), now).before).toBeNull();
    expect(progressOf([], now)).toEqual({ thisMonth: 0, points: { answered: 0, total: 0 }, before: null, now: 0 });
    expect(progressOf(ten, new Date('2026-12-01T09:00:00')).thisMonth).toBe(0);
  });

  it.each([
    [5.2, 1.8, 'fell'],
    [1.8, 5.2, 'rose'],
    [2.2, 1.8, 'same'],
    [1.8, 2.2, 'same'],
    [0, 0, 'same'],
    [null, 3, 'early'],
  ] as const)('tells from %s and %s findings a reply: %s', (before, now, trend) => {
    expect(practiceTrendOf({ thisMonth: 1, points: { answered: 0, total: 0 }, before, now })).toBe(trend);
  });

  it('is kept for the last five hundred rounds', () => {
    let practice = EMPTY_PRACTICE;
    for (let at = 0; at < 510; at++) practice = withResult(practice, result(String(at), 0));
    expect(practice.results.length).toBe(500);
    expect(practice.results.at(-1)?.at).toBe('509');
  });

  it('tells when a score cannot be kept', async () => {
    const { area, state } = memoryArea();
    const [round] = PRACTICE_ROUNDS;
    if (!round) throw new Error('no rounds');
    const model = createPracticeModel(round, createStore(practiceItem, area));
    await model.load();
    await model.toggleLarge();
    expect([model.practice.value.isLarge, model.isKept.value]).toEqual([true, true]);
    state.isFull = true;
    await model.toggleLarge();
    expect([model.practice.value.isLarge, model.isKept.value]).toEqual([true, false]);
  });
});

describe('the first run', () => {
  const fields = { business: '', signs: '', contact: '', industry: 'any' as const };

  it.each([
    [{ signs: 'Mira Holt, owner' }, { name: 'Mira Holt', role: 'owner' }],
    [{ signs: ' Mira Holt ' }, { name: 'Mira Holt' }],
    [{ contact: ' mira@lanternstreet.example ' }, { email: 'mira@lanternstreet.example' }],
    [{ contact: '555 0142' }, { phone: '555 0142' }],
    [
      { business: 'Lantern Street Kitchen', industry: 'restaurant' as const },
      { business: 'Lantern Street Kitchen', industry: 'restaurant' },
    ],
    [{}, {}],
  ])('reads %o as %o', (typed, profile) => expect(profileFrom({ ...fields, ...typed })).toEqual(profile));

  it('keeps what was typed, leaves the rest of a profile as it was, and goes on; a full storage is told', async () => {
    const { area, state, values } = memoryArea({
      profile: { version: 1, data: { ...EMPTY_PROFILE, phone: '555 0100', business: 'Old' } },
    });
    let tries = 0;
    const model = createWelcomeModel({ profile: createStore(profileItem, area), tryOne: () => void tries++ });
    model.edit({ business: 'Lantern Street Kitchen' });
    await model.save();
    expect(values.get('profile')).toMatchObject({ data: { business: 'Lantern Street Kitchen', phone: '555 0100' } });
    expect(tries).toBe(1);
    state.isFull = true;
    model.edit({ business: 'Other' });
    await model.save();
    expect([tries, model.isRefused.value, model.fields.value.business]).toEqual([1, true, 'Other']);
  });

  it('stores nothing where nothing was typed', async () => {
    const { area, values } = memoryArea();
    const model = createWelcomeModel({ profile: createStore(profileItem, area), tryOne: () => {} });
    await model.save();
    expect(values.size).toBe(0);
  });
});
