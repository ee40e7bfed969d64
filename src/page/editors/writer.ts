/** What the keyboard sends for itself alone. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn']);

/**
 * Notices the writer at work in a field: a real key, a composition, a paste, a drop. Input events are no sign, because
 * our own editing commands send trusted ones.
 */
export function watchWriter(field: HTMLElement): { isTyping: () => boolean; stop: () => void } {
  let isTyping = false;
  const life = new AbortController();
  const notice = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'keydown') {
      // Holds: keydown is a KeyboardEvent. A held key began before us.
      const { key, repeat } = event as KeyboardEvent;
      if (repeat || MODIFIERS.has(key)) return;
    }
    isTyping = true;
  };
  for (const type of ['keydown', 'compositionstart', 'compositionupdate', 'paste', 'drop']) {
    field.addEventListener(type, notice, { capture: true, signal: life.signal });
  }
  return { isTyping: () => isTyping, stop: () => life.abort() };
}
