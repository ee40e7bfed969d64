import { AUTHOR_LINK, NAME_AFTER, NAME_BEFORE, NOT_A_NAME } from '../languages/page-words.ts';
import { AUTHOR, type Cues, DATE, isAuthorMeta, STARS } from './cues.ts';
import { looksLikeDate } from './date.ts';
import { attribute, squash } from './page-element.ts';
import { isWithin, lettersIn, type PageTree, plainText } from './page-tree.ts';

/** Longer than any name with what stands around it. */
const NAME_LIMIT = 200;

/** Cuts "by", "says:" and what follows a name; null when what is left is no name. It goes into a greeting. */
export function cleanName(text: string): string | null {
  let name = squash(text);
  if (name.length > NAME_LIMIT) return null;
  for (let round = 0; round < 2; round++)
    name = name
      .replace(NAME_BEFORE, '')
      .replace(NAME_AFTER, '')
      .replace(/^[\s@·•|–—:-]+/, '');
  // "Karin 25 February, 2022": the date shares the element.
  const digits = /(?<!\s)\s+(?:[#(•·|–-]\s*)?\d.*$/s.exec(name);
  if (digits && (looksLikeDate(digits[0].trim().slice(0, 40)) || /\d{1,2}[.:/]\d{2}/.test(digits[0])))
    name = name.slice(0, digits.index);
  name = name.replace(/(?<!\s)\s+(?:on|am|le|el|il|op|den|[·•|–—-])\s+\d.*$/is, '').trim();
  if (name.length < 1 || name.length > 50 || !/\p{L}/u.test(name)) return null;
  if (NOT_A_NAME.test(name) || looksLikeDate(name) || /[!?]$|https?:/.test(name)) return null;
  return name.split(' ').length > 6 ? null : name;
}

/** What labels and texts for screen readers say: "Review by Ada". */
const SAID_BY =
  /^(?:review(?:ed)?|comment|written|posted|rezension|bewertung|avis|rese[nñ]a|recensione) (?:by|von|de|par|di) (.{2,60}?)\.?$/i;

/** Who wrote a record: an explicit name first, then a link to a profile, then the link in its heading. Null rather than a guess. */
export function findAuthor(tree: PageTree, cues: Cues, own: readonly number[], without: readonly number[]): string | null {
  let best: { name: string; weight: number } | null = null;
  const offer = (name: string | null, weight: number): void => {
    if (name && (!best || weight > best.weight)) best = { name, weight };
  };
  let order = 0;
  for (const index of own) {
    const element = tree.elements[index];
    if (!element || without.some((outer) => isWithin(tree, index, outer))) continue;
    const tag = tree.tags[index] ?? '';
    const itemprop = attribute(element, 'itemprop');
    if (tag === 'meta') {
      if (isAuthorMeta(tree, index)) offer(cleanName(attribute(element, 'content')), 9);
      continue;
    }
    const label = attribute(element, 'aria-label');
    const labelled = SAID_BY.exec(label);
    if (labelled) offer(cleanName((labelled[1] ?? '').replace(/ (?:on|am|le|el|il) .*$/is, '')), 2.5);
    const isMarked = ((cues.own[index] ?? 0) & AUTHOR) !== 0;
    const said = lettersIn(tree, index) < 60 ? SAID_BY.exec(plainText(tree, index).trim()) : null;
    if (said) offer(cleanName(said[1] ?? ''), 2.4);
    const isHeadingLink = tag === 'a' && /^(?:h[1-6]|strong|b|dt|cite)$/.test(tree.tags[tree.parents[index] ?? 0] ?? '');
    if (!isMarked && !isHeadingLink) continue;
    const letters = lettersIn(tree, index);
    if (letters < 1 || letters > 70) continue;
    // hReview puts the name of what is reviewed into `.item .fn`.
    if (
      /(?:^|\s)item(?:\s|$)/.test(attribute(tree.elements[tree.parents[index] ?? 0] ?? element, 'class')) &&
      /\bfn\b/.test(attribute(element, 'class'))
    )
      continue;
    const names = `${attribute(element, 'class')} ${itemprop} ${attribute(element, 'data-hook')} ${attribute(element, 'data-testid')}`;
    // "Ada <span>(46-50)</span>": what stands in it besides is a badge or an age.
    const name = cleanName(ownWords(tree, cues, index)) ?? cleanName(plainText(tree, index));
    // Earlier is likelier: mentions stand in the text below.
    const early = -0.02 * order++;
    // A review may have a name too: its title.
    if (itemprop === 'author' || itemprop === 'name') offer(name, (itemprop === 'author' ? 7 : 6) + early);
    else if (
      /\bfn\b|(?:author|user|reviewer|display|screen|nick|profile|full|commenter)[-_]?_?(?:name|nick)|\bname\b|nickname/i.test(
        names.replace(/([a-z])([A-Z])/g, '$1-$2'),
      )
    ) {
      offer(name, 5 + early);
    } else if (tag === 'a' && AUTHOR_LINK.test(attribute(element, 'href'))) offer(name, 4 + early);
    else if (/author|reviewer|user/i.test(names)) offer(name, 4 + early);
    else if (isMarked) offer(name, 3 + early);
    else if (order < 3) offer(name, 1);
  }
  // The callback above assigns it, which the checker cannot see.
  return (best as { name: string } | null)?.name ?? null;
}

/** The first text that stands in an element itself; where there is none, the name it begins with, or all of it. */
function ownWords(tree: PageTree, cues: Cues, index: number): string {
  for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++)
    if (tree.runOwners[run] === index) return tree.runs[run] ?? '';
  const first = tree.runOwners[tree.runFrom[index] ?? 0] ?? index;
  if (first !== index && tree.tags[first] === 'a' && ((cues.own[first] ?? 0) & AUTHOR) !== 0) return plainText(tree, first);
  return plainText(tree, index);
}

/** One to three capitalised words, or a short word of a script without capitals. */
export const NAME_SHAPE =
  /^(?:\p{Lu}[\p{L}'’.*-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'’.*-]*){0,2}|[\p{Lo}\p{Lm}]{2,8}(?: \p{Lo}{1,8})?)$/u;
