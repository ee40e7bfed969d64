import { isTextField, normalizeText } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { releaseKey } from './keys.ts';
import { insertText } from './ways/commands.ts';
import { setValue } from './ways/set-value.ts';

/** `textarea` and `input`, whatever framework keeps their value. */
export default defineEditor({
  id: 'text-field',
  owns: isTextField,
  read(field) {
    if (!isTextField(field)) return { text: '', start: null, end: null };
    return { text: normalizeText(field.value), start: field.selectionStart, end: field.selectionEnd };
  },
  write: () => [insertText, setValue],
  tell: releaseKey,
  history: 'native',
  noticesAfterMs: 0,
});
