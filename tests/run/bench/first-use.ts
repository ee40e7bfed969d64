import { buildPages } from '../../fixtures/pages/build.ts';
import type { ChromiumDriver } from '../../support/chromium.ts';
import type { Page } from '../../support/driver.ts';
import { serve } from '../../support/server.ts';
import { madeTemplates } from './library.ts';
import { ourRow, type Row } from './rows.ts';
import { median } from './statistics.ts';
import type { Variant } from './variants.ts';

const INBOX = 'demo inbox';

/** Opens the demo inbox, as new. */
async function openInbox(browser: ChromiumDriver, address: string): Promise<Page> {
  const page = browser.firstPage;
  await page.goto(`${address}?${Math.random()}`);
  await page.waitFor('#review-dana textarea');
  await page.bringToFront();
  return page;
}

/** From the press on the icon to a popup one can work in, in ms of the machine's clock; the popup stays open. */
async function popupMs(browser: ChromiumDriver, page: Page) {
  const pressedAt = Date.now();
  const popup = await browser.openPopup(page);
  await popup.waitUntil(() => document.body.dataset.usableMs !== undefined);
  const usableAt = await popup.evaluate(() => performance.timeOrigin + Number(document.body.dataset.usableMs));
  return { popup, ms: usableAt - pressedAt };
}

