import { TALK } from '../languages/page-words.ts';
import { NAME_SHAPE, namesByPlace } from './author.ts';
import { ACTION, AUTHOR, COUNT, type Cues, countIn, DATE, FORM, REPLY, STARS, TITLE } from './cues.ts';
import { attribute } from './page-element.ts';
import { isWithin, lettersIn, type PageTree, plainText, STRIDE } from './page-tree.ts';
import type { Steps } from './steps.ts';

/** One review or comment as a place in the tree: one element, or a few that follow each other in a flat layout. */
export type PageRecord = {
  readonly parts: readonly number[];
  /** Records inside it: answers in a thread. Their text is theirs. */
  readonly nested: readonly number[];
  readonly signals: readonly SignalId[];
};

/** A record found by climbing, with the siblings that look like it. */
export type AnchoredRecord = PageRecord & { readonly twins: readonly number[] };

export type SignalId =
  | 'named-item'
  | 'date'
  | 'author'
  | 'stars'
  | 'actions'
  | 'repeated'
  | 'platform'
  | 'pointed-at'
  | 'field';

/** What a member holds of its own, that is without its nested members. */
type Share = {
  marks: number;
  letters: number;
  links: number;
  dates: number;
  authors: number;
  stars: number;
  actions: number;
  replies: number;
  forms: number;
  counts: number;
  titles: number;
};

type Group = {
  readonly members: readonly number[];
  readonly shares: readonly Share[];
  readonly score: number;
  /** Shares of members that have the cue. */
  readonly cover: Cover;
  /** Mean strength of item words on the members, and on what is around them. */
  readonly item: number;
  readonly around: number;
  /** Shares of members with words beyond names and dates, and with a "42 comments" link. */
  readonly words: number;
  readonly counters: number;
  /** Share of members under a heading that leads to another page. */
  readonly titles: number;
  /** Share of members one can answer. */
  readonly replies: number;
  /** Share of members with running words outside links and marks. */
  readonly prose: number;
  /** Share of members that are mostly links. */
  readonly listings: number;
  /** True when a heading over them says that these are reviews or comments. */
  readonly isTold: boolean;
  /** True when who and when stand before each member, see `followsHead`. */
  readonly isFlat: boolean;
};

type Cover = { date: number; author: number; stars: number; actions: number };

const NEVER_RECORDS =
  /^(?:html|body|a|b|i|u|em|strong|small|p|h[1-6]|button|label|time|img|input|textarea|form|meta|br|hr|svg|thead|tr?head|th|option|select|cite|abbr|iframe|script|ul|ol|nav|header|footer|aside)$/;

/** Fewest members a list has. */
const LIST = 2;

function shareOf(tree: PageTree, cues: Cues, index: number): Share {
  const from = tree.runFrom[index] ?? 0;
  const end = tree.runEnds[index] ?? 0;
  return {
    letters: lettersIn(tree, index),
    marks: (cues.markLettersBefore[end] ?? 0) - (cues.markLettersBefore[from] ?? 0),
    links: (cues.linkLettersBefore[end] ?? 0) - (cues.linkLettersBefore[from] ?? 0),
    dates: countIn(tree, cues, DATE, index),
    authors: countIn(tree, cues, AUTHOR, index),
    stars: countIn(tree, cues, STARS, index),
    actions: countIn(tree, cues, ACTION, index),
    replies: countIn(tree, cues, REPLY, index),
    forms: countIn(tree, cues, FORM, index),
    counts: countIn(tree, cues, COUNT, index),
    titles: countIn(tree, cues, TITLE, index),
  };
}

/** Own shares of members in document order: what lies in a nested member is taken off the outer one. */
function ownShares(tree: PageTree, cues: Cues, members: readonly number[]): Share[] {
  const whole = members.map((member) => shareOf(tree, cues, member));
  const own = whole.map((share) => ({ ...share }));
  const open: number[] = []; // positions in members
  for (let position = 0; position < members.length; position++) {
    const member = members[position] ?? 0;
    while (open.length > 0 && !isWithin(tree, member, members[open.at(-1) ?? 0] ?? 0)) open.pop();
    const outer = own[open.at(-1) ?? -1];
    const inner = whole[position];
    if (outer && inner) for (const key of Object.keys(inner) as (keyof Share)[]) outer[key] -= inner[key]; // made by `shareOf`
    open.push(position);
  }
  return own;
}

/** Elements that look alike under some key: class, id pattern, role or data name, place, or shape where there is no name. */
function* groupsOf(tree: PageTree, cues: Cues): Steps<Map<string, number[]>> {
  const groups = new Map<string, number[]>();
  const isAnother = (inner: number, outer: number): boolean =>
    [DATE, AUTHOR].every((bit) => {
      const inside = countIn(tree, cues, bit, inner);
      return inside > 0 && countIn(tree, cues, bit, outer) > inside;
    });
  const add = (key: string, index: number): void => {
    const group = groups.get(key);
    const parent = tree.parents[index] ?? 0;
    if (!group) groups.set(key, [index]);
    // A head that shares a class of its item's layout is no item; an answer right in what it answers is.
    else if (group.at(-1) !== parent || cues.names[parent] === cues.names[index] || isAnother(index, parent)) group.push(index);
  };
  for (let index = 1; index < tree.elements.length; index++) {
    if ((index & (STRIDE - 1)) === 0) yield;
    const tag = tree.tags[index] ?? '';
    const letters = lettersIn(tree, index);
    if (letters < 2) continue;
    if (NEVER_RECORDS.test(tag)) {
      if (tag === 'p' && followsHead(tree, cues, index)) add(`${tree.parents[index] ?? -1}+p`, index);
      continue;
    }
    const hints = cues.names[index];
    if (!hints) continue;
    const kinds =
      Math.sign(countIn(tree, cues, DATE, index)) +
      Math.sign(countIn(tree, cues, AUTHOR, index)) +
      Math.sign(countIn(tree, cues, STARS, index)) +
      Math.sign(countIn(tree, cues, ACTION, index)) +
      (hints.item >= 0.5 ? 1 : 0);
    if (kinds === 0) {
      if (followsHead(tree, cues, index)) add(`${tree.parents[index] ?? -1}+${tag}`, index);
      continue;
    }
    for (const key of hints.keys) add(`${tag}${key}`, index);
    add(`${tree.parents[index] ?? -1}>${tag}`, index);
    if (kinds < 2) continue;
    if (hints.keys.length > 0) continue;
    add(`${tag}(${childTags(tree, index)})`, index);
    // Threads nest lists in lists.
    if (/^(?:li|article|tr)$|-/.test(tag)) add(`${tree.tags[tree.parents[index] ?? -1]}>${tag}`, index);
  }
  return groups;
}

