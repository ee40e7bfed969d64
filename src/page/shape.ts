/** Shapes of elements as CSS selectors that meet others of their kind, also on another day: never by text, number or hash. */

/** Attributes whose values are the site's own words for a kind of element. */
const NAMING = [
  'itemprop',
  'role',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-hook',
  'data-qa',
  'data-component',
  'data-type',
  'name',
  'type',
  'slot',
];
/** State, not kind: an element has it today. */
const STATE =
  /^(?:is|has|js|ng|v)-|active|selected|current|open|closed|expanded|collapsed|hover|focus|visible|hidden|first|last|odd|even|loaded|loading|new|unread|visited|disabled|animate|transition/i;

/**
 * True for a name that people wrote: one or more plain words. Names with digits or of mixed letters, as builds make them
 * (`css-1x2y3z`, `kXpR`, `sc-bdVaJa`), are not.
 */
export function isWritten(name: string): boolean {
  if (name.length < 3 || name.length > 60 || /\d/.test(name)) return false;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || (/^(?:css|sc|jsx|svelte|emotion|styled|makeStyles)$/i.test(words[0] ?? '') && words.length < 3))
    return false;
  // Each word has a vowel, and no more capitals than a name in camel case; a short odd one among others is a hash too.
  return (
    words.every(
      (word) =>
        /[aeiouyäöüáéíóúàèêåøæ]|[^\p{Script=Latin}]/iu.test(word) ||
        /^(?:btn|rvw|txt|cmt|msg|rpl|ctn|wrp|img|hdr|ftr)$/i.test(word),
    ) &&
    words.every((word) => word.length >= 2) &&
    !(words.length > 1 && words.every((word) => word.length <= 2))
  );
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** What an element says of its kind, as parts of a selector, most telling first. */
export function tokensOf(element: Element): readonly string[] {
  const tokens: string[] = [];
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value && isWritten(value)) tokens.push(`[${name}=${quoted(value)}]`);
  }
  for (const { name } of element.attributes)
    if (
      /^data-[a-z-]+$/.test(name) &&
      isWritten(name.slice(5)) &&
      !NAMING.includes(name) &&
      !/^data-(?:v|react|reactid|ng|src|href|id|index|key)\b/.test(name)
    )
      tokens.push(`[${name}]`);
  for (const name of element.classList) {
    if (STATE.test(name)) continue;
    if (isWritten(name)) tokens.push(`.${CSS.escape(name)}`);
    else {
      // CSS modules: the part before the hash was written by hand.
      const [, written = ''] = /^([A-Za-z][A-Za-z-]{3,40}?)(?:__|_|-)[A-Za-z_-]*\d[A-Za-z0-9_-]*$/.exec(name) ?? [];
      if (written !== '' && isWritten(written)) tokens.push(`[class*=${quoted(written)}]`);
    }
  }
  return tokens;
}

/** Elements nested in each other up to which a list is looked for. */
const MOST_STEPS = 6;

/** The elements that stand where `element` stands, in the nearest list around it; it is one of them. Alone where there is none. */
export function alikeOf(element: Element): readonly Element[] {
  const path: string[] = [];
  for (let at = element, step = 0; step < MOST_STEPS && at.parentElement; at = at.parentElement, step++) {
    const siblings = [...at.parentElement.children].filter((each) => each.localName === at.localName);
    const alike = siblings.flatMap((each) => downFrom(each, path));
    if (alike.length > 1 && alike.filter((each) => hasText(each)).length > 1) return alike;
    path.unshift(at.localName);
    if (at.localName === 'body') break;
  }
  return [element];
}

/** The elements reached from `from` by tag names; only those that are alone of their name at each step. */
function downFrom(from: Element, path: readonly string[]): Element[] {
  let at: Element | undefined = from;
  for (const name of path) {
    const next: Element[] = [...(at?.children ?? [])].filter((each) => each.localName === name);
    at = next.length > 0 ? next[0] : undefined;
  }
  return at ? [at] : [];
}

const hasText = (element: Element): boolean => (element.textContent ?? '').trim().length > 0;

/** A selector with what it meets in the page. */
export type Shape = { selector: string; meets: readonly Element[] };

const all = (root: ParentNode, selector: string): readonly Element[] => {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
};

