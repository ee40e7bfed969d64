import { isConnected, pageMessage } from '../browser/page-runtime.ts';
import type { InsertOutcome, PageReading } from '../domain/page-reading.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import type { ReplyField } from '../domain/reply-field.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { PaletteEntry, Request } from '../messages/protocol.ts';
import { servePage } from '../messages/serve-page.ts';
import { tellSurface } from '../messages/tell-surface.ts';
import { pause } from '../page/editors/settle.ts';
import { findBox } from '../page/find-box.ts';
import { focusedField } from '../page/focused-field.ts';
import { type InsertOptions, insertText } from '../page/insert.ts';
import { NOTICE_WORDS, showNotice } from '../page/notice.ts';
import { isCoveredByParent, pageHome } from '../page/page-life.ts';
import { isFilled } from '../page/read-field.ts';
import { readPage } from '../page/read-page.ts';
import { rememberBox } from '../page/twin.ts';
import { createInsertionLog, undoInsertion } from '../page/undo.ts';
import { watchBox } from '../page/watch-box.ts';
import type { Reading } from '../platforms/reading.ts';

/** The id of a box known only by the caret in it. */
const FOCUSED = 'focused';

/** How long a surface that is still open takes to show the writer what became of an insertion. */
const TELLING_MS = 300;

/** Where no review and no reply box was found, the box with the caret may take a reply to a review that is pasted in. */
function withFocusedField(found: Reading): Reading {
  const { reading, fieldElements } = found;
  if (reading.reviews.length > 0 || reading.looseField) return found;
  const field = focusedField(document);
  if (!field || field.localName === 'input') return found;
  const id = FOCUSED;
  fieldElements.set(id, field);
  const looseField: ReplyField = {
    id,
    kind: field.localName === 'textarea' ? 'text-area' : 'rich',
    maxLength: null,
    isFilled: isFilled(field),
    isFocused: true,
    isVisible: true,
  };
  return { ...found, reading: { ...reading, looseField } };
}

