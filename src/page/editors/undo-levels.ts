import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { moveNothing } from './keys.ts';
import { insertBreaks, insertHtml, insertText } from './ways/commands.ts';

/**
 * TinyMCE and Summernote leave editing to the browser and undo to themselves: they take note of a state when a key or the
 * mouse moves the caret. So they are told of one before and after, and one undo takes back ours alone.
 */
export default defineEditor({
  id: 'undo-levels',
  owns: (field) => field.matches('.mce-content-body, .note-editable'),
  read: readShown,
  write: () => (isGecko ? [insertText, insertHtml] : [insertHtml, insertBreaks, insertText]),
  tell: moveNothing,
  hasModel: true,
  history: 'own',
  noticesAfterMs: 20,
});