/** The element before one under the same parent, -1 when it is the first. It ends right before in the tree, at any depth. */
function siblingBefore(tree: PageTree, index: number): number {
  const parent = tree.parents[index] ?? -1;
  let at = index - 1;
  while (at > parent && tree.parents[at] !== parent) at = tree.parents[at] ?? -1;
  return at > parent ? at : -1;
}

/**
 * True for words right after siblings of another kind that say who and when: `dt` and `dd`, a head row and its body row, a
 * section with the name, a line with the day and then the paragraph.
 */
function followsHead(tree: PageTree, cues: Cues, index: number): boolean {
  if (lettersIn(tree, index) < 2) return false;
  let dates = 0;
  let authors = 0;
  let at = siblingBefore(tree, index);
  for (let step = 0; at >= 0 && step < 3 && (step === 0 || tree.tags[at] !== tree.tags[index]); step++) {
    if (lettersIn(tree, at) >= 200) return false;
    dates += countIn(tree, cues, DATE, at);
    authors += countIn(tree, cues, AUTHOR, at);
    if (dates > 0 && authors > 0) return dates === 1;
    at = siblingBefore(tree, at);
  }
  return false;
}

function childTags(tree: PageTree, index: number): string {
  const end = tree.ends[index] ?? 0;
  const tags: string[] = [];
  for (let child = index + 1; child < end && tags.length < 4; child = tree.ends[child] ?? end) {
    tags.push(`${tree.tags[child] ?? ''}${filledMark(tree, child)}`);
  }
  return tags.join(',');
}
/** Whether a child has text at all: an empty cell is another shape. */
const filledMark = (tree: PageTree, index: number): string => (lettersIn(tree, index) > 0 ? '' : '0');

/** How strongly the elements around one are named like reviews, and whether they are a side place. */
function surroundings(tree: PageTree, cues: Cues, index: number): { item: number; isSide: boolean } {
  let item = 0;
  let isSide = false;
  let at = tree.parents[index] ?? -1;
  for (let level = 0; at >= 0 && level < 12; level++) {
    const hints = cues.names[at];
    const tag = tree.tags[at] ?? '';
    if (tag === 'body') break;
    if (hints && level < 5) item = Math.max(item, itemOfList(tree, at, hints.item) * (1 - level * 0.12));
    if (tag === 'aside' || tag === 'nav' || tag === 'header' || tag === 'footer') isSide ||= tag !== 'header' || level < 4;
    if (hints?.isSide && hints.item < 1) isSide = true;
    if (hints?.isSide && /side-?bar|recent|latest|nav|menu/i.test(classOf(tree, at))) isSide = true;
    at = tree.parents[at] ?? -1;
  }
  return { item, isSide };
}

/** Letters a heading over a list has at most. */
const HEADING = 60;

/** True when the nearest heading before an element, or a label around it, names reviews, comments or answers. */
function isUnderHeading(tree: PageTree, index: number): boolean {
  for (let at = index, level = 0; at > 0 && level < 5; at = tree.parents[at] ?? -1, level++) {
    const element = tree.elements[at];
    if (!element || tree.tags[at] === 'body') return false;
    if (at !== index && TALK.test(attribute(element, 'aria-label').slice(0, HEADING))) return true;
    let before = siblingBefore(tree, at);
    for (let step = 0; before >= 0 && step < 6; step++, before = siblingBefore(tree, before)) {
      const heading = headingIn(tree, before);
      if (heading !== '') return TALK.test(heading);
    }
  }
  return false;
}

/** The last heading in an element or its own text as one, empty when there is none. */
function headingIn(tree: PageTree, index: number): string {
  for (let at = (tree.ends[index] ?? 0) - 1; at >= index; at--)
    if (/^(?:h[1-6]|legend)$/.test(tree.tags[at] ?? '') && lettersIn(tree, at) <= HEADING) return plainText(tree, at);
  return '';
}

const itemOfList = (tree: PageTree, index: number, item: number): number => {
  const element = tree.elements[index];
  // "comments-list", "reviews-section": parts of a review by name, but as surroundings they say what the list is of.
  return element &&
    item > 0 &&
    /(?:review|comment|kommentar|recensi|opini|avis|bewertung)/i.test(
      `${attribute(element, 'class')} ${attribute(element, 'id')}`,
    )
    ? 1
    : item;
};

const classOf = (tree: PageTree, index: number): string => {
  const element = tree.elements[index];
  return element ? attribute(element, 'class') : '';
};

