import ckeditor4 from './ckeditor4.ts';
import code from './code.ts';
import type { EditorFamily } from './define.ts';
import insertHtml from './insert-html.ts';
import lexical from './lexical.ts';
import pastePlain from './paste-plain.ts';
import pasteRich from './paste-rich.ts';
import plainTextOnly from './plain-text-only.ts';
import quill1 from './quill1.ts';
import slate from './slate.ts';
import textField from './text-field.ts';
import undoLevels from './undo-levels.ts';
import unknown from './unknown.ts';

/** Every family, the first that owns a field is asked; `unknown` owns what is left. */
export const EDITORS: readonly EditorFamily[] = [
  code,
  textField,
  lexical,
  slate,
  quill1,
  pastePlain,
  pasteRich,
  ckeditor4,
  undoLevels,
  insertHtml,
  plainTextOnly,
  unknown,
];

/** The family whose ways fit a field. */
export function editorOf(field: HTMLElement): EditorFamily {
  return EDITORS.find((editor) => editor.owns(field)) ?? unknown;
}
