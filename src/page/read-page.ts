import type { PageFinding, PageNode } from '../domain/page-snapshot.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import { openFinding } from '../messages/ask-finding.ts';
import { bringToLife, type Reading } from '../platforms/reading.ts';
import { snapshotSteps } from '../platforms/snapshot.ts';
import { inSlices } from '../platforms/steps.ts';

/** Longest the page waits for us while it is walked, the sending not counted. */
const SLICE_MS = 6;
/** Most time for a walk: a page that grows faster than it is read is answered in part. */
const PATIENCE_MS = 5000;

/**
 * Reads a frame: its reviews, their reply boxes, the writer's selection. The page is only walked, in slices between which
 * its own tasks run; what is in it the background finds out. Rejects when `signal` aborts or nobody answers.
 */
export async function readPage(doc: Document, adapters: readonly PlatformAdapter[], signal: AbortSignal): Promise<Reading> {
  try {
    return await readOnce(doc, adapters, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return readOnce(doc, adapters, signal); // the browser ended the background in the middle
  }
}

async function readOnce(doc: Document, adapters: readonly PlatformAdapter[], signal: AbortSignal): Promise<Reading> {
  const talk = openFinding();
  try {
    const elements: Element[] = [];
    const nodes: PageNode[] = [];
    const steps = snapshotSteps(doc, { pointedAt: null, budgetMs: PATIENCE_MS, adapters }, { elements, nodes });
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
