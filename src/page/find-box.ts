import type { InsertOutcome } from '../domain/page-reading.ts';
import type { Reading } from '../platforms/reading.ts';
import { focusedField } from './focused-field.ts';
import { openBox } from './open-box.ts';

type Refusal = Extract<InsertOutcome, { outcome: 'refused' }>;

/**
 * The box for one review, or for no review in particular (`reviewId` null: the loose box). In this order: the review's own
 * visible box; the one its own button opens; a loose box on the page that answers the thread; its own hidden one.
 * Refusals: `review-gone`, `foreign-frame` with the frame's origin, `no-box`.
 */
export async function findBox(
  reviewId: string | null,
  readNow: () => Promise<Reading>,
  signal: AbortSignal,
): Promise<HTMLElement | Refusal> {
  let reading = await readNow();
  const own = () => reading.reading.reviews.find(({ review }) => review.id === reviewId);
  const elementOf = (fieldId: string | undefined) =>
    fieldId === undefined ? null : (reading.fieldElements.get(fieldId) ?? null);
  const visibleOwn = () => (own()?.field?.isVisible ? elementOf(own()?.field?.id) : null);
  const visibleLoose = () => (reading.reading.looseField?.isVisible ? elementOf(reading.reading.looseField.id) : null);

  if (reviewId !== null && !own()) return { outcome: 'refused', reason: 'review-gone' };
  const open = visibleOwn();
  if (open) return open;
  const opener = reviewId === null ? undefined : reading.openers.get(reviewId);
  if (opener) {
    const looseBefore = visibleLoose();
    const opened = await openBox(
      opener,
      async () => {
        reading = await readNow();
        const loose = visibleLoose(); // in a dialog, say: it belongs to no review, but it was not there before
        return visibleOwn() ?? (loose !== looseBefore ? loose : null);
      },
      signal,
    );
    if (opened) return opened;
  }
  const loose = visibleLoose();
  if (loose) return loose;
  const frames = reading.reading.foreignFrames;
  const frame = frames.find((each) => each.reviewId === reviewId) ?? frames[0];
  if (frame) return { outcome: 'refused', reason: 'foreign-frame', origin: frame.origin };
  const hidden = elementOf(own()?.field?.id) ?? elementOf(reading.reading.looseField?.id);
  if (hidden) return hidden;
  // A review that was pasted in: the box the writer left the caret in is the one they mean.
  return (reviewId === null ? focusedField(document) : null) ?? { outcome: 'refused', reason: 'no-box' };
}
