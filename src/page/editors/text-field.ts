import { isTextField } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { insertText } from './ways/commands.ts';
import { setValue } from './ways/set-value.ts';

/** `textarea` and `input`, whatever framework keeps their value. */
export default defineEditor({
  id: 'text-field',
  owns: isTextField,
  ways: () => [insertText, setValue],
  history: 'native',
  noticesAfterMs: 0,
});
