import { AUTHOR_LINK, NAME_AFTER, NAME_BEFORE, NOT_A_NAME } from '../languages/page-words.ts';
import { AUTHOR, type Cues, DATE, STARS } from './cues.ts';
import { looksLikeDate } from './date.ts';
import { attribute, squash } from './dom.ts';
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
      if (itemprop === 'author') offer(cleanName(attribute(element, 'content')), 9);
      continue;
    }
    const label = attribute(element, 'aria-label');
    const labelled =
      /^(?:review(?:ed)?|comment|written|posted|rezension|bewertung|avis|rese[nñ]a) (?:by|von|de|par|di) (.{2,60})$/i.exec(
        label,
      );
    if (labelled) offer(cleanName((labelled[1] ?? '').replace(/ (?:on|am|le|el|il) .*$/is, '')), 2.5);
    const isMarked = ((cues.own[index] ?? 0) & AUTHOR) !== 0;
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
    const name = cleanName(plainText(tree, index));
    // Earlier is likelier: mentions stand in the text below.
    const early = -0.02 * order++;
    if (itemprop === 'author' || itemprop === 'name') offer(name, 6 + early);
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

/** One to three capitalised words, or a short word of a script without capitals. */
const NAME_SHAPE = /^(?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}|\p{Lo}{2,8}(?: \p{Lo}{1,8})?)$/u;

/**
 * Names nobody marked, told by their place: every record of a list begins with something shaped like a name, before its
 * day or stars and its words. One per record in order; null unless the whole list agrees, for a title may look alike.
 */
export function namesByPlace(tree: PageTree, cues: Cues, mains: readonly number[]): readonly string[] | null {
  if (mains.length < 2) return null;
  const names: string[] = [];
  const wordsOf = (run: number): string => squash(tree.runs[run]?.data ?? '');
  for (const main of mains) {
    const end = tree.runEnds[main] ?? 0;
    let first = -1;
    let longest = -1;
    for (let run = tree.runFrom[main] ?? 0; run < end; run++) {
      const { length } = wordsOf(run);
      if (length === 0) continue;
      if (first < 0) first = run;
      if (longest < 0 || length > wordsOf(longest).length) longest = run;
    }
    const owner = tree.runOwners[first] ?? -1;
    const words = tree.runOwners[longest] ?? -1;
    const name = wordsOf(first);
    if (first === longest || !NAME_SHAPE.test(name) || cleanName(name) !== name) return null;
    if ((cues.own[owner] ?? 0) !== 0 || /^h[1-6]$/.test(tree.tags[owner] ?? '')) return null;
    let isDated = false;
    for (let at = owner + 1; at < words; at++) isDated ||= ((cues.own[at] ?? 0) & (DATE | STARS)) !== 0;
    if (!isDated) return null;
    names.push(name);
  }
  // "Excellent", "Disappointed": single words are as likely titles.
  const isSure = names.filter((name) => name.includes(' ') || /^\p{Lo}/u.test(name)).length >= names.length / 2;
  return isSure && new Set(names).size > names.length * 0.7 ? names : null;
}
