import { openPopup, openWindow } from '../browser/action.ts';
import { onCommand } from '../browser/commands.ts';
import { createSelectionMenu, onMenuClick } from '../browser/context-menu.ts';
import { onGranted } from '../browser/permissions.ts';
import { extensionUrl, onInstalled } from '../browser/runtime.ts';
import type { Intent } from '../domain/settings.ts';
import { t } from '../i18n/t.ts';
import { serveBackground } from '../messages/serve-background.ts';
import { installPacks } from './library-install.ts';
import { openPaletteIn, rememberUse, searchLibrary } from './palette-desk.ts';
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
    if (intent?.kind === 'allow') await openPopup();
  })();
});

serveBackground({
  'background.search-templates': ({ query }) => searchLibrary(query, stores),
  'background.template-used': async ({ templateId }) => {
    await rememberUse(templateId, stores, new Date());
    return null;
  },
});
