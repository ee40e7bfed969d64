import type { FoundReview } from '../domain/page-reading.ts';
import type { PageFacts } from '../domain/page-snapshot.ts';
import { markNames } from './author.ts';
import { readCues } from './cues.ts';
import { composedParent, documentOf, isElement } from './dom.ts';
import { confidenceOf, idsFor, type ReadContext, readRecord } from './generic.ts';
import { mainPart } from './own-elements.ts';
import { growTree, type PageTree } from './page-tree.ts';
import { findingSteps } from './read.ts';
import { bringToLife, type Reading, visibleShare } from './reading.ts';
import { elementsOf, recordAround } from './records.ts';
import { type SnapshotOptions, scopeAround, snapshotSteps, type Walked } from './snapshot.ts';
import { atOnce, inSlices, type Steps } from './steps.ts';
import { siteWords } from './text.ts';

/*
 * Walking, finding and bringing to life in one place, for tests and measurements. In the extension the page walks and the
 * background finds.
 */

export type ReadOptions = Partial<SnapshotOptions> & { readonly now: Date };

const BUDGET_MS = 1500;
const SLICE_MS = 8;

/** Reads a frame: its reviews, their reply boxes, the writer's selection. Writes nothing and presses nothing. */
export const readPage = (doc: Document, options: ReadOptions): Reading => atOnce(readingSteps(doc, options));

/** The same in slices of 8 ms, between which the page's own tasks run. */
export const readPageInSlices = (doc: Document, options: ReadOptions): Promise<Reading> =>
  inSlices(readingSteps(doc, options), SLICE_MS);

function* readingSteps(doc: Document, { now, ...options }: ReadOptions): Steps<Reading> {
  const walked: Walked = { elements: [], nodes: [] };
  const facts = yield* snapshotSteps(doc, { pointedAt: null, budgetMs: BUDGET_MS, adapters: [], ...options }, walked);
  const found = yield* findingSteps(growTree(walked.nodes, facts), facts, now);
  return bringToLife(found, walked.elements, doc);
}

/** Elements around an anchor that are read at most. */
const NEAR_ELEMENTS = 1500;

/** A review found from one place in the page, with its elements. */
export type AnchoredReview = { readonly found: FoundReview; readonly elements: readonly Element[] };

/**
 * The review around a selection, a focused box or a clicked element. Climbs from it and reads only what is near, never
 * the whole page. Null when nothing there looks like a review.
 */
export function findReviewAround(anchor: Node, options?: { now?: Date }): AnchoredReview | null {
  const scope = documentOf(anchor) ? scopeAround(anchor, NEAR_ELEMENTS) : null;
  if (!scope) return null;
  const walked: Walked = { elements: [], nodes: [] };
  const nearest = isElement(anchor) ? anchor : (composedParent(anchor) as Element | null); // a text stands in an element
  const facts = atOnce(snapshotSteps(scope, { pointedAt: nearest, budgetMs: Number.POSITIVE_INFINITY, adapters: [] }, walked));
  const around = reviewAround(growTree(walked.nodes, facts), facts, options?.now ?? new Date());
  if (!around) return null;
  const elements = around.elements.flatMap((index) => walked.elements[index] ?? []);
  return { elements, found: { ...around.found, visible: visibleShare(elements, true) } };
}

/** The review around the place a writer pointed at, as data. */
function reviewAround(tree: PageTree, facts: PageFacts, now: Date): { found: FoundReview; elements: readonly number[] } | null {
  const cues = readCues(tree);
  const record = facts.pointedAt < 0 ? null : recordAround(tree, cues, facts.pointedAt);
  if (!record) return null;
  const context: ReadContext = {
    now,
    language: facts.language,
    url: facts.url,
    platform: { id: 'page', name: facts.siteName },
    adapter: null,
    siteWords: siteWords(tree, cues, [record, ...record.twins.map((twin) => ({ parts: [twin], nested: [] }))]),
  };
  let reading = readRecord(tree, cues, record, context);
  if (reading.review.author === null && record.twins.length > 0) {
    markNames(tree, cues, [mainPart(record), ...record.twins]);
    reading = readRecord(tree, cues, record, context);
  }
  const [id = ''] = idsFor([reading]);
  return {
    elements: elementsOf(tree, record, [reading.openers[0]]),
    found: {
      review: { id, ...reading.review },
      field: null,
      hasOpener: reading.openers.length > 0,
      visible: 1,
      isSelected: false,
      confidence: confidenceOf(record),
      signals: record.signals.map((signal) => ({ id: signal })),
    },
  };
}
