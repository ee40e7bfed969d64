import {
  AUTHOR_LINK,
  AUTHOR_NAME,
  BODY_NAME,
  COUNT_LINK,
  DATE_NAME,
  ITEM_NAME,
  NAME_BEFORE,
  NOT_AUTHOR_NAME,
  OTHER_ACTION,
  OWNER_NAME,
  PART_NAME,
  REPLY_ACTION,
  SAYING,
  SIDE_NAME,
  STARS_NAME,
  WEAK_ITEM_NAME,
  WHEN_LABEL,
  WHO_LABEL,
} from '../languages/page-words.ts';
import { looksLikeDate } from './date.ts';
import { attribute, attributeNames, hasAttribute, type PageElement } from './page-element.ts';
import { lettersIn, type PageTree, plainText, STRIDE } from './page-tree.ts';
import { ratingFromLabel } from './rating.ts';
import { atOnce, type Steps } from './steps.ts';

/** What an element's attributes say about it. One object per distinct attribute string. */
export type NameHints = {
  /** How much it is named like one review: 1 review, 0.33 post or message, less for a part such as "review-header". */
  readonly item: number;
  readonly isAuthor: boolean;
  readonly isDate: boolean;
  readonly isStars: boolean;
  readonly isSide: boolean;
  readonly isOwner: boolean;
  readonly isBody: boolean;
  readonly isPart: boolean;
  /** Class tokens and other names, digits and hashes taken out, that look-alikes share. */
  readonly keys: readonly string[];
};

/** Own marks of elements, one bit each. */
export const DATE = 1;
export const AUTHOR = 2;
export const STARS = 4;
export const ACTION = 8;
export const REPLY = 16;
export const FORM = 32;
export const COUNT = 64;
/** A heading that leads to another page: what lists of articles and products are made of. */
export const TITLE = 128;
export const CUE_BITS = [DATE, AUTHOR, STARS, ACTION, REPLY, FORM, COUNT, TITLE] as const;

export type Cues = {
  readonly names: readonly NameHints[];
  readonly own: Uint8Array;
  /** For each bit of CUE_BITS: how many marks stand before element i. One longer than the elements. */
  readonly before: ReadonlyMap<number, Uint32Array>;
  /** Letters inside marks (names, dates, stars, actions) before run k. */
  readonly markLettersBefore: Uint32Array;
  /** Letters inside links before run k. */
  readonly linkLettersBefore: Uint32Array;
};

/** How many marks of a kind stand inside an element, itself included. */
export function countIn(tree: PageTree, cues: Cues, bit: number, index: number): number {
  const sums = cues.before.get(bit);
  return sums ? (sums[tree.ends[index] ?? 0] ?? 0) - (sums[index] ?? 0) : 0;
}

const memo = new Map<string, NameHints>();
const MEMO_LIMIT = 20_000;
const NO_NAME: NameHints = {
  item: 0,
  isAuthor: false,
  isDate: false,
  isStars: false,
  isSide: false,
  isOwner: false,
  isBody: false,
  isPart: false,
  keys: [],
};

/** Digits to `#`, and a build tool's hash at the end of a class name cut off. */
const normalise = (token: string): string =>
  token
    .replace(/(?<![0-9a-f])(?=[a-f]*\d)[0-9a-f]+(?:-[0-9a-f]+){2,}/gi, '#')
    .replace(/(?<=[a-z])_{1,2}(?=\w{0,7}\d)(?=\w{0,7}[a-zA-Z])\w{4,8}$/, '')
    .replace(/\d+/g, '#');

const splitWords = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-');

const BEFORE_PART = /write|\bnew|submit|empty|\badd\b|recent|latest|\bno-|form|count|num|total|toggle|show|load/i;

/** Strength of item words in one name. */
function itemStrength(name: string): number {
  const words = splitWords(name);
  const strong = ITEM_NAME.exec(words);
  const found = strong ?? WEAK_ITEM_NAME.exec(words);
  if (!found) return 0;
  const base = strong ? 1 : 0.33;
  // "review-header" is a part, "listing-page__review" is not: what counts stands after the word.
  const isPart = PART_NAME.test(words.slice(found.index + found[0].length)) || BEFORE_PART.test(words.slice(0, found.index));
  return isPart ? base * 0.3 : base;
}

