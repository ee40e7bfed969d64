import type { MessageKey } from '../i18n/t.ts';
import type { PaletteEntry, PaletteRows, PaletteWords } from '../messages/protocol.ts';
import {
  createMaker,
  createShadow,
  homeFor,
  isDarkAround,
  type Maker,
  styleHost,
  watchSight,
  withAttributes,
} from './over-page.ts';
import css from './palette.css?inline';
import { createRows, type SearchRows } from './palette-rows.ts';

/**
 * The words the palette asks for, by their `_locales` keys. `{n}`, `{total}`, `{query}` and `{name}` are replaced here.
 * Besides these it takes `palette_slot_<name>` for what a blank is called; a blank without one is called by its name.
 */
export const PALETTE_WORDS = [
  'palette_dir',
  'palette_title',
  'palette_find',
  'palette_fits',
  'palette_count_fit',
  'palette_count_found',
  'palette_none',
  'palette_empty',
  'palette_text',
  'palette_key_move',
  'palette_key_insert',
  'palette_key_next',
  'palette_key_leave',
  'palette_blank',
  'palette_blank_count',
  'palette_leave_open',
  'palette_back',
] as const satisfies readonly MessageKey[];

/** What the palette needs to open. Exactly one of `onChosen` and `onClosed` is called, once, after it has gone. */
export type PaletteOptions = {
  /** The best entries, shown until the writer types; `fitting` counts, among all, those that suit the review. */
  first: PaletteRows & { fitting: number };
  words: PaletteWords;
  /** The caret, or the box where the caret cannot be told, in client pixels. */
  anchor: DOMRect;
  doc: Document;
  search: SearchRows;
  /** `text` is the entry's with the blanks the writer filled; one left open on purpose stands as `{{name}}`. */
  onChosen(entry: PaletteEntry, text: string): void;
  /** Esc, a click elsewhere, the page took it away, `signal`. The box is untouched; the caret is the caller's business. */
  onClosed(): void;
  signal: AbortSignal;
};

/** A stretch of a template: plain words, or a blank with its name. */
export type Piece = { text: string; blank: string | null };

/** A template's text cut at its open blanks, `{{name}}`. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{\{([^{}]+)\}\}/g)) {
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), blank: null });
    pieces.push({ text: match[0], blank: (match[1] ?? '').trim() });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), blank: null });
  return pieces;
}

/** Names of the open blanks, each once, in order. */
export const blanksOf = (text: string): readonly string[] => [...new Set(piecesOf(text).flatMap(({ blank }) => blank ?? []))];

/** The text with the given blanks filled; the others stay as they stand. */
export const fillBlanks = (text: string, values: ReadonlyMap<string, string>): string =>
  piecesOf(text)
    .map((piece) => (piece.blank === null ? piece.text : (values.get(piece.blank) ?? piece.text)))
    .join('');

/**
 * What a template says after its opening sentence, which greets and thanks in all of them alike; the whole where nothing
 * follows. At most 160 UTF-16 code units.
 * @param text without white space at its end
 */
export const gistOf = (text: string): string => text.replace(/^.*?[.!?\n]\s+/, '').slice(0, 160);

/** Entries a page of the list shows. */
const PAGE = 4;
/** Rows from the end of those that have come at which more are fetched. */
const AHEAD = 20;

/** Where a key leads from row `at` of `count`, null when the key does not move. Arrows go round, the others stop. */
export function rowAfter(key: string, at: number, count: number): number | null {
  const last = count - 1;
  if (last < 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + last) % count;
  if (key === 'PageDown') return Math.min(last, at + PAGE);
  if (key === 'PageUp') return Math.max(0, at - PAGE);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}

/** Between the palette and the caret, and between it and the window's edge, in px. */
const GAP = 8;
/** Width of the palette in px, and of a window in which it takes the whole width instead. */
const WIDTH = 432;
const NARROW = 520;

type Area = { left: number; top: number; width: number; height: number };

/**
 * Where the palette stands: under the anchor; where there is no room, right of the box, so that the review over it can be read
 * on; else above. Always whole inside `view`.
 * @param end where the box ends at the right, in client pixels
 */
