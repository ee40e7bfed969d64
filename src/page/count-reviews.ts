import type { FoundReview } from '../domain/page-reading.ts';
import type { ReviewCount } from '../domain/site.ts';

/** Counts the reviews of a page by whether they were answered. The business's own comments are none; nor are single guesses. */
export function countReviews(reviews: readonly FoundReview[]): ReviewCount {
  const count: ReviewCount = { unanswered: 0, answered: 0, oldestDay: null };
  for (const { review, signals, confidence } of reviews) {
    if (confidence === 'unsure' || signals.some(({ id }) => id === 'by-owner')) continue;
    if (review.ownerReply !== null) {
      count.answered += 1;
      continue;
    }
    count.unanswered += 1;
    const day = review.date?.day ?? null;
    if (day !== null && (count.oldestDay === null || day < count.oldestDay)) count.oldestDay = day;
  }
  return count;
}

/** How long the page must rest before it is counted anew, in ms, and the longest a restless page is left uncounted. */
export const REST_MS = 1500;
const PATIENCE_MS = 30_000;

/**
 * Counts now, and again whenever the page has changed and come to rest, moved to another address, or is looked at anew
 * after a change. A hidden page is not read. Stops on abort.
 */
export function keepCounting(doc: Document, count: () => Promise<void>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let isDue = true;
  let isCounting = false;

  async function run(): Promise<void> {
    if (isCounting || doc.hidden || signal.aborted) return;
    isDue = false;
    waitingSince = 0;
    isCounting = true;
    await count().finally(() => {
      isCounting = false;
    });
    if (isDue) wait();
  }
  function wait(): void {
    isDue = true;
    if (doc.hidden || isCounting) return;
    const now = performance.now();
    waitingSince ||= now;
    if (timer !== undefined && now - waitingSince > PATIENCE_MS) return; // what is set goes off
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, REST_MS);
  }

  const observer = new MutationObserver(wait);
  observer.observe(doc.documentElement, { childList: true, subtree: true });
  doc.addEventListener('visibilitychange', () => isDue && wait(), { signal });
  // Another address with the same elements is another page all the same.
  (doc.defaultView as (Window & { navigation?: EventTarget }) | null)?.navigation?.addEventListener(
    'currententrychange',
    wait,
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  void run();
}
