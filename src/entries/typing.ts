import { isConnected, pageMessage } from '../browser/page-runtime.ts';
import { ABBREVIATION_MARK, abbreviationAtEnd } from '../domain/abbreviation.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { PaletteEntry, Request } from '../messages/protocol.ts';
import { servePage } from '../messages/serve-page.ts';
import { type Caret, caretRect, rememberCaret, restoreCaret } from '../page/caret.ts';
import { isTextField } from '../page/field-text.ts';
import { inTopWindow } from '../page/focused-field.ts';
import { isOurs } from '../page/over-page.ts';
import { isCoveredByParent, pageHome } from '../page/page-life.ts';
import { openPalette } from '../page/palette.ts';
import { showSlotHint } from '../page/slot-hint.ts';
import { selectSlot } from '../page/slots.ts';
import { rememberBox } from '../page/twin.ts';

/** Keys whose letters are not told: those of input methods, and accents. */
const UNNAMED = /Proc|Dead/;

/** What stands before the caret that an abbreviation may end, and where the caret is; null where words are selected. */
function beforeCaret(field: HTMLElement): { text: string; caret: Caret } | null {
  const caret = rememberCaret(field);
  if (caret?.kind === 'offsets')
    return isTextField(field) && caret.start === caret.end ? { text: field.value.slice(0, caret.end), caret } : null;
  if (caret?.start.node !== caret?.end.node || caret?.start.offset !== caret?.end.offset) return null;
  return caret && { text: (caret.end.node.nodeValue ?? '').slice(0, caret.end.offset), caret };
}

/** The same caret with so many characters before it selected. */
const reachingBack = (caret: Caret, length: number): Caret =>
  caret.kind === 'offsets'
    ? { ...caret, start: caret.end - length }
    : { ...caret, start: { ...caret.end, offset: caret.end.offset - length } };

/**
 * Templates at the caret of a frame's boxes: the palette; with Tab, an abbreviation before the caret becomes its template,
 * and after an insertion the caret goes from one slot still to fill to the next. Puts texts in through the page script,
 * which the background puts in before.
 */
function start(): void {
  pageHome.evenkeelTyping?.end();
  if (isCoveredByParent()) return;
  const life = new AbortController();
  const { signal } = life;
  let abbreviations = new Set<string>();
  /** The hint beside the slot selected last. */
  let hint = new AbortController();
  /** True from an insertion with slots until the writer has gone past the last of them, or has left them. */
  let isFilling = false;
  /**
   * How many letters the writer's own keys typed since the last mark: a page could write an abbreviation itself, and wait for
   * a Tab. Not a number before the first mark, infinite where keys do not tell.
   */
  let typed = Number.NaN;

  async function expand(field: HTMLElement, abbreviation: string): Promise<void> {
    const startedAt = performance.now();
    const found = await askBackground('background.expand', { abbreviation }).catch(() => null);
    // Switched off or deleted meanwhile: from now on Tab is the page's own again.
    if (!found) return void abbreviations.delete(abbreviation);
    const page = pageHome.evenkeelLife;
    const now = boxOf() === field ? beforeCaret(field) : null;
    if (!page || !now || abbreviationAtEnd(now.text) !== abbreviation) return;
    restoreCaret(field, reachingBack(now.caret, ABBREVIATION_MARK.length + abbreviation.length));
    await page.put(field, found.entry, found.entry.text, found.reviewId, startedAt);
  }

  /** The box with the caret, none of ours. */
  function boxOf(): HTMLElement | null {
    const field = pageHome.evenkeelLife?.box() ?? null;
    return field && isOurs(field) ? null : field;
  }

  async function showPalette(request: Request<'typing.open-palette'>): Promise<'opened' | 'no-box'> {
    const field = boxOf();
    if (!field) return 'no-box';
    const find = rememberBox(field);
    const caret = rememberCaret(field);
    const giveBack = () => {
      const box = find();
      box?.focus({ preventScroll: true });
      if (box && caret) restoreCaret(box, caret);
    };
    const startedAt = performance.now();
    openPalette({
      first: request,
      words: request.words,
      anchor: inTopWindow(caretRect(field), field),
      doc: document,
      signal,
      search: (query, from) => askBackground('background.search-templates', { query, from, reviewId: request.reviewId }),
      onClosed: giveBack,
      onChosen: (entry: PaletteEntry, text: string) => {
        giveBack();
        void pageHome.evenkeelLife?.put(find() ?? field, entry, text, request.reviewId, startedAt);
      },
    });
    return 'opened';
  }

  /** Selects a slot, and tells of Tab as long as another one follows. False where there is none that way. */
  function goTo(field: HTMLElement, which: 'first' | 'next' | 'previous'): boolean {
    hint.abort();
    hint = new AbortController();
    const following = selectSlot(field, which);
    isFilling = following !== null;
    if (!following) return isFilling;
    const until = AbortSignal.any([signal, hint.signal]);
    field.addEventListener('focusout', () => hint.abort(), { signal: until });
    showSlotHint(field, () => inTopWindow(caretRect(field), field), pageMessage, until);
    return true;
  }

  function onTab(event: KeyboardEvent, field: HTMLElement): boolean {
    const abbreviation = event.shiftKey ? null : abbreviationAtEnd(beforeCaret(field)?.text ?? '');
    if (abbreviation && (typed === abbreviation.length || typed === Infinity) && abbreviations.has(abbreviation)) {
      void expand(field, abbreviation);
      return true;
    }
    return isFilling && goTo(field, event.shiftKey ? 'previous' : 'next');
  }

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    const { key } = event;
    const isTab = key === 'Tab';
    if (key === ABBREVIATION_MARK) typed = 0;
    else if (UNNAMED.test(key)) typed = Infinity;
    else if (key === 'Backspace') typed -= 1;
    else if (key.length === 1) typed += 1;
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!isTab && !(isFilling && key === 'Escape')) return;
    const field = isConnected() ? boxOf() : life.abort();
    if (!field) return;
    if (!isTab) {
      isFilling = false;
      hint.abort();
    } else if (!onTab(event, field)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** At the window, so that the key is ours before the page and our own button hear it. Once, however often it is called. */
  const attend = (view: Window | null | undefined): void => view?.addEventListener('keydown', onKey, { capture: true, signal });

  pageHome.evenkeelTyping = {
    end: () => life.abort(),
    fill(field) {
      attend(field.ownerDocument.defaultView);
      goTo(field, 'first');
    },
  };
  attend(window);
  servePage(
    'typing',
    {
      'typing.start': async (request) => {
        abbreviations = new Set(request.abbreviations);
        attend(boxOf()?.ownerDocument.defaultView);
        return true;
      },
      'typing.open-palette': showPalette,
    },
    signal,
  );
}

start();
