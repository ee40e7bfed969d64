import { signal } from '@preact/signals';
import { type Site, type Sites, siteIn, siteOf, taughtAdapters, withSite } from '../../domain/site.ts';
import type { Store } from '../../storage/item.ts';
import { type Notice, say } from './notice.ts';

/** What the page of sites needs of the world. */
export type SitesPorts = {
  now(): Date;
  sites: Store<Sites>;
  /** Asks the browser for the site and watches it. Straight from a click. False when that was refused. */
  watchSite(origin: string): Promise<boolean>;
  unwatchSite(origin: string): Promise<void>;
  switchSite(origin: string, change: { showsButton?: boolean; countsReviews?: boolean }): Promise<void>;
  saveFile(name: string, text: string): void;
};

export type SitesModel = ReturnType<typeof createSitesModel>;

/** What people call a site: its host. */
export const hostOf = (origin: string): string => origin.replace(/^\w+:\/\//, '');

/** The origin a person means by what they typed; https where they do not say, null where it is no address. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  const origin = siteOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return origin !== null && /\.[^.]|:\/\/localhost$/.test(origin) ? origin : null;
}

/** A taught site as the file that can be sent in: the adapter, and the page rebuilt with filler. */
export function adapterFile(site: Site): string {
  const [adapter] = taughtAdapters([site]);
  const file = { format: 'evenkeel-adapter', formatVersion: 1, adapter, fixture: site.taught?.fixture ?? '' };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The page of sites: which are watched, and what was taught. */
export function createSitesModel(ports: SitesPorts) {
  const sites = signal<Sites>([]);
  const notice = signal<Notice | null>(null);
  /** What stands in the address field, and whether it was refused as no address. */
  const typed = signal('');
  const isBad = signal(false);

  const load = async (): Promise<void> => {
    sites.value = (await ports.sites.readOrEmpty()).filter(
      ({ watchedSince, taught }) => watchedSince !== null || taught !== null,
    );
  };

  async function watch(origin: string): Promise<void> {
    const isWatched = await ports.watchSite(origin);
    notice.value = say(isWatched ? 'options_site_watched' : 'options_site_refused', hostOf(origin));
    await load();
  }

  return {
    sites,
    notice,
    typed,
    isBad,
    load,
    watch,
    /** Watches the site in the address field. Straight from a click. */
    async watchTyped(): Promise<void> {
      const origin = originOf(typed.value);
      isBad.value = origin === null;
      if (origin === null) return;
      await watch(origin);
      typed.value = '';
    },
    async stop(origin: string): Promise<void> {
      await ports.unwatchSite(origin);
      notice.value = { key: 'options_site_unwatched', args: [hostOf(origin)], undo: () => watch(origin) };
      await load();
    },
    async toggle(origin: string, name: 'showsButton' | 'countsReviews'): Promise<void> {
      await ports.switchSite(origin, { [name]: !siteIn(sites.value, origin)[name] });
      await load();
    },
    async forget(origin: string): Promise<void> {
      const { taught } = siteIn(sites.value, origin);
      const put = async (value: Site['taught']) => {
        await ports.sites.update((all) => withSite(all, origin, { taught: value }));
        await load();
      };
      await put(null);
      notice.value = {
        key: 'options_site_forgotten',
        args: [hostOf(origin)],
        undo: async () => {
          await put(taught);
          notice.value = null;
        },
      };
    },
    exportTaught(origin: string): void {
      const day = ports.now().toISOString().slice(0, 10);
      ports.saveFile(`evenkeel-adapter-${hostOf(origin)}-${day}.json`, adapterFile(siteIn(sites.value, origin)));
    },
  };
}
