import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/domain/case.ts';
import { dayFrom } from '../../../src/domain/day.ts';
import { dueAt, isDue, later, openFirst, withStatus } from '../../../src/followups/due.ts';
import { decode } from '../../../src/storage/item.ts';
import { casesItem, walkItem } from '../../../src/storage/items.ts';

const NOW = new Date(2026, 10, 22, 9);
const dump: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../fixtures/storage/walk-1.json'), 'utf8'));

function caseOf(more: Partial<Case> = {}): Case {
  const walk = decode(walkItem, dump);
  if (walk.state !== 'ok' || !walk.data) throw new Error('the dump of version 1 cannot be read');
  const at = '2026-11-18T09:00:00.000Z';
  return {
    id: 'c1',
    walk: walk.data,
    promise: 'by Sunday',
    dueOn: '2026-11-22',
    status: 'holding',
    createdAt: at,
    changedAt: at,
    ...more,
  };
}

describe('a case', () => {
  it('is due from nine o’clock of its day on, until it is checked', () => {
    expect(isDue(caseOf(), NOW)).toBe(true);
    expect(isDue(caseOf(), new Date(2026, 10, 22, 8, 59))).toBe(false);
    expect(isDue(caseOf({ dueOn: '2026-11-23' }), NOW)).toBe(false);
    expect(isDue(caseOf({ status: 'checked' }), NOW)).toBe(false);
  });

  it('is looked at a week after it was solved, and no more once it was checked', () => {
    const solved = withStatus(caseOf(), 'solved', NOW);
    expect(solved).toMatchObject({ status: 'solved', dueOn: '2026-11-29', changedAt: NOW.toISOString() });
    expect(openFirst([withStatus(solved, 'checked', NOW)])).toEqual([]);
  });

  it('can wait, over the end of a year too', () => {
    expect(later(caseOf(), 3, NOW).dueOn).toBe('2026-11-25');
    expect(dayFrom(new Date(2026, 11, 31), 1)).toBe('2027-01-01');
  });

  it('that is longest overdue comes first', () => {
    const cases = [caseOf({ id: 'later', dueOn: '2026-12-01' }), caseOf({ id: 'overdue', dueOn: '2026-11-10' }), caseOf()];
    expect(openFirst(cases).map(({ id }) => id)).toEqual(['overdue', 'c1', 'later']);
  });

  it('is stored as it is, and a damaged list is named so', () => {
    expect(decode(casesItem, { version: 1, data: [caseOf()] })).toMatchObject({ state: 'ok' });
    expect(decode(casesItem, { version: 1, data: [{ id: 'c1' }] })).toMatchObject({ state: 'damaged' });
  });
});

/** Zones that turn their clocks in spring and autumn, by half an hour, around Ramadan, or never, and the two ends of the day. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

describe('the day a case is due', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each(ZONES)('S10: begins at nine in %s, also when the clocks are turned, and once', (zone) => {
    process.env.TZ = zone;
    const clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hour12: false });
    let before = 0;
    for (let each = 0; each < 730; each++) {
      const dueOn = new Date(Date.UTC(2026, 0, 1 + each)).toISOString().slice(0, 10);
      const at = dueAt(dueOn);
      expect(clock.format(at)).toBe(`${dueOn}, 09:00`);
      expect(at.getTime()).toBeGreaterThan(before);
      expect([isDue(caseOf({ dueOn }), new Date(at.getTime() - 1)), isDue(caseOf({ dueOn }), at)]).toEqual([false, true]);
      before = at.getTime();
    }
  });

  it('S10: comes in the zone the writer is in by now: an alarm set in another rings too early or too late, never for good', () => {
    process.env.TZ = 'Europe/Berlin';
    const each = caseOf({ dueOn: '2026-11-22' });
    const rang = dueAt(each.dueOn);
    expect(isDue(each, rang)).toBe(true);
    process.env.TZ = 'America/New_York';
    expect(isDue(each, rang)).toBe(false);
    expect(dueAt(each.dueOn).getTime() - rang.getTime()).toBe(6 * 3_600_000); // what the alarm is set to when it rang too early
    process.env.TZ = 'Asia/Kolkata';
    expect(isDue(each, rang)).toBe(true);
  });
});
