import { isTextField } from '../../field-text.ts';
import type { Way } from '../define.ts';

/**
 * Sets the value and says so by `input`, and by `change`, which the browser sends for typing alone. The last way into a
 * plain field: it leaves the browser nothing to undo. React keeps its value tracker in the page's world, so setting from
 * ours reaches it like the native setter.
 */
export const setValue: Way = {
  id: 'set-value',
  run: ({ field, text }) => {
    if (!isTextField(field)) return 'ignored';
    const { value, selectionStart, selectionEnd } = field;
    const start = selectionStart ?? value.length;
    field.value = value.slice(0, start) + text + value.slice(selectionEnd ?? value.length);
    if (selectionStart !== null) field.setSelectionRange(start + text.length, start + text.length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return 'done';
  },
};
