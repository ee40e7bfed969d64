import { hasParagraphGaps } from '../field-text.ts';
import { defineEditor, type Way } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertBreaks, insertHtml, insertLineBreaks, insertText } from './ways/commands.ts';
import { pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';

/** A second paste makes sense only where the first was taken. */
const retried = (way: Way): Way => ({ ...way, needsTaker: true });

/**
 * Any other editable box, known only by what it does. A paste comes first: an editor with a model of its own takes it
 * and would break under editing commands, and one without ignores it.
 */
export default defineEditor({
  id: 'unknown',
  owns: () => true,
  ways: (field) => [
    ...(hasParagraphGaps(field) ? [pasteRich, retried(pastePlain)] : [pastePlain, retried(pasteRich)]),
    pasteReshaped,
    ...(isGecko ? [insertText, insertHtml, insertBreaks] : [insertHtml, insertBreaks, insertLineBreaks, insertText]),
  ],
  history: 'own',
  noticesAfterMs: 20,
});
