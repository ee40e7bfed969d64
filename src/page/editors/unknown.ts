import { hasParagraphGaps, readShown, showsBareText } from '../field-text.ts';
import { defineEditor, type Way } from './define.ts';
import { isGecko } from './gecko.ts';
import { moveNothing } from './keys.ts';
import { insertBreaks, insertHtml, insertLineBreaks, insertLines, insertText } from './ways/commands.ts';
import { pastePlain, pasteReshaped, pasteRich } from './ways/paste.ts';

/** A second paste makes sense only where the first was taken. */
const retried = (way: Way): Way => ({ ...way, needsTaker: true });

/** True for a box of bare words: whoever keeps a model draws paragraphs, even around nothing. */
const isBare = (field: HTMLElement) => !field.querySelector(':scope > :not(br, a, b, i, u, em, strong, font, img)');

/**
 * Any other editable box, known only by what it does. A paste comes first: an editor with a model of its own takes it
 * and would break under editing commands, and one without ignores it. In a box of bare words it comes last, because an
 * editor that has a box for each paragraph makes more boxes of a paste; first again where line breaks show as they stand,
 * because only the page knows whether they are characters there.
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
    return isBare(field) && !showsBareText(field) ? [...commands, ...pastes] : [...pastes, pasteReshaped, ...commands];
  },
  tell: moveNothing,
  history: 'own',
  noticesAfterMs: 20,
});