export function placed(
  anchor: { left: number; top: number; bottom: number },
  height: number,
  view: Area,
  end = Number.POSITIVE_INFINITY,
): Area {
  const docked = view.width < NARROW;
  const width = Math.min(docked ? view.width : WIDTH, view.width - 2 * GAP);
  const tall = Math.min(height, view.height - 2 * GAP);
  const low = view.top + GAP;
  const high = view.top + view.height - GAP - tall;
  const under = anchor.bottom + GAP;
  const above = anchor.top - GAP - tall;
  const right = view.left + view.width - GAP - width;
  const isBeside = under > high && end + GAP <= right;
  const fits = isBeside ? Math.min(anchor.top, high) : under <= high ? under : above >= low ? above : high;
  return {
    left: docked ? view.left + GAP : Math.max(view.left + GAP, Math.min(isBeside ? end + GAP : anchor.left, right)),
    top: Math.max(low, fits),
    width,
    height: tall,
  };
}

/** The focused element, also inside open shadow roots. */
function focusedIn(doc: Document): Element | null {
  let focused = doc.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** Typing and focus inside the palette, none of it the page's business. */
const OURS = (
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend ' +
  'copy cut paste focus focusin focusout blur'
).split(' ');
const POINTER = 'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend wheel'.split(
  ' ',
);
/** How often the focus is taken back from a page that grabs it, before we give up. */
const GRABS = 3;

const SEARCH_ICON = 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.5 10.5l3 3';
const BACK_ICON = 'M9.5 3.5 5 8l4.5 4.5';

type Word = (typeof PALETTE_WORDS)[number];

/** The palette's words with their `{values}` filled in, and what a blank is called. */
function readWords(words: PaletteWords) {
  return {
    word: (key: Word, values: Record<string, string | number> = {}) =>
      (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
    nameOf: (blank: string) => words[`palette_slot_${blank}`] || blank.replace(/[-_]/g, ' '),
  };
}
type Words = ReturnType<typeof readWords>;

/** Everything the palette is made of, not yet filled. */
function createParts({ make, icon }: Maker, { word }: Words) {
  const list = withAttributes(make('div', 'palette__list'), {
    id: 'list',
    role: 'listbox',
    tabindex: '-1',
    'aria-label': word('palette_title'),
  });
  const none = withAttributes(make('p', 'empty'), { role: 'status' });
  const find = withAttributes(make('input', ''), {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'list',
    'aria-label': word('palette_find'),
    placeholder: word('palette_find'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const count = make('span', 'quiet num');
  const findRow = make('div', 'palette__find', icon(SEARCH_ICON), find, count);
  const back = withAttributes(make('button', 'icon-btn', icon(BACK_ICON, 'icon icon--flip')), {
    type: 'button',
    'aria-label': word('palette_back'),
    title: word('palette_back'),
  });
  const ask = withAttributes(make('input', ''), { type: 'text', autocomplete: 'off' });
  const leave = withAttributes(make('button', 'link link--alone', word('palette_leave_open')), { type: 'button' });
  const askRow = make('div', 'palette__find', back, ask, leave);
  const peek = withAttributes(make('div', 'palette__peek'), {
    role: 'group',
    tabindex: '0',
    'aria-label': word('palette_text'),
    'aria-live': 'polite',
    dir: 'auto',
  });
  const foot = make('div', 'palette__foot keys');
  const dialog = withAttributes(make('div', 'float palette', findRow, askRow, list, none, peek, foot), {
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': word('palette_title'),
    dir: word('palette_dir') || 'ltr',
  });
  return { dialog, findRow, find, count, askRow, back, ask, leave, list, none, peek, foot };
}

/** Keeps the release of a key that is still down from the page, which would read "Enter" over the box; some send then. */
function swallowRelease(pressed: string, view: Window, signal: AbortSignal): void {
  if (pressed === '') return;
  const swallow = (event: KeyboardEvent) => {
    if (event.key !== pressed) return;
    event.stopImmediatePropagation();
    view.removeEventListener('keyup', swallow, true);
  };
  view.addEventListener('keyup', swallow, { capture: true, signal });
}

/** A name with what was typed marked in it. */
function markedName(name: string, query: string, { make }: Maker): (Node | string)[] {
  const at = query === '' ? -1 : name.toLowerCase().indexOf(query.toLowerCase());
  const end = at + query.length;
  return at < 0 ? [name] : [name.slice(0, at), make('mark', 'hit', name.slice(at, end)), name.slice(end)];
}

let closeOpen: (() => void) | null = null;

/**
 * Opens the template palette over the page, with the caret in its find field. An open one closes first.
 * Nothing of it can be read or driven by the page: closed shadow root, top layer, and only events of a real hand count.
 */
export function openPalette(options: PaletteOptions): void {
  closeOpen?.();
  const { first, words, anchor, doc, signal } = options;
  const view = doc.defaultView;
  if (!view || signal.aborted) {
    options.onClosed();
    return;
  }

  const said = readWords(words);
  const maker = createMaker(doc);
  const { word, nameOf } = said;
  const { make, key } = maker;
  const life = new AbortController();
  const box = focusedIn(doc);
  const isDark = isDarkAround(box ?? doc.body, view);
  const host = withAttributes(make('div', ''), { popover: 'manual', 'data-theme': isDark ? 'dark' : 'light' });
  const shadow = createShadow(host, css, maker);
  const parts = createParts(maker, said);
  const { dialog, find, ask, list, peek } = parts;
  shadow.append(dialog);

  // ── What it shows ──
  const listed = createRows(first, options.search);
  let row = 0;
  /** The entry whose blanks are being asked for, and which of them is next. */
  let asking: { entry: PaletteEntry; names: readonly string[]; at: number; values: Map<string, string> } | null = null;

  const rows = new Map<PaletteEntry, HTMLElement>();
  const draw = () => {
    for (const entry of listed.entries().slice(rows.size)) {
      const name = make('b', '', ...markedName(entry.name, find.value.trim(), maker));
      const top = make('span', 'item__top', name);
      if (entry.fits) top.append(make('span', 'item__end', make('span', 'tag tag--fit', word('palette_fits'))));
      const sub = make('span', 'item__sub', gistOf(entry.text));
      const option = withAttributes(make('div', 'item', top, sub), {
        role: 'option',
        id: `row-${rows.size}`,
        'aria-selected': 'false',
        'aria-posinset': `${rows.size + 1}`,
        'aria-setsize': `${listed.total()}`,
      });
      rows.set(entry, option);
      list.append(option);
    }
  };

  const fetchMore = async () => {
    if (await listed.more()) draw();
  };

  const intoView = (part: Element | null | undefined) => part?.scrollIntoView({ block: 'nearest' });

  const paintPeek = () => {
    const entry = asking?.entry ?? listed.entries()[row];
    const pieces = piecesOf(entry?.text ?? '').map(({ text, blank }) => {
      if (blank === null) return text;
      const value = asking?.values.get(blank);
      if (value !== undefined) return make('mark', 'fresh', value);
      const slot = make('span', 'slot', nameOf(blank));
      if (asking && asking.names[asking.at] === blank) slot.setAttribute('aria-current', 'true');
      return slot;
    });
    peek.replaceChildren(...pieces);
    peek.scrollTop = 0;
    intoView(peek.querySelector('[aria-current]'));
  };

  const paintRow = () => {
    if (row > listed.entries().length - AHEAD) void fetchMore();
    const entry = listed.entries()[row];
    const current = entry && rows.get(entry);
    list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    current?.setAttribute('aria-selected', 'true');
    if (current) find.setAttribute('aria-activedescendant', current.id);
    else find.removeAttribute('aria-activedescendant');
    intoView(current);
    paintPeek();
  };

  const paint = () => {
    const query = find.value.trim();
    const isFound = listed.entries().length > 0;
    const isAsking = asking !== null;
    parts.findRow.hidden = isAsking;
    parts.askRow.hidden = !isAsking;
    list.hidden = isAsking || !isFound;
    parts.none.hidden = isAsking || isFound;
    peek.hidden = !isAsking && !isFound;
    if (asking) {
      const name = nameOf(asking.names[asking.at] ?? '');
      const label = word('palette_blank', { name });
      const total = asking.names.length;
      const n = asking.at + 1;
      const counted = word('palette_blank_count', { n, total });
      withAttributes(ask, { placeholder: label, 'aria-label': `${label} ${counted}` });
      parts.foot.replaceChildren(
        key(word(n === total ? 'palette_key_insert' : 'palette_key_next'), '⏎'),
        make('span', 'num', counted),
        key(word('palette_key_leave'), 'Esc'),
      );
      return paintPeek();
    }
    if (query === '') parts.count.textContent = first.fitting > 0 ? word('palette_count_fit', { n: first.fitting }) : '';
    else parts.count.textContent = isFound ? word('palette_count_found', { n: listed.total(), total: first.total }) : '';
    parts.none.textContent = isFound ? '' : word(query ? 'palette_none' : 'palette_empty', { query });
    find.setAttribute('aria-expanded', String(isFound));
    rows.clear();
    list.replaceChildren();
    draw();
    parts.foot.replaceChildren(
      key(word('palette_key_move'), '↑', '↓'),
      key(word('palette_key_insert'), '⏎'),
      key(word('palette_key_leave'), 'Esc'),
    );
    paintRow();
  };

  // ── What it does ──
  /** The key that is down, empty when none is. */
  let pressed = '';
  const end = (then: () => void) => {
    if (life.signal.aborted) return;
    life.abort();
    if (closeOpen === close) closeOpen = null;
    host.remove();
    swallowRelease(pressed, view, signal);
    then();
  };
  const close = () => end(options.onClosed);
  closeOpen = close;

  /** The search under way, so that a quick Enter takes what it will find and not what stood there before. */
  let searching: Promise<void> | null = null;
  const filter = (): Promise<void> => {
    const mine = search();
    searching = mine;
    return mine.finally(() => {
      if (searching === mine) searching = null;
    });
  };

  const search = async () => {
    if (!(await listed.find(find.value.trim())) || life.signal.aborted || asking) return;
    row = 0;
    paint();
  };

  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    const names = blanksOf(entry.text);
    if (names.length === 0) return end(() => options.onChosen(entry, entry.text));
    asking = { entry, names, at: 0, values: new Map() };
    ask.value = '';
    paint();
    ask.focus();
  };

  /** Takes the answer for the blank asked for, null to leave it open, and goes to the next one or inserts. */
  const answer = (value: string | null) => {
    const name = asking?.names[asking.at];
    if (!asking || name === undefined) return;
    if (value !== null) asking.values.set(name, value);
    asking.at += 1;
    if (asking.at === asking.names.length) {
      const { entry, values } = asking;
      return end(() => options.onChosen(entry, fillBlanks(entry.text, values)));
    }
    ask.value = '';
    paint();
    ask.focus();
  };

  const backToList = () => {
    asking = null;
    paint();
    find.focus();
    if (find.value.trim() !== '') void filter();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const focused = shadow.activeElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      return close();
    }
    if (event.key === 'Tab') {
      event.preventDefault();
      const stops: HTMLElement[] = asking
        ? [ask, parts.leave, peek, parts.back]
        : listed.entries().length > 0
          ? [find, peek]
          : [find];
      const at = stops.findIndex((stop) => stop.contains(focused));
      return stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
    }
    if (event.ctrlKey || event.metaKey) return;
    if (asking) {
      if (event.altKey && event.key === (dialog.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft')) {
        event.preventDefault();
        return backToList();
      }
      if (event.key !== 'Enter' || (focused !== ask && focused !== peek)) return; // Enter on a button is its own click
      event.preventDefault();
      const value = ask.value.trim();
      return value ? answer(value) : ask.focus();
    }
    if (event.altKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!searching) return choose(listed.entries()[row]);
      return void searching.then(() => {
        if (!searching && !asking && !life.signal.aborted) choose(listed.entries()[row]);
      });
    }
    const next = focused === peek ? null : rowAfter(event.key, row, listed.entries().length);
    if (next === null) return;
    event.preventDefault();
    row = next;
    paintRow();
  };

  // ── Who may drive it ──
  let grabs = 0;
  for (const type of OURS) {
    // At the window, before the page's own listeners on its document: our letters are no shortcuts of theirs.
    view.addEventListener(
      type,
      (event) => {
        if (event.target !== host) {
          if (type !== 'focusin' || !event.isTrusted) return;
          if (++grabs > GRABS) return close();
          setTimeout(() => !life.signal.aborted && (asking ? ask : find).focus());
          return;
        }
        event.stopImmediatePropagation();
        if (!event.isTrusted) return;
        if (type === 'keyup') pressed = '';
        if (type === 'keydown' && event instanceof KeyboardEvent) {
          pressed = event.key;
          onKey(event);
        } else if (type === 'input' && !asking) void filter();
      },
      { capture: true, signal: life.signal },
    );
  }
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== host) close();
    },
    { capture: true, signal: life.signal },
  );

  let isSeenAt: ((event: MouseEvent) => boolean) | null = null;
  for (const type of POINTER) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal: life.signal });
  dialog.addEventListener(
    'mousedown',
    (event) => {
      if (event.target !== find && event.target !== ask) event.preventDefault(); // the caret stays in the field
    },
    { signal: life.signal },
  );
  const entryAt = (event: Event) => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    return listed.entries().find((entry) => rows.get(entry) === option);
  };
  list.addEventListener(
    'scroll',
    () => {
      if (list.scrollTop + 2 * list.clientHeight > list.scrollHeight) void fetchMore();
    },
    { signal: life.signal },
  );
  list.addEventListener(
    'pointermove',
    (event) => {
      const entry = event.isTrusted && event.pointerType === 'mouse' ? entryAt(event) : undefined;
      if (!entry || entry === listed.entries()[row]) return;
      row = listed.entries().indexOf(entry);
      paintRow();
    },
    { signal: life.signal },
  );
  dialog.addEventListener(
    'click',
    (event) => {
      // A key press on a button arrives as a click without a place; keys are ours already.
      if (!event.isTrusted || (event.detail > 0 && !isSeenAt?.(event))) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('button') === parts.back) return backToList();
      if (target?.closest('button') === parts.leave) return answer(null);
      if (list.contains(target)) choose(entryAt(event));
    },
    { signal: life.signal },
  );

  // ── Where it stands ──
  let tall = 0;
  const place = () => {
    const port = view.visualViewport;
    const area = port
      ? { left: port.offsetLeft, top: port.offsetTop, width: port.width, height: port.height }
      : { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
    const at = placed(anchor, tall, area, box?.getBoundingClientRect().right);
    styleHost(host, {
      left: `${at.left}px`,
      top: `${at.top}px`,
      width: `${at.width}px`,
      'color-scheme': isDark ? 'dark' : 'light',
    });
    dialog.style.blockSize = tall ? `${at.height}px` : '';
  };

  const home = homeFor(box, doc);
  // The page took it away, moved it elsewhere, or called hidePopover.
  const leave = () => {
    if (!host.matches(':popover-open')) close();
  };
  const guard = new MutationObserver(leave);
  host.addEventListener('toggle', leave, { signal: life.signal });
  paint();
  place();
  home.append(host);
  try {
    host.showPopover();
  } catch {
    close(); // the page took it out again while it was put in
    return;
  }
  // From here on its height and its list's stay, whatever is typed: nothing jumps under the hand.
  tall = dialog.offsetHeight;
  list.style.flexBasis = `${list.offsetHeight}px`;
  list.style.flexShrink = '1';
  place();
  isSeenAt = watchSight(dialog, host, doc, close, life.signal);
  guard.observe(doc.documentElement, { childList: true, subtree: home !== doc.documentElement });
  life.signal.addEventListener('abort', () => guard.disconnect());
  signal.addEventListener('abort', close, { signal: life.signal });
  view.addEventListener('resize', place, { signal: life.signal });
  view.visualViewport?.addEventListener('resize', place, { signal: life.signal });
  find.focus();
}
