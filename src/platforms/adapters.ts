import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import airbnb from './adapters/airbnb.ts';
import amazon from './adapters/amazon.ts';
import amazonSeller from './adapters/amazon-seller.ts';
import appStoreConnect from './adapters/app-store-connect.ts';
import bluesky from './adapters/bluesky.ts';
import booking from './adapters/booking.ts';
import capterra from './adapters/capterra.ts';
import discourse from './adapters/discourse.ts';
import doordash from './adapters/doordash.ts';
import ebay from './adapters/ebay.ts';
import etsy from './adapters/etsy.ts';
import facebook from './adapters/facebook.ts';
import g2 from './adapters/g2.ts';
import github from './adapters/github.ts';
import glassdoor from './adapters/glassdoor.ts';
import googleBusiness from './adapters/google-business.ts';
import googlePlayConsole from './adapters/google-play-console.ts';
import hackerNews from './adapters/hacker-news.ts';
import instagram from './adapters/instagram.ts';
import judgeMe from './adapters/judge-me.ts';
import linkedin from './adapters/linkedin.ts';
import loox from './adapters/loox.ts';
import mastodon from './adapters/mastodon.ts';
import opentable from './adapters/opentable.ts';
import phpbb from './adapters/phpbb.ts';
import reddit from './adapters/reddit.ts';
import stackExchange from './adapters/stack-exchange.ts';
import steam from './adapters/steam.ts';
import threads from './adapters/threads.ts';
import tripadvisor from './adapters/tripadvisor.ts';
import trustpilot from './adapters/trustpilot.ts';
import uberEats from './adapters/uber-eats.ts';
import vbulletin from './adapters/vbulletin.ts';
import wordpress from './adapters/wordpress.ts';
import x from './adapters/x.ts';
import xenforo from './adapters/xenforo.ts';
import yelpBusiness from './adapters/yelp-business.ts';
import yotpo from './adapters/yotpo.ts';
import youtube from './adapters/youtube.ts';
import { matchesPattern } from './define.ts';

/** Every shipped adapter; a contract test holds the list equal to the folder. The order counts among those found by marks. */
export const adapters: readonly PlatformAdapter[] = [
  airbnb,
  amazon,
  amazonSeller,
  appStoreConnect,
  bluesky,
  booking,
  capterra,
  discourse,
  doordash,
  ebay,
  etsy,
  facebook,
  g2,
  github,
  glassdoor,
  googleBusiness,
  googlePlayConsole,
  hackerNews,
  instagram,
  judgeMe,
  linkedin,
  loox,
  mastodon,
  opentable,
  phpbb,
  reddit,
  stackExchange,
  steam,
  threads,
  tripadvisor,
  trustpilot,
  uberEats,
  vbulletin,
  x,
  xenforo,
  yelpBusiness,
  yotpo,
  youtube,
  wordpress,
];

/**
 * The adapters a frame's script is to choose from, for the address of that frame: the writer's own first, then the
 * shipped one for that address; where none is for it, all that are told by marks in the page.
 */
export function adaptersFor(url: string, taught: readonly PlatformAdapter[] = []): PlatformAdapter[] {
  const own = taught.filter((adapter) => coversAddress(adapter, url));
  const byAddress = adapters.find((adapter) => coversAddress(adapter, url));
  // Its address is enough: the marks are for the same widget on other sites.
  if (byAddress) return [...own, { ...byAddress, marks: [] }];
  return [...own, ...adapters.filter((adapter) => (adapter.marks?.length ?? 0) > 0)];
}

function coversAddress(adapter: PlatformAdapter, url: string): boolean {
  if (!(adapter.matches ?? []).some((pattern) => matchesPattern(pattern, url))) return false;
  return adapter.path === undefined || new RegExp(adapter.path, 'i').test(new URL(url).pathname);
}
