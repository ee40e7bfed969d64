import type { PaletteWords } from '../messages/protocol.ts';
import css from './chip.css?inline';
import { isFree, type Place, placesAt } from './chip-place.ts';
import type { CHIP_WORDS } from './chip-words.ts';
import { focusedField, inTopWindow } from './focused-field.ts';
import { createMaker, createShadow, homeFor, isDarkAround, styleHost, watchSight, withAttributes } from './over-page.ts';

/** What the button needs. Every `on…` is called on the writer's own click or key alone. */
export type ChipOptions = {
  doc: Document;
  words: PaletteWords;
  /** The review whose own reply box a field is; undefined for any other field. Its id is null for the box of a whole thread. */
  reviewOf(field: HTMLElement): Promise<{ reviewId: string | null } | undefined>;
  onOpen(reviewId: string | null): void;
  onTemplates(): void;
  onNotHere(): void;
  signal: AbortSignal;
};

const MARK =
  'M1.4 9h13.2c-.3 2.9-2.6 4.7-5.2 4.9L8 15.6l-1.4-1.7C4 13.7 1.7 11.9 1.4 9ZM.5 6.650a.85.85 0 0 1 .85-.85h13.3a.85.85 0 0 1 0 1.700h-13.300a.85.85 0 0 1-.85-.85ZM9.900 2.900a1.900 1.900 0 1 1-3.800 0 1.900 1.900 0 0 1 3.800 0Z';
const DOTS = 'M3.5 8h.01M8 8h.01M12.5 8h.01';
/** What the button grows to under the pointer, in px; asked for as room before it may. */
const WIDE = 148;
/** A click sooner after the button appeared may have been meant for what was there before, in ms. */
const CHOICE_MS = 400;

const stopEvents =
  'keydown keypress keyup beforeinput input pointerdown pointerup mousedown mouseup click dblclick contextmenu'.split(' ');

/** Keeps a button beside the reply box the caret is in, one for the whole page. Stops on abort. */
export function standBesideBoxes(options: ChipOptions): void {
  const { doc, signal } = options;
  const declined = new WeakSet<Element>();
  let turn = 0;
  let shown: { field: HTMLElement; host: Element; hide(): void } | null = null;

  async function look(): Promise<void> {
    if (shown?.host.matches(':focus-within')) return; // the caret went on to the button
    const field = focusedField(doc);
    if (field && field === shown?.field) return;
    const mine = ++turn;
    shown?.hide();
    shown = null;
    if (!field || declined.has(field)) return;
    const found = await options.reviewOf(field);
    if (!found || mine !== turn || signal.aborted || focusedField(doc) !== field) return;
    const own = field;
    const decline = () => declined.add(own);
    const piece = showChip(own, { ...options, onDecline: decline, onOpen: () => options.onOpen(found.reviewId) }, () => {
      if (shown?.field === own) shown = null;
    });
    if (piece) shown = { field: own, ...piece };
  }

  doc.addEventListener('focusin', () => void look(), { signal, capture: true });
  signal.addEventListener('abort', () => shown?.hide());
  void look();
}

type PieceOptions = Omit<ChipOptions, 'reviewOf' | 'onOpen'> & { onOpen(): void; onDecline(): void };