/** What people call themselves: "javi_77", "tom1972", "pedro.mtz". Words of a title are not joined so. */
const HANDLE_SHAPE = /^\p{L}{2,}(?:\d{1,6}|\d*(?:[_.-][\p{L}\p{N}]+)+)$/u;
/** True for a small heading right before a day. */
const isOverDay = (tree: PageTree, cues: Cues, index: number): boolean =>
  /^h[4-6]$/.test(tree.tags[index] ?? '') && ((cues.own[tree.ends[index] ?? 0] ?? 0) & DATE) !== 0;

/** True for a link whose address ends with just what it says: "dkessler" at `/dkessler`. */
function isHandleLink(tree: PageTree, index: number, name: string): boolean {
  const handle = name.replace(/^@/, '');
  if (tree.tags[index] !== 'a' || !/^[\w.-]{3,30}$/.test(handle)) return false;
  const address = attribute(tree.elements[index] ?? [], 'href').replace(/\/$/, '');
  return address.endsWith(`/${handle}`) || address.endsWith(`/@${handle}`);
}
/** A candidate for a name: what it says, where, and whether a picture or an initial before it says that it is a name. */
type Candidate = { readonly name: string; readonly owner: number; readonly isShown: boolean };

/**
 * Names nobody marked, told by their place: what stands in the same kind of element in nearly every record of a list, is
 * shaped like a name and differs from one to the next. Right after a picture or an initial the shape may be looser. Their
 * elements; none unless the list agrees, for titles may look alike.
 */
