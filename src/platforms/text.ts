import { MARK_TEXT, MORE_ACTION, OWNER_START, REMOVED_TEXT } from '../languages/page-words.ts';
import { ACTION, AUTHOR, type Cues, countIn, DATE, isControl, labelOf, STARS } from './cues.ts';
import { attribute, hasAttribute, squash } from './page-element.ts';
import { isWithin, lettersIn, type PageTree, plainText } from './page-tree.ts';

/** Longest review text kept, in UTF-16 code units. Equal to the domain's MAX_REVIEW_LENGTH (a contract test holds it). */
export const MAX_REVIEW_LENGTH = 20_000;

export type RecordText = {
  readonly text: string;
  readonly isTruncated: boolean /** Where its letters stand. */;
  readonly body: number;
};

const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tr|ul)$|-/;
const PROSE = /^(?:p|blockquote|pre|ul|ol|dl|dd|figure)$/;

type Block = { text: string; tag: string; owner: number };

/** The nearest ancestor (or itself) that is a block. */
function blockOf(tree: PageTree, index: number, top: number): number {
  let at = index;
  while (at > top && !BLOCK.test(tree.tags[at] ?? '')) at = tree.parents[at] ?? top;
  return Math.max(at, top);
}

/** True when a mark stands in a longer run of words: a mention, a year, "like". Then it is text. */
function isInSentence(tree: PageTree, cues: Cues, index: number, top: number): boolean {
  if (BLOCK.test(tree.tags[index] ?? '')) return false;
  // What is named an author or a date is one, wherever it stands.
  if (cues.names[index]?.isAuthor || cues.names[index]?.isDate || tree.tags[index] === 'time') return false;
  const block = blockOf(tree, tree.parents[index] ?? top, top);
  if (block <= top) return false;
  const hints = cues.names[block];
  if (hints && (hints.isAuthor || hints.isDate) && !hints.isBody) return false;
  const rest = lettersIn(tree, block) - lettersIn(tree, index);
  return rest >= 60 || (rest >= 25 && tree.tags[block] === 'p' && /[.!?,]/.test(plainText(tree, block).slice(-40)));
}

/** A text as it reads from one record to the next: without numbers and punctuation. */
const withoutNumbers = (text: string): string =>
  text
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Short texts that stand in most records of a list: labels, questions and badges of the site, in whatever language.
 * Numbers count as alike. Empty for fewer than three records.
 */
export function siteWords(
  tree: PageTree,
  cues: Cues,
  records: readonly { readonly parts: readonly number[]; readonly nested: readonly number[] }[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const sample = records.slice(0, 100);
  if (sample.length < 3) return new Set();
  for (const { parts, nested } of sample) {
    const main = parts.at(-1) ?? 0;
    const seen = new Set<string>();
    for (let run = tree.runFrom[main] ?? 0; run < (tree.runEnds[main] ?? 0); run++) {
      const node = tree.runs[run];
      const owner = tree.runOwners[run] ?? -1;
      // Names come back in quotes and answers: they are words of people.
      if (((cues.own[owner] ?? 0) & AUTHOR) !== 0 || isInAny(tree, owner, nested)) continue;
      if (!node || (tree.lettersBefore[run + 1] ?? 0) - (tree.lettersBefore[run] ?? 0) > 60) continue;
      const text = withoutNumbers(node);
      if (text !== '') seen.add(text);
    }
    for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= Math.max(3, sample.length * 0.6)).map(([text]) => text));
}

/**
 * The reviewer's words by exclusion: a record's own text without name, date, stars, buttons, forms, the site's own words
 * and the answers in `without`; then the narrowest element that still holds nearly all of it, from its first to its last
 * block.
 */
