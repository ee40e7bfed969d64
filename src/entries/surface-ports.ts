import { mayNotify, requestNotifications } from '../browser/notifications.ts';
import { requestOrigin } from '../browser/permissions.ts';
import { leaveWord, openOptions } from '../browser/runtime.ts';
import { runInTab } from '../browser/scripting.ts';
import { hasSidePanel, openSidePanel } from '../browser/side-panel.ts';
import { activeTab, openTab, showTab, tabById } from '../browser/tabs.ts';
import { withRecent } from '../domain/likeness.ts';
import type { InsertOutcome, OnFilled, UndoOutcome } from '../domain/page-reading.ts';
import { newIntent } from '../domain/settings.ts';
import { isBack, samePage, type Walk, walkOfTab } from '../domain/walk.ts';
import { askBackground } from '../messages/ask-background.ts';
import { askPage } from '../messages/ask-page.ts';
import type { SurfacePorts } from '../ui/surface-model.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { readFrame, readTab, taughtIn } from './read-tab.ts';
import { bringPageWord, refreshReminders } from './reminders.ts';
import { createSitePorts } from './site-ports.ts';
import type { Stores } from './stores.ts';

/** An intent older than this was for another opening. */
const INTENT_MS = 10_000;

const GONE: InsertOutcome = { outcome: 'refused', reason: 'review-gone' };

/** The reply is in its box all the same; Options → Log tells the writer why the log does not open. */
const onLogFailure = (error: unknown) => console.error('the reply log was not reached', error);

/**
 * The surface's view of the real world.
 * @param fixedTabId the tab to work on, null for the one in view
 * @param windowId the window of this surface, null where there are none
 */
