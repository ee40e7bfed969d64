import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertLines, insertText } from './ways/commands.ts';
import { pastePlain } from './ways/paste.ts';

/**
 * Quill 1 has the browser paste into a box of its own beside the editor, so a paste event only makes it drop the
 * selection. It follows the browser's typing instead. Quill 2 has no such box.
 */
export default defineEditor({
  id: 'quill1',
  owns: (field) => field.matches('.ql-editor') && field.parentElement?.querySelector(':scope > .ql-clipboard') != null,
  read: readShown,
  write: () => (isGecko ? [insertLines, insertText] : [insertText, insertLines, pastePlain]),
  hasModel: true,
  history: 'own',
  noticesAfterMs: 20,
});
