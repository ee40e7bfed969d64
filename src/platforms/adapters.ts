import airbnb from './adapters/airbnb.ts';
import amazon from './adapters/amazon.ts';
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
import { matchesPattern, type PlatformAdapter } from './define.ts';

/**
 * Every adapter. A list and not a glob: the injected script is built apart, without the plugins a glob would need; a
 * contract test holds it equal to the folder.
 */
export const adapters: readonly PlatformAdapter[] = [
  airbnb,
  amazon,
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

/** The adapter for a page: by address first, then by marks in the page. Null for a site nobody described. */
export function adapterFor(doc: Document, url: string): PlatformAdapter | null {
  let path = '';
  try {
    path = new URL(url).pathname;
  } catch {
    path = '';
  }
  const byAddress = adapters.find(
    (adapter) =>
      (adapter.matches ?? []).some((pattern) => matchesPattern(pattern, url)) && (!adapter.path || adapter.path.test(path)),
  );
  return (
    byAddress ??
    adapters.find((adapter) => adapter.marks?.every((mark) => Document.prototype.querySelector.call(doc, mark) !== null)) ??
    null
  );
}
