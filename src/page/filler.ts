/** A piece of a page rebuilt without a word of it: the same elements, every text of the same length and other letters. */

const LETTERS = 'loremipsumdolorsitametconsecteturadipiscingelit';

/** The same number of code units, letters and digits replaced; spaces and marks stay, so that lines break alike. */
export function fillerFor(text: string): string {
  let at = 0;
  return text.replace(/\p{L}|\p{M}|\p{N}|\p{Extended_Pictographic}/gu, (character) => {
    if (/\p{N}/u.test(character)) return '0'.repeat(character.length);
    const letter = LETTERS[at++ % LETTERS.length] ?? 'x';
    return (/\p{Lu}/u.test(character) ? letter.toUpperCase() : letter).repeat(character.length);
  });
}

/** Attributes that shape a page and tell nothing. All others are filled, shortened to their name, or left out. */
const KEPT =
  /^(?:class|role|type|dir|contenteditable|tabindex|aria-(?:hidden|expanded|haspopup|multiline|level)|itemprop|itemscope|rows|cols|maxlength|datetime|hidden|slot)$/;
const WORDS = /^(?:alt|title|placeholder|value|aria-label|aria-roledescription|label|data-placeholder)$/;
const DROPPED =
  /^(?:href|src|srcset|action|style|poster|content|ping|download|formaction|cite|data|nonce|integrity|xlink:href|on.*)$/;
const SKIPPED = /^(?:script|style|link|meta|noscript|template|iframe|object|embed|base)$/;

/** An attribute as it may travel, null to leave it out. A selector that was taught must still meet: its tokens stay. */
function attributeFor(name: string, value: string, isUsed: (token: string) => boolean): string | null {
  if (DROPPED.test(name)) return null;
  if (name === 'datetime') return value.replace(/\d/g, '0');
  if (name === 'class')
    return value
      .split(/\s+/)
      .filter((each) => !/\d{3,}/.test(each) || isUsed(each))
      .join(' ');
  if (KEPT.test(name)) return value.slice(0, 60);
  if (WORDS.test(name)) return fillerFor(value);
  if (name === 'id' || name === 'name' || name === 'for') return isUsed(value) ? value : value.replace(/\d/g, '0').slice(0, 40);
  if (/^(?:data-|itemtype|aria-)/.test(name)) return isUsed(value) ? value : '';
  return null;
}

function rebuild(node: Node, out: Node, isUsed: (token: string) => boolean, doc: Document): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) out.appendChild(doc.createTextNode(fillerFor(child.nodeValue ?? ''))); // 3: text
    if (child.nodeType !== 1) continue; // 1: an element
    const element = child as Element; // just tested
    if (SKIPPED.test(element.localName)) continue;
    const copy = doc.createElement(element.localName);
    for (const { name, value } of element.attributes) {
      const kept = attributeFor(name, value, isUsed);
      if (kept !== null) copy.setAttribute(name, kept);
    }
    rebuild(element, copy, isUsed, doc);
    out.appendChild(copy);
  }
}

/**
 * The HTML of some elements with filler for words, no address, no number and no script. Cut to whole elements within
 * `most` code units. @param selectors shapes that must still meet in it
 */
export function fixtureOf(elements: readonly Element[], selectors: readonly string[], most: number): string {
  const isUsed = (token: string) => token !== '' && selectors.some((selector) => selector.includes(token));
  const inert = document.implementation.createHTMLDocument('');
  let html = '';
  for (const element of elements) {
    const holder = { childNodes: [element] } as unknown as Node; // rebuild looks at the children alone
    const out = inert.createElement('div');
    rebuild(holder, out, isUsed, inert);
    const piece = `${out.innerHTML}\n`;
    if (html.length + piece.length > most) break;
    html += piece;
  }
  return html;
}
