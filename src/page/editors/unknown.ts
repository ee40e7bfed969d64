import { hasParagraphGaps } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertBreaks, insertHtml, insertText } from './ways/commands.ts';
import { pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';

/**
 * Any other editable box, known only by what it does. A paste comes first: an editor with a model of its own takes it
 * and would break under editing commands, and one without ignores it.
 */
export default defineEditor({
  id: 'unknown',
  owns: () => true,
  ways: (field) => [
    ...(hasParagraphGaps(field) ? [pasteRich, pastePlain] : [pastePlain, pasteRich]),
    pasteReshaped,
    ...(isGecko ? [insertText, insertHtml, insertBreaks] : [insertHtml, insertBreaks, insertText]),
  ],
  history: 'own',
  noticesAfterMs: 20,
});