export function createSurfacePorts(
  stores: Stores,
  surface: SurfacePorts['surface'],
  fixedTabId: number | null,
  windowId: number | null,
): SurfacePorts {
  const tab = () => (fixedTabId === null ? activeTab() : tabById(fixedTabId));

  async function insert(walk: Walk, text: string, onFilled: OnFilled): Promise<InsertOutcome> {
    const { tabId, frameId, reviewId, fieldId } = walk.place;
    if (tabId === null) return { outcome: 'refused', reason: 'no-box' };
    const request = {
      reviewId,
      fieldId,
      text,
      onFilled,
      maxLength: walk.rules?.maxLength ?? null,
      countsBytes: walk.rules?.counts === 'bytes',
    };
    const current = await tabById(tabId);
    if (!current || !samePage(walk.place.url, current.url)) return GONE;
    try {
      return await askPage(tabId, frameId ?? 0, 'page.insert', request);
    } catch {
      // Nobody listens: the page was loaded anew, or we were updated. Once more with a fresh script.
      try {
        await runInTab(tabId, PAGE_SCRIPT, frameId ? [frameId] : 'top');
      } catch {
        return { outcome: 'refused', reason: 'no-access' };
      }
      try {
        await readFrame(tabId, frameId ?? 0, await taughtIn(stores)); // it finds the review again only with the same adapters
        return await askPage(tabId, frameId ?? 0, 'page.insert', request);
      } catch {
        return GONE;
      }
    }
  }

  async function undo(walk: Walk): Promise<UndoOutcome> {
    const { tabId, frameId } = walk.place;
    if (tabId === null) return 'gone';
    return askPage(tabId, frameId ?? 0, 'page.undo', {}).catch(() => 'gone' as const);
  }

  async function settled(walk: Walk): Promise<InsertOutcome | null> {
    const { tabId, frameId } = walk.place;
    return tabId === null ? null : askPage(tabId, frameId ?? 0, 'page.settled', {}).catch(() => null);
  }

  function told({ place }: Walk): void {
    if (place.tabId !== null) void askPage(place.tabId, place.frameId ?? 0, 'page.told', {}).catch(() => null); // gone: nobody to tell twice
  }

  // A surface may be closed while its last write is on the way, which ends the write in Firefox: the background takes it over.
  let unsaved: Walk | null = null;
  addEventListener('pagehide', () => {
    if (unsaved) void askBackground('background.keep-walk', { walk: unsaved }).catch(() => null);
  });

  return {
    ...createSitePorts(stores, tab),
    surface,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    newSeed: () => Math.floor(Math.random() * 1_000_000),
    async readPage(isNearFirst) {
      const [at, taught] = await Promise.all([tab(), taughtIn(stores)]);
      const read = await readTab(at, taught, isNearFirst);
      // The toolbar button was just pressed for a popup: a page still hidden then is one the browser keeps us out of.
      if (surface === 'popup' && read.state === 'blocked' && read.reason === 'not-granted') return { ...read, reason: 'other' };
      if (surface === 'panel' && read.state === 'read') {
        for (const { frameId } of read.frames) void askPage(read.tabId, frameId, 'page.follow', {}).catch(() => null); // gone again: nothing to follow
      }
      return read;
    },
    insert,
    settled,
    told,
    undo,
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    async allowOrigin(origin) {
      // Sent before the question, since Chromium closes this popup over it; nothing is awaited, since the click counts.
      void stores.intent.put(newIntent('allow', new Date()));
      const isAllowed = await requestOrigin(origin);
      await stores.intent.put(null);
      return isAllowed;
    },
    profile: () => stores.profile.readOrEmpty(),
    library: (industries) => stores.library.readFor(industries),
    settings: () => stores.settings.readOrEmpty(),
    changeSettings: (change) => stores.settings.update(change),
    causes: () => stores.causes.readOrEmpty(),
    recent: () => stores.recent.readOrEmpty(),
    keepReply: async (text) => void (await stores.recent.update((recent) => [...withRecent(recent, text)])),
    // By message: a popup may close before a write of its own has ended.
    logReply: (entry) => void askBackground('background.log-reply', { entry }).catch(onLogFailure),
    unlogReply: (walkId) => void askBackground('background.unlog-reply', { walkId }).catch(onLogFailure),
    seeAgain: (reviews) =>
      askBackground('background.see-again', { reviews: [...reviews] }).catch((error) => {
        onLogFailure(error);
        return [];
      }),
    async walkOf(tabId, url) {
      if (tabId === null) return null;
      void stores.walks.prune(new Date()).catch((error) => console.error('old walks were not dropped', error));
      return walkOfTab(await stores.walks.all(), tabId, url);
    },
    async walkOfReview(url, reviewId) {
      return (await stores.walks.all()).findLast((walk) => walk.review.id === reviewId && walk.place.url === url) ?? null;
    },
    async walksOf(url) {
      return (await stores.walks.all()).filter((walk) => walk.place.url !== '' && samePage(walk.place.url, url));
    },
    async saveWalk(walk) {
      unsaved = walk;
      await stores.walks.save(walk);
      if (unsaved === walk) unsaved = null;
    },
    async walkThatIsBack() {
      const now = new Date();
      const back = (await stores.walks.all()).filter((walk) => isBack(walk, now));
      return back.toSorted((a, b) => (a.snooze?.until ?? '').localeCompare(b.snooze?.until ?? ''))[0] ?? null;
    },
    bringPage(walk) {
      leaveWord(bringPageWord(walk.id)); // heard once this popup is gone: only then can it open again over that page
      window.close();
    },
    remind: () => refreshReminders(stores),
    cases: () => stores.cases.readOrEmpty(),
    async changeCases(change) {
      const all = await stores.cases.update((cases) => [...change(cases)]);
      await refreshReminders(stores);
      return all;
    },
    openPage: (url) => void openTab(url),
    mayNotify,
    askNotify: requestNotifications,
    async takeIntent(tabId) {
      const intent = await stores.intent.readOrEmpty();
      if (!intent) return null;
      await stores.intent.put(null);
      const isFresh = Date.now() - Date.parse(intent.at) < INTENT_MS;
      return isFresh && (intent.tabId === null || intent.tabId === tabId) ? intent : null;
    },
    openOptions: () => void openOptions(),
    openPanel:
      surface === 'popup' && windowId !== null && hasSidePanel()
        ? () =>
            void openSidePanel(windowId).then((isOpen) => {
              if (isOpen) window.close();
            })
        : null,
    showPage: (walk) => void (walk.place.tabId !== null && showTab(walk.place.tabId)),
    close: () => window.close(),
  };
}
