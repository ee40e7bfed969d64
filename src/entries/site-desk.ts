import { type Badge, showBadge } from '../browser/action.ts';
import { withLock } from '../browser/locks.ts';
import { hasOrigin, patternOf, removeOrigin } from '../browser/permissions.ts';
import type { Sender } from '../browser/runtime.ts';
import { endInTab, registerForSites, runInTab } from '../browser/scripting.ts';
import { allTabs, tabById, tabsOf } from '../browser/tabs.ts';
import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import { type ReviewCount, type Site, siteIn, siteOf, type Waiting, waitingSince, withSite } from '../domain/site.ts';
import { t, tCount } from '../i18n/t.ts';
import type { PaletteWords, Request } from '../messages/protocol.ts';
import { sendToPage } from '../messages/send-to-page.ts';
import { CHIP_WORDS } from '../page/chip-words.ts';
import { OURS } from '../page/page-life.ts';
import { adaptersFor } from '../platforms/adapters.ts';
import { PAGE_SCRIPT, WATCH_BOTH_SCRIPT, WATCH_BOX_SCRIPT, WATCH_POINTER_SCRIPT, WATCHING_SCRIPT } from './page-script.ts';
import { hearTyping } from './palette-desk.ts';
import { taughtIn } from './read-tab.ts';
import type { Stores } from './stores.ts';

/** The residents: which sites each is for. A page carries one script at most. */
const RESIDENTS = [
  { id: 'watch-both', file: WATCH_BOTH_SCRIPT, isFor: (site: Site) => site.showsButton && site.countsReviews },
  { id: 'watch-box', file: WATCH_BOX_SCRIPT, isFor: (site: Site) => site.showsButton && !site.countsReviews },
  { id: 'watch-pointer', file: WATCH_POINTER_SCRIPT, isFor: (site: Site) => site.countsReviews && !site.showsButton },
] as const;

/** The watched sites whose permission we still hold. */
async function watchedSites(stores: Stores): Promise<readonly Site[]> {
  const sites = await stores.sites.readOrEmpty();
  const held: Site[] = [];
  for (const site of sites) if (site.watchedSince !== null && (await hasOrigin(site.origin))) held.push(site);
  return held;
}

/** Makes the browser run our residents on exactly the watched sites. For any change, and whenever it may have forgotten. */
export function syncResidents(stores: Stores): Promise<void> {
  return withLock('residents', async () => {
    const watched = await watchedSites(stores);
    for (const { id, file, isFor } of RESIDENTS)
      await registerForSites(
        id,
        file,
        watched.filter(isFor).map(({ origin }) => patternOf(origin)),
      );
  });
}

/** Runs `deed` in every open tab of a site. A tab that is asleep or shows an error keeps us out, and misses nothing. */
async function inTabsOf(origin: string, deed: (tabId: number) => Promise<unknown>): Promise<void> {
  for (const tabId of await tabsOf(patternOf(origin))) await deed(tabId).catch(() => {});
}

async function putResidents(site: Site, tabId: number): Promise<void> {
  await endInTab(tabId, OURS.slice(0, 3));
  for (const { file, isFor } of RESIDENTS) if (isFor(site)) await runInTab(tabId, file, 'all');
}

/**
 * Watches a site whose permission the writer gave, also in its open tabs. Resolves to false where the permission is
 * missing: then nothing changes.
 */
export async function watchSite(origin: string, stores: Stores, now: Date): Promise<boolean> {
  if (!(await hasOrigin(origin))) return false;
  const sites = await stores.sites.update((all) =>
    siteIn(all, origin).watchedSince === null
      ? withSite(all, origin, { watchedSince: now.toISOString(), isDeclined: false })
      : all,
  );
  await syncResidents(stores);
  await inTabsOf(origin, (tabId) => putResidents(siteIn(sites, origin), tabId));
  return true;
}

/** Stops watching a site, takes everything of ours off its open tabs and gives its permission back. */
export async function unwatchSite(origin: string, stores: Stores): Promise<void> {
  await stores.sites.update((all) => withSite(all, origin, { watchedSince: null }));
  await syncResidents(stores);
  await inTabsOf(origin, async (tabId) => {
    await showBadge(tabId, null, t('action_title'));
    await endInTab(tabId, OURS);
  });
  await removeOrigin(origin);
}

/** Switches button or count of a watched site, in its open tabs too. */
export async function switchSite(origin: string, change: Partial<Site>, stores: Stores): Promise<void> {
  const sites = await stores.sites.update((all) => withSite(all, origin, change));
  await syncResidents(stores);
  const site = siteIn(sites, origin);
  if (site.watchedSince === null) return;
  await inTabsOf(origin, async (tabId) => {
    if (!site.countsReviews) await showBadge(tabId, null, t('action_title'));
    await putResidents(site, tabId);
  });
}

/** Has what of ours stands in a tab ask whether it may stay; nothing where there is none. */
const lookAgain = (tabId: number): Promise<unknown> =>
  sendToPage(tabId, 'all', 'watching', 'watching.look-again', {}).catch(() => {});

/**
 * After the browser or the writer took permissions away: what we may not reach any more is not watched. Which tabs show it
 * is hidden from us by then; what of ours still stands in one is told to ask whether it may stay.
 */