export function readText(
  tree: PageTree,
  cues: Cues,
  own: readonly number[],
  main: number,
  without: readonly number[],
  words: ReadonlySet<string>,
): RecordText {
  const from = tree.runFrom[main] ?? 0;
  const end = tree.runEnds[main] ?? 0;
  const kept = new Uint8Array(end - from).fill(1);
  const drop = (index: number): void => {
    for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++) kept[run - from] = 0;
  };
  const isOwn = new Set(own);
  const handles = handlesIn(tree, cues, own);
  let hasMore = false;
  const hiddenBlocks: number[] = [];
  for (let run = from; run < end; run++) {
    const node = tree.runs[run];
    if (
      !isOwn.has(tree.runOwners[run] ?? -1) ||
      (node && words.size > 0 && words.has(withoutNumbers(node))) ||
      (handles.size > 0 && node?.includes('@') && handles.has(squash(node)))
    )
      kept[run - from] = 0;
  }
  // An initial in place of a picture.
  if (squash(tree.runs[from] ?? '').length <= 2 && (tree.runOwners[from] ?? main) !== main) kept[0] = 0;
  for (const index of without) drop(index);
  for (const index of own) {
    if (index === main || index < main) continue;
    const tag = tree.tags[index] ?? '';
    const element = tree.elements[index];
    if (!element) continue;
    if (tree.hides[index]) {
      hiddenBlocks.push(index);
      drop(index);
      continue;
    }
    const letters = lettersIn(tree, index);
    if (letters === 0) continue;
    const bits = cues.own[index] ?? 0;
    if (letters < 40 && (isControl(tree, index) || tag === 'span') && MORE_ACTION.test(labelOf(tree, index))) {
      hasMore = true;
      drop(index);
    } else if (
      tag === 'button' ||
      attribute(element, 'role') === 'button' ||
      tag === 'form' ||
      tag === 'label' ||
      tag === 'legend'
    )
      drop(index);
    else if (bits & ACTION && !isInSentence(tree, cues, index, main)) drop(index);
    else if (letters < 60 && MARK_TEXT.test(plainText(tree, index).trim()) && !isInSentence(tree, cues, index, main))
      drop(index);
    else if (bits & (DATE | AUTHOR | STARS) && letters <= 80 && !isInSentence(tree, cues, index, main)) drop(index);
    else if (
      hasAttribute(element, 'contenteditable') ||
      ASIDE.test(`${attribute(element, 'class')} ${attribute(element, 'role')}`)
    )
      drop(index);
    else if (attribute(element, 'aria-hidden') === 'true' && letters < 30) drop(index);
  }
  const before = new Uint32Array(end - from + 1);
  for (let run = from; run < end; run++) {
    const length = (tree.lettersBefore[run + 1] ?? 0) - (tree.lettersBefore[run] ?? 0);
    before[run - from + 1] = (before[run - from] ?? 0) + (kept[run - from] ? length : 0);
  }
  const keptIn = (index: number): number =>
    (before[(tree.runEnds[index] ?? from) - from] ?? 0) - (before[(tree.runFrom[index] ?? from) - from] ?? 0);
  const body = narrow(tree, cues, namedBody(tree, own, main, keptIn), isOwn, keptIn);
  const title = findTitle(tree, own, main, body, keptIn);
  const blocks = withoutPreviews(trimMarks(blocksOf(tree, own, body, kept, from)));
  let text = joined(blocks).replace(/(?<!\s)\s+[–—-]$/, '');
  if (title !== '' && text !== '' && !squash(text).startsWith(title)) text = `${title}\n\n${text}`;
  let isWhole = false;
  // The full text may wait hidden beside its preview.
  const start = squash(text)
    .replace(/(?<![\s.…])[\s.…]+$/, '')
    .slice(0, 40);
  for (const index of hiddenBlocks) {
    if (lettersIn(tree, index) <= text.length * 0.8 || start.length < 10) continue;
    const hidden = squash(plainText(tree, index));
    if (!hidden.startsWith(start)) continue;
    const all = new Uint8Array(end - from).fill(1);
    text = joined(blocksOf(tree, own, index, all, from));
    isWhole = true;
  }
  if (REMOVED_TEXT.test(text)) text = '';
  const isCut = hasMore && !isWhole && /(?:…|\.\.\.)\s*$/.test(text);
  if (text.length <= MAX_REVIEW_LENGTH) return { text, isTruncated: isCut, body };
  // Never half of a surrogate pair.
  const cut = /[\ud800-\udbff]/.test(text.charAt(MAX_REVIEW_LENGTH - 1)) ? MAX_REVIEW_LENGTH - 1 : MAX_REVIEW_LENGTH;
  return { text: text.slice(0, cut), isTruncated: true, body };
}

/** What the author of a record is called for short, "@ada", as the address of their link ends. */
function handlesIn(tree: PageTree, cues: Cues, own: readonly number[]): ReadonlySet<string> {
  const handles = new Set<string>();
  for (const index of own) {
    if (tree.tags[index] !== 'a' || ((cues.own[index] ?? 0) & AUTHOR) === 0) continue;
    const handle = /\/@?([\w.-]{2,40})\/?$/.exec(attribute(tree.elements[index] ?? [], 'href'))?.[1];
    if (handle) handles.add(`@${handle}`);
  }
  return handles;
}

/** What a forum repeats under every post of a person, and what shows only where one points. */
const ASIDE = /(?:^|[\s_-])(?:(?:user-?)?sig(?:nature)?|tool-?tip)(?:$|[\s_-])/i;