const meanItem = (members: readonly number[], cues: Cues): number =>
  members.reduce((sum, member) => sum + (cues.names[member]?.item ?? 0), 0) / members.length;

const part = <T>(list: readonly T[], test: (item: T) => boolean): number =>
  list.length === 0 ? 0 : list.reduce((sum, item) => sum + (test(item) ? 1 : 0), 0) / list.length;

const mixture = (share: number): number => 4 * share * (1 - share);

const coverOf = (shares: readonly Share[]): Cover => ({
  date: part(shares, (share) => share.dates > 0),
  author: part(shares, (share) => share.authors > 0),
  stars: part(shares, (share) => share.stars > 0),
  actions: part(shares, (share) => share.actions > 0),
});

/** Members looked at for names nobody marked. */
const SAMPLE = 60;

/** Scores a set of look-alikes as a list of reviews. */
function scoreGroup(tree: PageTree, cues: Cues, members: readonly number[]): Group {
  const shares = ownShares(tree, cues, members);
  const count = members.length;
  const cover = coverOf(shares);
  const isFlat = members.every((member) => followsHead(tree, cues, member));
  if ((isFlat || meanItem(members, cues) >= 0.8) && cover.author < 0.3 && cover.date < 0.3) {
    const heads = flatHeads(tree, cues, members, cover);
    cover.date = cover.author = part(members, (member) => heads.has(member)) * 0.9;
    if (isFlat && cover.actions < 0.3)
      cover.actions = part(members, (member) =>
        (heads.get(member) ?? []).some((head) => countIn(tree, cues, ACTION, head) > 0),
      );
  }
  if (
    cover.author < 0.5 &&
    cover.date + cover.stars >= 0.6 &&
    part(members, (member) => isEntry(tree, cues, member)) < 0.6 &&
    namesByPlace(tree, cues, members.slice(0, SAMPLE)).length > 0
  )
    cover.author = 0.7;
  const texts = part(shares, (share) => share.letters - share.marks >= 12);
  const isTold = isUnderHeading(tree, members[0] ?? 0);
  const prose = part(members, (member) => holdsProse(tree, cues, member));
  const words = part(shares, (share) => share.letters - share.marks >= 2);
  let item = 0;
  let around = 0;
  let side = 0;
  // Surroundings of a sample are enough: members of one key stand in like places.
  const step = Math.max(1, Math.floor(count / 24));
  let sampled = 0;
  for (let position = 0; position < count; position += step) {
    const member = members[position] ?? 0;
    const near = surroundings(tree, cues, member);
    around += near.item;
    if (near.isSide) side++;
    sampled++;
  }
  for (const member of members) item += cues.names[member]?.item ?? 0;
  item /= count;
  around /= sampled;
  side /= sampled;
  const containers = part(shares, (share) => share.dates >= 3 || share.authors >= 7 || share.stars >= 9);
  const crowds = part(shares, (share) => share.dates >= 2 && share.authors >= 4) * 0.5;
  const listings = part(shares, (share) => share.links > share.letters * 0.6 && share.letters > 20);
  const counters = part(shares, (share) => share.counts > 0);
  const titles = Math.max(
    part(shares, (share) => share.titles > 0),
    part(members, (member) => {
      const before = siblingBefore(tree, member);
      return before >= 0 && countIn(tree, cues, TITLE, before) > 0;
    }),
  );
  const replies = part(shares, (share) => share.replies > 0);
  const forms = part(shares, (share) => share.forms > 1);
  const lengths = new Set(shares.map((share) => share.letters)).size;
  const hiddenShare = part(members, (member) => tree.hidden[member] === true);
  const isUniform = count >= 4 && lengths <= count / 3;
  const score =
    texts * 1.2 +
    words * 0.6 +
    cover.date +
    cover.author * 1.1 +
    cover.stars * 1.2 +
    cover.actions * 0.7 +
    item * 1.6 +
    around * 0.5 +
    (isTold ? 0.5 : 0) +
    Math.min(1.5, Math.log2(count) * 0.28) -
    // A rated, named item with a discussion under it is still one item.
    containers * (item >= 0.8 && cover.stars >= 0.8 ? 0.8 : 2) -
    crowds -
    listings * 1.6 -
    counters * 0.7 -
    forms * 0.5 -
    side * 1.8 -
    hiddenShare * 1.2 -
    (isUniform ? 1 : 0) -
    (mixture(cover.date) + mixture(cover.author) + mixture(cover.stars)) * 0.3;
  return {
    members,
    shares,
    score,
    cover,
    item,
    around,
    words,
    counters,
    titles,
    replies,
    prose,
    listings,
    isTold,
    isFlat,
  };
}

/** True for a row of a grid, what holds a box to tick, a headline, or links to more than who wrote it: mail, news, activity. */
function isEntry(tree: PageTree, cues: Cues, index: number): boolean {
  let links = 0;
  for (let at = index; at < (tree.ends[index] ?? 0); at++) {
    const element = tree.elements[at];
    if (element && (attribute(element, 'role') === 'row' || attribute(element, 'type') === 'checkbox')) return true;
    if (lettersIn(tree, at) < 2 || cues.own[at]) continue;
    const tag = tree.tags[at] ?? '';
    if (tag === 'a' ? ++links > 1 : /^h[1-4]$/.test(tag) && countIn(tree, cues, AUTHOR, at) === 0) return true;
  }
  return false;
}

