/** One place of a page that holds text, as far as its document shows. */
export interface HeldText {
  /** `textarea#reply`, `div[contenteditable] in a shadow root`: for people. */
  where: string;
  /** For a field its value. For an editor the ways its blocks may be read as lines: any of them. */
  readings: string[];
}

/**
 * Everything in the page that holds text someone could have written: fields and editors, in open shadow roots and
 * frames of the same origin too. Runs in the page: uses nothing from around it.
 */
export function readBoxes(): HeldText[] {
  const found: HeldText[] = [];

  /** Text of an editor: blocks are lines, and `<p>` with space around it a paragraph when `gap` says so. */
  const linesOf = (editor: Element, gap: string): string => {
    const blocks: string[] = [];
    let line = '';
    const flush = () => {
      if (line !== '') blocks.push(line);
      line = '';
    };
    const walk = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        line += (node.nodeValue ?? '').replaceAll('\u00a0', ' ').replaceAll('\ufeff', '');
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const element = node as Element;
      if (element.tagName === 'BR') {
        if (!element.matches('.ProseMirror-trailingBreak')) line += '\n';
        return;
      }
      const display = getComputedStyle(element).display;
      const isBlock = display === 'block' || display === 'list-item' || display === 'flex';
      if (isBlock) flush();
      element.childNodes.forEach(walk);
      if (isBlock) {
        if (line === '\n' || line === '') blocks.push('');
        else flush();
        line = '';
      }
    };
    editor.childNodes.forEach(walk);
    flush();
    return blocks.join(gap);
  };

  const look = (root: Document | ShadowRoot, place: string) => {
    for (const element of root.querySelectorAll('*')) {
      const name = `${element.localName}${element.id ? `#${element.id}` : ''}${place}`;
      if (element.localName === 'textarea' || element.localName === 'input') {
        const { value, type } = element as HTMLInputElement;
        if (value !== '' && !['hidden', 'checkbox', 'radio', 'password'].includes(type))
          found.push({ where: name, readings: [value] });
      } else if (
        element.hasAttribute('contenteditable') &&
        (element as HTMLElement).isContentEditable &&
        !(element.parentElement?.isContentEditable ?? false)
      ) {
        const shown = (element as HTMLElement).innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
        const readings = [shown, linesOf(element, '\n'), linesOf(element, '\n\n')];
        if (readings.some((text) => text.trim() !== '')) found.push({ where: name, readings: [...new Set(readings)] });
      }
      if (element.shadowRoot) look(element.shadowRoot, `${place} in a shadow root`);
      if (element.localName === 'iframe') {
        const inner = (element as HTMLIFrameElement).contentDocument;
        if (inner) {
          if (inner.body?.isContentEditable || inner.designMode === 'on') {
            const readings = [linesOf(inner.body, '\n'), linesOf(inner.body, '\n\n')];
            if (readings.some((text) => text.trim() !== '')) found.push({ where: `body${place} in a frame`, readings });
          }
          look(inner, `${place} in a frame`);
        }
      }
    }
  };
  look(document, '');
  return found;
}

/** What the demo inbox would submit, by review, and how much it has submitted. Null on any other page. Runs in the page. */
export function readDemo(): { posts: number; replies: Record<string, string> } | null {
  const demo = window as unknown as { __posts?: number; __replyState?: (id: string) => string | null };
  if (!demo.__replyState) return null;
  const replies: Record<string, string> = {};
  for (const card of document.querySelectorAll<HTMLElement>('[data-review-id]')) {
    const id = card.dataset.reviewId ?? '';
    const text = demo.__replyState(id);
    if (text) replies[id] = text;
  }
  return { posts: demo.__posts ?? 0, replies };
}
