import { defineEditor } from './define.ts';
import { insertText } from './ways/commands.ts';
import { pastePlain } from './ways/paste.ts';

/** A box the browser itself keeps free of formatting. */
export default defineEditor({
  id: 'plain-text-only',
  owns: (field) => field.contentEditable === 'plaintext-only',
  ways: () => [pastePlain, insertText],
  history: 'native',
  noticesAfterMs: 0,
});
