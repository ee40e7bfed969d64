import type { FoundReview } from '../domain/page-reading.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import type { PlatformName, Rating, Review, ReviewDate } from '../domain/review.ts';
import { findAuthor } from './author.ts';
import { type Cues, DATE, isControl, REPLY, STARS } from './cues.ts';
import { looksLikeDate, toReviewDate } from './date.ts';
import { digest } from './digest.ts';
import { mainPart, ownElements } from './own-elements.ts';
import { findOwnerReplies, isByOwner, ownerReplyText } from './owner-reply.ts';
import { attribute, type PageElement, squash } from './page-element.ts';
import { isWithin, lettersIn, meetsAny, type PageTree, plainText } from './page-tree.ts';
import { ratingFromClass, ratingFromIcons, ratingFromValue, ratingFromWidth, ratingOf } from './rating.ts';
import type { PageRecord } from './records.ts';
import { blockText, isInAny, type RecordText, readText } from './text.ts';

export type ReadContext = {
  readonly now: Date;
  readonly language: string;
  readonly url: string;
  readonly platform: PlatformName;
  readonly adapter: PlatformAdapter | null;
  /** What the site itself says in most records, see `siteWords`. */
  readonly siteWords: ReadonlySet<string>;
};

/** One record read: its review without the id, and the buttons that may open its box, likeliest first. */
export type RecordReading = {
  readonly review: Omit<Review, 'id'>;
  /** What the site calls it, empty when it does not. */
  readonly siteId: string;
  readonly openers: readonly number[];
  readonly isByOwner: boolean;
};

