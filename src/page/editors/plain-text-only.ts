import { readShown, showsBareText } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { moveNothing } from './keys.ts';
import { insertBreaks, insertLineBreaks, insertText } from './ways/commands.ts';
import { pastePlain } from './ways/paste.ts';

/**
 * A box the browser itself keeps free of formatting. Chromium doubles the blank lines of text inserted there, not breaks, and
 * makes them characters where the box shows those: of HTML at once, of its own breaks never.
 */
export default defineEditor({
  id: 'plain-text-only',
  owns: (field) => field.contentEditable === 'plaintext-only',
  read: readShown,
  write(field) {
    const breaks = showsBareText(field) ? [insertBreaks, insertLineBreaks] : [insertLineBreaks, insertBreaks];
    return [pastePlain, ...(isGecko ? [insertText, insertBreaks] : [...breaks, insertText])];
  },
  tell: moveNothing,
  history: 'native',
  noticesAfterMs: 0,
});
