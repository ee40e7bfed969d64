import { type ReadonlySignal, signal } from '@preact/signals';
import type { Site } from '../domain/site.ts';

/** What the surface needs of the world for the site it is on. */
export type SitePorts = {
  /** The site of an address, null for a page that belongs to none. */
  siteOf(url: string): Promise<Site | null>;
  /** Asks for the site and watches it; must be reached straight from a click. False when the writer said no. */
  watchSite(origin: string): Promise<boolean>;
  unwatchSite(origin: string): Promise<void>;
  /** Watching is offered no more on this site. */
  declineSite(origin: string): Promise<void>;
  /** Lets the writer point at a review or a box in the page, and closes this surface. False where the page keeps us out. */
  pointAt(what: 'review' | 'box'): Promise<boolean>;
};

/** The site under the surface: watched or not, and taught. `say` shows a sentence in the status line. */
export function createSiteModel(ports: SitePorts, say: (status: string) => void) {
  const site = signal<Site | null>(null);
  const load = async (url: string): Promise<void> => {
    site.value = await ports.siteOf(url);
  };
  const current: ReadonlySignal<Site | null> = site;
  return {
    current,
    load,
    /** Straight from a click. */
    async watch(): Promise<void> {
      const origin = site.value?.origin;
      if (origin === undefined) return;
      const isWatched = await ports.watchSite(origin);
      say(isWatched ? 'watching' : 'not-watching');
      await load(origin);
    },
    async unwatch(): Promise<void> {
      const origin = site.value?.origin;
      if (origin === undefined) return;
      await ports.unwatchSite(origin);
      say('unwatched');
      await load(origin);
    },
    async decline(): Promise<void> {
      const origin = site.value?.origin;
      if (origin === undefined) return;
      await ports.declineSite(origin);
      await load(origin);
    },
    async pointAt(what: 'review' | 'box'): Promise<void> {
      if (!(await ports.pointAt(what))) say('not-pointing');
    },
  };
}