/** Reads an element's names; remembers distinct ones, since lists repeat them thousands of times. */
function readNames(element: PageElement): NameHints {
  const attributes = attributeNames(element);
  if (attributes.length === 0) return NO_NAME;
  let signature = '';
  const tokens: string[] = [];
  for (const name of attributes) {
    if (name === 'class') {
      const value = attribute(element, 'class');
      signature += `.${value}`;
      tokens.push(value);
    } else if (name === 'id') {
      const value = normalise(attribute(element, 'id'));
      signature += `#${value}`;
      tokens.push(value);
    } else if (name === 'itemprop' || name === 'itemtype' || name === 'role' || name === 'rel' || name === 'slot') {
      const value = attribute(element, name);
      signature += `|${name}=${value}`;
      tokens.push(value);
    } else if (name.startsWith('data-')) {
      const value = /^data-(?:hook|test-?id|test-target|automation|test|qa|role|type|cy|component|widget_type)$/.test(name)
        ? normalise(attribute(element, name))
        : '';
      signature += `|${name}${value}`;
      tokens.push(name.slice(5), value);
    }
  }
  if (signature === '') return NO_NAME;
  const known = memo.get(signature);
  if (known) return known;
  const hints = hintsOf(element, attributes, tokens.join(' '));
  if (memo.size > MEMO_LIMIT) memo.clear();
  memo.set(signature, hints);
  return hints;
}

function hintsOf(element: PageElement, attributes: readonly string[], all: string): NameHints {
  const keys = new Set<string>();
  let item = 0;
  const consider = (name: string): void => {
    item = Math.max(item, itemStrength(name));
  };
  for (const token of attribute(element, 'class').split(/\s+/, 10)) {
    if (token === '') continue;
    keys.add(`.${normalise(token)}`);
    consider(token);
  }
  const id = attribute(element, 'id');
  if (id !== '') {
    consider(id);
    if (/\d/.test(id)) keys.add(`#${normalise(id)}`);
  }
  for (const name of attributes) {
    const value = attribute(element, name);
    if (name === 'itemprop' || name === 'itemtype' || name === 'role') {
      keys.add(`${name}=${value}`);
      if (
        /^(?:reviews?|comment|reviewBody|commentText|articleBody)$/i.test(value) ||
        /schema\.org\/(?:Review|Comment)$/.test(value)
      ) {
        item = 1;
      }
    } else if (name.startsWith('data-') && !/count|url|href|total/.test(name)) {
      if (/id$|hook|review|comment/.test(name)) keys.add(`[${name}]`);
      if (/^data-(?:hook|test-?id|test-target|automation|test|qa|role|type|cy|component)$/.test(name)) {
        keys.add(`${name}=${normalise(value)}`);
        consider(value);
      } else if (/(?:review|comment)-?_?(?:uu)?id$/.test(name)) item = Math.max(item, 0.8);
      else if (ITEM_NAME.test(name)) item = Math.max(item, 0.5);
    }
  }
  const words = splitWords(all);
  return {
    item,
    isAuthor: AUTHOR_NAME.test(words),
    isDate: DATE_NAME.test(words),
    isStars: STARS_NAME.test(words),
    isSide: SIDE_NAME.test(words),
    isOwner: OWNER_NAME.test(words),
    isBody: BODY_NAME.test(words),
    isPart: PART_NAME.test(words),
    keys: [...keys],
  };
}

/** A link to one numbered post of a page: every forum and comment list has them, article lists do not. */
const PERMALINK = /#(?:p|c|post|comment|msg|message|issuecomment|discussion|entry|reply|r|note|answer|review)?[-_]?\d+$/i;

const CONTROL = /^(?:a|button|input|summary)$/;

/** A control's label: what it says, or what it is called. */
export function labelOf(tree: PageTree, index: number): string {
  const element = tree.elements[index];
  if (!element) return '';
  if (tree.tags[index] === 'input') return attribute(element, 'value');
  const text = lettersIn(tree, index) > 60 ? '' : plainText(tree, index).trim();
  // "12" on a thumb says less than its label.
  return (/\p{L}/u.test(text) && text) || attribute(element, 'aria-label') || attribute(element, 'title') || text;
}

/** True for things a person presses. */
export function isControl(tree: PageTree, index: number): boolean {
  const element = tree.elements[index];
  const tag = tree.tags[index] ?? '';
  if (!element) return false;
  if (tag === 'input') return /^(?:button|submit|image)$/i.test(attribute(element, 'type'));
  return CONTROL.test(tag) || attribute(element, 'role') === 'button' || (tag.includes('-') && /button/.test(tag));
}

/** Marks every element of a tree, see `cueSteps`. */
export const readCues = (tree: PageTree): Cues => atOnce(cueSteps(tree));

