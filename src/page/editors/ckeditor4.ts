import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { pasteBreaks, pastePlain } from './ways/paste.ts';

/** CKEditor 4: pasted paragraphs start a new one of their own, lines with breaks join the one the caret is in. */
export default defineEditor({
  id: 'ckeditor4',
  owns: (field) => field.matches('.cke_editable'),
  read: readShown,
  write: () => [pasteBreaks, pastePlain],
  hasModel: true,
  history: 'own',
  noticesAfterMs: 20,
});