export async function forgetTaken(stores: Stores): Promise<void> {
  const sites = await stores.sites.readOrEmpty();
  const taken: string[] = [];
  for (const { origin, watchedSince } of sites) if (watchedSince !== null && !(await hasOrigin(origin))) taken.push(origin);
  for (const origin of taken) await stores.sites.update((all) => withSite(all, origin, { watchedSince: null }));
  await syncResidents(stores);
  if (taken.length === 0) return;
  for (const tabId of await allTabs()) {
    await lookAgain(tabId);
    await showBadge(tabId, null, t('action_title')).catch(() => {}); // a page counted again shows its number again
  }
}

/** The site of the page a message came from, null when it is not watched. */
async function watchedSiteOf({ url, tabId }: Sender, stores: Stores): Promise<Site | null> {
  // A frame without an address of its own belongs to the page around it.
  const origin = siteOf(url) ?? siteOf((tabId === null ? null : await tabById(tabId))?.url ?? '');
  if (origin === null) return null;
  const site = siteIn(await stores.sites.readOrEmpty(), origin);
  return site.watchedSince !== null && (await hasOrigin(origin)) ? site : null;
}

/** Puts the rest into the frame the writer came to, and into the page around it where that is watched too. */
export async function meetWriter(sender: Sender, stores: Stores): Promise<boolean> {
  const site = await watchedSiteOf(sender, stores);
  const { tabId, frameId } = sender;
  if (!site || tabId === null || frameId === null) return false;
  const taught = await taughtIn(stores);
  const { url: top } = (await tabById(tabId)) ?? { url: '' };
  if (frameId !== 0 && siteOf(top) === site.origin) await stayIn(tabId, 0, site, adaptersFor(top, taught), stores);
  await stayIn(tabId, frameId, site, adaptersFor(frameId === 0 ? top : sender.url, taught), stores);
  if (await hasOrigin(site.origin)) return true;
  // Taken back meanwhile, and the page told so before this was in it.
  await lookAgain(tabId);
  return false;
}

async function stayIn(tabId: number, frameId: number, site: Site, adapters: PlatformAdapter[], stores: Stores): Promise<void> {
  const { showsButton, countsReviews } = site;
  const request: Request<'watching.start'> = { showsButton, countsReviews, adapters, words: words() };
  const begin = () => sendToPage(tabId, frameId, 'watching', 'watching.start', request);
  // Caret and pointer often come together; the scripts go in once.
  await withLock(`stay-${tabId}-${frameId}`, async () => {
    // A frame where only others of ours listen answers nothing at all; one where none does, not even that.
    if ((await begin().catch(() => false)) === true) return;
    await runInTab(tabId, PAGE_SCRIPT, [frameId]);
    await runInTab(tabId, WATCHING_SCRIPT, [frameId]);
    await begin().catch(() => {}); // a frame that the script around it covers
    await hearTyping(tabId, frameId, stores);
  });
}

const words = (): PaletteWords => Object.fromEntries(CHIP_WORDS.map((key) => [key, t(key)]));

/** No button on the sender's site any more. */
export async function hideButton(sender: Sender, stores: Stores): Promise<void> {
  const site = await watchedSiteOf(sender, stores);
  if (site) await switchSite(site.origin, { showsButton: false }, stores);
}

/** Keeps what the writer pointed at, for the site of the page they pointed in. */
export async function learn(lesson: Request<'background.taught'>, { url }: Sender, stores: Stores, now: Date): Promise<void> {
  const origin = siteOf(url);
  if (origin === null) return;
  await stores.sites.update((all) => {
    const known = siteIn(all, origin).taught;
    const { fixture, card = known?.card ?? [], field = known?.field ?? [], opener = known?.opener ?? [] } = lesson;
    return withSite(all, origin, { taught: { card, field, opener, fixture, taughtAt: now.toISOString() } });
  });
}

/** Badge colours by how long the oldest has waited: values of tokens.css, never a red one. Contrast with the text ≥ 5.7. */
const COLOURS: Readonly<Record<Waiting, Pick<Badge, 'background' | 'ink'>>> = {
  fresh: { background: '#5A6971', ink: '#FFFFFF' }, // ink-3
  day: { background: '#0C5166', ink: '#FFFFFF' }, // deep
  'two-days': { background: '#E2BC6E', ink: '#15242B' }, // brass of the dark theme, ink
  week: { background: '#745000', ink: '#FFFFFF' }, // brass
};

/** What the icon says of a page's reviews; null where none is unanswered. */
export function badgeOf({ unanswered, oldestDay }: ReviewCount, now: Date): Badge | null {
  if (unanswered === 0) return null;
  const waiting = waitingSince(oldestDay, now);
  const age = { fresh: '', day: t('badge_day'), 'two-days': t('badge_two_days'), week: t('badge_week') }[waiting];
  return {
    text: unanswered > 99 ? '99+' : String(unanswered),
    title: [tCount('badge_unanswered', unanswered), age].filter(Boolean).join(' · '),
    ...COLOURS[waiting],
  };
}

/** Shows what a watched page counted. */
export async function showCount(count: Request<'background.count'>, sender: Sender, stores: Stores): Promise<void> {
  const site = await watchedSiteOf(sender, stores);
  if (site?.countsReviews && sender.tabId !== null)
    await showBadge(sender.tabId, badgeOf(count, new Date()), t('action_title'));
}
