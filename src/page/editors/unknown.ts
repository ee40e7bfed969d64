import { hasParagraphGaps, readShown } from '../field-text.ts';
import { defineEditor, type Way } from './define.ts';
import { isGecko } from './gecko.ts';
import { moveNothing } from './keys.ts';
import { insertBreaks, insertHtml, insertLineBreaks, insertLines, insertText } from './ways/commands.ts';
import { pasteBreaks, pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';

/** A second paste makes sense only where the first was taken. */
const retried = (way: Way): Way => ({ ...way, needsTaker: true });

/** True for a box that is one paragraph of an editor: of a longer paste that would make more boxes. */
const isParagraph = (field: HTMLElement) => /^(P|H[1-6]|LI|DT|DD|TD|TH|FIGCAPTION|SPAN)$/.test(field.tagName);

/**
 * Any other editable box, known only by what it does. A paste comes first: an editor with a model of its own takes it,
 * and would break under editing commands or never hear of them; one without ignores it.
 */
export default defineEditor({
  id: 'unknown',
  owns: () => true,
  read: readShown,
  write(field) {
    const pastes = hasParagraphGaps(field) ? [pasteRich, retried(pastePlain)] : [pastePlain, retried(pasteRich)];
    const commands = isGecko
      ? [insertText, insertHtml, insertBreaks, insertLines]
      : [insertHtml, insertBreaks, insertLineBreaks, insertText];
    return isParagraph(field) ? [...commands, ...pastes] : [...pastes, pasteReshaped, retried(pasteBreaks), ...commands];
  },
  tell: moveNothing,
  history: 'own',
  noticesAfterMs: 20,
});
