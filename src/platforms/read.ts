import type { ForeignFrame, FoundReview } from '../domain/page-reading.ts';
import type { PageFacts, PageFinding } from '../domain/page-snapshot.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import type { PlatformName } from '../domain/review.ts';
import { ANSWER_BOX } from '../languages/page-words.ts';
import { markFirstName, markNames } from './author.ts';
import { type Cues, cueSteps } from './cues.ts';
import { findFields, pairedRecord, recordOf } from './fields.ts';
import { confidenceOf, idsFor, pick, type ReadContext, type RecordReading, readRecord } from './generic.ts';
import { mainPart } from './own-elements.ts';
import { attribute, LOOKS } from './page-element.ts';
import { isWithin, lettersIn, looks, meetsAny, type PageTree } from './page-tree.ts';
import { elementsOf, mineRecords, nestedIn, type PageRecord, recordAround, recordBeside } from './records.ts';
import type { Steps } from './steps.ts';
import { siteWords } from './text.ts';

/** Finds a page's reviews and their reply boxes. Pure: looks at no page. */
export function* findingSteps(tree: PageTree, facts: PageFacts, now: Date): Steps<PageFinding> {
  const cues = yield* cueSteps(tree);
  const { adapter, url, language, focused } = facts;
  const platform: PlatformName = adapter ? { id: adapter.id, name: adapter.name } : { id: 'page', name: facts.siteName };

  const known = adapter ? cardRecords(tree, adapter) : [];
  const listed = known.length > 0 ? known : yield* mineRecords(tree, cues);
  const mined = listed.length > 0 ? listed : yield* answeredRecord(tree, cues, focused);
  let records = withAnchors(tree, cues, mined, [facts.selected[0] ?? -1, focused, facts.pointedAt]);

  const context: ReadContext = { now, language, url, platform, adapter, siteWords: siteWords(tree, cues, records) };
  let readings = yield* readAll(tree, cues, records, context);
  if (records.length > 1 && readings.every((one) => one.review.author === null)) {
    markNames(tree, cues, records.map(mainPart));
    readings = yield* readAll(tree, cues, records, context);
  } else if (records[0] && readings[0]?.review.author === null && markFirstName(tree, cues, mainPart(records[0]))) {
    readings = yield* readAll(tree, cues, records, context);
  }
  if (!isByPeople(records, readings, now)) [records, readings] = [[], []];
  [records, readings] = withoutAnswers(records, readings);
  const ids = idsFor(readings);
  const isRated = records.length > 0 && readings.filter((one) => one.review.rating !== null).length >= records.length / 2;
  const fields = yield* findFields(tree, { records, isRated, focused, known: adapter?.reply?.field ?? [] });

  const selected = facts.selected.map((index) => recordOf(tree, records, index));
  const openers = readings.map((one) => one.openers);
  const elements = records.map((record, position) => {
    const box = fields.find((candidate) => candidate.record === position);
    return elementsOf(tree, record, [box?.index, openers[position]?.[0]]);
  });
  const reviews = records.map((record, position): FoundReview => {
    const id = ids[position] ?? '';
    const one = readings[position];
    const field = fields.find((candidate) => candidate.record === position)?.field ?? null;
    const answered = one?.review.ownerReply ?? nestedAnswer(records, readings, record);
    const signals = record.signals.map((signal) => ({ id: signal as string }));
    if (field) signals.push({ id: 'field' });
    if (one?.isByOwner) signals.push({ id: 'by-owner' });
    return {
      review: { id, ...(one?.review ?? EMPTY), ownerReply: answered, platform, url },
      field,
      hasOpener: openers[position]?.length !== 0,
      visible: 1,
      isSelected: selected.length === 2 && selected[0] === position && selected[1] === position,
      confidence: confidenceOf(record),
      signals,
    };
  });
  const loose = fields.filter((field) => field.record === null);
  return {
    reading: {
      url,
      title: facts.title,
      language,
      platform,
      rules: adapter?.rules ?? null,
      reviews,
      looseField:
        (loose.find((one) => one.field.isFocused) ?? loose.find((one) => one.field.isVisible) ?? loose[0])?.field ?? null,
      foreignFrames: foreignFrames(tree, records, ids, adapter, url),
      selection: facts.selection,
      isPartial: facts.isPartial,
    },
    elements,
    openers,
    fields: fields.map((one) => [one.field.id, one.index]),
  };
}

/**
 * Without the answers among rated reviews: what lies in one and is not rated itself, whatever its name, and what is the
 * business's own. The latter answers the review before it, where nothing else does.
 */
