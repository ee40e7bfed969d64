/** Code editors: the keyboard goes to a hidden element, and the text stands in lines of its own. */
const CODE_EDITORS = [
  { root: '.CodeMirror', line: '.CodeMirror-line', number: null },
  { root: '.monaco-editor', line: '.view-line', number: '.margin-view-overlays > *' },
  { root: '.ace_editor', line: '.ace_line_group, .ace_layer > .ace_line', number: null },
] as const;

/** The whole of a code editor as it stands drawn around a field; null when the field is in none. */
export function codeEditorAround(field: HTMLElement): HTMLElement | null {
  return field.closest<HTMLElement>(CODE_EDITORS.map(({ root }) => root).join());
}

/** The element of a code editor that takes the keyboard; the field itself elsewhere. Monaco keeps a spare one beside it. */
export function keyboardOf(field: HTMLElement): HTMLElement {
  return codeEditorAround(field)?.querySelector<HTMLElement>('.native-edit-context') ?? field;
}

/**
 * The lines a code editor shows, top to bottom. `isWhole` false: there may be more above or below, because such editors
 * draw only what is in sight. Null where the field is in no code editor.
 */
export function readCodeLines(field: HTMLElement): { text: string; isWhole: boolean } | null {
  const editor = codeEditorAround(field);
  const kind = CODE_EDITORS.find(({ root }) => editor?.matches(root));
  if (!editor || !kind) return null;
  const byTop = (selector: string) =>
    [...editor.querySelectorAll<HTMLElement>(selector)]
      .map((element) => ({ element, ...topAndBottom(element) }))
      .sort((one, other) => one.top - other.top);
  const rows = byTop(kind.line);
  // A line too long for the editor goes on in a row without a number.
  const numbers = kind.number === null ? [] : byTop(kind.number).filter(({ element }) => element.textContent?.trim());
  const starts = new Set(numbers.map(({ top }) => Math.round(top)));
  let text = '';
  rows.forEach(({ element, top }, index) => {
    const isNew = starts.size === 0 || starts.has(Math.round(top));
    text += `${index > 0 && isNew ? '\n' : ''}${element.textContent ?? ''}`;
  });
  const box = topAndBottom(editor);
  const isWhole = rows.every(({ top, bottom }) => top >= box.top - 1 && bottom <= box.bottom + 1);
  return { text, isWhole };
}

function topAndBottom(element: Element): { top: number; bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}

/** True for an element that takes text through the browser's `EditContext` instead of being editable itself. */
export function hasEditContext(field: Element): boolean {
  return Boolean((field as Element & { editContext?: object | null }).editContext); // Chromium only, missing from the types
}