/** Marks every element of a tree in steps. Dates, stars and names are tested only where a cheap look says it may be one. */
export function* cueSteps(tree: PageTree): Steps<Cues> {
  const { elements, tags, ends } = tree;
  const size = elements.length;
  const names: NameHints[] = new Array(size);
  const own = new Uint8Array(size);
  const last = { [DATE]: -1, [STARS]: -1, [FORM]: -1 };
  // Marks nest (`.date > time`): only the outermost counts, or sums would see two dates where there is one.
  const mark = (bit: typeof DATE | typeof STARS | typeof FORM, index: number): void => {
    const before = last[bit] ?? -1;
    if (before >= 0 && (ends[before] ?? 0) > index) return;
    last[bit] = index;
    own[index] = (own[index] ?? 0) | bit;
  };
  const linkLettersBefore = new Uint32Array(tree.runs.length + 1);
  const inLink = new Uint8Array(size);
  const directRun = new Uint8Array(size);
  for (const owner of tree.runOwners) directRun[owner] = 1;

  for (let index = 0; index < size; index++) {
    if ((index & (STRIDE - 1)) === 0) yield;
    const element = elements[index];
    const tag = tags[index] ?? '';
    if (!element) continue;
    const hints = readNames(element);
    names[index] = hints;
    const parent = tree.parents[index] ?? -1;
    if (tag === 'a' || (parent >= 0 && inLink[parent] === 1)) inLink[index] = 1;
    const letters = lettersIn(tree, index);
    if (tag === 'textarea' || hasAttribute(element, 'contenteditable')) mark(FORM, index);
    const type = tag === 'input' ? attribute(element, 'type') : '';
    if (tag === 'input' && /^(?:|text|email|url|search|tel|password)$/i.test(type)) mark(FORM, index);

    if (tag === 'time') mark(DATE, index);
    else if (letters > 0 && letters < 60 && (directRun[index] === 1 || hints.isDate) && isDateMark(tree, index, hints, tag))
      mark(DATE, index);
    if (tag === 'meta' && /date/i.test(attribute(element, 'itemprop'))) mark(DATE, index);
    if (isStars(tree, index, hints, letters, directRun[index] === 1)) mark(STARS, index);

    if (letters > 0 && letters <= 60 && isAuthorMark(tree, index, hints, tag)) own[index] = (own[index] ?? 0) | AUTHOR;
    else if (tag === 'meta' && isAuthorMeta(tree, index)) own[index] = (own[index] ?? 0) | AUTHOR;

    if (tag === 'a' && letters >= 8 && isTitleLink(tree, index, ((own[index] ?? 0) & AUTHOR) !== 0 || saysWhen(element)))
      own[index] = (own[index] ?? 0) | TITLE;
    if (tag === 'a' && letters <= 60 && PERMALINK.test(attribute(element, 'href'))) own[index] = (own[index] ?? 0) | ACTION;
    if (
      (letters <= 40 && isControl(tree, index)) ||
      (directRun[index] === 1 && letters <= 25 && /^(?:span|div|li)$/.test(tag))
    ) {
      const label = labelOf(tree, index);
      if (label.length > 1 && label.length <= 60) {
        if (REPLY_ACTION.test(label)) own[index] = (own[index] ?? 0) | ACTION | REPLY;
        else if (OTHER_ACTION.test(label)) own[index] = (own[index] ?? 0) | ACTION;
        // A button opens the talk where it stands.
        else if (tag !== 'button' && COUNT_LINK.test(label)) own[index] = (own[index] ?? 0) | COUNT;
      }
    }
  }
  markLabelled(tree, own);
  const inMark = new Uint8Array(size);
  for (let index = 0; index < size; index++) {
    const parent = tree.parents[index] ?? -1;
    const bits = own[index] ?? 0;
    const isMark =
      (bits & (DATE | AUTHOR | STARS | ACTION | COUNT)) !== 0 && lettersIn(tree, index) <= (bits === STARS ? 40 : 80);
    if (isMark || (parent >= 0 && inMark[parent] === 1)) inMark[index] = 1;
  }
  const markLettersBefore = new Uint32Array(tree.runs.length + 1);
  for (let run = 0; run < tree.runs.length; run++) {
    const length = (tree.lettersBefore[run + 1] ?? 0) - (tree.lettersBefore[run] ?? 0);
    markLettersBefore[run + 1] = (markLettersBefore[run] ?? 0) + (inMark[tree.runOwners[run] ?? 0] === 1 ? length : 0);
    linkLettersBefore[run + 1] = (linkLettersBefore[run] ?? 0) + (inLink[tree.runOwners[run] ?? 0] === 1 ? length : 0);
  }
  const before = new Map<number, Uint32Array>();
  for (const bit of CUE_BITS) {
    const sums = new Uint32Array(size + 1);
    for (let index = 0; index < size; index++) sums[index + 1] = (sums[index] ?? 0) + (((own[index] ?? 0) & bit) === 0 ? 0 : 1);
    before.set(bit, sums);
  }
  return { names, own, before, linkLettersBefore, markLettersBefore };
}