function withoutAnswers(
  records: readonly PageRecord[],
  readings: readonly RecordReading[],
): [readonly PageRecord[], readonly RecordReading[]] {
  const isRated = (position: number): boolean => records[position]?.signals.includes('stars') === true;
  const inside = new Set(records.flatMap((record, position) => (isRated(position) ? record.nested : [])));
  const isList = records.filter((_, position) => isRated(position)).length > records.length / 2;
  const kept: [PageRecord, RecordReading][] = [];
  for (const [position, record] of records.entries()) {
    const reading = readings[position];
    if (!reading) continue;
    const last = kept.at(-1);
    const isOwners = isList && reading.isByOwner && last !== undefined;
    if (isRated(position) || !(isOwners || inside.has(mainPart(record)))) kept.push([record, reading]);
    else if (isOwners && last[1].review.ownerReply === null) {
      const ownerReply = reading.review.text || reading.review.ownerReply;
      kept[kept.length - 1] = [last[0], { ...last[1], review: { ...last[1].review, ownerReply } }];
    }
  }
  return [kept.map(([record]) => record), kept.map(([, reading]) => reading)];
}

/** Records of a list needed to tell what it is of. */
const A_FEW = 3;

/**
 * False for a list nothing names and nobody rates that is rather of appointments, most days still to come, or of what
 * people did: "changed the opening hours". What the writer points at stays.
 */
function isByPeople(records: readonly PageRecord[], readings: readonly RecordReading[], now: Date): boolean {
  const isTold = records.some(({ signals }) =>
    signals.some((signal) => /^(?:named-item|stars|platform|pointed-at)$/.test(signal)),
  );
  if (isTold || records.length < A_FEW) return true;
  const days = readings.flatMap(({ review }) => review.date?.day ?? []);
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  if (days.filter((day) => day > tomorrow).length > readings.length / 2) return false;
  const isAnswered = records.some(({ signals }) => signals.includes('actions'));
  const lowered = readings.filter(({ review }) => /^\p{Ll}/u.test(review.text)).length;
  return isAnswered || lowered < readings.length * 0.8;
}

/** A page of one review with a box that says it answers it, as a list shows it after a click. */
function* answeredRecord(tree: PageTree, cues: Cues, focused: number): Steps<readonly PageRecord[]> {
  const boxes = yield* findFields(tree, { records: [], isRated: true, focused, known: [] });
  for (const { index } of boxes) {
    const record = recordBeside(tree, cues, index);
    if (record) return [record];
  }
  return [];
}

function* readAll(
  tree: PageTree,
  cues: Cues,
  records: readonly PageRecord[],
  context: ReadContext,
): Steps<readonly RecordReading[]> {
  const readings: RecordReading[] = [];
  for (const record of records) {
    yield;
    readings.push(readRecord(tree, cues, record, context));
  }
  return readings;
}

const EMPTY = { author: null, rating: null, date: null, text: '', isTruncated: false };

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
  anchors: readonly number[],
): readonly PageRecord[] {
  const records = [...found];
  for (const index of anchors) {
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

/** Frames of other origins that stand at a review or are labelled like a reply. */
function foreignFrames(
  tree: PageTree,
  records: readonly PageRecord[],
  ids: readonly string[],
  adapter: PlatformAdapter | null,
  url: string,
): ForeignFrame[] {
  const frames: ForeignFrame[] = [];
  for (let index = 0; index < tree.elements.length; index++) {
    const element = tree.elements[index];
    if (!element || tree.tags[index] !== 'iframe' || !looks(tree, index, LOOKS.foreign)) continue;
    let origin: string;
    try {
      origin = new URL(attribute(element, 'src'), url || undefined).origin;
    } catch {
      continue;
    }
    if (!/^https?:/.test(origin)) continue;
    const name = attribute(element, 'name');
    // Advertisements carry whole records in their name.
    const label = attribute(element, 'title') || attribute(element, 'aria-label') || (name.length <= 60 ? name : '');
    const isKnown = meetsAny(tree, index, adapter?.reply?.frame);
    const record = recordOf(tree, records, index) ?? pairedRecord(tree, records, index, label, -1, isKnown);
    // Advertisements stand among reviews too: a frame must say that one answers in it.
    if (!isKnown && !ANSWER_BOX.test(label) && !ANSWER_ADDRESS.test(attribute(element, 'src').replace(/[?#].*/, ''))) continue;
    frames.push({ origin, reviewId: record === null ? null : (ids[record] ?? null), label });
  }
  return frames;
}
