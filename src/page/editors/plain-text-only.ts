import { defineEditor } from './define.ts';
import { isGecko } from './gecko.ts';
import { insertBreaks, insertLineBreaks, insertText } from './ways/commands.ts';
import { pastePlain } from './ways/paste.ts';

/** A box the browser itself keeps free of formatting. Chromium doubles the blank lines of text inserted there, not breaks. */
export default defineEditor({
  id: 'plain-text-only',
  owns: (field) => field.contentEditable === 'plaintext-only',
  ways: () => [pastePlain, ...(isGecko ? [insertText, insertBreaks] : [insertBreaks, insertLineBreaks, insertText])],
  history: 'native',
  noticesAfterMs: 0,
});
