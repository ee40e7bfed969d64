import { defineEditor } from './define.ts';
import { insertHtml } from './ways/commands.ts';
import { pasteBreaks, pasteReshaped, pasteRich } from './ways/paste.ts';

const CKEDITOR_5 = '.ck-editor__editable';

/** ProseMirror and what is built on it (Tiptap, Milkdown), CKEditor 5: a paste with HTML keeps lines and paragraphs apart. */
export default defineEditor({
  id: 'paste-rich',
  owns: (field) => field.matches(`.ProseMirror, ${CKEDITOR_5}`),
  ways: (field) =>
    field.matches(CKEDITOR_5) ? [pasteRich, pasteReshaped, pasteBreaks] : [pasteRich, pasteReshaped, insertHtml, pasteBreaks],
  history: 'own',
  noticesAfterMs: 20,
});
