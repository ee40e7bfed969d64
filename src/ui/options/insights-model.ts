import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Cause, type Causes, withCause } from '../../domain/cause.ts';
import type { DayCount } from '../../domain/log-entry.ts';
import { type ChangeEffect, changeEffect } from '../../insights/change-effect.ts';
import { answeredShares, paceOf } from '../../insights/pace.ts';
import { type Period, periodsOf, type RangeName } from '../../insights/periods.ts';
import { sharesBy, themesOf } from '../../insights/themes.ts';
import { type Store, UnreadableError } from '../../storage/item.ts';
import type { Saving } from './notice.ts';

/** What insights need of the world. */
export type InsightsPorts = {
  now(): Date;
  causes: Store<Causes>;
};

export type InsightsModel = ReturnType<typeof createInsightsModel>;

const EMPTY_CAUSE: Omit<Cause, 'issueId'> = { note: '', change: '', fixedOn: null, changedAt: '' };

/** Insights: what the counts of the log say, over a range, of one place and platform or of all. */
export function createInsightsModel(ports: InsightsPorts, days: ReadonlySignal<readonly DayCount[]>) {
  const range = signal<RangeName>('weeks');
  const place = signal<string | null>(null);
  const platformId = signal<string | null>(null);
  const causes = signal<Causes>([]);
  /** The issue whose cause is open for writing, and what stands in its fields. */
  const writing = signal<Cause | null>(null);
  const saving = signal<Saving>('idle');
  const periods = computed<readonly Period[]>(() => periodsOf(range.value, ports.now()));
  const asked = computed(() =>
    days.value.filter(
      (day) =>
        (place.value === null || day.place === place.value) &&
        (platformId.value === null || day.platformId === platformId.value),
    ),
  );
  const within = computed(() => {
    const from = periods.value[0]?.from ?? '';
    return asked.value.filter(({ day }) => day >= from);
  });
  const themes = computed(() => themesOf(within.value, periods.value));

  const causeOf = (issueId: string): Cause =>
    causes.value.find((cause) => cause.issueId === issueId) ?? { issueId, ...EMPTY_CAUSE };

  return {
    range,
    place,
    platformId,
    periods,
    themes,
    pace: computed(() => paceOf(within.value)),
    answered: computed(() => answeredShares(within.value, periods.value)),
    places: computed(() => sharesBy('place', within.value)),
    platforms: computed(() => sharesBy('platform', within.value)),
    causes,
    causeOf,
    /** Whether what changed has helped, whatever range is shown; null where nothing has changed. */
    effectOf(issueId: string): ChangeEffect | null {
      const { change, fixedOn } = causeOf(issueId);
      return fixedOn === null || change === '' ? null : changeEffect(asked.value, issueId, fixedOn, ports.now());
    },
    writing,
    saving,
    async load(): Promise<void> {
      causes.value = await ports.causes.readOrEmpty();
    },
    /** Opens the fields of a cause. */
    write(issueId: string): void {
      saving.value = 'idle';
      writing.value = causeOf(issueId);
    },
    edit(change: Partial<Pick<Cause, 'note' | 'change' | 'fixedOn'>>): void {
      if (writing.value) writing.value = { ...writing.value, ...change };
    },
    leave(): void {
      writing.value = null;
    },
    /** Keeps what stands in the fields; they stay open where it cannot be stored. */
    async keep(): Promise<void> {
      const { value: cause } = writing;
      if (!cause) return;
      const kept = { ...cause, note: cause.note.trim(), change: cause.change.trim(), changedAt: ports.now().toISOString() };
      try {
        causes.value = await ports.causes.update((all) => withCause(all, kept));
        saving.value = 'saved';
        writing.value = null;
      } catch (error) {
        saving.value = error instanceof UnreadableError ? 'unreadable' : 'full';
      }
    },
  };
}
