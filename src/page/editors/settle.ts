import { isSameText, readFieldText } from '../field-text.ts';

/** Resolves after a while, and at once past the turn for 0. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Gives a field the keyboard focus, in its frame and shadow tree. Its own caret stays where it was. */
export function giveFocus(field: HTMLElement): void {
  const view = field.ownerDocument.defaultView;
  if (view && view !== window) view.focus();
  field.focus({ preventScroll: true });
}

/** A page may commit late, in a turn or a frame of its own (Perplexity's Lexical did); longer is never. */
const LATEST_COMMIT_MS = 500;
/** How long an editor that gave no sign is waited for. */
const SILENCE_MS = 45;
/** How long a text must have stood still to be taken for the page's last word. */
const STILL_MS = 120;
const LOOK_EVERY_MS = 16;

/**
 * Waits until a field shows a text at two looks running. False when it comes to rest on another, or never leaves `from`,
 * the text it had before; `isAnswered` waits longer for that.
 */
export async function settlesOn(
  field: HTMLElement,
  wanted: string,
  from: string | null,
  isAnswered = false,
  isStopped: () => boolean = () => false,
): Promise<boolean> {
  const startedAt = performance.now();
  let seen: string | null = null;
  let seenSince = startedAt;
  for (;;) {
    await pause(LOOK_EVERY_MS);
    if (isStopped() || !field.isConnected) return false;
    const now = performance.now();
    const text = readFieldText(field);
    const isRepeated = text === seen;
    if (!isRepeated) {
      seen = text;
      seenSince = now;
    } else if (isSameText(text, wanted)) {
      return true;
    } else {
      const patienceMs = text !== from ? STILL_MS : isAnswered ? LATEST_COMMIT_MS : SILENCE_MS;
      if (now - seenSince >= patienceMs) return false;
    }
    if (now - startedAt > LATEST_COMMIT_MS * 2) return false;
  }
}
