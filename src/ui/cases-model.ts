import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case, CaseStatus } from '../domain/case.ts';
import type { Walk } from '../domain/walk.ts';
import { isDue, later, openFirst, withStatus } from '../followups/due.ts';
import { type Promised, promisesIn } from '../followups/promises.ts';

/** What follow-ups need of the world. */
export type CasePorts = {
  now(): Date;
  newId(): string;
  cases(): Promise<readonly Case[]>;
  /** Changes them as one step over all contexts, sets alarm and badge, and answers with all. Rejects when it cannot be stored. */
  changeCases(change: (all: readonly Case[]) => readonly Case[]): Promise<readonly Case[]>;
};

/** The promises of a surface: those of the present reply, and all that were kept as cases. */
export function createCases(ports: CasePorts, walk: ReadonlySignal<Walk | null>, draft: ReadonlySignal<string>) {
  const all = signal<readonly Case[]>([]);
  /** True when the last change could not be stored. */
  const isRefused = signal(false);
  const open = computed(() => openFirst(all.value));
  const dueCount = computed(() => open.value.filter((each) => isDue(each, ports.now())).length);
  const promises = computed(() => (walk.value ? promisesIn(draft.value, ports.now()) : []));

  async function change(by: (every: readonly Case[]) => readonly Case[]): Promise<void> {
    try {
      all.value = await ports.changeCases(by);
      isRefused.value = false;
    } catch {
      isRefused.value = true; // what was stored stays as it was, and the writer is told
    }
  }
  const one = (id: string, by: (each: Case) => Case) =>
    change((every) => every.map((each) => (each.id === id ? by(each) : each)));

  const keptAs = (promised: Promised): Case | undefined =>
    all.value.find(
      (each) =>
        each.walk.review.id === walk.value?.review.id &&
        each.walk.review.url === walk.value.review.url &&
        each.dueOn === promised.day,
    );

  return {
    all,
    open,
    dueCount,
    promises,
    isRefused,
    keptAs,
    async load(): Promise<void> {
      all.value = await ports.cases();
    },
    /** Keeps a promise of the present reply as a case, or drops the case again. */
    async tick(promised: Promised): Promise<void> {
      const current = walk.value;
      if (!current) return;
      const kept = keptAs(promised);
      if (kept) return change((every) => every.filter(({ id }) => id !== kept.id));
      const at = ports.now().toISOString();
      const { words: promise, day: dueOn } = promised;
      const made: Case = { id: ports.newId(), walk: current, promise, dueOn, status: 'holding', createdAt: at, changedAt: at };
      return change((every) => [...every, made]);
    },
    setStatus: (id: string, status: CaseStatus) => one(id, (each) => withStatus(each, status, ports.now())),
    /** Forgets a case. */
    drop: (id: string) => change((every) => every.filter((each) => each.id !== id)),
    /** Keeps a case again that was forgotten. */
    putBack: (lost: Case) => change((every) => (every.some(({ id }) => id === lost.id) ? every : [...every, lost])),
    /** Looks again some days from now. */
    wait: (id: string, days: number) => one(id, (each) => later(each, days, ports.now())),
  };
}