/** Letters of a run that are rather a sentence than a label; scripts without blanks say more with fewer. */
const PROSE = 25;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** True when some text in an element, outside links and marks, is long enough for somebody's words. */
function holdsProse(tree: PageTree, cues: Cues, index: number): boolean {
  for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++) {
    const of = (sums: ArrayLike<number>): number => (sums[run + 1] ?? 0) - (sums[run] ?? 0);
    const letters = of(tree.lettersBefore) - Math.max(of(cues.markLettersBefore), of(cues.linkLettersBefore));
    if (letters >= PROSE || (letters >= PROSE / 3 && DENSE.test(tree.runs[run] ?? ''))) return true;
  }
  return false;
}

const CUES = ['date', 'author', 'stars', 'actions'] as const;

/** Cues most members have: what a member must show half of. */
const dominant = (cover: Cover): (keyof Cover)[] => CUES.filter((cue) => cover[cue] >= 0.6);

const COUNT_OF: Record<keyof Cover, (share: Share) => number> = {
  date: (share) => share.dates,
  author: (share) => share.authors,
  stars: (share) => share.stars,
  actions: (share) => share.actions,
};

const cuesHeld = (share: Share, wanted: readonly (keyof Cover)[]): number =>
  wanted.reduce((sum, cue) => sum + (COUNT_OF[cue](share) > 0 ? 1 : 0), 0);

/** True when a group is reviews beyond reasonable doubt of a mix-up with a product list, a menu or an article. */
function isConvincing(group: Group): boolean {
  const { cover, item, around } = group;
  const kinds = dominant(cover).length;
  const hasWho = cover.author >= 0.5 || cover.date >= 0.5;
  const words = Math.max(item, around * 0.9);
  if (group.words < 0.5) return false;
  // A list of talks elsewhere.
  if (group.counters >= 0.6 && cover.stars < 0.6 && item < 0.9) return false;
  // Articles or products with a date and an author each, results of a search with stars.
  if (group.titles >= 0.6 && item < 0.8 && (cover.stars < 0.6 || cover.author < 0.8)) return false;
  if (group.members.length < LIST) {
    return item >= 0.8 && kinds >= 2 && (cover.author > 0 || cover.stars > 0) && group.score > 4.6;
  }
  if (group.score < 2.6) return false;
  if (item >= 0.6 && kinds >= 1 && (hasWho || cover.stars >= 0.5)) return true;
  if (words >= 0.6 && kinds >= 1 && hasWho) return group.score > 3.2;
  // Nothing names it, but each has a day and can be answered.
  if (cover.date >= 0.8 && group.replies >= 0.8 && item + around < 0.1 && group.score > 3) return true;
  // From here on somebody must have written something.
  if (group.prose < 0.3) return false;
  const elsewhere = group.titles + group.listings;
  if (group.isTold && (hasWho || cover.stars >= 0.6) && group.prose >= 0.4 && elsewhere < 0.3) return true;
  // Headings that lead to a name without a day are people one can rate.
  if (cover.stars >= 0.6 && hasWho && kinds >= 2) return group.score > 3.4 && (cover.date >= 0.5 || group.titles < 0.5);
  // A day, words, and nothing that leads elsewhere.
  if (cover.date >= 0.8 && group.prose >= 0.7 && elsewhere + group.counters < 0.2)
    return cover.author >= 0.7 || cover.actions >= 0.6;
  return kinds >= 3 && cover.actions >= 0.5 && hasWho && group.prose >= 0.5;
}

/** An amount of money and nothing else. */
const PRICE =
  /^[^\d]{0,8}(?:[€$£¥₽₩₹₺₴]|\b(?:EUR|USD|GBP|CHF|Rs|R\$|kr|zł)\.?)\s?[-+−]?\d[\d.,\s]{0,12}$|^[-+−]?\s?\d[\d.,\s]{0,12}(?:[€$£¥₽₩₹₺₴円元]|(?:EUR|USD|GBP|CHF|kr|zł|руб|TL|Kč|Ft|lei)(?!\p{L}))[^\d]{0,8}$/u;

/** True for what has a price of its own: an offer, a payment. */
function isPriced(tree: PageTree, index: number): boolean {
  for (let run = tree.runFrom[index] ?? 0; run < (tree.runEnds[index] ?? 0); run++) {
    const length = (tree.lettersBefore[run + 1] ?? 0) - (tree.lettersBefore[run] ?? 0);
    if (length > 1 && length <= 24 && PRICE.test((tree.runs[run] ?? '').trim())) return true;
  }
  return false;
}

/** True for a row to pick among others: it holds a box to tick, or one or two buttons of a choice. Five of those are stars. */
function isPicked(tree: PageTree, index: number): boolean {
  let choices = 0;
  for (let at = index; at < (tree.ends[index] ?? 0); at++) {
    if (tree.tags[at] !== 'input') continue;
    const type = attribute(tree.elements[at] ?? [], 'type');
    if (type === 'checkbox') return true;
    if (type === 'radio') choices++;
  }
  return choices > 0 && choices <= 2;
}

