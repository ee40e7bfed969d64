/** Work that may pause wherever it yields. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Lets the page do what waits, also in a tab nobody looks at, where timers are slowed down. */
const letOthersRun = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Does the work in slices of `sliceMs` milliseconds, other tasks between them; `afterSlice` runs at the end of each but the
 * last. Rejects when `signal` aborts.
 */
export async function inSlices<T>(steps: Steps<T>, sliceMs: number, signal?: AbortSignal, afterSlice?: () => void): Promise<T> {
  let end = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    afterSlice?.();
    await letOthersRun();
    signal?.throwIfAborted();
    end = performance.now() + sliceMs;
  }
}