const NAMED_BODY =
  /(?:review|comment|opini\w{0,6}|post|message|kommentar|reactie|feedback|user)s?[-_]{0,2}(?:body|text|content|copy|message|comment|entry|inhalt|desc\w{0,12})(?![-_]{0,2}(?:wrap|cont|outer|head|foot|meta|count))|commtext|postbody|markdown-body|partial_entry|usertext-body|review_?comment/i;

/** The one element a page calls the body of a review, where it holds a fair share of the words; else the record itself. */
function namedBody(tree: PageTree, own: readonly number[], main: number, keptIn: (index: number) => number): number {
  const total = keptIn(main);
  const named: number[] = [];
  let isSure = false;
  for (const index of own) {
    const element = tree.elements[index];
    if (!element || index <= main || keptIn(index) === 0 || named.some((outer) => isWithin(tree, index, outer))) continue;
    const itemprop = attribute(element, 'itemprop');
    const names = `${attribute(element, 'class')} ${attribute(element, 'data-hook')} ${attribute(element, 'data-testid')}`;
    const isProperty = /^(?:reviewBody|description|commentText|articleBody|text)$/.test(itemprop);
    isSure ||= isProperty;
    if (isProperty || NAMED_BODY.test(names)) named.push(index);
  }
  const first = named[0];
  if (first === undefined) return main;
  let common = first;
  for (const index of named) while (common > main && !isWithin(tree, index, common)) common = tree.parents[common] ?? main;
  return common > main && (isSure || keptIn(common) >= total * 0.3) ? common : main;
}

const TITLE_NAME = /title|headline|summary|heading|subject|caption|betreff|titel|titre|titulo/i;

/** The reviewer's own title, which stands before the body. */
function findTitle(
  tree: PageTree,
  own: readonly number[],
  main: number,
  body: number,
  keptIn: (index: number) => number,
): string {
  for (const index of own) {
    if (index <= main || index >= body || isWithin(tree, body, index)) continue;
    const element = tree.elements[index];
    const letters = keptIn(index);
    if (!element || letters < 3 || letters > 150 || letters < lettersIn(tree, index)) continue;
    const names = `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${attribute(element, 'data-hook')} ${attribute(element, 'data-testid')}`;
    if (/^h[1-6]$/.test(tree.tags[index] ?? '') || (TITLE_NAME.test(names) && !/user|author|badge|rank|item/i.test(names)))
      return squash(plainText(tree, index));
  }
  return '';
}

/** Goes down while one child holds nearly all of the words and nothing beside it is of its kind. */
function narrow(
  tree: PageTree,
  cues: Cues,
  from: number,
  isOwn: ReadonlySet<number>,
  keptIn: (index: number) => number,
): number {
  let at = from;
  for (;;) {
    const total = keptIn(at);
    const end = tree.ends[at] ?? 0;
    let biggest = -1;
    let most = 0;
    const children: number[] = [];
    for (let child = at + 1; child < end; child = tree.ends[child] ?? end) {
      if (!isOwn.has(child)) continue;
      const letters = keptIn(child);
      if (letters === 0) continue;
      children.push(child);
      if (letters > most) {
        most = letters;
        biggest = child;
      }
    }
    const direct = total - children.reduce((sum, child) => sum + keptIn(child), 0);
    if (direct > 12 && biggest >= 0) return at;
    if (biggest < 0 || !BLOCK.test(tree.tags[biggest] ?? '')) {
      // A lone span may hold it all, as in `td > span.comment`.
      if (biggest < 0 || most < total || tree.tags[biggest] !== 'span') return at;
    }
    const tag = tree.tags[biggest] ?? '';
    const hints = cues.names[biggest];
    const others = children.filter((child) => child !== biggest);
    const isKin = others.some((child) => {
      const other = tree.tags[child] ?? '';
      if (PROSE.test(other) && PROSE.test(tag)) return !(cues.names[child]?.isAuthor || cues.names[child]?.isDate);
      if (other !== tag) return false;
      const keys = cues.names[child]?.keys ?? [];
      const own = hints?.keys ?? [];
      if (countIn(tree, cues, AUTHOR, child) + countIn(tree, cues, DATE, child) > 0 && keptIn(child) < most / 2) return false;
      return own.length === 0
        ? keys.length === 0 && keptIn(child) > 12
        : own.some((key) => key.startsWith('.') && keys.includes(key));
    });
    const needed = hints?.isBody && !hints.isAuthor ? 0.5 : 0.8;
    if (isKin && !(hints?.isBody && most > total * 0.9)) return at;
    if (most < total * needed) return at;
    at = biggest;
  }
}

