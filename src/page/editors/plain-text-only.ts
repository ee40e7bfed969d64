import { readShown } from '../field-text.ts';
import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertBreaks, insertLineBreaks, insertText } from './ways/commands.ts';
import { pastePlain } from './ways/paste.ts';

/**
 * A box the browser itself keeps free of formatting. Chromium doubles the blank lines of text inserted there, not breaks, and
 * makes them characters where the box shows those.
 */
export default defineEditor({
  id: 'plain-text-only',
  owns: (field) => field.contentEditable === 'plaintext-only',
  read: readShown,
  write: () => [pastePlain, ...(isGecko ? [insertText, insertBreaks] : [insertLineBreaks, insertBreaks, insertText])],
  readsOnKey: true,
  history: 'native',
  noticesAfterMs: 0,
});
