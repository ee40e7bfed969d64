import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComplaintReading } from '../domain/complaint.ts';
import type { AnsweredBefore } from '../domain/log-entry.ts';
import type { QueueOrder } from '../domain/settings.ts';
import type { Walk } from '../domain/walk.ts';
import { type QueueRow, type QueueState, queueOf } from './queue.ts';
import type { Candidate, PageRead, SurfaceState } from './surface-model.ts';

/** What the panel uses of the surface it is part of. */
export type PanelHost = {
  state: Signal<SurfaceState>;
  walk: Signal<Walk | null>;
  read: Signal<PageRead | null>;
  candidates: ReadonlySignal<readonly Candidate[]>;
  /** Reviews of the page that were answered before. */
  before: ReadonlySignal<ReadonlyMap<string, AnsweredBefore>>;
  order: ReadonlySignal<QueueOrder>;
  now(): Date;
  readingOf(candidate: Candidate): ComplaintReading;
  /** Starts or goes on with the walk of a review; `asSuggestion`: on its whole draft rather than on the breath. */
  start(candidate: Candidate, asSuggestion: boolean): Promise<void>;
  readPage(): Promise<PageRead>;
  /** The walks of the page in view, whatever came of them. */
  walksOf(url: string): Promise<readonly Walk[]>;
};

export type PanelModel = ReturnType<typeof createPanel>;

const stateOf = (walk: Walk): QueueState | null =>
  walk.frame === 'inserted' ? 'inserted' : walk.snooze !== null ? 'away' : null;

/** What a panel has beyond a popup: the queue of the page's unanswered reviews, and one review after the other. */
export function createPanel(host: PanelHost) {
  const stored = signal<ReadonlyMap<string, QueueState>>(new Map());
  const skipped = signal<ReadonlySet<string>>(new Set());
  /** True once a walk has passed the breath here: further reviews open on their whole suggestion. */
  const hasBreathed = signal(false);
  const readings = new Map<string, ComplaintReading>();

  /** A reading takes milliseconds; a queue of hundreds is drawn again at every change. */
  function readingOf(candidate: Candidate): ComplaintReading {
    const { id, text } = candidate.found.review;
    const key = `${id}\n${text}`;
    const known = readings.get(key) ?? host.readingOf(candidate);
    readings.set(key, known);
    return known;
  }

  const changed = computed(
    () => new Set([...host.before.value.values()].filter(({ isChanged }) => isChanged).map(({ reviewId }) => reviewId)),
  );
  const rows = computed<readonly QueueRow[]>(() => {
    const states = new Map(stored.value);
    const current = host.walk.value;
    if (current) {
      const now = stateOf(current);
      if (now) states.set(current.review.id, now);
      else states.delete(current.review.id);
    }
    return queueOf(host.candidates.value, readingOf, states, host.now(), changed.value, host.order.value);
  });
  const waiting = computed(() => rows.value.filter(({ state }) => state === 'waiting').length);

  const idOf = (row: QueueRow): string => row.candidate.found.review.id;

  /** The review to answer next: the first that waits, skipped ones last; null when nothing waits but the present one. */
  const next = computed<QueueRow | null>(() => {
    const here = host.walk.value?.review.id;
    const open = rows.value.filter((row) => row.state === 'waiting' && idOf(row) !== here);
    return open.find((row) => !skipped.value.has(idOf(row))) ?? open[0] ?? null;
  });

  /** Goes to another review; where the present one stands is noted first. */
  async function start(candidate: Candidate): Promise<void> {
    const current = host.walk.value;
    if (current) {
      const states = new Map(stored.value);
      const is = stateOf(current);
      if (is) states.set(current.review.id, is);
      else states.delete(current.review.id);
      stored.value = states;
    }
    await host.start(candidate, hasBreathed.value);
  }

  const take = (row: QueueRow): Promise<void> => start(row.candidate);

  async function loadStates(page: PageRead): Promise<void> {
    const states = new Map<string, QueueState>();
    for (const walk of await host.walksOf(page.url)) {
      const is = stateOf(walk);
      if (is) states.set(walk.review.id, is);
      else states.delete(walk.review.id);
    }
    stored.value = states;
  }

  return {
    rows,
    waiting,
    next,
    order: host.order,
    hasBreathed,
    take,
    loadStates,
    /** Shows the queue alone; the walk stays where it is and can be gone on with. */
    showQueue(): void {
      host.state.value = { kind: 'queue' };
    },
    async takeNext(): Promise<void> {
      if (next.value) await take(next.value);
      else host.state.value = { kind: 'queue' };
    },
    /** Puts the present review behind the others and goes to the next. */
    async skip(): Promise<void> {
      const here = host.walk.value?.review.id;
      if (here) skipped.value = new Set([...skipped.value, here]);
      if (next.value) await take(next.value);
    },
    /** The caret went into a box of the page: if it is another review's, that review comes up here. */
    async follow(): Promise<void> {
      const page = await host.readPage();
      const before = host.read.value;
      if (page.state !== 'read' || page.tabId !== before?.tabId) return;
      host.read.value = page;
      await loadStates(page);
      const focused = host.candidates.value.find(({ found }) => found.field?.isFocused);
      if (!focused || focused.found.review.ownerReply !== null) return;
      if (host.walk.value?.review.id === focused.found.review.id) {
        if (host.state.value.kind !== 'walk') host.state.value = { kind: 'walk' };
        return;
      }
      await start(focused);
    },
  };
}
