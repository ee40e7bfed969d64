import { openPopup, openWindow } from '../browser/action.ts';
import { onCommand } from '../browser/commands.ts';
import { createSelectionMenu, onMenuClick } from '../browser/context-menu.ts';
import { onGranted, onTaken } from '../browser/permissions.ts';
import { extensionUrl, onInstalled, onStartup } from '../browser/runtime.ts';
import type { Intent } from '../domain/settings.ts';
import { t } from '../i18n/t.ts';
import { serveBackground } from '../messages/serve-background.ts';
import { installPacks } from './library-install.ts';
import { openPaletteIn, rememberUse, searchLibrary } from './palette-desk.ts';
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
void createSelectionMenu(MENU_ID, t('menu_draft'));

onMenuClick(({ menuItemId, selectionText, tabId }) => {
  if (menuItemId === MENU_ID) openWalk({ tabId, kind: 'selection', selectionText, at: new Date().toISOString() });
});

onCommand((name, tabId) => {
  if (name === 'open-walk') openWalk({ tabId, kind: 'command', selectionText: '', at: new Date().toISOString() });
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

serveBackground({
  'background.writer-here': (_, sender) => meetWriter(sender, stores),
  'background.open-walk': async ({ reviewId }, { tabId }) => {
    openWalk({ tabId, kind: 'button', selectionText: '', at: new Date().toISOString(), ...(reviewId && { reviewId }) });
    return null;
  },
  'background.taught': async (lesson, sender) => {
    await learn(lesson, sender, stores, new Date());
    openWalk({ tabId: sender.tabId, kind: 'taught', selectionText: '', at: new Date().toISOString() });
    return null;
  },
  'background.open-palette': async (_, { tabId }) => {
    if (tabId !== null) await openPaletteIn(tabId, stores);
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
  'background.search-templates': ({ query }) => searchLibrary(query, stores),
  'background.template-used': async ({ templateId }) => {
    await rememberUse(templateId, stores, new Date());
    return null;
  },
});
