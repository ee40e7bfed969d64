import type { Case, CaseStatus } from '../domain/case.ts';
import { dayFrom } from '../domain/day.ts';

/** The moment a day is due from: nine in the morning. */
export function dueAt(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 9);
}

export const isOpen = (each: Case): boolean => each.status !== 'checked';

/** True from nine o'clock of its day on. */
export const isDue = (each: Case, now: Date): boolean => isOpen(each) && dueAt(each.dueOn) <= now;

/** Open ones, the one longest overdue first. */
export const openFirst = (cases: readonly Case[]): readonly Case[] =>
  cases.filter(isOpen).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.createdAt.localeCompare(b.createdAt));

/** Days after which the reviewer is asked whether it is right now. */
const CHECK_DAYS = 7;

/** Moves a case on. What is solved is looked at once more a week later; what is checked is done with. */
export function withStatus(each: Case, status: CaseStatus, now: Date): Case {
  const dueOn = status === 'solved' ? dayFrom(now, CHECK_DAYS) : each.dueOn;
  return { ...each, status, dueOn, changedAt: now.toISOString() };
}

/** Looks again so many days from now. */
export const later = (each: Case, days: number, now: Date): Case => ({
  ...each,
  dueOn: dayFrom(now, days),
  changedAt: now.toISOString(),
});
