import { defineEditor } from './define.ts';
import { pastePlain } from './ways/paste.ts';
import { replacement } from './ways/replacement.ts';

/** Slate: it reads HTML only when it wrote that itself, and looks at a moved caret only every 100 ms. */
export default defineEditor({
  id: 'slate',
  owns: (field) => field.matches('[data-slate-editor]'),
  ways: () => [pastePlain, replacement],
  history: 'own',
  noticesAfterMs: 150,
});
