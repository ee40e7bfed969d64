import { requestOrigin } from '../browser/permissions.ts';
import { runInTab } from '../browser/scripting.ts';
import type { Tab } from '../browser/tabs.ts';
import { newIntent } from '../domain/settings.ts';
import { siteIn, siteOf, withSite } from '../domain/site.ts';
import { t } from '../i18n/t.ts';
import { askBackground } from '../messages/ask-background.ts';
import { sendToPage } from '../messages/send-to-page.ts';
import { POINTING_WORDS } from '../page/pointing-words.ts';
import type { SitePorts } from '../ui/site-model.ts';
import { PAGE_SCRIPT, POINTING_SCRIPT } from './page-script.ts';
import type { Stores } from './stores.ts';

/** Asks the browser for a site and has it watched. Straight from a click. Chromium closes a popup over its question. */
export async function askAndWatch(origin: string, stores: Stores): Promise<boolean> {
  // Sent before the question, since the popup may not outlive it; nothing is awaited, since the click counts.
  void stores.intent.put(newIntent('watch', new Date(), { origin }));
  const isAllowed = await requestOrigin(origin);
  await stores.intent.put(null);
  return isAllowed && askBackground('background.watch-site', { origin, isWatched: true });
}

/** The surface's view of the site it is on. @param tab the tab it works on */
export function createSitePorts(stores: Stores, tab: () => Promise<Tab | null>): SitePorts {
  return {
    async siteOf(url) {
      const origin = siteOf(url);
      return origin === null ? null : siteIn(await stores.sites.readOrEmpty(), origin);
    },
    watchSite: (origin) => askAndWatch(origin, stores),
    async unwatchSite(origin) {
      await askBackground('background.watch-site', { origin, isWatched: false });
    },
    async declineSite(origin) {
      await stores.sites.update((sites) => withSite(sites, origin, { isDeclined: true }));
    },
    async pointAt(what) {
      const { id, url } = (await tab()) ?? { id: null, url: '' };
      if (id === null) return false;
      const origin = siteOf(url);
      const taught = origin === null ? null : siteIn(await stores.sites.readOrEmpty(), origin).taught;
      const words = Object.fromEntries(POINTING_WORDS.map((key) => [key, t(key)]));
      try {
        await runInTab(id, PAGE_SCRIPT, 'top');
        await runInTab(id, POINTING_SCRIPT, 'top');
        await sendToPage(id, 0, 'pointing', 'pointing.start', { what, card: taught?.card ?? [], words });
      } catch {
        return false; // the browser lets no extension in
      }
      window.close();
      return true;
    },
  };
}
