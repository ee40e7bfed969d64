const CODES = { a: ['KeyA', 65], z: ['KeyZ', 90], End: ['End', 35], ArrowRight: ['ArrowRight', 39] } as const;

/**
 * Tells an editor that a key was pressed, with the platform's command key or without. It moves nothing in a plain field:
 * only scripts listen to such a key.
 */
export function pressKey(field: HTMLElement, key: keyof typeof CODES, modifier?: 'ctrl'): void {
  const isMac = /^Mac|^iP/.test(navigator.platform);
  const [code, keyCode] = CODES[key];
  const held = { ctrlKey: modifier === 'ctrl' && !isMac, metaKey: modifier === 'ctrl' && isMac };
  for (const type of ['keydown', 'keyup']) {
    const init = { key, code, keyCode, which: keyCode, ...held, bubbles: true, cancelable: true, composed: true };
    field.dispatchEvent(new KeyboardEvent(type, init));
  }
}

/** Tells an editor that the caret was moved by key and mouse, where it is: some close an undo step on hearing of it. */
export function moveNothing(field: HTMLElement): void {
  pressKey(field, 'ArrowRight');
  field.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true, composed: true }));
}
