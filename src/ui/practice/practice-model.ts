import { computed, signal } from '@preact/signals';
import type { Finding } from '../../domain/draft.ts';
import { EMPTY_PRACTICE, type Practice, type PracticeResult, withResult } from '../../domain/practice.ts';
import type { Walk } from '../../domain/walk.ts';
import { PRACTICE_ROUNDS, type PracticeRound } from '../../practice/rounds.ts';
import type { Store } from '../../storage/item.ts';
import { textOf } from '../../walk/edit-parts.ts';
import { findingsOf, type WalkContext } from '../../walk/reduce.ts';
import { logEntryOf } from '../log-entry-of.ts';
import { isNamedIn } from '../named-points.ts';

/** A round that was answered: its figures, and what they stand on. */
export type Score = {
  result: PracticeResult;
  findings: readonly Finding[];
  points: readonly { plain: string; isAnswered: boolean }[];
};

export type PracticeModel = ReturnType<typeof createPracticeModel>;

/** The room of one practice round: the invented page on one side, the very surface on the other. */
export function createPracticeModel(round: PracticeRound, store: Store<Practice>) {
  /** What stands in the invented page's reply box. */
  const box = signal('');
  const score = signal<Score | null>(null);
  const practice = signal<Practice>(EMPTY_PRACTICE);
  /** False once a result could not be stored. */
  const isKept = signal(true);
  /** When the reply in the box was given; null while there is none. */
  let givenAt: string | null = null;
  const next = computed(() => {
    const at = PRACTICE_ROUNDS.indexOf(round);
    return PRACTICE_ROUNDS[(at + 1) % PRACTICE_ROUNDS.length] ?? round;
  });

  async function change(by: (practice: Practice) => Practice): Promise<void> {
    try {
      practice.value = await store.update(by);
      isKept.value = true;
    } catch {
      isKept.value = false; // told in the room; the score itself is shown all the same
    }
  }

  return {
    round,
    box,
    score,
    practice,
    isKept,
    next,
    async load(): Promise<void> {
      practice.value = await store.readOrEmpty();
    },
    toggleLarge: () => change((before) => ({ ...before, isLarge: !before.isLarge })),
    /** The reply went into the invented box: its score, by the checks that every reply meets. */
    async answered(walk: Walk, context: WalkContext): Promise<void> {
      const { points, findings, words, workedMs, at, text } = logEntryOf(walk, context, 'inserted');
      const result: PracticeResult = { roundId: round.id, at, points, findings, words, workedMs };
      const scored = {
        result,
        findings: findingsOf(walk, context),
        points: walk.reading.points.map(({ plain, detail }) => ({ plain, isAnswered: isNamedIn(text ?? '', detail) })),
      };
      box.value = textOf(walk.parts).trim();
      givenAt = at;
      await change((before) => withResult(before, result));
      if (givenAt === at) score.value = scored; // shown once it counts
    },
    /** The writer took the reply back: it counts for nothing. */
    async takenBack(): Promise<void> {
      const taken = givenAt;
      givenAt = null;
      box.value = '';
      await change((before) => ({ ...before, results: before.results.filter(({ at }) => at !== taken) }));
      score.value = null; // gone once it counts no more
    },
  };
}
