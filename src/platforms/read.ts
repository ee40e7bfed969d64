import type { ForeignFrame, FoundReview, PageReading } from '../domain/page-reading.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import type { PlatformName } from '../domain/review.ts';
import { ANSWER_BOX } from '../languages/page-words.ts';
import { namesByPlace } from './author.ts';
import { chooseAdapter } from './choose-adapter.ts';
import { type Cues, cueSteps } from './cues.ts';
import {
  attribute,
  composedParent,
  documentElementOf,
  frameDocument,
  hasLayout,
  isShown,
  meetsAny,
  squash,
  titleOf,
} from './dom.ts';
import { findFields, focusedElement, type PageField, pairedRecord, recordOf } from './fields.ts';
import { confidenceOf, idsFor, pick, type ReadContext, type RecordReading, readRecord, visibleShare } from './generic.ts';
import { mainPart } from './own-elements.ts';
import { indexOfNode, isWithin, lettersIn, type PageTree, treeSteps } from './page-tree.ts';
import { elementsOf, mineRecords, nestedIn, type PageRecord, recordAround } from './records.ts';
import { readSelection, selectionEnds } from './selection.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';
import { siteWords } from './text.ts';

export { readSelection } from './selection.ts';

export type ReadOptions = {
  readonly now: Date;
  /** What the writer clicked last, null when not known. */
  readonly pointedAt: Element | null;
  /** Most time to spend walking the page, in milliseconds; what is read by then is answered with `isPartial`. */
  readonly budgetMs?: number;
  /** Those that may fit this frame, the writer's own first; without any the page is read as one nobody described. */
  readonly adapters?: readonly PlatformAdapter[];
};

/** A page as data, with the live elements behind the ids. */
export type Reading = {
  readonly reading: PageReading;
  /** Review id → its elements: one, or a few that follow each other. */
  readonly reviewElements: Map<string, readonly Element[]>;
  /** Field id → the box: reviews' own boxes and those of a whole thread. */
  readonly fieldElements: Map<string, HTMLElement>;
  /** Review id → the button that opens its box. */
  readonly openers: Map<string, HTMLElement>;
  /** How the reviews were found, for reports. */
  readonly why: {
    readonly way: 'platform' | 'generic' | 'pointed-at' | 'none';
    readonly elements: number;
    readonly ms: number;
  };
};

const BUDGET_MS = 1500;

/** Longest the page waits for us while it is read. */
const SLICE_MS = 8;
/** Most time for a reading in slices: a page that grows faster than it is read is answered in part. */
const PATIENCE_MS = 5000;

/** Reads a frame: its reviews, their reply boxes, the writer's selection. Writes nothing and presses nothing. */
export const readPage = (doc: Document, options: ReadOptions): Reading => atOnce(readingSteps(doc, options));

/** The same in slices of 8 ms, between which the page's own tasks run. Rejects when `signal` aborts. */
export const readPageInSlices = (doc: Document, options: ReadOptions, signal?: AbortSignal): Promise<Reading> =>
  inSlices(readingSteps(doc, { budgetMs: PATIENCE_MS, ...options }), SLICE_MS, signal);

