import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { EMPTY_PRACTICE, type Practice, type PracticeResult } from '../../domain/practice.ts';
import type { Industry } from '../../domain/profile.ts';
import type { MessageKey } from '../../i18n/t.ts';
import { PRACTICE_ROUNDS, type PracticeLevel } from '../../practice/rounds.ts';
import type { Store } from '../../storage/item.ts';

export const LEVEL_NAMES: Readonly<Record<PracticeLevel, MessageKey>> = {
  easy: 'practice_easy',
  middle: 'practice_middle',
  hard: 'practice_hard',
};

/** How practice goes: rounds of this month, and findings per reply in the last rounds against the first ones. */
export type Progress = {
  thisMonth: number;
  points: { answered: number; total: number };
  /** Null until there are enough rounds to compare. */
  before: number | null;
  now: number;
};

/** Rounds at either end that are compared. */
export const COMPARED = 5;

const findingsPer = (results: readonly PracticeResult[]): number =>
  results.reduce((sum, { findings }) => sum + findings.length, 0) / Math.max(1, results.length);

export function progressOf(results: readonly PracticeResult[], now: Date): Progress {
  const isThisMonth = ({ at }: PracticeResult) => {
    const then = new Date(at);
    return then.getFullYear() === now.getFullYear() && then.getMonth() === now.getMonth();
  };
  return {
    thisMonth: results.filter(isThisMonth).length,
    points: {
      answered: results.reduce((sum, { points }) => sum + points.answered, 0),
      total: results.reduce((sum, { points }) => sum + points.total, 0),
    },
    before: results.length < 2 * COMPARED ? null : findingsPer(results.slice(0, COMPARED)),
    now: findingsPer(results.slice(-COMPARED)),
  };
}

/** Findings a reply below which a difference is not told as one. */
const LEAST_DIFFERENCE = 0.5;

/** Where findings went between the first rounds and the last. `early`: too few rounds to compare. */
export type PracticeTrend = 'early' | 'fell' | 'rose' | 'same';

export function practiceTrendOf({ before, now }: Progress): PracticeTrend {
  if (before === null) return 'early';
  if (Math.abs(before - now) < LEAST_DIFFERENCE) return 'same';
  return now < before ? 'fell' : 'rose';
}

/** What the practice page needs of the world. */
export type PracticePorts = { now(): Date; practice: Store<Practice> };

export type PracticeListModel = ReturnType<typeof createPracticeListModel>;

/** The practice page: what was answered, and what comes next. @param industry the writer's own, whose rounds come first */
export function createPracticeListModel(ports: PracticePorts, industry: ReadonlySignal<Industry>) {
  const practice = signal<Practice>(EMPTY_PRACTICE);
  return {
    practice,
    industry,
    progress: computed(() => progressOf(practice.value.results, ports.now())),
    /** The round to start with: the writer's own trade first, the one answered least. */
    nextId: computed(() => {
      const times = (id: string) => practice.value.results.filter(({ roundId }) => roundId === id).length;
      const own = PRACTICE_ROUNDS.filter((round) => round.industry === industry.value);
      const [next] = (own.length > 0 ? own : PRACTICE_ROUNDS).toSorted((a, b) => times(a.id) - times(b.id));
      return next?.id ?? '';
    }),
    async load(): Promise<void> {
      practice.value = await ports.practice.readOrEmpty();
    },
  };
}
