import type { FoundReview } from '../domain/page-reading.ts';
import type { PageFinding, PageNode } from '../domain/page-snapshot.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import { openFinding } from '../messages/ask-finding.ts';
import { bringToLife, type Reading } from '../platforms/reading.ts';
import { focusedElement, selectionEnds } from '../platforms/selection.ts';
import { scopeAround, snapshotSteps } from '../platforms/snapshot.ts';
import { inSlices } from '../platforms/steps.ts';

/** Longest the page waits for us while it is walked, the sending not counted. */
const SLICE_MS = 6;
/** Elements around the place the writer is at that are read first, or alone where the page is too long. */
const NEAR_ELEMENTS = 6000;
/** Elements of a page that is read whole before anybody would notice. */
const SHORT_PAGE = 10_000;
/** Most time for a walk: a page that grows faster than it is read is answered in part. */
const PATIENCE_MS = 5000;

/**
 * Reads a frame: its reviews, their reply boxes, the writer's selection. The page is only walked, in slices between which
 * its own tasks run; what is in it the background finds out. With `isNearFirst` a long page is answered with what stands
 * around the review the writer is at, `isPartial`, where there is one. Rejects when `signal` aborts or nobody answers.
 */
export async function readPage(
  doc: Document,
  adapters: readonly PlatformAdapter[],
  signal: AbortSignal,
  isNearFirst = false,
): Promise<Reading> {
  const readOnce = async (): Promise<Reading> => {
    const near = isNearFirst && isLong(doc) ? await readNear(doc, adapters, signal) : null;
    if (near?.reading.reviews.some(isAt)) return near;
    const whole = await readPart(doc, doc, adapters, signal);
    // Where the page is too long to be read whole, what the writer is at is read from there.
    if (!whole.reading.isPartial || holdsWriter(whole)) return whole;
    const around = near ?? (await readNear(doc, adapters, signal));
    return around && holdsWriter(around) ? around : whole;
  };
  try {
    return await readOnce();
  } catch (error) {
    if (signal.aborted) throw error;
    return readOnce(); // the browser ended the background in the middle
  }
}

const isLong = (doc: Document): boolean => Document.prototype.getElementsByTagName.call(doc, '*').length > SHORT_PAGE;

/** Reads what is around the selection or the caret. Null where the writer is nowhere. */
async function readNear(doc: Document, adapters: readonly PlatformAdapter[], signal: AbortSignal): Promise<Reading | null> {
  const at = selectionEnds(doc)?.[0] ?? focusedElement(doc);
  const scope = at && scopeAround(at, NEAR_ELEMENTS);
  const near = scope && (await readPart(scope, doc, adapters, signal));
  return near && { ...near, reading: { ...near.reading, isPartial: true } };
}

/** True for the review the writer is at. */
const isAt = ({ isSelected, field }: FoundReview): boolean => isSelected || field?.isFocused === true;

/** True where the review or the box that the writer is at was found. */
const holdsWriter = ({ reading: { reviews, looseField } }: Reading): boolean =>
  looseField?.isFocused === true || reviews.some(isAt);

async function readPart(
  part: Document | Element,
  doc: Document,
  adapters: readonly PlatformAdapter[],
  signal: AbortSignal,
): Promise<Reading> {
  const talk = openFinding();
  try {
    const elements: Element[] = [];
    const nodes: PageNode[] = [];
    const steps = snapshotSteps(part, { pointedAt: null, budgetMs: PATIENCE_MS, adapters }, { elements, nodes });
    const facts = await inSlices(steps, SLICE_MS, signal, () => talk.post({ nodes: nodes.splice(0) }));
    talk.post({ nodes });
    talk.post({ facts });
    const found = (await talk.answer) as PageFinding; // the background answers by this type
    signal.throwIfAborted();
    return bringToLife(found, elements, doc);
  } finally {
    talk.end();
  }
}
