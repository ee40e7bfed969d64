import { normalizeText } from '../field-text.ts';
import { codeEditorAround, readCodeLines } from './code-lines.ts';
import { defineEditor } from './define.ts';
import { pressKey } from './keys.ts';
import { pastePlain } from './ways/paste.ts';

/** CodeMirror 5, Monaco, Ace. They keep the caret to themselves and move it only on the keys a writer would press. */
export default defineEditor({
  id: 'code',
  owns: (field) => codeEditorAround(field) !== null,
  read(field) {
    const { text, isWhole } = readCodeLines(field) ?? { text: '', isWhole: false };
    return { text: normalizeText(text), isWhole, start: null, end: null };
  },
  write: () => [pastePlain],
  place: (field, at) => {
    if (at === 'all') pressKey(field, 'a', 'ctrl');
    if (at === 'end') pressKey(field, 'End', 'ctrl');
  },
  history: 'own',
  noticesAfterMs: 20,
});