/** Marks what stands after "Name:" and "Date:", as old guestbooks and printed forms have it. */
function markLabelled(tree: PageTree, own: Uint8Array): void {
  for (let run = 0; run + 1 < tree.runs.length; run++) {
    const label = (tree.runs[run] ?? '').trim();
    if (label.length > 16 || !/[:：]$/.test(label)) continue;
    const owner = tree.runOwners[run + 1] ?? -1;
    const value = (tree.runs[run + 1] ?? '').trim();
    if (owner < 0 || value.length > 60) continue;
    if (WHO_LABEL.test(label) && value.length <= 40) own[owner] = (own[owner] ?? 0) | AUTHOR;
    else if (WHEN_LABEL.test(label) && looksLikeDate(value)) own[owner] = (own[owner] ?? 0) | DATE;
  }
}

/** A link in a heading, or around one, to another page; one that says who or when only around one. */
function isTitleLink(tree: PageTree, index: number, isMark: boolean): boolean {
  const element = tree.elements[index];
  if (!element || !/^(?!#|javascript:)./.test(attribute(element, 'href'))) return false;
  const parent = tree.parents[index] ?? -1;
  const isHeading = (at: number): boolean => /^h[1-4]$/.test(tree.tags[at] ?? '');
  if (!isMark && (isHeading(parent) || isHeading(tree.parents[parent] ?? -1))) return true;
  for (let at = index + 1; at < (tree.ends[index] ?? 0); at++) if (isHeading(at)) return true;
  return false;
}

/** What a page says of an author for machines alone: on the element itself, or on the person around it. */
export function isAuthorMeta(tree: PageTree, index: number): boolean {
  const itemprop = (at: number): string => attribute(tree.elements[at] ?? [], 'itemprop');
  return /author/i.test(itemprop(index)) || (itemprop(index) === 'name' && /author/i.test(itemprop(tree.parents[index] ?? -1)));
}

/** True where a page tells the day to those who point. */
const saysWhen = (element: PageElement): boolean => FULL_DATE.test(attribute(element, 'title'));

/** A day with its year, as pages print it for those who point at "3 days ago". */
const FULL_DATE = /^\s*(?:\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}\b).{0,20}$/;

/** A date by itself. "We came on 3 March and left" is somebody's text. */
function isDateMark(tree: PageTree, index: number, hints: NameHints, tag: string): boolean {
  const text = hints.isDate ? plainText(tree, index) : directText(tree, index);
  if (hints.isDate && /^\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(text.trim())) return true;
  // "około 3 dni", and the very minute where one points.
  if (saysWhen(tree.elements[index] ?? []) && text.length > 0 && text.length < 40) return true;
  if (!looksLikeDate(text)) return false;
  if (hints.isDate) return true;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (
    words <=
    (tag === 'p'
      ? 3
      : /^\s*(?:posted|reviewed|visited|dined|stayed|written|published|updated|edited|date|joined|anmeldt|geschrieben|veröffentlicht|publié|avis|escrit|scritt|geplaatst)/i.test(
            text,
          )
        ? 9
        : 5)
  );
}

/** The text that stands in an element itself. */
function directText(tree: PageTree, index: number): string {
  let text = '';
  for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++) {
    if (tree.runOwners[run] === index) text += ` ${tree.runs[run] ?? ''}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** A name, a link to a person, or something called author. */
function isAuthorMark(tree: PageTree, index: number, hints: NameHints, tag: string): boolean {
  const element = tree.elements[index];
  if (!element) return false;
  if (tag === 'a') {
    const href = attribute(element, 'href');
    // A heading that is a short link and nothing else names a person as often as a title; dates and actions tell.
    const parent = tree.parents[index] ?? -1;
    if (
      /^h[3-6]$/.test(tree.tags[parent] ?? '') &&
      lettersIn(tree, parent) === lettersIn(tree, index) &&
      /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){0,2}$/u.test(plainText(tree, index).trim())
    )
      return true;
    if (AUTHOR_LINK.test(href) && (lettersIn(tree, index) > 60 || !REPLY_ACTION.test(plainText(tree, index)))) return true;
    if (/\bauthor\b/.test(attribute(element, 'rel'))) return true;
  }
  if (!hints.isAuthor) return isNameByContext(tree, index, tag);
  // `h1[itemprop=name]` is the title of a review or of the thing, "post_body user_formatted" holds words.
  if (/^h[12]$/.test(tag) || WORDS_NAME.test(attribute(element, 'class')) || /[。！？]|[!?]$/.test(plainText(tree, index)))
    return false;
  // "c-message__sender" holds a name, "user-message" does not: what counts stands after the word.
  const name = lastName(element);
  const at = AUTHOR_NAME.exec(name);
  if (!at) return !NOT_AUTHOR_NAME.test(name);
  return (
    !NOT_AUTHOR_NAME.test(name.slice(at.index + at[0].length)) &&
    !/avatar|image|photo|badge|count|date/i.test(name.slice(0, at.index))
  );
}

/** A name told by the words around it: "<b>Franz</b> wrote on 1 March", "<b>Ada Ek</b>, 1 March", "Review by <b>Ada</b>". */
function isNameByContext(tree: PageTree, index: number, tag: string): boolean {
  const from = tree.runFrom[index] ?? 0;
  const end = tree.runEnds[index] ?? 0;
  if (end - from !== 1) return false;
  const text = plainText(tree, index).trim();
  if (tag === 'cite') return !/[/›»]|\w\.\w/.test(text); // some cite the address they lead to
  if (!/^(?:a|b|strong|em|i|span)$/.test(tag) || text.length > 40 || /[.!?:]$|\d{2}/.test(text)) return false;
  const parent = tree.parents[index] ?? -1;
  const before = from > (tree.runFrom[parent] ?? 0) ? (tree.runs[from - 1] ?? '').trim() : '';
  if (before !== '' && before.length < 40 && NAME_BEFORE.exec(`${before} `)?.[0].length === before.length + 1) return true;
  if (/^(?:a|span)$/.test(tag) || tree.runOwners[end] !== parent) return false;
  const after = tree.runs[end] ?? '';
  return SAYING.test(after) || (/^\p{Lu}/u.test(text) && after.length < 60 && looksLikeDate(after));
}

/** A class that says that an element holds the words of somebody. */
const WORDS_NAME =
  /(?:^|\s)(?:e-content|[\w-]{0,20}(?:post|comment|review|message|entry|reply|item)[-_]{0,2}(?:body|text|content|words))(?:\s|$)/i;

/** The class or itemprop of an element, words split, without digits. */
const lastName = (element: PageElement): string =>
  splitWords(`${attribute(element, 'class')} ${attribute(element, 'itemprop')}`);

const STAR_GLYPHS = /[★☆⭐✭✩⯨]/;

/** Something that shows a rating: by label, by value, by glyphs, or by its name on an element of its own. */
function isStars(tree: PageTree, index: number, hints: NameHints, letters: number, hasRun: boolean): boolean {
  const element = tree.elements[index];
  if (!element) return false;
  const label = attribute(element, 'aria-label') || attribute(element, 'title') || attribute(element, 'alt');
  if (label !== '' && label.length < 80 && /\d/.test(label) && ratingFromLabel(label)) return true;
  const itemprop = attribute(element, 'itemprop');
  if (itemprop === 'ratingValue' || itemprop === 'reviewRating') return true;
  if (/^(?:[0-5](?:[.,]\d+)?|10)$/.test(attribute(element, 'data-rating') || attribute(element, 'data-stars'))) return true;
  if (tree.tags[index] === 'input') return attribute(element, 'name') === 'rating' && attribute(element, 'type') === 'hidden';
  if (hasRun && letters > 0 && letters < 40) {
    const text = plainText(tree, index);
    if (STAR_GLYPHS.test(text) && letters <= 12) return true;
    if (/\d/.test(text) && (hints.isStars || /\/|out of|star/i.test(text)) && ratingFromLabel(text)) return true;
  }
  const name = lastName(element);
  return (
    hints.isStars &&
    letters < 40 &&
    /(?:^|[\s_-])(?:stars?|rating|bewertung)/i.test(name) &&
    !/positive|negative|thumb|vote|unrated|count/i.test(name)
  );
}