/** True for what begins with a link to more about it, other than to a person: a ticket, an article. */
function isLed(tree: PageTree, cues: Cues, index: number): boolean {
  const end = tree.ends[index] ?? 0;
  const from = tree.runFrom[index] ?? 0;
  for (let at = index; at < end && (tree.runFrom[at] ?? 0) < from + 3; at++) {
    if (tree.tags[at] !== 'a' || cues.own[at] || lettersIn(tree, at) < 8) continue;
    const href = attribute(tree.elements[at] ?? [], 'href');
    if (/^(?!#|javascript:)./.test(href) && !NAME_SHAPE.test(plainText(tree, at).trim())) return true;
  }
  return false;
}

/** Members and what looks like them beside them, but shows nothing of a review. */
function isFewOf(tree: PageTree, cues: Cues, group: Group): boolean {
  const isMember = new Set(group.members);
  let others = 0;
  for (const parent of new Set(group.members.map((member) => tree.parents[member] ?? -1))) {
    const kinds = new Set(
      group.members.filter((member) => tree.parents[member] === parent).map((member) => cues.names[member]),
    );
    const end = tree.ends[parent] ?? 0;
    for (let child = parent + 1; child < end; child = tree.ends[child] ?? end) {
      const names = cues.names[child];
      if (names && names.keys.length > 0 && kinds.has(names) && !isMember.has(child) && lettersIn(tree, child) > 1) others++;
    }
  }
  return others > group.members.length;
}

/** True where a heading, or the names of the members or of what is around them, say that a list is of reviews. */
const isNamed = ({ isTold, item, around }: Pick<Group, 'isTold' | 'item' | 'around'>): boolean =>
  isTold || Math.max(item, around) >= 0.6;

/** True for a list nothing names that is rather of offers, payments, messages, tickets or versions. */
function isOtherList(tree: PageTree, cues: Cues, group: Group): boolean {
  const { members, cover, replies } = group;
  if (isNamed(group)) return false;
  if (part(members, (member) => isPriced(tree, member)) >= 0.8) return true;
  if (cover.stars >= 0.6 || replies >= 0.6) return false;
  return part(members, (member) => isPicked(tree, member) || isLed(tree, cues, member)) >= 0.8;
}

const lettersOf = (group: Group): number => group.shares.reduce((sum, share) => sum + share.letters, 0);

/** The group inside a group that lists several in one of them: comments, where the lists they stand in were found. */
function finerThan(tree: PageTree, best: Group, scored: readonly Group[]): Group | undefined {
  if (best.isFlat) return undefined;
  const wanted = dominant(best.cover);
  return scored.find((other) => {
    if (other.isFlat || other.members.length <= best.members.length || other.score < best.score - 1) return false;
    if (!wanted.every((cue) => other.cover[cue] >= 0.9) || covered(tree, other.members, best.members, 2) < 1) return false;
    // A line in each says less than the whole.
    if (lettersOf(other) < lettersOf(best) * 0.9) return false;
    let next = 0;
    const holdsSome = best.members.every((member) => {
      while ((other.members[next] ?? Number.POSITIVE_INFINITY) <= member) next++;
      return isWithin(tree, other.members[next] ?? -1, member);
    });
    return holdsSome && isConvincing(other);
  });
}

/** Finds the page's reviews or comments without knowing the site. Empty when nothing is convincing. */
export function* mineRecords(tree: PageTree, cues: Cues): Steps<readonly PageRecord[]> {
  const candidates = yield* groupsOf(tree, cues);
  const scored: Group[] = [];
  const seen = new Set<string>();
  for (const members of candidates.values()) {
    if (members.length < LIST && (cues.names[members[0] ?? 0]?.item ?? 0) < 0.8) continue;
    const identity = `${members.length}:${members[0]}:${members.at(-1)}:${members[members.length >> 1]}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    yield;
    scored.push(scoreGroup(tree, cues, members));
  }
  scored.sort((a, b) => b.score - a.score);
  const isReviews = (group: Group): boolean => isConvincing(group) && !isOtherList(tree, cues, group);
  const first = scored.find((group) => group.members.length >= LIST && isReviews(group)) ?? scored.find(isReviews);
  const best = first && (finerThan(tree, first, scored) ?? first);
  if (!best) return [];
  let group = outerReviews(tree, best, scored) ?? widen(tree, cues, best, scored);
  // What convinces of a part alone, every other row of a list, does not where nobody says anything in the rest.
  const known = new Set(best.members);
  const rest = group.members.filter((member) => !known.has(member));
  const isSilent = rest.length >= best.members.length / 2 && !rest.some((member) => holdsProse(tree, cues, member));
  if (isSilent && !isReviews(group)) return [];
  group = dropOutliers(tree, cues, group);
  // One that is left of a list nothing names is no list.
  if (group.members.length < LIST && group.item < 0.8) return [];
  if (!isNamed(group) && isFewOf(tree, cues, group)) return [];
  const grown = growTogether(tree, cues, group);
  const isChoice = group.cover.stars < 0.6 && !isNamed({ ...group, item: meanItem(grown, cues) });
  if (isChoice && part(grown, (member) => isPicked(tree, member)) >= 0.8) return [];
  return toRecords(tree, cues, grown, group);
}

/** Share of some elements that are one of some others, or lie in one at most `depth` levels down. */
function covered(tree: PageTree, inner: readonly number[], outer: readonly number[], depth = 12): number {
  const around = new Set(outer);
  return part(inner, (member) => {
    for (let at = member, level = 0; at >= 0 && level <= depth; at = tree.parents[at] ?? -1, level++)
      if (around.has(at)) return true;
    return false;
  });
}

/**
 * The group around a group that is rather the reviews: rated ones that hold unrated answers of a shop, or ones called
 * reviews that hold a nameless part. The likeliest such group.
 */
const outerReviews = (tree: PageTree, best: Group, scored: readonly Group[]): Group | undefined =>
  scored.find((other) => {
    if (other === best || other.members.length < Math.max(LIST, best.members.length / 2) || other.words < 0.6) return false;
    const isRated = best.cover.stars < 0.5 && other.cover.stars >= 0.8 && other.item >= 0.6;
    const isNamed =
      best.item < 0.5 && other.item >= 0.75 && other.score > best.score - 0.6 && other.members.length >= best.members.length;
    return (isRated || isNamed) && covered(tree, best.members, other.members) >= 0.8;
  });

/** Takes the larger group of look-alikes that holds this one: `li.odd` stands for `li.comment`. */
function widen(tree: PageTree, cues: Cues, best: Group, scored: readonly Group[]): Group {
  const wanted = dominant(best.cover);
  let widest = best;
  for (const other of scored) {
    if (other.members.length <= widest.members.length) continue;
    const isMore = covered(tree, best.members, other.members, 0) >= 0.9;
    // A level up or down counts where it is far more.
    const depth = isMore ? 0 : 3;
    const [up, down] = [covered(tree, best.members, other.members, depth), covered(tree, other.members, best.members, depth)];
    const isFarMore = other.members.length >= best.members.length * 1.5;
    if (!isMore && !(isFarMore && Math.max(up, (down * other.members.length) / best.members.length) >= 0.9)) continue;
    const extra = other.members
      .map((member, position) => ({ member, share: other.shares[position] }))
      .filter(
        (one) => covered(tree, best.members, [one.member], depth) + covered(tree, [one.member], best.members, depth) === 0,
      );
    if (extra.length > other.members.length - best.members.length) continue;
    // What has no name is none of those that have, unless it lacks nothing else but perhaps the stars.
    const isNameless = ({ member, share }: (typeof extra)[number]): boolean =>
      (cues.names[member]?.item ?? 0) < 0.3 && !(share && wanted.length === CUES.length && cuesHeld(share, wanted) >= 3);
    if (best.item >= 0.8 && extra.some(isNameless)) continue;
    // One that holds several beside its own is what lies around the list.
    if (extra.some(({ share }) => !!share && share.dates >= 4 && share.authors >= 4)) continue;
    const isAlike = (share: Share | undefined): boolean =>
      !!share && share.letters > 0 && cuesHeld(share, wanted) >= wanted.length * 0.75;
    const alike = Math.min(
      part(extra, ({ share }) => isAlike(share)),
      part(other.shares, isAlike),
    );
    const isNamed =
      part(extra, ({ member }) => (cues.names[member]?.item ?? 0) >= 0.8) >= 0.9 &&
      other.score > best.score - 1 &&
      other.words >= 0.6;
    if ((alike >= 0.7 && other.score > best.score - 1.4) || isNamed) widest = other;
  }
  return widest;
}

/** Leaves out members without half of what the others show: summaries, "write a review", page numbers. */
function dropOutliers(tree: PageTree, cues: Cues, group: Group): Group {
  if (group.isFlat) return group;
  const wanted = dominant(coverOf(group.shares)); // what is told by place alone no member holds
  const mean = group.shares.reduce((sum, share) => sum + share.letters - share.marks, 0) / group.shares.length;
  const kept = group.members.filter((member, position) => {
    const share = group.shares[position];
    if (!share || share.letters < 2) return false;
    if (wanted.length === 0) return true;
    // What holds the others and says little itself is the list.
    if (share.letters - share.marks < mean / 3 && covered(tree, group.members, [member]) > 0.8) return false;
    const needed = group.item >= 0.8 ? Math.min(1, wanted.length) : wanted.length / 2;
    return cuesHeld(share, wanted) >= needed && (group.cover.stars >= 0.8 || !(share.dates >= 4 && share.authors >= 4));
  });
  return kept.length === group.members.length || kept.length === 0 ? group : scoreGroup(tree, cues, kept);
}

/** Grows all members to the largest ancestors that still hold one each; all together or none. */
function growTogether(tree: PageTree, cues: Cues, group: Group): readonly number[] {
  let members = group.members;
  if (members.length < LIST) return members;
  for (let level = 0; level < 6; level++) {
    const parents = members.map((member) => tree.parents[member] ?? -1);
    if (new Set(parents).size !== members.length || parents.some((parent) => parent <= 0)) return members;
    const isFree = parents.every((parent, position) => {
      const next = members[position + 1];
      return (
        (next === undefined || !isWithin(tree, next, parent)) &&
        /^(?:div|li|article|section|tr|td|span|dd)$|-/.test(tree.tags[parent] ?? '')
      );
    });
    if (!isFree) return members;
    const grown = ownShares(tree, cues, parents);
    const own = ownShares(tree, cues, members);
    // A parent that brings other dates, or far more text, is a thread or a page with one comment, not its wrapper; unless
    // the parents stand side by side: then it is the head alone that was found.
    const areTwins = new Set(parents.map((parent) => tree.parents[parent])).size === 1;
    const isSame = grown.every((share, position) => {
      const before = own[position];
      if (!before || share.dates > Math.max(1, before.dates) + (areTwins ? 0 : 1)) return false;
      return areTwins || share.letters <= before.letters * 2 + 200;
    });
    if (!isSame) return members;
    members = parents;
  }
  return members;
}

/**
 * The one child of a member that holds what it says itself, where answers to it are nested beside that child; the member
 * where there is no such child.
 */
function withoutNested(tree: PageTree, record: PageRecord): number {
  const main = record.parts.at(-1) ?? 0;
  if (record.nested.length === 0) return main;
  const end = tree.ends[main] ?? 0;
  let most = 0;
  let all = 0;
  let inner = main;
  for (let child = main + 1; child < end; child = tree.ends[child] ?? end) {
    const answers = record.nested.filter((nested) => isWithin(tree, nested, child));
    const letters = lettersIn(tree, child) - answers.reduce((sum, nested) => sum + lettersIn(tree, nested), 0);
    all += letters;
    if (letters <= most) continue;
    most = letters;
    inner = answers.length > 0 ? main : child;
  }
  return most >= all * 0.8 ? inner : main;
}

/** A record's elements: without the answers nested in it, unless its box or button would be left out. */
export function elementsOf(
  tree: PageTree,
  record: PageRecord,
  held: readonly (number | null | undefined)[],
): readonly number[] {
  const inner = withoutNested(tree, record);
  const holdsAll = held.every(
    (index) => index == null || !isWithin(tree, index, record.parts.at(-1) ?? 0) || isWithin(tree, index, inner),
  );
  return holdsAll ? [...record.parts.slice(0, -1), inner] : record.parts;
}

/** What shows that something is a record. */
function signalsOf(share: Share | undefined, isNamed: boolean, isRepeated: boolean): SignalId[] {
  const signals: SignalId[] = isNamed ? ['named-item'] : [];
  for (const cue of CUES) if (share && COUNT_OF[cue](share) > 0) signals.push(cue);
  if (isRepeated) signals.push('repeated');
  return signals;
}

/** Records with their nested ones and the signals each shows. */
function toRecords(tree: PageTree, cues: Cues, members: readonly number[], group: Group): PageRecord[] {
  const shares = ownShares(tree, cues, members);
  const flat = flatHeads(tree, cues, members, coverOf(shares));
  return members.map((member, position) => {
    const share = shares[position];
    const signals = signalsOf(share, group.item >= 0.5 || group.around >= 0.7, members.length > 1);
    const heads = flat.get(member) ?? [];
    return { parts: [...heads, member], nested: nestedIn(tree, members, position), signals };
  });
}

/** Direct members inside one. */
export function nestedIn(tree: PageTree, members: readonly number[], position: number): number[] {
  const outer = members[position] ?? 0;
  const nested: number[] = [];
  for (let next = position + 1; next < members.length; next++) {
    const member = members[next] ?? 0;
    if (!isWithin(tree, member, outer)) break;
    const previous = nested.at(-1);
    if (previous === undefined || !isWithin(tree, member, previous)) nested.push(member);
  }
  return nested;
}

/** In flat layouts the head (author, date) stands before the body as a sibling: those elements belong to the record. */
function flatHeads(
  tree: PageTree,
  cues: Cues,
  members: readonly number[],
  cover: Cover,
): ReadonlyMap<number, readonly number[]> {
  const heads = new Map<number, readonly number[]>();
  if (cover.author >= 0.5 && cover.date >= 0.5) return heads;
  const isMember = new Set(members);
  for (const member of members) {
    const near: number[] = [];
    for (let at = siblingBefore(tree, member); at >= 0 && !isMember.has(at) && near.length < 3; at = siblingBefore(tree, at))
      near.unshift(at);
    if (
      near.some(
        (sibling) =>
          countIn(tree, cues, AUTHOR, sibling) + countIn(tree, cues, DATE, sibling) > 0 && lettersIn(tree, sibling) < 200,
      )
    ) {
      heads.set(
        member,
        near.filter((sibling) => lettersIn(tree, sibling) > 0 && lettersIn(tree, sibling) < 200),
      );
    }
  }
  return heads;
}

/** Least score of what is one record. */
const ONE = 1.6;

/**
 * The record around one element: climbs, and stops at the largest ancestor that still holds one. Looks only at
 * ancestors and their siblings, so its cost does not grow with the page. Null when nothing around looks like a review.
 */
export function recordAround(tree: PageTree, cues: Cues, anchor: number): AnchoredRecord | null {
  type Level = { index: number; share: Share; twins: readonly number[]; item: number; kinds: number; score: number };
  const levels: Level[] = [];
  for (let at = anchor, depth = 0; at > 0 && depth < 18; at = tree.parents[at] ?? -1, depth++) {
    const tag = tree.tags[at] ?? '';
    if (tag === 'body' || tag === 'html') break;
    if (NEVER_RECORDS.test(tag)) continue;
    const twins = twinsOf(tree, cues, at);
    const [share = shareOf(tree, cues, at)] = ownShares(tree, cues, [at, ...nestedTwins(tree, cues, at)]);
    const item = cues.names[at]?.item ?? 0;
    const kinds = Math.sign(share.dates) + Math.sign(share.authors) + Math.sign(share.stars) + Math.sign(share.actions) * 0.7;
    const isCrowd = share.dates >= 4 || share.stars >= 11 || share.authors >= 12;
    const score =
      kinds +
      item * 1.3 +
      Math.min(twins.length, 4) * 0.35 -
      (isCrowd ? 3 : 0) -
      (twins.length === 0 && item < 0.5 ? 0.8 : 0) -
      depth * 0.02;
    levels.push({ index: at, share, twins, item, kinds, score });
  }
  let best: Level | null = null;
  const named: Level[] = [];
  const whole: Level[] = [];
  for (const level of levels) {
    if (level.share.letters < 2) continue;
    const twin = best && best.score >= ONE && best.twins.length > 1 ? best.twins[0] : undefined;
    // What holds the look-alikes is their list, whatever its name.
    if (twin !== undefined && isWithin(tree, twin, level.index)) break;
    // Up here stands the comment this one answers.
    const answer = whole.find((below) => areAlike(tree, cues, level.index, below.index));
    if (answer) {
      if (!best || best.score < ONE) best = { ...answer, score: ONE };
      break;
    }
    if (level.kinds >= 1.7) whole.push(level);
    if (level.item >= 0.8 && level.share.authors + level.share.dates > 0) named.push(level);
    if (best && best.score >= ONE && level.share.letters > best.share.letters * 6 + 600 && level.twins.length === 0) break;
    if (!best || level.score > best.score + 0.05) best = level;
    // A list of look-alikes ends the climb: above it two records meet.
    if (best && level.index === best.index && level.twins.length >= 2 && level.score >= 3) break;
  }
  const item = named[0];
  if (best && item && best.index > item.index) best = item;
  if (!best || best.score < ONE) return flatRecordAround(tree, cues, anchor);
  const signals: SignalId[] = ['pointed-at', ...signalsOf(best.share, best.item >= 0.5, best.twins.length > 0)];
  return { parts: [best.index], nested: nestedTwins(tree, cues, best.index), signals, twins: best.twins };
}

/** Letters of one review with all that stands around it, at most. */
const ONE_REVIEW = 6000;

/**
 * The one review a page shows above or around a box that answers it: stars, a day or a name, and somebody's words. Null
 * where nothing near the box is that.
 */
export function recordBeside(tree: PageTree, cues: Cues, box: number): PageRecord | null {
  const isOne = (index: number): boolean => {
    const share = shareOf(tree, cues, index);
    return (
      share.stars > 0 &&
      share.stars <= 3 &&
      share.dates <= 2 &&
      share.dates + share.authors > 0 &&
      share.letters <= ONE_REVIEW &&
      share.titles === 0 &&
      holdsProse(tree, cues, index)
    );
  };
  for (let at = box, level = 0; at > 0 && level < 6 && tree.tags[at] !== 'body'; at = tree.parents[at] ?? -1, level++) {
    const near = [at];
    for (let before = siblingBefore(tree, at); before >= 0 && near.length < 4; before = siblingBefore(tree, before))
      near.push(before);
    const found = near.find((index) => !NEVER_RECORDS.test(tree.tags[index] ?? '') && isOne(index));
    if (found !== undefined)
      return { parts: [found], nested: [], signals: signalsOf(shareOf(tree, cues, found), false, false) };
  }
  return null;
}

/** The body of a flat layout the anchor is in, with the siblings before it that say who and when. */
function flatRecordAround(tree: PageTree, cues: Cues, anchor: number): AnchoredRecord | null {
  for (let at = anchor, depth = 0; at > 0 && depth < 4; at = tree.parents[at] ?? -1, depth++) {
    if (!followsHead(tree, cues, at)) continue;
    const heads: number[] = [];
    for (let head = siblingBefore(tree, at); head >= 0 && heads.length < 3; head = siblingBefore(tree, head)) {
      if (heads.length > 0 && tree.tags[head] === tree.tags[at]) break;
      if (lettersIn(tree, head) > 0) heads.unshift(head);
    }
    return { parts: [...heads, at], nested: [], signals: ['pointed-at', 'date', 'author'], twins: [] };
  }
  return null;
}

/** True for elements of one kind: the same tag and class, or the same tag where neither has a name. */
function areAlike(tree: PageTree, cues: Cues, one: number, other: number): boolean {
  if (tree.tags[one] !== tree.tags[other]) return false;
  const keys = cues.names[one]?.keys ?? [];
  const others = cues.names[other]?.keys ?? [];
  if (keys.length === 0 || others.length === 0) return keys.length === others.length && tree.tags[one] !== 'div';
  return keys.some((key) => others.includes(key));
}

/** Siblings that look alike and hold text and a mark; those of the wrapper it fills alone where it has none itself. */
function twinsOf(tree: PageTree, cues: Cues, index: number, level = 0): number[] {
  const twins = siblingsLike(tree, cues, index);
  const parent = tree.parents[index] ?? -1;
  const isWrapped = level < 3 && parent > 0 && lettersIn(tree, parent) === lettersIn(tree, index);
  return twins.length === 0 && isWrapped ? twinsOf(tree, cues, parent, level + 1) : twins;
}

function siblingsLike(tree: PageTree, cues: Cues, index: number): number[] {
  const parent = tree.parents[index] ?? -1;
  const twins: number[] = [];
  if (parent < 0) return twins;
  const keys = new Set(cues.names[index]?.keys ?? []);
  const tag = tree.tags[index];
  let seen = 0;
  const end = tree.ends[parent] ?? 0;
  for (let child = parent + 1; child < end && seen < 200; child = tree.ends[child] ?? end) {
    seen++;
    if (child === index || tree.tags[child] !== tag || lettersIn(tree, child) < 2) continue;
    const other = cues.names[child]?.keys ?? [];
    if (keys.size > 0 ? !other.some((key) => keys.has(key)) : other.length > 0) continue;
    if (countIn(tree, cues, DATE, child) + countIn(tree, cues, AUTHOR, child) + countIn(tree, cues, STARS, child) > 0)
      twins.push(child);
  }
  return twins;
}

/** The outermost elements inside one that share its key: answers nested in a comment. */
function nestedTwins(tree: PageTree, cues: Cues, index: number): number[] {
  const keys = new Set(cues.names[index]?.keys.filter((key) => !key.includes('#') || key.startsWith('#')) ?? []);
  const item = cues.names[index]?.item ?? 0;
  const tag = tree.tags[index];
  if (keys.size === 0 || (item < 0.3 && tag === 'div')) return [];
  const nested: number[] = [];
  const end = tree.ends[index] ?? 0;
  for (let at = index + 1; at < end; ) {
    if (
      tree.tags[at] === tag &&
      (cues.names[at]?.keys ?? []).some((key) => keys.has(key)) &&
      countIn(tree, cues, REPLY, at) + countIn(tree, cues, AUTHOR, at) > 0
    ) {
      nested.push(at);
      at = tree.ends[at] ?? end;
    } else at++;
  }
  return nested;
}
