import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { insertText } from './ways/commands.ts';
import { pastePlain } from './ways/paste.ts';
import { replacement } from './ways/replacement.ts';

const DRAFT = '.public-DraftEditor-content';
const OTHERS = '.ql-editor, .cm-content, trix-editor, .sun-editor-editable';

/**
 * Editors that take a paste of words as it is, and lose blank lines where HTML comes along: Draft.js, Quill, CodeMirror 6,
 * Trix, SunEditor. Editing commands unmount Draft.js, so it gets none.
 */
export default defineEditor({
  id: 'paste-plain',
  owns: (field) => field.matches(`${DRAFT}, ${OTHERS}`),
  // CodeMirror 6 keeps a gap for the lines out of sight.
  read: (field, selection) => ({
    ...readShown(field, selection),
    ...(field.querySelector('.cm-gap') && { isWhole: false }),
  }),
  write: (field) => (field.matches(DRAFT) ? [pastePlain, replacement] : [pastePlain, insertText]),
  history: 'own',
  noticesAfterMs: 20,
});
