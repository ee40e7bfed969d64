import { isConnected } from '../browser/page-runtime.ts';
import { ABBREVIATION_MARK, abbreviationAtEnd } from '../domain/abbreviation.ts';
import { askBackground } from '../messages/ask-background.ts';
import { servePage } from '../messages/serve-page.ts';
import { type Caret, rememberCaret, restoreCaret } from '../page/caret.ts';
import { isTextField } from '../page/field-text.ts';
import { isCoveredByParent, pageHome } from '../page/page-life.ts';
import { selectSlot } from '../page/slots.ts';

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
 * Tab in the boxes of a frame: an abbreviation before the caret becomes its template, and after an insertion the caret
 * goes from one slot still to fill to the next. Puts texts in through the page script, which the background puts in before.
 */
function start(): void {
  pageHome.evenkeelTyping?.end();
  if (isCoveredByParent()) return;
  const life = new AbortController();
  const { signal } = life;
  let abbreviations = new Set<string>();
  /** True from an insertion with slots until the writer has gone past the last of them, or has left them. */
  let isFilling = false;
  const attended = new WeakSet<Window>();

  async function expand(field: HTMLElement, abbreviation: string): Promise<void> {
    const found = await askBackground('background.expand', { abbreviation }).catch(() => null);
    // Switched off or deleted meanwhile: from now on Tab is the page's own again.
    if (!found) return void abbreviations.delete(abbreviation);
    const page = pageHome.evenkeelLife;
    const now = page?.box() === field ? beforeCaret(field) : null;
    if (!page || !now || abbreviationAtEnd(now.text) !== abbreviation) return;
    restoreCaret(field, reachingBack(now.caret, ABBREVIATION_MARK.length + abbreviation.length));
    await page.put(field, found.entry, found.reviewId);
  }

  function onTab(event: KeyboardEvent, field: HTMLElement): boolean {
    const abbreviation = event.shiftKey ? null : abbreviationAtEnd(beforeCaret(field)?.text ?? '');
    if (abbreviation !== null && abbreviations.has(abbreviation)) {
      void expand(field, abbreviation);
      return true;
    }
    isFilling &&= selectSlot(field, event.shiftKey ? 'previous' : 'next');
    return isFilling;
  }

  const onKey = (event: KeyboardEvent): void => {
    const isTab = event.key === 'Tab';
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!isTab && !(isFilling && event.key === 'Escape')) return;
    const field = isConnected() ? pageHome.evenkeelLife?.box() : life.abort();
    if (!field) return;
    if (!isTab) isFilling = false;
    else if (!onTab(event, field)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** At the window, so that the key is ours before the page and our own button hear it. */
  const attend = (view: Window | null | undefined): void => {
    if (!view || attended.has(view)) return;
    attended.add(view);
    view.addEventListener('keydown', onKey, { capture: true, signal });
  };

  pageHome.evenkeelTyping = {
    end: () => life.abort(),
    fill(field) {
      attend(field.ownerDocument.defaultView);
      isFilling = selectSlot(field, 'first');
    },
  };
  attend(window);
  servePage(
    'typing',
    {
      'typing.start': async (request) => {
        abbreviations = new Set(request.abbreviations);
        attend(pageHome.evenkeelLife?.box()?.ownerDocument.defaultView);
        return true;
      },
    },
    signal,
  );
}

start();
