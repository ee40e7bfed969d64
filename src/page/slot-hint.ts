import type { MessageKey } from '../i18n/t.ts';
import { createMaker, createShadow, homeFor, isDarkAround, styleHost, withAttributes } from './over-page.ts';
import css from './palette.css?inline';

/** Between the hint and the words it stands by, and between it and the window's edge, in px. */
const GAP = 8;

/**
 * Tells beside a selected slot that Tab goes on to the next one, until `signal` ends. Nothing of it takes a click, and it is
 * not shown where there are no keys.
 * @param anchor where the selected words are now, in client pixels of the top window we may reach
 */
export function showSlotHint(
  field: HTMLElement,
  anchor: () => DOMRect,
  word: (key: MessageKey) => string,
  signal: AbortSignal,
): void {
  const doc = document;
  const maker = createMaker(doc);
  const { make, key } = maker;
  const theme = isDarkAround(field, field.ownerDocument.defaultView ?? window) ? 'dark' : 'light';
  const host = withAttributes(make('div', ''), { popover: 'manual', 'data-theme': theme });
  const line = withAttributes(make('div', 'float keys hint'), { role: 'status', dir: word('palette_dir') });
  createShadow(host, css, maker).append(line);
  signal.addEventListener('abort', () => host.remove());
  homeFor(field, doc).append(host);
  try {
    host.showPopover();
  } catch {
    return; // the page took it out again while it was put in
  }
  line.append(key(word('slots_next'), 'Tab'), key(word('palette_key_leave'), 'Esc')); // said aloud: the line stood there before
  const place = () => {
    const at = anchor();
    const under = at.bottom + GAP;
    const above = at.top - GAP - line.offsetHeight;
    const most = innerWidth - GAP - line.offsetWidth;
    styleHost(host, {
      left: `${Math.max(GAP, Math.min(at.left, most))}px`,
      top: `${under + line.offsetHeight + GAP > innerHeight ? above : under}px`,
      'pointer-events': 'none',
    });
  };
  place();
  for (const type of ['scroll', 'resize']) addEventListener(type, place, { capture: true, passive: true, signal });
}
