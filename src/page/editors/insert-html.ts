import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertBreaks, insertHtml, insertLineBreaks, insertTextInside } from './ways/commands.ts';

/** Editors over the browser's own editing: Froala, Jodit, Editor.js, MediumEditor. */
export default defineEditor({
  id: 'insert-html',
  owns: (field) => field.matches('.fr-element, .jodit-wysiwyg, .ce-paragraph, .medium-editor-element'),
  // Firefox leaves stray blocks behind inserted HTML, and keeps the lines of inserted text (measured 2026-11-21).
  read: readShown,
  write: () =>
    isGecko ? [insertTextInside, insertHtml, insertBreaks, insertLineBreaks] : [insertHtml, insertBreaks, insertLineBreaks],
  hasModel: true,
  history: 'native',
  noticesAfterMs: 0,
});