/** Draws the button at a field. Returns its host and what takes it away; null where the page does not let it be drawn. */
function showChip(field: HTMLElement, options: PieceOptions, onHidden: () => void): { host: Element; hide(): void } | null {
  const { doc, words } = options;
  const view = doc.defaultView;
  if (!view) return null;
  const life = new AbortController();
  const { signal } = life;
  const maker = createMaker(doc);
  const { make, icon } = maker;
  const word = (key: (typeof CHIP_WORDS)[number]) => words[key] ?? '';
  const isDark = isDarkAround(field, view);
  const isRightToLeft = view.getComputedStyle(field).direction === 'rtl';
  const host = withAttributes(make('div', ''), { popover: 'manual', 'data-theme': isDark ? 'dark' : 'light' });
  const shadow = createShadow(host, css, maker);

  const mark = icon(MARK, '');
  mark.setAttribute('fill', 'currentColor');
  const open = withAttributes(make('button', 'chip__open', mark, make('span', 'chip__word', word('chip_name'))), {
    type: 'button',
    'aria-label': word('chip_name'),
    title: word('chip_name'),
    'aria-haspopup': 'dialog',
  });
  const more = withAttributes(make('button', 'chip__more', icon(DOTS, '')), {
    type: 'button',
    tabindex: '-1',
    'aria-label': word('chip_more'),
    title: word('chip_more'),
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  const chip = make('div', 'chip', open, more);
  const entry = (key: (typeof CHIP_WORDS)[number], run: () => void) => {
    const button = withAttributes(make('button', '', word(key)), { type: 'button', role: 'menuitem', tabindex: '-1' });
    runs.set(button, run);
    return button;
  };
  const runs = new Map<Element, () => void>();
  const backToField = () => field.focus({ preventScroll: true });
  const menu = withAttributes(
    make(
      'div',
      'menu float',
      entry('chip_walk', options.onOpen),
      entry('chip_templates', () => {
        backToField();
        options.onTemplates();
      }),
      make('hr', ''),
      entry('chip_not_box', () => {
        options.onDecline();
        backToField();
        hide();
      }),
      entry('chip_not_site', () => {
        backToField();
        options.onNotHere();
      }),
    ),
    { role: 'menu', 'aria-label': word('chip_name') },
  );
  menu.hidden = true;
  shadow.append(chip, menu);

  const hide = () => {
    if (signal.aborted) return;
    life.abort();
    host.remove();
    onHidden();
  };

  // ── Where it stands ──
  let place: Place | null = null;
  const size = () => (view.matchMedia('(pointer: coarse)').matches ? 44 : 28);
  const isHeld = () => !menu.hidden || shadow.activeElement !== null || host.matches(':hover');

  function settle(): void {
    if (!field.isConnected || !host.isConnected) {
      hide();
      return;
    }
    const rect = inTopWindow(field.getBoundingClientRect(), field);
    const side = size();
    const ownBox = field.ownerDocument === doc ? field : null;
    const isFilled = 'value' in field ? String((field as HTMLTextAreaElement).value).trim() !== '' : false;
    const fits = (each: Place) =>
      (each.kind === 'outside' || !isFilled) && isFree(each.area, doc, host, each.kind === 'inside' ? ownBox : null);
    const places = placesAt(rect, side, side, isRightToLeft);
    const at = places.findIndex(fits);
    place = places[at] ?? null;
    const wide = placesAt(rect, WIDE, side, isRightToLeft)[at];
    chip.classList.toggle('chip--wide', wide?.kind === 'outside' && fits(wide));
    draw(side);
  }

  function draw(side: number): void {
    if (!view) return;
    const area = place?.area;
    // It grows away from the mark, which stays under the pointer.
    chip.classList.toggle('chip--leftwards', place?.edge === 'right');
    const edge: Record<string, string> =
      area && place?.edge === 'right'
        ? { right: `${doc.documentElement.clientWidth - area.left - area.width}px`, left: 'auto' }
        : { left: `${area?.left ?? 0}px`, right: 'auto' };
    styleHost(host, {
      ...edge,
      top: `${area?.top ?? 0}px`,
      bottom: 'auto',
      width: 'auto',
      height: `${side}px`,
      visibility: area ? 'visible' : 'hidden',
      'color-scheme': isDark ? 'dark' : 'light',
    });
    menu.style.cssText = `${place?.edge ?? 'left'}:0;${
      area && area.top > view.innerHeight / 2 ? 'bottom' : 'top'
    }:calc(100% + 4px)`;
  }

  let frame = 0;
  const settleSoon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && !isHeld()) settle();
    });
  };

  // ── What it does ──
  const shownAt = performance.now();
  let isSeenAt: ((event: MouseEvent) => boolean) | null = null;
  /** A click or key of the writer's own hand, on what they have had the time to see. */
  const counts = (event: MouseEvent): boolean =>
    event.isTrusted && performance.now() - shownAt >= CHOICE_MS && (event.detail === 0 || isSeenAt?.(event) === true);

  const items = () => [...runs.keys()] as HTMLElement[]; // buttons, made above
  function showMenu(isOpen: boolean): void {
    menu.hidden = !isOpen;
    chip.classList.toggle('is-open', isOpen);
    more.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) items()[0]?.focus();
  }

  for (const type of stopEvents) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The caret stays in the box; a press of the pointer gives no focus here.
  chip.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  shadow.addEventListener(
    'click',
    (event) => {
      if (!(event instanceof MouseEvent) || !counts(event)) return;
      const button = (event.target as Element).closest('button'); // only elements are clicked
      if (button === open) options.onOpen();
      else if (button === more) showMenu(menu.hidden === true);
      else if (button) {
        showMenu(false);
        runs.get(button)?.();
      }
    },
    { signal },
  );
  chip.addEventListener(
    'contextmenu',
    (event) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      showMenu(true);
    },
    { signal },
  );
  shadow.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
      const at = items().indexOf(shadow.activeElement as HTMLElement); // -1 on the button itself
      const count = items().length;
      const move: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 + count, Home: 0, End: count - 1 };
      const to = move[event.key];
      if (to !== undefined) {
        event.preventDefault();
        if (menu.hidden) showMenu(true);
        else items()[to % count]?.focus();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (menu.hidden) {
          backToField();
          hide();
        } else {
          showMenu(false);
          open.focus();
        }
      } else if (event.key === 'Tab') {
        showMenu(false);
        // From the box the browser itself goes on to what follows it; back is the box.
        backToField();
        if (event.shiftKey) event.preventDefault();
      }
    },
    { signal },
  );
  // After the page's own listeners: an editor that takes Tab for itself keeps it.
  const fieldView = field.ownerDocument.defaultView ?? view;
  fieldView.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.defaultPrevented || event.target === host || !place) return;
      if (event.key === 'Escape') hide();
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      if (focusedField(doc) !== field) return;
      event.preventDefault();
      open.focus();
    },
    { signal },
  );
  const onLeave = () => {
    // The focus is nowhere between two elements.
    setTimeout(() => {
      if (!signal.aborted && shadow.activeElement === null && focusedField(doc) !== field) hide();
    });
  };
  field.ownerDocument.addEventListener('focusout', onLeave, { signal, capture: true });
  shadow.addEventListener('focusout', onLeave, { signal });

  doc.addEventListener('scroll', settleSoon, { signal, capture: true, passive: true });
  view.addEventListener('resize', settleSoon, { signal });
  field.addEventListener('input', () => place?.kind === 'inside' && settleSoon(), { signal });
  const sizes = new view.ResizeObserver(settleSoon);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
  });

  draw(size()); // hidden until there is a place
  homeFor(field, doc).append(host);
  try {
    host.showPopover();
  } catch {
    hide(); // the page took it out again while it was put in
    return null;
  }
  settle();
  sizes.observe(field);
  isSeenAt = watchSight(chip, host, doc, () => {}, signal);
  return { host, hide };
}
