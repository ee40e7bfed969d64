import { openPopup, openWindow } from '../browser/action.ts';
import { onAlarm } from '../browser/alarms.ts';
import { onCommand } from '../browser/commands.ts';
import { createMenus, onMenuClick } from '../browser/context-menu.ts';
import { onNotificationClick } from '../browser/notifications.ts';
import { onGranted, onTaken } from '../browser/permissions.ts';
import { extensionUrl, onInstalled, onStartup, onWordLeft } from '../browser/runtime.ts';
import { hasSidePanel, openSidePanel } from '../browser/side-panel.ts';
import { onTabClosed } from '../browser/tabs.ts';
import { type Intent, newIntent } from '../domain/settings.ts';
import { t } from '../i18n/t.ts';
import { serveBackground } from '../messages/serve-background.ts';
import { installPacks } from './library-install.ts';
import { logReply, seeAgain, unlogReply } from './log-desk.ts';
import { openPaletteIn, rememberUse, searchLibrary } from './palette-desk.ts';
import { beginSession, bringPage, REMINDER_ALARM, refreshReminders, tellWhatIsBack, walkOfWord } from './reminders.ts';
import {
  forgetTaken,
  hideButton,
  learn,
  meetWriter,
  showCount,
  switchSite,
  syncResidents,
  unwatchSite,
  watchSite,
} from './site-desk.ts';
import { createStores } from './stores.ts';

const MENU_ID = 'draft-calm-reply';
const PANEL_MENU_ID = 'open-panel';
const stores = createStores();

/** Opens the walk over the page: the popup where the browser lets us, else a small window. */
function openWalk(intent: Intent): void {
  const opening = openPopup(); // first, while the gesture counts
  void (async () => {
    // Written at once; the popup needs far longer to load than this to land.
    await stores.intent.put(intent);
    if (!(await opening)) await openWindow(extensionUrl(`src/entries/popup/index.html?tab=${intent.tabId ?? ''}`));
  })();
}

onInstalled(() => void installPacks(stores.library).catch((error) => console.error('packs were not installed', error)));

// Menus do not survive everywhere alike; made anew at every start of the worker, under one id.
void createMenus([
  { id: MENU_ID, title: t('menu_draft'), on: 'selection' },
  ...(hasSidePanel() ? [{ id: PANEL_MENU_ID, title: t('menu_open_panel'), on: 'action' as const }] : []),
]);

onMenuClick(({ menuItemId, selectionText, tabId, windowId }) => {
  if (menuItemId === PANEL_MENU_ID && windowId !== null) void openSidePanel(windowId);
  if (menuItemId === MENU_ID) openWalk(newIntent('selection', new Date(), { tabId, selectionText }));
});

onCommand((name, tabId, windowId) => {
  if (name === 'open-panel' && windowId !== null) void openSidePanel(windowId);
  else if (name === 'open-walk') openWalk(newIntent('command', new Date(), { tabId }));
  else if (name === 'open-palette' && tabId !== null)
    void openPaletteIn(tabId, stores).catch((error) => console.error('the palette did not open', error));
});

// Chromium closes the popup over the question for a site: it comes back with the answer.
onGranted(() => {
  void (async () => {
    const intent = await stores.intent.readOrEmpty();
    if (intent?.kind === 'watch' && intent.origin) await watchSite(intent.origin, stores, new Date());
    if (intent?.kind === 'allow' || intent?.kind === 'watch') await openPopup();
  })();
});

const onFailure = (error: unknown) => console.error('sites were not put in order', error);
onTaken(() => void forgetTaken(stores).catch(onFailure));
onStartup(() => void syncResidents(stores).catch(onFailure));
onInstalled(() => void syncResidents(stores).catch(onFailure)); // an update forgets the residents

/** Brings a walk back on its page: the page to the front, the popup (or a small window) over it. */
async function bringBack(walkId: string): Promise<void> {
  const tabId = await bringPage(walkId, stores);
  if (tabId !== null) openWalk(newIntent('back', new Date(), { tabId }));
}

// Tab ids mean nothing after a restart of the browser, nor once the tab is closed.
void beginSession(stores).then(() => refreshReminders(stores));
onTabClosed((tabId) => void stores.walks.forgetTabs(tabId));
onAlarm((name) => {
  if (name === REMINDER_ALARM) void refreshReminders(stores).then(() => tellWhatIsBack(stores));
});
const bringBackByWord = (word: string): void => {
  const walkId = walkOfWord(word);
  if (walkId) void bringBack(walkId);
};
onWordLeft(bringBackByWord);
onNotificationClick(bringBackByWord);

serveBackground({
  'background.writer-here': (_, sender) => meetWriter(sender, stores),
  'background.open-walk': async ({ reviewId }, { tabId }) => {
    openWalk(newIntent('button', new Date(), { tabId, ...(reviewId && { reviewId }) }));
    return null;
  },
  'background.taught': async (lesson, sender) => {
    await learn(lesson, sender, stores, new Date());
    openWalk(newIntent('taught', new Date(), { tabId: sender.tabId }));
    return null;
  },
  'background.open-palette': async (_, { tabId }) => {
    if (tabId !== null) await openPaletteIn(tabId, stores);
    return null;
  },
  'background.keep-walk': async ({ walk }) => {
    await stores.walks.keep(walk);
    return null;
  },
  'background.hide-button': async (_, sender) => {
    await hideButton(sender, stores);
    return null;
  },
  'background.count': async (count, sender) => {
    await showCount(count, sender, stores);
    return null;
  },
  'background.watch-site': async ({ origin, isWatched }) => {
    if (isWatched) return watchSite(origin, stores, new Date());
    await unwatchSite(origin, stores);
    return true;
  },
  'background.switch-site': async ({ origin, showsButton, countsReviews }) => {
    const change = { ...(showsButton !== undefined && { showsButton }), ...(countsReviews !== undefined && { countsReviews }) };
    await switchSite(origin, change, stores);
    return null;
  },
  'background.log-reply': async ({ entry }) => {
    await logReply(entry, stores);
    return null;
  },
  'background.unlog-reply': async ({ walkId }) => {
    await unlogReply(walkId);
    return null;
  },
  'background.see-again': async ({ reviews }) => [...(await seeAgain(reviews, new Date()))],
  'background.search-templates': ({ query }) => searchLibrary(query, stores),
  'background.template-used': async ({ templateId }) => {
    await rememberUse(templateId, stores, new Date());
    return null;
  },
});