/** From the focus in a box to what is drawn beside it, in ms; `mark` is a selector of that. */
async function buttonMs(page: Page, box: string, mark: string): Promise<number> {
  await page.evaluate((selector: string) => {
    const watch = window as Window & { __shownMs?: number };
    delete watch.__shownMs;
    for (const left of document.querySelectorAll(selector)) if (left.id === 'floor') left.remove();
    const onFocus = () => {
      const started = performance.now();
      const look = () => {
        const host = document.querySelector(selector);
        const isShown = host && getComputedStyle(host).visibility === 'visible' && host.getBoundingClientRect().width > 0;
        if (isShown) watch.__shownMs = performance.now() - started;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('focusin', onFocus, { capture: true, once: true });
  }, mark);
  await page.click(box);
  return Number(await page.waitUntil(() => (window as Window & { __shownMs?: number }).__shownMs));
}

/** What a writer waits for: the popup (its floor is one that is empty) warm and with a worker that slept, the button at a box, an insertion. */
export async function firstUse(
  { ours, watched, focusin }: { ours: Variant; watched: Variant; focusin: Variant },
  rounds: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const server = await serve({ folders: { '/': await buildPages() } });
  const address = server.url('/harbor-inbox/index.html');
  const times = { warm: [], cold: [], inserted: [], first: [], next: [], floor: [], popupFloor: [] } as Record<
    string,
    number[]
  >;
  const note = (name: string, ms: number) => times[name]?.push(ms);
  const button = 'div[popover="manual"][data-theme]:popover-open';
  try {
    for (let round = 0; round <= rounds; round++) {
      tell(`first use: round ${round} of ${rounds}`);
      const isCounted = round > 0; // the first warms disk and browser
      const page = await openInbox(ours.browser, address);
      await page.click('#review-dana textarea');
      const { popup, ms } = await popupMs(ours.browser, page);
      await popup.press('s');
      await popup.waitUntil(() => document.body.dataset.insertMs !== undefined);
      const inserted = Number(await popup.evaluate(() => document.body.dataset.insertMs));
      await popup.close();
      const again = await openInbox(ours.browser, address);
      await ours.browser.killBackground();
      const cold = await popupMs(ours.browser, again);
      await cold.popup.close();
      const watchedPage = await openInbox(watched.browser, address);
      const first = await buttonMs(watchedPage, '#review-dana textarea', button);
      await watchedPage.click('h1');
      await watchedPage.waitUntil((mark: string) => document.querySelector(mark) === null, {}, button);
      const next = await buttonMs(watchedPage, '#review-dana textarea', button);
      const floorPage = await openInbox(focusin.browser, address);
      const least = await popupMs(focusin.browser, floorPage);
      await least.popup.close();
      const floor = await buttonMs(floorPage, '#review-dana textarea', '#floor');
      if (!isCounted) continue;
      note('warm', ms);
      note('cold', cold.ms);
      note('inserted', inserted);
      note('first', first);
      note('next', next);
      note('floor', floor);
      note('popupFloor', least.ms);
    }
  } finally {
    await server.close();
  }
  const value = (name: string) => median(times[name] ?? []);
  return [
    ourRow(INBOX, 'press on the icon to usable popup, worker awake', 'ms', value('warm'), value('popupFloor')),
    ourRow(INBOX, 'press on the icon to usable popup, worker asleep', 'ms', value('cold'), value('popupFloor')),
    ourRow(INBOX, 'insertion into a text area, verified', 'ms', value('inserted')),
    ourRow(INBOX, 'focus in a box to button, first on the page', 'ms', value('first'), value('floor')),
    ourRow(INBOX, 'focus in a box to button, later', 'ms', value('next'), value('floor')),
  ];
}

const LIBRARY_SIZE = 10_000;
const QUERIES = ['r', 're', 'ref', 'refu', 'refund', 'refund l', 'late refund', 'cold room', 'kitchen', 'sorry wait'];

/** From the press of the palette's keys to the palette drawn, in ms of the machine's clock; it stays open. */
async function paletteMs(browser: ChromiumDriver, page: Page): Promise<number> {
  await page.click('#review-dana textarea');
  await page.evaluate(() => {
    const look = () => {
      const isOpen = document.querySelector('div[popover="manual"][data-theme]')?.matches(':popover-open');
      if (isOpen) document.body.dataset.shownAt = String(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const pressedAt = Date.now();
  await browser.runCommand(page, 'open-palette', { grant: false });
  return Number(await page.waitUntil(() => document.body.dataset.shownAt)) - pressedAt;
}

/** A library of ten thousand: the options page with it, the palette opened, and a key pressed in it. */
export async function largeLibrary(ours: Variant, rounds: number, tell: (line: string) => void): Promise<Row[]> {
  const { browser } = ours;
  await browser.inExtension(async (own: unknown[]) => {
    await chrome.storage.local.set({ library: { version: 3, data: { packs: [], own, hidden: [], marks: {} } } });
  }, madeTemplates(LIBRARY_SIZE));
  const server = await serve({ folders: { '/': await buildPages() } });
  const times = { options: [], asleep: [], awake: [], keys: [] } as Record<string, number[]>;
  try {
    for (let round = 0; round <= rounds; round++) {
      tell(`large library: round ${round} of ${rounds}`);
      const options = await browser.extensionPage('src/entries/options/index.html');
      await options.waitFor('.list .item');
      const ms = await options.evaluate(() => performance.now());
      await options.close();
      const address = server.url('/harbor-inbox/index.html');
      const first = await openInbox(browser, address);
      await browser.killBackground();
      const asleep = await paletteMs(browser, first);
      const page = await openInbox(browser, address);
      const awake = await paletteMs(browser, page);
      const url = await page.url();
      // As the palette asks: from a script of ours in its page.
      const answered = await browser.inExtension(
        async (url: string, queries: string[]) => {
          const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
          const [result] = await chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? 0 },
            args: [queries],
            func: async (all: string[]) => {
              const ask = (query: string) => {
                const request = { query, from: 0, reviewId: null };
                return chrome.runtime.sendMessage({
                  evenkeel: 1,
                  to: 'background',
                  name: 'background.search-templates',
                  request,
                });
              };
              await ask(''); // makes the list, as opening does
              const times: number[] = [];
              for (const query of all) {
                const started = performance.now();
                await ask(query);
                times.push(performance.now() - started);
              }
              return times;
            },
          });
          return result?.result ?? [];
        },
        url,
        QUERIES,
      );
      if (round === 0) continue;
      times.options?.push(ms);
      times.asleep?.push(asleep);
      times.awake?.push(awake);
      times.keys?.push(...answered);
    }
  } finally {
    await server.close();
  }
  const page = `${LIBRARY_SIZE.toLocaleString('en-US')} templates`;
  const row = (measure: string, name: string) => ourRow(page, measure, 'ms', median(times[name] ?? []));
  return [
    row('options page to list shown', 'options'),
    row('keys to palette shown, worker awake', 'awake'),
    row('keys to palette shown, worker asleep', 'asleep'),
    row('palette: key to hits', 'keys'),
  ];
}
