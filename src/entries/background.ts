import { isPopupOpen, openPopup, openWindow } from '../browser/action.ts';
import { onAlarm } from '../browser/alarms.ts';
import { onCommand } from '../browser/commands.ts';
import { createMenus, onMenuClick } from '../browser/context-menu.ts';
import { onNotificationClick } from '../browser/notifications.ts';
import { onGranted, onTaken } from '../browser/permissions.ts';
import { extensionUrl, onInstalled, onStartup, onWordLeft } from '../browser/runtime.ts';
import { hasSidePanel, openSidePanel } from '../browser/side-panel.ts';

import { storageArea } from '../browser/storage-area.ts';

import { onTabClosed, openTab } from '../browser/tabs.ts';
import { type Intent, newIntent } from '../domain/settings.ts';
import { t } from '../i18n/t.ts';
import { serveBackground } from '../messages/serve-background.ts';
import { serveFinding } from '../messages/serve-finding.ts';
import { growTree } from '../platforms/page-tree.ts';
import { findingSteps } from '../platforms/read.ts';
import { inSlices } from '../platforms/steps.ts';
import { keepBackup } from '../storage/backup.ts';
import { shippedPacks } from '../templates/packs/index.ts';

import { logReply, seeAgain, unlogReply } from './log-desk.ts';
import { expandAbbreviation, hasTyping, openPaletteIn, rememberUse, searchPalette } from './palette-desk.ts';
import { logTemplate } from './palette-log.ts';
import { beginSession, bringPage, REMINDER_ALARM, refreshReminders, ringReminder, walkOfWord } from './reminders.ts';
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
import { takeBack } from './taken-back.ts';

const MENU_ID = 'draft-calm-reply';
const PANEL_MENU_ID = 'open-panel';
const FINDING_SLICE_MS = 30;
const stores = createStores(shippedPacks);

/** What a listener began: nobody waits for it, so that what fails is told here. */
const begin = (work: Promise<unknown>, what: string): void => void work.catch((error) => console.error(what, error));

/** Opens the walk over the page: the popup where the browser lets us, else a small window. */
function openWalk(intent: Intent): void {
  const opening = openPopup(); // first, while the gesture counts
  const follow = async () => {
    // Written at once; the popup needs far longer to load than this to land.
    await stores.intent.put(intent);
    if (!(await opening)) await openWindow(extensionUrl(`src/entries/popup/index.html?tab=${intent.tabId ?? ''}`));
  };
  begin(follow(), 'the walk did not open');
}

// What an older version stored is lifted once, rather than at every reading.
onInstalled(() =>
  begin(
    stores.library.update((library) => library),
    'the library was not lifted',
  ),
);

/** The first-run page, once: an install may be told more than once, and after data were kept over it. */
async function welcome(): Promise<void> {
  let isFirst = false;
  await stores.welcomed.update((openedAt) => {
    isFirst = openedAt === null;
    return openedAt ?? new Date().toISOString();
  });
  if (isFirst) await openTab(extensionUrl('src/entries/welcome/index.html'));
}
onInstalled((reason) => {
  if (reason === 'install') void welcome().catch((error) => console.error('the first-run page was not opened', error));
});

// Menus do not survive everywhere alike; made anew at every start of the worker, under one id.
begin(
  createMenus([
    { id: MENU_ID, title: t('menu_draft'), on: 'selection' },
    ...(hasSidePanel() ? [{ id: PANEL_MENU_ID, title: t('menu_open_panel'), on: 'action' as const }] : []),
  ]),
  'the menus were not made',
);

onMenuClick(({ menuItemId, selectionText, tabId, windowId }) => {
  if (menuItemId === PANEL_MENU_ID && windowId !== null) void openSidePanel(windowId);
  if (menuItemId === MENU_ID) openWalk(newIntent('selection', new Date(), { tabId, selectionText }));
});

onCommand((name, tabId, windowId) => {
  if (name === 'open-panel' && windowId !== null) void openSidePanel(windowId);
  else if (name === 'open-walk') openWalk(newIntent('command', new Date(), { tabId }));
  else if (name === 'open-palette' && tabId !== null) begin(openPaletteIn(tabId, stores), 'the palette did not open');
});

// Chromium closes the popup over the question for a site: it comes back with the answer.
async function goOnAfterGrant(): Promise<void> {
  const intent = await stores.intent.readOrEmpty();
  if (intent?.kind === 'watch' && intent.origin) await watchSite(intent.origin, stores, new Date());
  if (intent?.kind !== 'allow' && intent?.kind !== 'watch') return;
  // Firefox leaves it open: it goes on by itself, and one that the writer closed meanwhile stays closed.
  if (!isPopupOpen() && (await stores.intent.readOrEmpty()) !== null) await openPopup();
}
onGranted(() => begin(goOnAfterGrant(), 'the site given was not watched'));

const UNSORTED = 'sites were not put in order';
onTaken(() => begin(forgetTaken(stores), UNSORTED));
onStartup(() => begin(syncResidents(stores), UNSORTED));
onInstalled(() => begin(syncResidents(stores), UNSORTED)); // an update forgets the residents

/** Brings a walk back on its page: the page to the front, the popup (or a small window) over it. */
async function bringBack(walkId: string): Promise<void> {
  const tabId = await bringPage(walkId, stores);
  if (tabId !== null) openWalk(newIntent('back', new Date(), { tabId }));
}

// Tab ids mean nothing after a restart of the browser, nor once the tab is closed.
const UNTOLD = 'what is due was not told';
begin(
  beginSession(stores).then(() => refreshReminders(stores)),
  UNTOLD,
);
begin(keepBackup({ local: storageArea('local'), session: storageArea('session') }, new Date()), 'no copy of the day was kept');
onTabClosed((tabId) => begin(stores.walks.forgetTabs(tabId), 'walks keep a tab that is closed'));
onAlarm((name) => {
  if (name === REMINDER_ALARM) begin(ringReminder(stores), UNTOLD);
});
const bringBackByWord = (word: string): void => {
  const walkId = walkOfWord(word);
  if (walkId) begin(bringBack(walkId), 'the walk was not brought back');
};
onWordLeft(bringBackByWord);
onNotificationClick(bringBackByWord);

// A large page takes a while: what others ask meanwhile is answered between the slices.
serveFinding(async (nodes, facts) => inSlices(findingSteps(growTree(nodes, facts), facts, new Date()), FINDING_SLICE_MS));

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
  'background.open-palette': async (_, sender) => {
    if (sender.tabId !== null && (await hasTyping(sender, stores))) await openPaletteIn(sender.tabId, stores);
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
  'background.taken-back': async (request, { tabId }) => {
    await takeBack(request, tabId, stores, new Date());
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
  'background.search-templates': (request, sender) => searchPalette(request, sender, stores, new Date()),
  'background.template-used': async ({ templateId }) => {
    await rememberUse(templateId, stores, new Date());
    return null;
  },
  'background.expand': ({ abbreviation }, sender) => expandAbbreviation(abbreviation, sender, stores, new Date()),
  'background.log-template': async (given, sender) => {
    await logTemplate(given, sender, stores, new Date());
    return null;
  },
});
