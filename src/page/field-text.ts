/** The least gap between two blocks, in em of the field's font, that a reader sees as a blank line. */
const BLANK_LINE_EM = 0.3;

/** True for a field whose text is its `value`. By tag name: elements of another frame are no instances of our classes. */
export function isTextField(field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement {
  return field.tagName === 'TEXTAREA' || field.tagName === 'INPUT';
}

/** The words of a text as every comparison sees them: `\n` for each line break, plain spaces, no invisible fillers. */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\u2060\ufeff]/g, '');
}

/** True when two texts read the same. Spaces at the end of a line do not count: rich editors drop them. */
export function isSameText(one: string, other: string): boolean {
  const shown = (text: string) =>
    normalizeText(text)
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .replace(/\t/g, ' ');
  return one === other || shown(one) === shown(other);
}

/** A place in the page's tree, as in a range. */
export type Place = { node: Node; offset: number };

/** A field's text and where its selection lies in it, in UTF-16 code units; null when it has none of its own. */
export type FieldReading = {
  text: string;
  start: number | null;
  end: number | null;
  /** False where the field draws only what is in sight, so that there may be more above and below. */
  isWhole?: boolean;
};

/**
 * The field's text as many apps read an editable box, by `innerText`. It may differ from what is seen: an empty `div`
 * line counts double there.
 */
export function readInnerText(field: HTMLElement): string {
  if (isTextField(field)) return normalizeText(field.value);
  return normalizeText(field.innerText).replace(/\n$/, '');
}

/**
 * What a rich box holds as a reader sees it, and at which offsets two places of its tree fall: `\n` for a line break and
 * `\n\n` for a blank line. Blocks set apart by a margin are a blank line apart, others one line break: that is also what
 * such editors submit.
 */
export function readShown(field: HTMLElement, selection: { start: Place; end: Place } | null): FieldReading {
  const view = field.ownerDocument.defaultView;
  if (!view) return { text: '', start: null, end: null };

  const blankLinePx = BLANK_LINE_EM * (px(view.getComputedStyle(field).fontSize) || 16);
  const places = selection ? [selection.start, selection.end] : [];
  const offsets: (number | 'next' | null)[] = places.map(() => null);

  let text = '';
  let run: string | null = null; // the lines of the block being read
  let hasRun = false;
  let endsFolded = false; // a space at its end is markup, not a word's
  let gapPx = 0; // the widest margin since the last run

  const mark = (node: Node, offset: number) => {
    places.forEach((place, index) => {
      if (place.node !== node || place.offset !== offset) return;
      offsets[index] = run === null ? 'next' : text.length + run.length;
    });
  };
  const openRun = () => {
    if (run !== null) return;
    if (hasRun) text += gapPx >= blankLinePx ? '\n\n' : '\n';
    hasRun = true;
    gapPx = 0;
    run = '';
    offsets.forEach((offset, index) => {
      if (offset === 'next') offsets[index] = text.length;
    });
  };
  const closeRun = () => {
    if (run === null) return;
    // The last break of a block only keeps its line open (`<p><br></p>`, `<p>a<br></p>`).
    text += run.replace(/\n$/, '').replace(endsFolded ? / $/ : /$^/, '');
    run = null;
    // A caret behind what was dropped stands at the end.
    offsets.forEach((offset, index) => {
      if (typeof offset === 'number') offsets[index] = Math.min(offset, text.length);
    });
  };
  const readText = (data: string, keepsSpaces: boolean) => {
    const words = keepsSpaces ? data.replace(/\r\n?/g, '\n') : data.replace(/[ \t\r\n\f]+/g, ' ');
    if (words === '' || (run === null && words === ' ' && !keepsSpaces)) return;
    openRun();
    const before: string = run ?? '';
    endsFolded = !keepsSpaces;
    run = before + (keepsSpaces || !/(^|[ \n])$/.test(before) ? words : words.replace(/^ /, ''));
  };
  const walk = (node: Node, keepsSpaces: boolean, rowGapPx: number) => {
    const children = node.childNodes;
    for (let index = 0; index < children.length; index++) {
      mark(node, index);
      const child = children[index];
      if (child?.nodeType === Node.TEXT_NODE) {
        // Holds: nodeType says so.
        const { data } = child as Text;
        const cuts = places.filter((place) => place.node === child).map((place) => place.offset);
        let at = 0;
        for (const cut of [...cuts.sort((a, b) => a - b), data.length]) {
          readText(data.slice(at, cut), keepsSpaces);
          mark(child, cut);
          at = cut;
        }
      } else if (child?.nodeType === Node.ELEMENT_NODE) {
        // Holds: nodeType says so.
        readElement(child as Element, rowGapPx);
      }
    }
    mark(node, children.length);
  };
  const readElement = (element: Element, rowGapPx: number) => {
    if (element.tagName === 'BR') {
      openRun();
      run = `${(run ?? '').replace(/ $/, '')}\n`;
      return;
    }
    const style = view.getComputedStyle(element);
    // Placeholders and other ornaments of the editor lie over the text and take no pointer.
    if (style.display === 'none' || element.tagName === 'STYLE' || element.tagName === 'SCRIPT') return;
    if (element.getAttribute('contenteditable') === 'false' && style.pointerEvents === 'none') return;
    const keepsSpaces = /^(pre|break-spaces)/.test(style.whiteSpace);
    if (/^(inline|contents|ruby)/.test(style.display)) {
      walk(element, keepsSpaces, 0);
      return;
    }
    closeRun();
    // Margins fold into one another, padding and the gaps of a flex box do not.
    const isPart = element.tagName === 'P' && field.closest(PARAGRAPHS_APART) !== null;
    gapPx = isPart ? blankLinePx : Math.max(gapPx, px(style.marginTop)) + rowGapPx + px(style.paddingTop);
    walk(element, keepsSpaces, rowGapOf(style));
    closeRun();
    gapPx = Math.max(gapPx + px(style.paddingBottom), px(style.marginBottom));
  };

  const own = view.getComputedStyle(field);
  walk(field, /^(pre|break-spaces)/.test(own.whiteSpace), rowGapOf(own));
  closeRun();
  const [start = null, end = null] = offsets.map((offset) => (offset === 'next' ? text.length : offset));
  const clean = (part: string) => normalizeText(part).length;
  return {
    text: normalizeText(text),
    start: start === null ? null : clean(text.slice(0, start)),
    end: end === null ? null : clean(text.slice(0, end)),
  };
}

