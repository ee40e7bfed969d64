const CODES = {
  a: ['KeyA', 65],
  z: ['KeyZ', 90],
  End: ['End', 35],
  ArrowRight: ['ArrowRight', 39],
  Backspace: ['Backspace', 8],
} as const;

/**
 * Tells an editor that a key was pressed, with the platform's command key or without. It moves and deletes nothing by
 * itself: only scripts listen to such a key.
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

/**
 * Tells an editor what goes with typing and moving the caret, where nothing is typed or moved: some close an undo step when
 * key or mouse move the caret, some read what stands in the box when a key comes up.
 */
export function moveNothing(field: HTMLElement): void {
  pressKey(field, 'ArrowRight');
  releaseKey(field);
  field.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true, composed: true }));
}

/**
 * Tells a page that a key came up, as phones tell it of every letter: without saying which. Some read their box only then,
 * and no page sends, completes or moves anything on it.
 */
export function releaseKey(field: HTMLElement): void {
  field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, cancelable: true, composed: true }));
}
