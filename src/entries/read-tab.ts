import { isFilePage, isPdfPage } from '../browser/page-kinds.ts';
import { grantedOrigins, patternOf } from '../browser/permissions.ts';
import { runInTab } from '../browser/scripting.ts';
import type { Tab } from '../browser/tabs.ts';
import type { PageReading } from '../domain/page-reading.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import { taughtAdapters } from '../domain/site.ts';
import { askPage } from '../messages/ask-page.ts';
import { adaptersFor } from '../platforms/adapters.ts';
import type { BlockedReason, PageRead } from '../ui/surface-model.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import type { Stores } from './stores.ts';

/** Hosts where browsers keep extensions out. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/;

/** What kind of page keeps us out, as far as its address tells. */
export function blockedReason(url: string): BlockedReason {
  if (url === '') return 'not-granted';
  if (STORES.test(url)) return 'store';
  if (isPdfPage(url)) return 'pdf';
  if (isFilePage(url)) return 'file';
  if (/^(chrome|edge|about|moz-extension|chrome-extension|resource|view-source|devtools):/.test(url)) return 'browser-page';
  return 'other';
}

/** What the writer taught us by pointing, as adapters. */
export const taughtIn = async ({ sites }: Stores): Promise<PlatformAdapter[]> => taughtAdapters(await sites.readOrEmpty());

/** True when the writer gave us the site of some frame, so that other frames are worth asking too. */
async function mayReachOtherFrames(reading: PageReading): Promise<boolean> {
  const isEmpty = reading.reviews.length === 0 && !reading.looseField;
  if (reading.foreignFrames.length === 0 && !isEmpty) return false;
  const granted = await grantedOrigins();
  // Nothing in the page itself: the caret may be in a frame of a site the writer gave us.
  if (isEmpty && granted.length > 0) return true;
  return reading.foreignFrames.some(({ origin }) => granted.includes(patternOf(origin)) || granted.includes('*://*/*'));
}

/**
 * Runs our script in a tab and asks what it sees: the top frame, and frames of other sites the writer allowed. A page
 * that keeps us out is a value with its reason, not an error. With `isNearFirst` a long page may answer in part, see `page.read`.
 */
export async function readTab(tab: Tab | null, taught: readonly PlatformAdapter[], isNearFirst = false): Promise<PageRead> {
  if (!tab) return { state: 'blocked', tabId: null, url: '', reason: 'no-tab' };
  const blocked = (): PageRead => ({ state: 'blocked', tabId: tab.id, url: tab.url, reason: blockedReason(tab.url) });
  try {
    await runInTab(tab.id, PAGE_SCRIPT, 'top');
    const top = await readFrame(tab.id, 0, taught, isNearFirst);
    if (!top) return blocked();
    const frames = [{ frameId: 0, reading: top }];
    if (await mayReachOtherFrames(top)) frames.push(...(await readOtherFrames(tab.id, taught)));
    return { state: 'read', tabId: tab.id, url: tab.url || top.url, frames };
  } catch {
    return blocked(); // the browser lets no extension in; which page it is tells why
  }
}

/**
 * Asks our script in one frame what it sees, with the adapters for that frame's own address, `taught` ones first. Null for a frame that its
 * parent already covers.
 * @throws when nobody listens there
 */
export async function readFrame(
  tabId: number,
  frameId: number,
  taught: readonly PlatformAdapter[],
  isNearFirst = false,
): Promise<PageReading | null> {
  const frame = await askPage(tabId, frameId, 'page.describe', {});
  return frame && askPage(tabId, frameId, 'page.read', { adapters: adaptersFor(frame.url, taught), isNearFirst });
}

async function readOtherFrames(
  tabId: number,
  taught: readonly PlatformAdapter[],
): Promise<{ frameId: number; reading: PageReading }[]> {
  const ids = (await runInTab(tabId, PAGE_SCRIPT, 'all')).filter((frameId) => frameId !== 0);
  const frames: { frameId: number; reading: PageReading }[] = [];
  for (const frameId of ids) {
    const reading = await readFrame(tabId, frameId, taught).catch(() => null); // a frame may go while we ask
    if (reading) frames.push({ frameId, reading });
  }
  return frames;
}