function* readingSteps(doc: Document, options: ReadOptions): Steps<Reading> {
  const started = performance.now();
  const tree = yield* treeSteps(doc, started + (options.budgetMs ?? BUDGET_MS));
  const cues = yield* cueSteps(tree);
  const laidOut = hasLayout(doc);
  const url = doc.location?.href ?? '';
  const adapter = chooseAdapter(doc, options.adapters ?? []);
  const platform: PlatformName = adapter ? { id: adapter.id, name: adapter.name } : { id: 'page', name: siteName(doc) };
  const language = languageOf(doc);
  const focused = focusedElement(doc);
  const ends = selectionEnds(doc);

  const known = adapter ? cardRecords(tree, adapter) : [];
  const mined = known.length > 0 ? known : yield* mineRecords(tree, cues);
  const records = withAnchors(tree, cues, mined, [ends?.[0] ?? null, focused, options.pointedAt]);
  const way = known.length > 0 ? 'platform' : mined.length > 0 ? 'generic' : records.length > 0 ? 'pointed-at' : 'none';

  const context: ReadContext = {
    now: options.now,
    language,
    url,
    platform,
    adapter,
    laidOut,
    siteWords: siteWords(tree, cues, records),
  };
  const read: RecordReading[] = [];
  for (const record of records) {
    yield;
    read.push(readRecord(tree, cues, record, context));
  }
  const readings = withNames(tree, cues, records, read);
  const ids = idsFor(readings);
  const isRated = records.length > 0 && readings.filter((one) => one.review.rating !== null).length >= records.length / 2;
  const isKnownField = (element: Element): boolean => meetsAny(element, adapter?.reply?.field ?? []);
  const fields = yield* findFields(tree, { records, isRated, laidOut, focused, isKnownField });

  const selected = ends ? ends.map((end) => recordOf(tree, records, indexOfNode(tree, end, composedParent))) : [];
  const reviewElements = new Map<string, readonly Element[]>();
  const openers = new Map<string, HTMLElement>();
  const reviews = records.map((record, position): FoundReview => {
    const id = ids[position] ?? '';
    const one = readings[position];
    const box = fields.find((candidate) => candidate.record === position);
    const elements = elementsOf(tree, record, [box?.element, one?.opener]);
    reviewElements.set(id, elements);
    if (one?.opener) openers.set(id, one.opener);
    const field = box?.field ?? null;
    const answered = one?.review.ownerReply ?? nestedAnswer(records, readings, record);
    const signals = record.signals.map((signal) => ({ id: signal as string }));
    if (field) signals.push({ id: 'field' });
    if (one?.isByOwner) signals.push({ id: 'by-owner' });
    return {
      review: { id, ...(one?.review ?? EMPTY), ownerReply: answered, platform, url },
      field,
      hasOpener: one?.opener != null,
      visible: visibleShare(elements, laidOut),
      isSelected: selected.length === 2 && selected[0] === position && selected[1] === position,
      confidence: confidenceOf(record),
      signals,
    };
  });
  const loose = fields.filter((field) => field.record === null);
  return {
    reading: {
      url,
      title: titleOf(doc),
      language,
      platform,
      rules: adapter?.rules ?? null,
      reviews,
      looseField:
        (loose.find((one) => one.field.isFocused) ?? loose.find((one) => one.field.isVisible) ?? loose[0])?.field ?? null,
      foreignFrames: foreignFrames(tree, records, ids, adapter, url, doc),
      selection: readSelection(doc),
      isPartial: tree.isPartial,
    },
    reviewElements,
    fieldElements: new Map(fields.map((one: PageField) => [one.field.id, one.element])),
    openers,
    why: { way, elements: tree.elements.length, ms: Math.round(performance.now() - started) },
  };
}

function languageOf(doc: Document): string {
  const root = documentElementOf(doc);
  return root ? attribute(root, 'lang') : '';
}

const EMPTY = { author: null, rating: null, date: null, text: '', isTruncated: false };

/** What the site calls itself, its host where it does not say. */
function siteName(doc: Document): string {
  const named = Document.prototype.querySelector.call(doc, 'meta[property="og:site_name"], meta[name="application-name"]');
  const name = named ? squash(attribute(named, 'content')) : '';
  if (name !== '' && name.length <= 40) return name;
  return (doc.location?.hostname ?? '').replace(/^www\./, '');
}

/** The answer to a comment that stands nested under it and is marked as the author's own. */
function nestedAnswer(
  records: readonly PageRecord[],
  readings: readonly { isByOwner: boolean; review: { text: string } }[],
  record: PageRecord,
): string | null {
  for (const nested of record.nested) {
    const position = records.findIndex((other) => mainPart(other) === nested);
    const answer = readings[position];
    if (answer?.isByOwner && answer.review.text !== '') return answer.review.text;
  }
  return null;
}

/** Fills in the authors of a list in which no name is marked. */
function withNames(
  tree: PageTree,
  cues: Cues,
  records: readonly PageRecord[],
  readings: readonly RecordReading[],
): readonly RecordReading[] {
  const names = readings.every((one) => one.review.author === null) ? namesByPlace(tree, cues, records.map(mainPart)) : null;
  if (!names) return readings;
  return readings.map((one, position) => {
    const author = names[position] ?? null;
    if (author === null) return one;
    const blocks = one.review.text.split('\n\n');
    const text = blocks.length > 1 ? blocks.filter((block) => block !== author).join('\n\n') : one.review.text;
    return {
      ...one,
      review: { ...one.review, author, text: text.startsWith(`${author}\n`) ? text.slice(author.length).trim() : text },
    };
  });
}