function start(): void {
  pageHome.evenkeelLife?.end();
  const life = new AbortController();
  const { signal } = life;
  const isInner = isCoveredByParent();
  const log = createInsertionLog();
  let lastFieldId: string | null = null;
  let inserting: Promise<InsertOutcome> | null = null;
  let watching = new AbortController();
  let settled: Promise<InsertOutcome | null> = Promise.resolve(null);
  let isTold = false;
  const stopWatching = () => {
    watching.abort();
    watching = new AbortController();
    settled = Promise.resolve(null);
  };
  /** True while a panel beside the page follows the caret. */
  let isFollowed = false;

  let adapters: readonly PlatformAdapter[] = [];

  /** Inserts, and watches on after the answer. */
  async function insertAndWatch(field: HTMLElement, text: string, options: Omit<InsertOptions, 'fieldId' | 'log' | 'signal'>) {
    const fieldId = `box-${Date.now()}`;
    lastFieldId = fieldId;
    stopWatching();
    const outcome = await insertText(field, text, { ...options, fieldId, signal, log }).catch((error): InsertOutcome => {
      console.error('the text did not go in', error); // a page that tears its box down under us; the writer is told
      return { outcome: 'refused', reason: 'page-changed-it' };
    });
    const record = outcome.outcome === 'inserted' ? log.get(fieldId) : undefined;
    if (record) settled = watchBox(record, AbortSignal.any([signal, watching.signal]));
    return outcome;
  }
  /** Tells the panel that the caret is in a box; without a panel, never again. */
  async function tellPanel(): Promise<void> {
    if ((await tellSurface('surface.focus-moved', {})) !== true) isFollowed = false;
  }

  /** The box that had the caret when the page was last read: one drawn anew meanwhile has it no longer. */
  let findFocused: (() => HTMLElement | null) | null = null;
  const keepFocused = (read: Reading): Reading => {
    const found = withFocusedField(read);
    const focused = found.fieldElements.get(FOCUSED);
    if (focused) findFocused = rememberBox(focused);
    return found;
  };
  const readNow = async (isNearFirst = false): Promise<Reading> =>
    keepFocused(await readPage(document, adapters, signal, isNearFirst));

  pageHome.evenkeelLife = {
    end: () => life.abort(),
    read(given) {
      adapters = given;
      return readNow();
    },
    box: () => focusedField(document),
    put: insertAtCaret,
  };

  async function insert(request: Request<'page.insert'>): Promise<InsertOutcome> {
    const found = await findBox(request.reviewId, () => readNow(), signal);
    const isLost = 'outcome' in found && found.reason === 'no-box' && request.reviewId === null;
    const box = (isLost && findFocused?.()) || found;
    if ('outcome' in box) return box;
    if (!box.isConnected) return { outcome: 'refused', reason: 'box-gone' };
    const { text, onFilled, maxLength, countsBytes } = request;
    const outcome = await insertAndWatch(box, text, { onFilled, maxLength, countsBytes });
    if (outcome.outcome === 'inserted') void tellLate(outcome.fieldId, text);
    return outcome;
  }

  /** A popup that closed upon "in the box" cannot tell that the page took the text back: then it is said here, and noted. */
  async function tellLate(fieldId: string, text: string): Promise<void> {
    isTold = false;
    const outcome = await settled;
    if (!outcome) return;
    await pause(TELLING_MS);
    if (isTold || signal.aborted) return;
    await askBackground('background.taken-back', { fieldId, outcome }).catch(() => null); // replaced meanwhile: said here alone
    sayLost(text);
  }

  function sayLost(text: string): void {
    const words = Object.fromEntries(NOTICE_WORDS.map((key) => [key, pageMessage(key)]));
    showNotice({ doc: document, words, text, signal });
  }

  async function insertAtCaret(
    field: HTMLElement,
    entry: PaletteEntry,
    text: string,
    reviewId: string | null,
    startedAt: number,
  ): Promise<void> {
    const outcome = await insertAndWatch(field, text, { onFilled: 'at-caret', maxLength: null });
    if (outcome.outcome === 'inserted') {
      const late = settled;
      const workedMs = Math.round(performance.now() - startedAt);
      const box = log.get(outcome.fieldId)?.field;
      if (box) pageHome.evenkeelTyping?.fill(box);
      const templateId = entry.id;
      await askBackground('background.template-used', { templateId }).catch(() => null);
      if (!(await late)) {
        if (reviewId !== null)
          await askBackground('background.log-template', { reviewId, templateId, text: outcome.boxText, workedMs }).catch(
            () => null, // replaced meanwhile
          );
        return;
      }
    }
    sayLost(text);
  }

  servePage(
    'page',
    {
      'page.describe': async () => (isInner ? null : { url: location.href }),
      'page.read': async (request): Promise<PageReading | null> => {
        adapters = request.adapters;
        return isInner ? null : (await readNow(request.isNearFirst)).reading;
      },
      'page.insert': async (request) => {
        // A second click while the first is under way gets the same answer, not a second text.
        inserting ??= insert(request).finally(() => {
          inserting = null;
        });
        return inserting;
      },
      'page.settled': () => settled,
      'page.told': async () => {
        isTold = true;
        return null;
      },
      'page.undo': async () => {
        stopWatching();
        const record = lastFieldId === null ? undefined : log.get(lastFieldId);
        return record ? undoInsertion(record) : 'gone';
      },
      'page.follow': async () => {
        isFollowed = true;
        return null;
      },
    },
    signal,
  );
  // A script that outlived its extension (update, removal) takes itself off at the next sign of life on the page.
  document.addEventListener(
    'focusin',
    () => {
      if (!isConnected()) life.abort();
      else if (isFollowed && !inserting && focusedField(document)) void tellPanel();
    },
    { signal, capture: true },
  );
}

start();