/** Kept text inside an element as blocks, with single line breaks inside a block. */
function blocksOf(tree: PageTree, own: readonly number[], body: number, kept: Uint8Array, from: number): Block[] {
  const breaks = new Map<number, number>();
  for (const index of own) {
    if (tree.tags[index] === 'br') breaks.set(tree.runFrom[index] ?? 0, (breaks.get(tree.runFrom[index] ?? 0) ?? 0) + 1);
  }
  const blocks: Block[] = [];
  let last = -1;
  for (let run = tree.runFrom[body] ?? 0; run < (tree.runEnds[body] ?? 0); run++) {
    const node = tree.runs[run];
    const owner = tree.runOwners[run] ?? body;
    if (!node || kept[run - from] !== 1) continue;
    const block = blockOf(tree, owner, body);
    const data = tree.keepsLines.has(owner)
      ? node.replace(/[^\S\n]+/g, ' ').replace(/\n{3,}/g, '\n\n')
      : node.replace(/[\s\u00a0]+/g, ' ');
    const lines = breaks.get(run) ?? 0;
    const current = blocks.at(-1);
    if (!current || block !== last || lines > 1) blocks.push({ text: data, tag: tree.tags[block] ?? '', owner: block });
    else current.text += lines === 1 ? `\n${data.trimStart()}` : data;
    last = block;
  }
  for (const block of blocks)
    block.text = block.text
      .replace(/(?:(?<! ) +)?\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
  return blocks.filter((block) => block.text !== '');
}

const isProse = (block: Block): boolean =>
  block.tag === 'p' || block.text.length >= 40 || /[.!?…。！？]["'”»)]?$/.test(block.text);

/** Drops short lines before the first and after the last block of prose: titles of a form, "Verified purchase". */
function trimMarks(blocks: Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0) return blocks;
  const last = blocks.findLastIndex(isProse);
  return blocks.filter(
    (block, position) =>
      (position >= first && position <= last) ||
      // A heading in the body is the reviewer's title.
      (position < first && /^h[1-6]$/.test(block.tag)) ||
      block.tag === (blocks[first]?.tag ?? '') ||
      block.tag === 'li',
  );
}

/** A preview and its full text are both on some pages: the longer stays, once. */
function withoutPreviews(blocks: Block[]): Block[] {
  const bare = (text: string): string => squash(text).replace(/(?<![\s.…])[\s.…]+$/, '');
  return blocks.filter((block, position) => {
    const text = bare(block.text);
    if (text.length < 20) return true;
    const after = bare(
      blocks
        .slice(position + 1)
        .map((other) => other.text)
        .join(' '),
    );
    if (after.startsWith(text)) return false;
    const earlier = blocks.slice(0, position).map((other) => squash(other.text));
    return !earlier.some((other) => other.length > text.length && other.startsWith(text));
  });
}

const joined = (blocks: readonly Block[]): string =>
  blocks
    .map((block, position) =>
      position > 0 && block.tag === 'li' && blocks[position - 1]?.tag === 'li'
        ? `\n${block.text}`
        : `${position > 0 ? '\n\n' : ''}${block.text}`,
    )
    .join('')
    .trim();

/** All text inside some elements, with its line breaks: for an owner's answer. */
export function blockText(tree: PageTree, cues: Cues, roots: readonly number[]): string {
  return roots
    .map((root) => {
      const own: number[] = [];
      for (let at = root; at < (tree.ends[root] ?? 0); at++) own.push(at);
      const from = tree.runFrom[root] ?? 0;
      const kept = new Uint8Array((tree.runEnds[root] ?? 0) - from).fill(1);
      for (const index of own) {
        const isMark = ((cues.own[index] ?? 0) & (DATE | ACTION)) !== 0 && lettersIn(tree, index) < 60 && index !== root;
        const isHeading = index !== root && lettersIn(tree, index) < 90 && OWNER_START.test(plainText(tree, index));
        if (!isMark && !isHeading && !(isControl(tree, index) && tree.tags[index] !== 'a')) continue;
        if (isMark && isInSentence(tree, cues, index, root)) continue;
        for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++) kept[run - from] = 0;
      }
      return joined(blocksOf(tree, own, root, kept, from));
    })
    .filter((text) => text !== '')
    .join('\n\n');
}

/** True when an element lies in one of some others. */
export const isInAny = (tree: PageTree, index: number, outer: readonly number[]): boolean =>
  outer.some((one) => isWithin(tree, index, one));
