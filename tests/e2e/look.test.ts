import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page, type Surface } from '../support/driver.ts';
import { draftOf, freshInbox, type Inbox, openInbox, waitForFrame } from './inbox.ts';
import { look, picture, SIZES } from './look.ts';

const OPTIONS = 'src/entries/options/index.html';

/** Every screen and state a writer meets, light and dark, with axe over it; in Chromium with pictures (`npm run pictures`). */
describe.each(BROWSERS)('the look, in %s', (name) => {
  let inbox: Inbox;
  const see = (surface: Surface, screen: string) => look(name, surface, screen);
  beforeAll(async () => {
    inbox = await openInbox(name, { hostPermissions: ['http://127.0.0.1/*'] });
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const profile = {
        business: 'Lantern Street Kitchen',
        name: 'Mira Holt',
        role: 'owner',
        email: 'mira@lanternstreet.example',
        phone: '555 0142',
        industry: 'restaurant',
      };
      await api.storage.local.set({ profile: { version: 1, data: profile } });
    });
  });
  afterAll(() => inbox?.close());

  /** The popup on the box that has the caret. */
  async function popupOn(review: string): Promise<Surface> {
    const page = await freshInbox(inbox);
    await page.click(`#review-${review} textarea`);
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    return popup;
  }

  it('is clean from choice to insertion', async () => {
    const page = await freshInbox(inbox);
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'choose');
    await see(popup, 'popup-01-choose');
    await popup.press('Enter');
    await waitForFrame(popup, 'calm');
    await see(popup, 'popup-02-calm');
    await popup.click('[aria-haspopup=menu]');
    await popup.waitUntil(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await see(popup, 'popup-02-menu');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.waitFor('dialog[open]');
    await see(popup, 'popup-02-why');
    await popup.press('Escape');
    await popup.waitUntil(() => document.querySelector('dialog') === null && document.activeElement?.localName !== 'button');
    for (const [at, frame] of ['acknowledge', 'solve', 'offline', 'review'].entries()) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
      await see(popup, `popup-0${at + 3}-${frame}`);
    }
    await popup.click('[aria-pressed]');
    await see(popup, 'popup-07-readers');
    await popup.click('[aria-pressed]');
    await popup.click('[role=textbox]');
    await popup.press('Control+End');
    await popup.type(' Actually, we were extremely busy. You should have called. We will look into it.');
    await popup.waitFor('.finding');
    await see(popup, 'popup-08-findings');
    await popup.type(' Ask for {{reference}}.');
    await popup.press('Control+Enter');
    await waitForFrame(popup, 'blank');
    await see(popup, 'popup-09-blank');
    await popup.type('table 12');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#review-dana textarea');
      if (box) box.value = 'Hi, sorry to hear this';
    });
    await popup.press('Enter');
    if ((await waitForFrame(popup, 'ask', 'confirm')) === 'confirm') {
      await see(popup, 'popup-10-confirm');
      await popup.press('Enter');
      await waitForFrame(popup, 'ask');
    }
    await see(popup, 'popup-10-ask');
    await popup.press('Enter');
    await waitForFrame(popup, 'inserted');
    await see(popup, 'popup-11-inserted');
    await popup.close();
  });

  it('is clean where the reply waits: express, later, away, follow-ups', async () => {
    const popup = await popupOn('marcus');
    await popup.press('l');
    await waitForFrame(popup, 'later');
    await see(popup, 'popup-14-later');
    await popup.press('Enter');
    await waitForFrame(popup, 'away');
    await see(popup, 'popup-15-away');
    await popup.close();
    const next = await popupOn('dana');
    await next.press('s');
    await waitForFrame(next, 'inserted', 'express', 'ask', 'confirm', 'blank');
    await see(next, 'popup-16-suggestion');
    await next.evaluate(() => document.querySelector<HTMLElement>('[data-promise]')?.click());
    await next.click('[aria-haspopup=menu]');
    await next.waitUntil(() => {
      const entry = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) =>
        each.innerText.startsWith('Follow-ups'),
      );
      entry?.click();
      return entry;
    });
    await waitForFrame(next, 'cases');
    await see(next, 'popup-17-follow-ups');
    await next.close();
    const options = await inbox.browser.extensionPage(`${OPTIONS}#follow-ups`);
    await options.waitFor('[data-case]');
    for (const [size, width] of SIZES) {
      await options.resize({ width, height: 900 });
      await see(options, `options-follow-ups-open-${size}`);
    }
    await options.close();
  });

  it('is clean where something is in the way', async () => {
    const page = inbox.browser.firstPage;
    inbox.server.setPage('/plain.html', '<title>Plain</title><h1>Opening hours</h1><p>Nine to five.</p>');
    await page.goto(inbox.server.url('/plain.html'));
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing');
    await see(popup, 'popup-12-nothing');
    await popup.click('textarea');
    await popup.type('My daughter ate the nut cake you called nut free and was in hospital with an allergic reaction.');
    await popup.click('[data-primary]');
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'severe');
    await see(popup, 'popup-13-severe');
    expect((await draftOf(popup)).split(/\s+/).length).toBeLessThanOrEqual(45);
    await popup.close();
  });

  it('is clean in the panel, down to 240 pixels', async () => {
    const page = await freshInbox(inbox);
    const panel = await inbox.browser.openPanel(page);
    const seeAll = async (screen: string) => {
      for (const width of [240, 360]) {
        await panel.resize({ width, height: 800 });
        await see(panel, `panel-${screen}-${width}`);
      }
    };
    await waitForFrame(panel, 'queue');
    await seeAll('1-queue');
    await panel.press('Enter');
    await waitForFrame(panel, 'calm');
    for (const [at, frame] of ['acknowledge', 'solve', 'offline', 'review', 'inserted'].entries()) {
      await panel.press('Enter');
      await waitForFrame(panel, frame);
      await seeAll(`${at + 2}-${frame}`);
    }
    await panel.press('Enter');
    await waitForFrame(panel, 'express');
    await seeAll('7-suggestion');
    await panel.close();
  });

  const SECTIONS = ['library', 'profile', 'follow-ups', 'checks', 'sites', 'shortcuts', 'data'];

  it('is clean on every page of the options, wide and narrow', async () => {
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const site = { showsButton: true, countsReviews: false, isDeclined: false, taught: null };
      const taught = {
        card: ['article.voice'],
        field: ['textarea'],
        opener: [],
        taughtAt: '2026-11-20T09:00:00Z',
        fixture: '<p>',
      };
      const data = [
        { ...site, origin: 'https://business.harbor.example', watchedSince: '2026-11-18T09:00:00Z', taught },
        { ...site, origin: 'https://notes.inn.example', watchedSince: null, taught },
      ];
      await api.storage.local.set({ sites: { version: 1, data } });
    });
    const options = await inbox.browser.extensionPage(OPTIONS);
    for (const section of SECTIONS) {
      await options.evaluate((hash: string) => {
        location.hash = hash;
      }, section);
      await options.waitUntil(
        (wanted: string) => document.querySelector<HTMLAnchorElement>('.desk__nav [aria-current]')?.hash === `#${wanted}`,
        {},
        section,
      );
      for (const [size, width] of SIZES) {
        await options.resize({ width, height: 900 });
        await see(options, `options-${section}-${size}`);
      }
    }
    await options.close();
    await inbox.browser.inExtension(() =>
      ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.remove('sites'),
    );
  });

  it('U1: holds at twice the text size', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const tab = await inbox.browser.extensionPage('src/entries/popup/index.html');
    await waitForFrame(tab, 'nothing', 'choose', 'calm');
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await see(tab, 'popup-18-large-text');
    await tab.close();
  });

  // A picture is all there is of what stands over a page: its closed root keeps axe out, as it does the page.
  it.runIf(name === 'chrome')('shows the palette and the button over light and dark pages', async () => {
    await inbox.browser.inExtension(
      (origin: string) =>
        chrome.runtime.sendMessage({
          evenkeel: 1,
          to: 'background',
          name: 'background.watch-site',
          request: { origin, isWatched: true },
        }),
      'http://127.0.0.1',
    );
    const onPage = async (paint: (page: Page) => Promise<void>, theme: string) => {
      const page = await freshInbox(inbox);
      await paint(page);
      await page.click('#review-dana textarea');
      await page.waitUntil(() => document.querySelector('div[popover="manual"][data-theme]')?.matches(':popover-open'));
      await picture(page, `chip-${theme}`);
      await inbox.browser.runCommand(page, 'open-palette');
      await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
      await picture(page, `palette-${theme}`);
      await page.type('refund');
      await picture(page, `palette-find-${theme}`);
      await page.press('Escape');
    };
    await onPage(async () => {}, 'light');
    await onPage(
      (page) =>
        page.evaluate(() => {
          const dark = document.createElement('style');
          dark.textContent = 'body, body * { background: #14181a !important; color: #e4e8ea !important }';
          document.head.append(dark);
        }),
      'dark',
    );
  });
});