/** The elements among some that the first meeting selector names. */
export function pick(tree: PageTree, among: readonly number[], selectors: readonly string[] | undefined): readonly number[] {
  for (const selector of selectors ?? []) {
    const met = tree.met.get(selector);
    const found = met ? among.filter((index) => met.has(index)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Leaves out elements that lie in another of the list. */
const outermost = (tree: PageTree, list: readonly number[]): number[] =>
  list.filter((index) => !list.some((other) => other !== index && isWithin(tree, index, other)));

/** Reads everything a record says: by the adapter's selectors where it has any that meet, else by exclusion. */
export function readRecord(tree: PageTree, cues: Cues, record: PageRecord, context: ReadContext): RecordReading {
  const { adapter } = context;
  const own = ownElements(tree, record);
  const main = mainPart(record);
  const known = outermost(tree, pick(tree, own, adapter?.review?.ownerReply)).filter((index) => lettersIn(tree, index) > 0);
  const answers = known.length > 0 ? known : findOwnerReplies(tree, cues, own, main);
  const rest = own.filter((index) => !isInAny(tree, index, answers));

  const textAt = outermost(tree, pick(tree, rest, adapter?.review?.text));
  const shown = textAt.filter((index) => lettersIn(tree, index) > 0);
  const readTexts = (words: ReadonlySet<string>): RecordText[] =>
    (shown.length > 0 ? shown : [main]).map((root) =>
      readText(tree, cues, root === main ? own : own.filter((index) => isWithin(tree, index, root)), root, answers, words),
    );
  let texts = readTexts(context.siteWords);
  // Where everybody wrote the same, it is not the site that says it.
  if (context.siteWords.size > 0 && texts.every((one) => one.text === '')) texts = readTexts(new Set());
  const text = texts
    .map((one) => one.text)
    .filter((one, position, all) => one !== '' && all.indexOf(one) === position)
    .join('\n\n');
  const nameAt = pick(tree, rest, adapter?.review?.author)[0];
  const author =
    (nameAt !== undefined ? (findAuthor(tree, cues, [nameAt], []) ?? namedBy(tree, nameAt)) : null) ??
    findAuthor(tree, cues, own, answers);
  const answer = blockText(tree, cues, outermost(tree, answers));
  return {
    review: {
      author,
      rating: knownRating(tree, rest, adapter) ?? findRating(tree, cues, rest),
      date: findDate(tree, cues, rest, context),
      text,
      isTruncated: texts.some((one) => one.isTruncated),
      ownerReply: ownerReplyText(answer),
      platform: context.platform,
      url: context.url,
    },
    siteId: siteIdOf(tree, rest),
    openers: findOpeners(tree, cues, rest, adapter),
    isByOwner: isByOwner(tree, main),
  };
}

function namedBy(tree: PageTree, index: number): string | null {
  const name = squash(plainText(tree, index));
  return name !== '' && name.length <= 50 ? name : null;
}

function knownRating(tree: PageTree, own: readonly number[], adapter: PlatformAdapter | null): Rating | null {
  for (const selector of adapter?.review?.rating ?? []) {
    for (const index of pick(tree, own, [selector])) {
      const rating = ratingAt(tree, index, selector, adapter);
      if (rating) return rating;
    }
  }
  return null;
}

function ratingAt(tree: PageTree, index: number, selector: string, adapter: PlatformAdapter | null): Rating | null {
  const { bestRating, filledIcon } = adapter?.review ?? {};
  const element = tree.elements[index];
  if (!element) return null;
  const text = squash(plainText(tree, index));
  if (bestRating !== undefined) return ratingFromValue(text.replace(/^\D+/, ''), bestRating);
  const icons = filledIcon
    ? childrenOf(tree, tree.parents[index] ?? -1).filter((icon) => meetsAny(tree, icon, [selector]))
    : [];
  if (filledIcon && icons.length >= 4) {
    return { value: icons.filter((icon) => meetsAny(tree, icon, [filledIcon])).length, best: icons.length };
  }
  return (
    ratingOf(element, text) ??
    ratingFromClass(attribute(element, 'class')) ??
    ratingFromIcons(attributesOf(tree, childrenOf(tree, index)))
  );
}

/** Value, label, hidden input, visible text, then filled icons, class numbers and bars. */
function findRating(tree: PageTree, cues: Cues, own: readonly number[]): Rating | null {
  let fallback: Rating | null = null;
  let byText: Rating | null = null;
  for (const index of own) {
    const element = tree.elements[index];
    if (!element) continue;
    const isMarked = ((cues.own[index] ?? 0) & STARS) !== 0;
    const isNamed = cues.names[index]?.isStars === true;
    const isLabelled =
      attribute(element, 'aria-label') !== '' || attribute(element, 'title') !== '' || attribute(element, 'alt') !== '';
    const isValue = attribute(element, 'itemprop') === 'ratingValue' || attribute(element, 'name') === 'rating';
    if (!isMarked && !isNamed && !isLabelled && !isValue) continue;
    const letters = lettersIn(tree, index);
    const read = ratingOf(element, '');
    if (read && (isMarked || isNamed || isValue || !/^a$/.test(tree.tags[index] ?? ''))) return read;
    if (letters < 60 && letters > 0 && (isMarked || isNamed)) {
      const text = squash(plainText(tree, index));
      byText ??= ratingOf(element, text) ?? (/^[0-5](?:[.,]\d)?$/.test(text) ? ratingFromValue(text) : null);
    }
    if (!isNamed || fallback) continue;
    fallback =
      ratingFromValue(
        attribute(element, 'data-rating') || attribute(element, 'data-score') || attribute(element, 'data-stars'),
      ) ??
      ratingFromClass(attribute(element, 'class')) ??
      ratingFromIcons(attributesOf(tree, childrenOf(tree, index))) ??
      barIn(tree, index);
  }
  return byText ?? fallback;
}

function childrenOf(tree: PageTree, index: number): number[] {
  const children: number[] = [];
  const end = tree.ends[index] ?? 0;
  for (let child = index + 1; child < end; child = tree.ends[child] ?? end) children.push(child);
  return children;
}

const attributesOf = (tree: PageTree, indices: readonly number[]): PageElement[] =>
  indices.map((index) => tree.elements[index] ?? []);

function barIn(tree: PageTree, index: number): Rating | null {
  for (const child of attributesOf(tree, childrenOf(tree, index).slice(0, 3))) {
    const read = ratingFromWidth(attribute(child, 'style'));
    if (read) return read;
  }
  return null;
}

function findDate(tree: PageTree, cues: Cues, own: readonly number[], context: ReadContext): ReviewDate | null {
  const known = pick(tree, own, context.adapter?.review?.date)[0];
  const marked = own.filter((index) => ((cues.own[index] ?? 0) & DATE) !== 0);
  const at =
    known ??
    marked.find((index) => tree.tags[index] === 'time') ??
    marked.find((index) => looksLikeDate(shownDate(tree, index))) ??
    marked[0];
  const element = at === undefined ? undefined : tree.elements[at];
  if (at === undefined || !element) return null;
  let machine = '';
  for (let inside = at; inside < (tree.ends[at] ?? 0) && machine === ''; inside++) {
    const part = tree.elements[inside];
    if (part)
      machine = attribute(part, 'datetime') || (/date/i.test(attribute(part, 'itemprop')) ? attribute(part, 'content') : '');
  }
  return toReviewDate(shownDate(tree, at).slice(0, 80), machine.slice(0, 40), context.now, context.language);
}

/** What an element says of a day: all of it, or the one text in it that is a day where it says more. */
function shownDate(tree: PageTree, index: number): string {
  const whole = squash(plainText(tree, index));
  if (whole.length <= 40) return whole;
  const runs = tree.runs.slice(tree.runFrom[index], tree.runEnds[index]).map(squash);
  return runs.find((run) => run.length <= 40 && looksLikeDate(run)) ?? whole;
}

/** The id a site gives a review: a data attribute, or a numbered id. */
function siteIdOf(tree: PageTree, own: readonly number[]): string {
  for (const index of own.slice(0, 6)) {
    const element = tree.elements[index];
    if (!element) continue;
    for (const name of [
      'data-review-id',
      'data-reviewid',
      'data-comment-id',
      'data-commentid',
      'data-id',
      'thingid',
      'data-post-id',
    ]) {
      const value = attribute(element, name);
      if (value !== '') return value;
    }
    const id = attribute(element, 'id');
    if (/\d{2}|[a-z][-_]\d/i.test(id) && id.length < 80) return id;
  }
  return '';
}

function findOpeners(tree: PageTree, cues: Cues, own: readonly number[], adapter: PlatformAdapter | null): readonly number[] {
  const known = pick(tree, own, adapter?.reply?.opener);
  if (known.length > 0) return known;
  return own.filter(
    (index) => ((cues.own[index] ?? 0) & REPLY) !== 0 && isControl(tree, index) && !isInFilledForm(tree, index),
  );
}

/** True inside a form that has a box: there "Reply" sends. */
function isInFilledForm(tree: PageTree, index: number): boolean {
  for (let at = tree.parents[index] ?? -1; at >= 0; at = tree.parents[at] ?? -1) {
    if (tree.tags[at] !== 'form') continue;
    for (let inside = at; inside < (tree.ends[at] ?? 0); inside++) if (tree.tags[inside] === 'textarea') return true;
    return false;
  }
  return false;
}

/** An id for each review: the site's own, else a digest of author, date and the text's beginning; made unique by a number. */
export function idsFor(readings: readonly RecordReading[]): string[] {
  const used = new Map<string, number>();
  return readings.map(({ siteId, review }) => {
    const id = siteId || `r-${digest(`${review.author}|${review.date?.shown}|${review.text.slice(0, 80)}`)}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}

/** How sure we are that a record is a review, by the signals it shows. */
export function confidenceOf(record: PageRecord): FoundReview['confidence'] {
  if (record.signals.includes('platform')) return 'sure';
  const cues = record.signals.filter(
    (signal) => signal === 'date' || signal === 'author' || signal === 'stars' || signal === 'actions',
  ).length;
  const isNamed = record.signals.includes('named-item');
  if (cues >= 3 || (cues >= 2 && isNamed)) return cues >= 3 && isNamed ? 'sure' : 'likely';
  return cues >= 1 && isNamed ? 'likely' : 'unsure';
}
