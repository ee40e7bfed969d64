import type { PaletteWords } from '../messages/protocol.ts';
import { createMaker, createShadow, homeFor, isDarkAround, styleHost, withAttributes } from './over-page.ts';
import css from './pointing.css?inline';
import type { POINTING_WORDS } from './pointing-words.ts';
import { alikeOf } from './shape.ts';

/** What the picker needs. Exactly one of `onTaken` and `onLeft` is called, once. */
export type PointingOptions = {
  doc: Document;
  what: 'review' | 'box';
  words: PaletteWords;
  /** False where the element cannot be taken; the picker stays then. */
  onTaken(element: Element): boolean;
  onLeft(): void;
  signal: AbortSignal;
};

/** Letters up to which an element may be one review. */
const MOST_LETTERS = 8000;
/** What takes text, and what may open a box. */
const BOX = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])';
const OPENER = 'button, a, summary, [role="button"], [role="link"], input[type="button"], input[type="submit"]';

/** What a person means who points at `element`: the review around it, or the box or button it is or lies in. */
export function meantBy(element: Element, what: PointingOptions['what']): Element {
  if (what === 'box') return element.closest(BOX) ?? element.closest(OPENER) ?? element.querySelector(BOX) ?? element;
  let best = element;
  let most = 1;
  for (let at: Element | null = element, step = 0; at && step < 10 && at.localName !== 'body'; at = at.parentElement, step++) {
    if ((at.textContent ?? '').length > MOST_LETTERS) break;
    const count = alikeOf(at).length;
    if (count >= most && count > 1) {
      best = at;
      most = count;
    }
  }
  return best;
}

export const isBox = (element: Element): boolean => element.matches(BOX);
export const isOpener = (element: Element): boolean => element.matches(OPENER);

/** Everything that could do something in the page while one points. */
const HELD =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend keydown keypress keyup'.split(
    ' ',
  );

/**
 * Lets the writer point at one element of the page, with a mouse, a finger or the keys: Up widens, Down narrows, Left and
 * Right go to the next of its kind, Enter takes, Escape leaves. The page hears nothing of it.
 */
