import amazon from './adapters/amazon.ts';
import googleBusiness from './adapters/google-business.ts';
import googlePlayConsole from './adapters/google-play-console.ts';
import wordpress from './adapters/wordpress.ts';
import yelpBusiness from './adapters/yelp-business.ts';
import { matchesPattern, type PlatformAdapter } from './define.ts';

/**
 * Every adapter. A list and not a glob: the injected script is built apart, without the plugins a glob would need; a
 * contract test holds it equal to the folder.
 */
export const adapters: readonly PlatformAdapter[] = [amazon, googleBusiness, googlePlayConsole, yelpBusiness, wordpress];

/** The adapter for a page: by address first, then by marks in the page. Null for a site nobody described. */
export function adapterFor(doc: Document, url: string): PlatformAdapter | null {
  let path = '';
  try {
    path = new URL(url).pathname;
  } catch {
    path = '';
  }
  const byAddress = adapters.find(
    (adapter) => adapter.matches.some((pattern) => matchesPattern(pattern, url)) && (!adapter.path || adapter.path.test(path)),
  );
  return byAddress ?? adapters.find((adapter) => adapter.recognises?.(doc)) ?? null;
}