/** Selectors of one element alone, least particular first: its tag with none, one, two or three of the tokens. */
function ownSelectors(element: Element, tokens: readonly string[]): string[] {
  const tag =
    element.localName.includes('-') ||
    /^(?:article|li|tr|section|div|textarea|button|a|p|form|dd|td|span|input)$/.test(element.localName)
      ? element.localName
      : '*';
  const [one, two, three] = tokens;
  const selectors = tokens.slice(0, 6).map((token) => tag + token);
  if (one && two) selectors.push(tag + one + two);
  if (one && two && three) selectors.push(tag + one + two + three);
  return selectors;
}

/** An ancestor to hang a bare element on, with the way down to it: `main.reviews > ul > li`. */
function anchoredSelectors(element: Element): string[] {
  const selectors: string[] = [];
  let way = element.localName;
  for (let at = element.parentElement, step = 0; at && step < 8; at = at.parentElement, step++) {
    const id = at.id !== '' && isWritten(at.id) ? [`#${CSS.escape(at.id)}`] : [];
    for (const token of [...id, ...tokensOf(at)].slice(0, 3)) selectors.push(`${token} > ${way}`);
    if (at.localName === 'body' || at.localName === 'main') {
      selectors.push(`${at.localName} > ${way}`);
      if (at.localName === 'body') break;
    }
    way = `${placed(at)} > ${way}`;
  }
  return selectors;
}

/** A tag, with its place among its like where there are several. */
function placed(element: Element): string {
  const like = [...(element.parentElement?.children ?? [])].filter((each) => each.localName === element.localName);
  return like.length > 1 ? `${element.localName}:nth-of-type(${like.indexOf(element) + 1})` : element.localName;
}

/**
 * The shape of a review card: the selector that meets the cards alike and little else. Null where nothing told them from
 * the rest of the page.
 */
export function cardShape(card: Element, doc: Document): Shape | null {
  const alike = alikeOf(card);
  const isAlike = new Set(alike);
  const shared = tokensOf(card).filter((token) => {
    const with_ = alike.filter((each) => each.matches(token)).length;
    return alike.length === 1 || with_ >= Math.max(2, alike.length * 0.4);
  });
  const isOfKind = (each: Element): boolean =>
    isLike(each, card) ||
    (shared.length > 0 && each.localName === card.localName && shared.every((token) => each.matches(token)));
  let best: (Shape & { score: number }) | null = null;
  for (const selector of [...ownSelectors(card, shared), ...anchoredSelectors(card)]) {
    const meets = all(doc, selector);
    if (!meets.includes(card) || meets.length > 2000) continue;
    // A shape that meets pieces of a card is no card's; answers nested in what they answer are built like it.
    if (meets.some((each) => each !== card && (each.contains(card) || card.contains(each)) && !isOfKind(each))) continue;
    const strangers = meets.filter((each) => !isAlike.has(each) && !isOfKind(each)).length;
    const found = alike.filter((each) => meets.includes(each)).length;
    const score =
      found / alike.length -
      strangers / meets.length -
      (selector.includes('>') ? 0.15 : 0) -
      (selector.includes(':nth') ? 0.1 : 0) -
      selector.length / 2000;
    if (!best || score > best.score) best = { selector, meets, score };
  }
  return best && best.score > 0.2 ? { selector: best.selector, meets: best.meets } : null;
}

/** True for an element of another list that is built like this one: the same children by name, mostly. */
function isLike(other: Element, one: Element): boolean {
  const names = (element: Element) => new Set([...element.querySelectorAll('*')].slice(0, 80).map((each) => each.localName));
  const own = names(one);
  const theirs = names(other);
  const common = [...own].filter((name) => theirs.has(name)).length;
  return common >= Math.max(1, Math.max(own.size, theirs.size) * 0.6);
}

/** The shape of something in a card (`within` the card), or anywhere: met once in each place, and nowhere else of its kind. */
export function partShape(part: Element, within: Element | null, doc: Document): Shape | null {
  const candidates = [part.localName, ...ownSelectors(part, tokensOf(part)), ...anchoredSelectors(part).map((each) => each)];
  for (const selector of candidates) {
    const inside = all(within ?? doc, selector);
    // In a card it is enough to be alone there; in a page it must be alone of all.
    if (inside.length === 1 && inside[0] === part) {
      const meets = all(doc, selector);
      if (within || meets.length === 1) return { selector, meets };
    }
  }
  return null;
}