export function startPointing({ doc, what, words, onTaken, onLeft, signal }: PointingOptions): void {
  const view = doc.defaultView;
  if (!view || signal.aborted) return;
  const maker = createMaker(doc);
  const { make } = maker;
  const word = (key: (typeof POINTING_WORDS)[number], n = 0) => (words[key] ?? '').replace('{n}', String(n));
  const life = new AbortController();
  const host = withAttributes(make('div', ''), {
    popover: 'manual',
    'data-theme': isDarkAround(doc.body, view) ? 'dark' : 'light',
  });
  const shadow = createShadow(host, css, maker);
  const mark = make('div', 'mark');
  const said = withAttributes(make('p', 'quiet'), { role: 'status' });
  const button = (key: (typeof POINTING_WORDS)[number], run: () => void, className = '') => {
    const made = withAttributes(make('button', className, word(key)), { type: 'button' });
    runs.set(made, run);
    return made;
  };
  const runs = new Map<Element, () => void>();
  const bar = withAttributes(
    make(
      'div',
      'bar',
      make('p', 'title', word(what === 'review' ? 'pointing_review' : 'pointing_box')),
      said,
      make(
        'div',
        'row',
        button('pointing_take', () => take(), 'primary'),
        button('pointing_wider', () => widen()),
        button('pointing_narrower', () => narrow()),
        button('pointing_leave', () => end(onLeft)),
      ),
      make('p', 'quiet', word('pointing_keys')),
    ),
    { role: 'toolbar', 'aria-label': word(what === 'review' ? 'pointing_review' : 'pointing_box') },
  );
  shadow.append(mark, bar);

  const end = (then: () => void) => {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
    then();
  };

  // ── What is pointed at ──
  let present: Element = doc.body;
  /** What was left by widening, innermost last. */
  let inner: Element[] = [];

  function draw(): void {
    const { left, top, width, height } = present.getBoundingClientRect();
    mark.style.cssText = `left:${left - 4}px;top:${top - 4}px;width:${width + 8}px;height:${height + 8}px`;
    bar.classList.toggle('bar--top', top > (view?.innerHeight ?? 0) / 2);
  }
  function point(at: Element): void {
    present = at;
    const count = what === 'review' ? alikeOf(at).length : 0;
    said.textContent = count > 1 ? word('pointing_like', count) : what === 'review' ? word('pointing_alone') : '';
    draw();
  }
  function pointFrom(x: number, y: number): void {
    const under = doc.elementsFromPoint(x, y).find((element) => element !== host);
    if (!under) return;
    inner = [];
    const meant = meantBy(under, what);
    if (meant !== present) point(meant);
  }
  /** Where a writer with keys alone begins: of what stands in the window, what has most like it. */
  function likeliest(): Element {
    if (what === 'box')
      return [...doc.querySelectorAll(BOX)].find((each) => each.getBoundingClientRect().height > 0) ?? doc.body;
    const seen = new Map<Element, number>();
    for (let row = 1; row < 9; row++) {
      const under = doc
        .elementsFromPoint(((view?.innerWidth ?? 0) * 3) / 8, ((view?.innerHeight ?? 0) * row) / 9)
        .find((element) => element !== host);
      const meant = under && meantBy(under, what);
      if (meant && !seen.has(meant) && (meant.textContent ?? '').trim().length > 30) seen.set(meant, alikeOf(meant).length);
    }
    return [...seen].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? doc.body;
  }
  function widen(): void {
    const outer = present.parentElement;
    if (!outer || outer.localName === 'html') return;
    inner.push(present);
    point(outer);
  }
  function narrow(): void {
    const next = inner.pop() ?? present.firstElementChild;
    if (next) point(next);
  }
  function next(step: 1 | -1): void {
    const all = what === 'box' ? [...doc.querySelectorAll(BOX)] : alikeOf(present);
    const at = all.indexOf(present);
    const other = all[(at + step + all.length) % all.length];
    if (!other) return;
    inner = [];
    other.scrollIntoView({ block: 'nearest' });
    point(other);
  }
  function take(): void {
    if (!onTaken(present)) {
      said.textContent = word('pointing_no_box');
      return;
    }
    end(() => {});
  }

  // ── Who may drive it: trusted events alone, and the page hears none of them ──
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: widen,
    ArrowDown: narrow,
    ArrowLeft: () => next(-1),
    ArrowRight: () => next(1),
    Enter: take,
    Escape: () => end(onLeft),
  };
  const inBar = (event: Event) => event.target === host;
  for (const type of HELD) {
    view.addEventListener(
      type,
      (event) => {
        const isKey = event instanceof KeyboardEvent;
        // Enter and Space on a button of ours are its own click; Tab goes to them.
        if (isKey && (event.key === 'Tab' || (inBar(event) && (event.key === 'Enter' || event.key === ' ')))) {
          event.stopImmediatePropagation();
          return;
        }
        if (!isKey && inBar(event)) return;
        event.stopImmediatePropagation();
        // A finger may still scroll.
        if (event.cancelable && !type.startsWith('touch')) event.preventDefault();
        if (!event.isTrusted) return;
        if (type === 'keydown' && isKey) keys[event.key]?.();
        if (type === 'pointerdown' && event instanceof PointerEvent) pointFrom(event.clientX, event.clientY);
        if (type === 'click' && event instanceof PointerEvent && event.pointerType !== 'touch') take();
      },
      { capture: true, signal: life.signal, passive: false },
    );
  }
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && !inBar(event) && event.pointerType !== 'touch') pointFrom(event.clientX, event.clientY);
    },
    { capture: true, signal: life.signal, passive: true },
  );
  bar.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      const pressed = event.target instanceof Element ? event.target.closest('button') : null;
      if (event.isTrusted && pressed) runs.get(pressed)?.();
    },
    { signal: life.signal },
  );
  doc.addEventListener('scroll', draw, { capture: true, passive: true, signal: life.signal });
  view.addEventListener('resize', draw, { signal: life.signal });
  signal.addEventListener('abort', () => end(() => {}), { signal: life.signal });

  styleHost(host, { inset: '0', width: '100vw', height: '100vh', 'pointer-events': 'none' });
  homeFor(doc.activeElement, doc).append(host);
  host.showPopover();
  point(likeliest());
}