function reviewIdOf(tree: PageTree, index: number): string {
  const element = tree.elements[index];
  return element ? attribute(element, 'data-review-id') : '';
}

/** Records by an adapter's selectors: those of the first that meets, without cards that only wrap another. */
function cardRecords(tree: PageTree, adapter: PlatformAdapter): PageRecord[] {
  const all: number[] = [];
  for (let index = 1; index < tree.elements.length; index++)
    if (lettersIn(tree, index) > 0 && !tree.hidden[index]) all.push(index);
  const cards = pick(tree, all, adapter.review?.card).filter((card, _, list) => {
    // Google repeats a review's id on inner nodes: the outer is the card.
    const id = reviewIdOf(tree, card);
    return id === '' || !list.some((other) => other < card && isWithin(tree, card, other) && reviewIdOf(tree, other) === id);
  });
  return cards.map((card, position) => {
    // Steam's developers answer in the element after the review. The card stays last: it stands for the record.
    const after = tree.ends[card] ?? 0;
    const isAnswered = tree.parents[after] === tree.parents[card] && pick(tree, [after], adapter.review?.ownerReply).length > 0;
    const parts = isAnswered ? [after, card] : [card];
    return { parts, nested: nestedIn(tree, cards, position), signals: ['platform'] };
  });
}

/** Adds the reviews around what the writer points at, where mining did not find them. */
function withAnchors(
  tree: PageTree,
  cues: Cues,
  found: readonly PageRecord[],
  anchors: readonly (Node | null)[],
): readonly PageRecord[] {
  const records = [...found];
  for (const anchor of anchors) {
    const index = anchor ? indexOfNode(tree, anchor, composedParent) : -1;
    if (index < 0 || recordOf(tree, records, index) !== null) continue;
    const record = recordAround(tree, cues, index);
    if (!record) continue;
    const main = mainPart(record);
    if (records.some((other) => isWithin(tree, mainPart(other), main) || isWithin(tree, main, mainPart(other)))) continue;
    records.push(record);
  }
  return records.sort((a, b) => mainPart(a) - mainPart(b));
}

/** An address that says one replies or comments there. */
const ANSWER_ADDRESS = /repl(?:y|ies)|respon[ds]|comment|answer/i;

/**
 * Room for a few words: pixels, advertisements' counters and hidden helpers have none. Without layout nobody can tell.
 * A frame of the page's own origin that we cannot see into is sandboxed: no permission would open it.
 */
function mayHoldBox(frame: Element, origin: string, doc: Document): boolean {
  if (!hasLayout(doc)) return true;
  if (origin === doc.location?.origin || !isShown(frame, true)) return false;
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  return width >= 120 && height >= 40;
}

/** Frames of other origins that stand at a review or are labelled like a reply. */
function foreignFrames(
  tree: PageTree,
  records: readonly PageRecord[],
  ids: readonly string[],
  adapter: PlatformAdapter | null,
  url: string,
  doc: Document,
): ForeignFrame[] {
  const frames: ForeignFrame[] = [];
  for (let index = 0; index < tree.elements.length; index++) {
    const element = tree.elements[index];
    if (!element || tree.tags[index] !== 'iframe' || frameDocument(element)) continue;
    let origin: string;
    try {
      origin = new URL(attribute(element, 'src'), url || undefined).origin;
    } catch {
      continue;
    }
    if (!/^https?:/.test(origin) || !mayHoldBox(element, origin, doc)) continue;
    const name = attribute(element, 'name');
    // Advertisements carry whole records in their name.
    const label = attribute(element, 'title') || attribute(element, 'aria-label') || (name.length <= 60 ? name : '');
    const isKnown = meetsAny(element, adapter?.reply?.frame ?? []);
    const record = recordOf(tree, records, index) ?? pairedRecord(tree, records, index, label, -1, isKnown);
    // Advertisements stand among reviews too: a frame must say that one answers in it.
    if (!isKnown && !ANSWER_BOX.test(label) && !ANSWER_ADDRESS.test(attribute(element, 'src').replace(/[?#].*/, ''))) continue;
    frames.push({ origin, reviewId: record === null ? null : (ids[record] ?? null), label });
  }
  return frames;
}