const px = (length: string) => Number.parseFloat(length) || 0;
const rowGapOf = ({ display, rowGap }: CSSStyleDeclaration) => (/flex|grid/.test(display) ? px(rowGap) : 0);

/**
 * How far apart the field's paragraphs stand, in em of their font. Guessed from the last one there is: sites often space
 * all but the first.
 */
export function paragraphGapEm(field: HTMLElement): number {
  const view = field.ownerDocument.defaultView;
  if (field.closest(PARAGRAPHS_APART)) return 1;
  const blocks = field.querySelectorAll('p');
  const block = blocks[blocks.length - 1] ?? field.querySelector('div');
  if (!view || !block) return 0;
  let gapPx = 0;
  // An editor may wrap each paragraph, and set the wrappers apart.
  for (let each: Element | null = block; each && each !== field; each = each.parentElement) {
    if (each.querySelectorAll('p').length > 1) break;
    const { marginTop, marginBottom, paddingTop, paddingBottom } = view.getComputedStyle(each);
    gapPx += Math.max(px(marginTop), px(marginBottom)) + px(paddingTop) + px(paddingBottom);
    if (each.parentElement) gapPx += rowGapOf(view.getComputedStyle(each.parentElement));
  }
  return gapPx / (px(view.getComputedStyle(block).fontSize) || 16);
}

/** True when the field's paragraphs are set apart, so that a new one already looks like a blank line. */
export const hasParagraphGaps = (field: HTMLElement): boolean => paragraphGapEm(field) >= BLANK_LINE_EM;

/** True for a box without paragraphs that shows line breaks as they stand: its page may read `textContent`. */
export const showsBareText = (field: HTMLElement): boolean =>
  /^(pre|break-spaces)/.test(getComputedStyle(field).whiteSpace) && !field.querySelector('p, div');

/**
 * How many blocks hold nothing at all: unseen as they stand, and a blank line as soon as the editor gives them one. One
 * that an editor keeps open by an invisible character is a blank line already.
 */
export function countHollowBlocks(field: HTMLElement): number {
  const isHollow = (block: Element) => !block.querySelector('br, img') && !/[^ \t\r\n\f]/.test(block.textContent ?? '');
  return [...field.querySelectorAll('p, div, li')].filter(isHollow).length;
}

/** Toast UI's rich mode sets paragraphs close while one writes; in the HTML it hands on they are paragraphs like any. */
const PARAGRAPHS_APART = '.toastui-editor-ww-container';

/** True for words that would mean something as HTML: a tag, a comment, an entity. */
export const looksLikeMarkup = (text: string): boolean => /<[a-z!/?]|&(?:#|[a-z]+;)/i.test(text);

/** Text as HTML that shows it literally, spaces kept; line breaks are left alone. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^ | $|(?<= ) /gm, '&nbsp;');
}

/** How lines become HTML: blank lines as new paragraphs, every line as its own, or all in one with `<br>`. */
export type HtmlShape = 'paragraphs' | 'lines' | 'breaks';

/** Text as HTML of a shape that reads back the same. */
export function textToHtml(text: string, shape: HtmlShape): string {
  const html = escapeHtml(text);
  if (shape === 'breaks') return html.replace(/\n/g, '<br>');
  const blocks = html.split(shape === 'paragraphs' ? '\n\n' : '\n');
  return blocks.map((block) => `<p>${block.replace(/\n/g, '<br>')}</p>`).join('');
}
