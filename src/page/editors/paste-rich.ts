import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertHtml, insertLines, insertText } from './ways/commands.ts';
import { pasteBreaks, pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';

/** Here the words are Markdown, and HTML would be turned into some. */
const MARKDOWN = '.toastui-editor-md-container';
const CKEDITOR_5 = '.ck-editor__editable';

/** ProseMirror and what is built on it (Tiptap, Milkdown), CKEditor 5: a paste with HTML keeps lines and paragraphs apart. */
export default defineEditor({
  id: 'paste-rich',
  owns: (field) => field.matches(`.ProseMirror, ${CKEDITOR_5}`),
  read: readShown,
  write: (field) =>
    field.closest(MARKDOWN)
      ? [isGecko ? insertLines : insertText, pastePlain]
      : field.matches(CKEDITOR_5)
        ? [pasteRich, pasteReshaped, pasteBreaks]
        : [pasteRich, pasteReshaped, insertHtml, pasteBreaks],
  hasModel: true,
  history: 'own',
  noticesAfterMs: 20,
});
