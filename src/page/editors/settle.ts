import { isSameText, isTextField, normalizeText } from '../field-text.ts';
import { readFieldText } from '../read-field.ts';
import type { EditorFamily } from './define.ts';

/** Resolves after a while, and at once past the turn for 0. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Gives a field the keyboard focus, in its frame and shadow tree. Its own caret stays where it was. */
export function giveFocus(field: HTMLElement): void {
  const view = field.ownerDocument.defaultView;
  if (view && view !== window) {
    // A body in design mode takes no focus itself; its frame does.
    (view.frameElement as HTMLElement | null)?.focus({ preventScroll: true });
    view.focus();
  }
  field.focus({ preventScroll: true });
}

/**
 * Tells an editor with a history of its own that it has the focus: while our popup has the keyboard the page hears of
 * none, and such editors heed no selection without it. Others must not hear, they take the keyboard back; but one that put
 * a mark in the text for its selection would bring the caret back to that mark, behind our words or before them.
 */
export function announceFocus(field: HTMLElement, { history }: EditorFamily): void {
  if ((history === 'native' && !holdsSelectionMark(field)) || field.ownerDocument.hasFocus()) return;
  field.dispatchEvent(new FocusEvent('focus', { composed: true }));
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** True for a box with a hidden, wordless element: where an editor such as Jodit keeps its selection while it has no focus. */
function holdsSelectionMark(field: HTMLElement): boolean {
  if (isTextField(field)) return false;
  return [...field.querySelectorAll('span')].some(
    (span) => normalizeText(span.textContent ?? '') === '' && getComputedStyle(span).display === 'none',
  );
}

/** A page may commit late, in a turn or a frame of its own (Perplexity's Lexical did); longer is never. */
export const LATEST_COMMIT_MS = 550;
/** How long an editor that gave no sign is waited for. */
const SILENCE_MS = 32;
/** How long a text must stand still to be taken for the page's last word. Apps tidy up what they got in a timeout. */
const STILL_MS = 150;
/** How often a field is looked at, about once a frame. */
export const LOOK_EVERY_MS = 16;
/** Time alone proves nothing on a page too busy to run its own timers between two looks. */
const FEWEST_LOOKS = 3;
/** Looks after which a text that never rests is given up. A page in a tab behind gets one a second, as its own timers do. */
const MOST_LOOKS = 8;

/** How long to wait for a field to leave the text it had, and when to stop looking. */
export type Patience = { from: string; waitMs: number; isStopped: () => boolean };

/** The text a field must hold, or a test of it where that is all there is. */
export type Wanted = string | ((text: string) => boolean);

/** Waits until a field comes to rest, and says whether it does on the wanted text. */
export async function settlesOn(field: HTMLElement, wanted: Wanted, patience?: Partial<Patience>): Promise<boolean> {
  const { from, waitMs = SILENCE_MS, isStopped } = patience ?? {};
  const startedAt = performance.now();
  let seen: string | null = null;
  let seenSince = startedAt;
  let looks = 0;
  for (let all = 1; ; all++) {
    await pause(LOOK_EVERY_MS);
    if (isStopped?.() || !field.isConnected) return false;
    const now = performance.now();
    const text = readFieldText(field);
    if (text !== seen) {
      seen = text;
      seenSince = now;
      looks = 0;
    }
    looks++;
    const stillMs = now - seenSince;
    if (looks >= FEWEST_LOOKS && stillMs >= (text === from ? waitMs : STILL_MS))
      return typeof wanted === 'string' ? isSameText(text, wanted) : wanted(text);
    if (now - startedAt > LATEST_COMMIT_MS * 2 && all >= MOST_LOOKS) return false;
  }
}
