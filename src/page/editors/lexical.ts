import { hasParagraphGaps, readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';
import { replacement } from './ways/replacement.ts';

/**
 * Lexical makes one paragraph of each plain line: right where its paragraphs have no margins, doubled gaps where they have.
 */
export default defineEditor({
  id: 'lexical',
  owns: (field) => field.matches('[data-lexical-editor]'),
  read: readShown,
  write: (field) =>
    hasParagraphGaps(field) ? [pasteRich, pastePlain, replacement] : [pastePlain, pasteReshaped, pasteRich, replacement],
  history: 'own',
  noticesAfterMs: 20,
});
