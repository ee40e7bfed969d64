/** What the keyboard sends for itself alone. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/**
 * Notices the writer at work in a field or a whole page: a real key, a composition, a paste, a drop; in a page a click
 * too, which may send the reply off. Input events are no sign, because our own editing commands send trusted ones.
 */
export function watchWriter(where: HTMLElement | Document): { isAtWork: () => boolean; stop: () => void } {
  let isAtWork = false;
  const life = new AbortController();
  const notice = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown') {
      // Holds: keydown is a KeyboardEvent. A held key began before us.
      const { key, repeat } = event as KeyboardEvent;
      if (repeat || MODIFIERS.has(key)) return;
    }
    isAtWork = true;
  };
  const click = where.nodeType === Node.DOCUMENT_NODE ? ['click'] : [];
  for (const type of ['keydown', 'compositionstart', 'compositionupdate', 'paste', 'drop', ...click]) {
    where.addEventListener(type, notice, { capture: true, signal: life.signal });
  }
  return { isAtWork: () => isAtWork, stop: () => life.abort() };
}
