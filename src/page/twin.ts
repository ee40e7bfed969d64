/** What tells a box from its neighbours and outlives a rendering. */
const TELLING = ['id', 'name', 'aria-label', 'placeholder', 'role', 'contenteditable'] as const;

/**
 * Remembers a box while it stands on the page. The answer finds it again: the box itself wherever it was moved to, or the
 * one that was rendered in its stead; null when it is gone, or when it cannot be told which of several it would be.
 */
export function rememberBox(field: HTMLElement): () => HTMLElement | null {
  const root = field.getRootNode() as ParentNode; // holds: a connected element's root is a document or a shadow root
  const alike = () =>
    [...root.querySelectorAll<HTMLElement>(field.localName)].filter((other) =>
      TELLING.every((name) => other.getAttribute(name) === field.getAttribute(name)),
    );
  const before = alike();
  const index = before.indexOf(field);
  return () => {
    if (field.isConnected) return field;
    const now = alike();
    return (now.length === before.length && now[index]) || null;
  };
}
