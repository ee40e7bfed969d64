import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITORS, editorOf } from '../../src/page/editors/editors.ts';

const folder = resolve(import.meta.dirname, '../../src/page/editors');
const pages = resolve(import.meta.dirname, '../fixtures/editors/pages');

const trials = readFileSync(resolve(import.meta.dirname, '../e2e/editors.test.ts'), 'utf8');

/** The families of the folder: every file with a default export. */
const families = readdirSync(folder)
  .filter((name) => extname(name) === '.ts' && /^export default /m.test(readFileSync(join(folder, name), 'utf8')))
  .map((name) => basename(name, '.ts'));

/** A box as each family knows it by name, and the page that tries it in a browser. */
const EXAMPLES: Record<string, { html: string; page: string }> = {
  'text-field': { html: '<textarea></textarea>', page: 'textarea' },
  lexical: { html: '<div contenteditable data-lexical-editor="true"></div>', page: 'lexical-rich' },
  slate: { html: '<div contenteditable data-slate-editor="true"></div>', page: 'slate' },
  'paste-plain': { html: '<div contenteditable class="ql-editor"></div>', page: 'quill2' },
  'paste-rich': { html: '<div contenteditable class="ProseMirror"></div>', page: 'prosemirror' },
  code: { html: '<div class="CodeMirror"></div>', page: 'codemirror5' },
  quill1: {
    html: '<div><div contenteditable data-box class="ql-editor"></div><div class="ql-clipboard"></div></div>',
    page: 'quill1',
  },
  ckeditor4: { html: '<div contenteditable class="cke_editable"></div>', page: 'ckeditor4' },
  'undo-levels': { html: '<div contenteditable class="note-editable"></div>', page: 'summernote' },
  'insert-html': { html: '<div contenteditable class="medium-editor-element"></div>', page: 'medium-editor' },
  'plain-text-only': { html: '<div contenteditable="plaintext-only"></div>', page: 'ce-plaintext-only' },
  unknown: { html: '<div contenteditable></div>', page: 'ce-plain' },
};

describe('editor families', () => {
  it('lists the folder, no more and no less', () => {
    expect(EDITORS.map(({ id }) => id).sort()).toEqual(families.sort());
  });

  it('asks the family that owns everything last', () => {
    expect(EDITORS.at(-1)?.id).toBe('unknown');
  });

  it.each(families)('%s knows its own box, reads it, has a way in and a page that tries it', (id) => {
    const example = EXAMPLES[id];
    expect(example, `no example box for ${id}`).toBeDefined();
    if (!example) return;
    document.body.innerHTML = example.html;
    const field = document.body.querySelector<HTMLElement>('[data-box]') ?? (document.body.firstElementChild as HTMLElement);
    expect(editorOf(field).id).toBe(id);
    expect(editorOf(field).read(field, null).text, 'an empty box reads as empty').toBe('');
    expect(editorOf(field).write(field).length).toBeGreaterThan(0);
    expect(readdirSync(pages).map((name) => basename(name, extname(name)))).toContain(example.page);
    expect(trials, `${example.page} is not tried in tests/e2e/editors.test.ts`).toContain(`'${example.page}'`);
  });
});
