import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';
import { replacement } from './ways/replacement.ts';

/**
 * Slate: as it comes it reads HTML only when it wrote that itself, and looks at a moved caret only every 100 ms. Sites and
 * editors built on it add a reading of their own.
 */
export default defineEditor({
  id: 'slate',
  owns: (field) => field.matches('[data-slate-editor]'),
  read: readShown,
  write: () => [pastePlain, replacement, { ...pasteRich, needsTaker: true }, pasteReshaped],
  history: 'own',
  noticesAfterMs: 150,
});