export function namesByPlace(tree: PageTree, cues: Cues, mains: readonly number[]): readonly number[] {
  const places = new Map<string, Map<number, Candidate>>();
  for (const [position, main] of mains.entries()) {
    for (let run = tree.runFrom[main] ?? 0; run < (tree.runEnds[main] ?? 0); run++) {
      const owner = tree.runOwners[run] ?? -1;
      const length = (tree.lettersBefore[run + 1] ?? 0) - (tree.lettersBefore[run] ?? 0);
      if (length < 2 || length > 40 || (cues.own[owner] ?? 0) !== 0 || /^(?:button|label)$/.test(tree.tags[owner] ?? ''))
        continue;
      const name = squash(tree.runs[run] ?? '');
      const isShown = followsPicture(tree, owner, run, main) || isHandleLink(tree, owner, name);
      // Titles look like names too; over a day and nothing else it is a name.
      if (!isShown && /^h[1-6]$/.test(tree.tags[owner] ?? '') && !isOverDay(tree, cues, owner)) continue;
      const place = placeOf(tree, cues, owner, main);
      const named = places.get(place) ?? new Map<number, Candidate>();
      if (!named.has(position)) named.set(position, { name, owner, isShown });
      places.set(place, named);
    }
  }
  for (const named of places.values()) {
    const found = [...named.values()];
    if (found.length < mains.length * 0.8 || found.length < 2) continue;
    const names = found.map(({ name }) => name);
    if (new Set(names).size <= names.length * 0.6) continue;
    const isShown = found.filter((one) => one.isShown).length >= found.length * 0.8;
    const isName = (name: string): boolean =>
      (NAME_SHAPE.test(name) || HANDLE_SHAPE.test(name) || (isShown && name.split(' ').length < 4)) && cleanName(name) === name;
    if (names.filter(isName).length < names.length * 0.8) continue;
    // "Excellent", "Disappointed": single words are as likely titles.
    const sure = names.filter((name) => name.includes(' ') || HANDLE_SHAPE.test(name) || /^\p{Lo}|[.*]$/u.test(name));
    if (!isShown && sure.length < names.length / 2) continue;
    return found.filter(({ name }) => isName(name)).map(({ owner }) => owner);
  }
  return [];
}

/**
 * Marks a name at the head of a record that stands alone: two words or a handle, then nothing but a day or stars. False
 * where there is none.
 */
export function markFirstName(tree: PageTree, cues: Cues, main: number): boolean {
  const run = tree.runFrom[main] ?? 0;
  const owner = tree.runOwners[run] ?? main;
  const name = squash(tree.runs[run] ?? '');
  const next = tree.ends[owner] ?? 0;
  const isHead = owner !== main && ((cues.own[next] ?? 0) & (DATE | STARS)) !== 0;
  if (!isHead || !(HANDLE_SHAPE.test(name) || (NAME_SHAPE.test(name) && name.includes(' ')))) return false;
  mark(cues, owner);
  return true;
}

const mark = (cues: Cues, index: number): void => {
  cues.own[index] = (cues.own[index] ?? 0) | AUTHOR;
};

/** Marks the names of a list in which none is marked. */
export function markNames(tree: PageTree, cues: Cues, mains: readonly number[]): void {
  for (const owner of namesByPlace(tree, cues, mains)) mark(cues, owner);
}

/** True when a picture, or a letter or two in place of one, is all that stands before a text in its record. */
function followsPicture(tree: PageTree, owner: number, run: number, main: number): boolean {
  const first = tree.runFrom[main] ?? 0;
  if (run > first) return run === first + 1 && squash(tree.runs[first] ?? '').length <= 2;
  return tree.tags.slice(main, owner).includes('img');
}

/** Where an element stands in its record: its own kind and that of what is around it. */
function placeOf(tree: PageTree, cues: Cues, index: number, main: number): string {
  let place = '';
  for (let at = index, level = 0; at > main && level < 3; at = tree.parents[at] ?? -1, level++)
    place += `${tree.tags[at] ?? ''}${cues.names[at]?.keys[0] ?? ''}>`;
  return place;
}
