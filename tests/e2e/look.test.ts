import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../support/driver.ts';
import { draftOf, freshInbox, type Inbox, openInbox, pictures, waitForFrame } from './inbox.ts';

/** axe as one function: an extension page runs no inline script, but the debugger may call a function in it. */
const installAxe = new Function(
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
) as () => void; // the file is one script without arguments

type AxeResult = { violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] };

/** What axe finds in the document, as `rule: element`. */
async function violationsIn(surface: Surface): Promise<string[]> {
  await surface.evaluate(installAxe);
  const { found, passed } = await surface.evaluate(async () => {
    const { axe } = globalThis as typeof globalThis & { axe: { run(where: Document): Promise<AxeResult> } };
    const { violations, passes } = await axe.run(document);
    return {
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
      passed: passes.length,
    };
  });
  expect(passed, 'axe ran').toBeGreaterThan(5);
  return found;
}

/** Every frame a writer meets, with axe over it and a picture taken; in Chromium, where the debugger may run axe. */
describe.each(['light', 'dark'] as const)('the look of the popup, %s', (theme) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox('chrome');
    mkdirSync(pictures, { recursive: true });
    await inbox.browser.inExtension(async (chosen: string) => {
      const settings = { breathSeconds: 10, theme: chosen, letterKeys: true };
      const profile = {
        business: 'Lantern Street Kitchen',
        name: 'Mira Holt',
        role: 'owner',
        email: 'mira@lanternstreet.example',
        phone: '555 0142',
        industry: 'restaurant',
      };
      await chrome.storage.local.set({ settings: { version: 1, data: settings }, profile: { version: 1, data: profile } });
    }, theme);
  });
  afterAll(() => inbox?.close());

  async function look(popup: Surface, name: string): Promise<void> {
    await popup.waitUntil((wanted: string) => (document.documentElement.dataset.theme ?? 'system') === wanted, {}, theme);
    await popup.screenshot(join(pictures, `${name}-${theme}.png`));
    expect(await violationsIn(popup), name).toEqual([]);
    const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  }

  it('is clean on the page of sites, watched and taught ones', async () => {
    await inbox.browser.inExtension(async () => {
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
      await chrome.storage.local.set({ sites: { version: 1, data } });
    });
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#sites');
    await options.waitUntil(() => document.body.innerText.includes('notes.inn.example'));
    await look(options, '33-sites');
    await options.close();
    await inbox.browser.inExtension(() => chrome.storage.local.remove('sites'));
  });

  it('is clean from choice to insertion', async () => {
    const page = await freshInbox(inbox);
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'choose');
    await look(popup, '01-choose');
    await popup.press('Enter');
    await waitForFrame(popup, 'calm');
    await look(popup, '02-calm');
    await popup.click('[aria-haspopup=menu]');
    await popup.waitUntil(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.waitFor('dialog[open]');
    await look(popup, '02-why');
    await popup.press('Escape');
    await popup.waitUntil(() => document.querySelector('dialog') === null && document.activeElement?.localName !== 'button');
    for (const [at, frame] of ['acknowledge', 'solve', 'offline', 'review'].entries()) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
      await look(popup, `0${at + 3}-${frame}`);
    }
    await popup.click('[aria-pressed]');
    await look(popup, '07-readers');
    await popup.click('[aria-pressed]');
    await popup.click('[role=textbox]');
    await popup.press('Control+End');
    await popup.type(' Actually, we were extremely busy. You should have called. We will look into it.');
    await popup.waitFor('.finding');
    await look(popup, '08-findings');
    await popup.type(' Ask for {{reference}}.');
    await popup.press('Control+Enter');
    await waitForFrame(popup, 'blank');
    await look(popup, '09-blank');
    await popup.type('table 12');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLTextAreaElement>('#review-dana textarea');
      if (box) box.value = 'Hi, sorry to hear this';
    });
    await popup.press('Enter');
    await waitForFrame(popup, 'ask', 'confirm');
    await look(popup, '10-ask');
    await popup.press('Enter');
    await waitForFrame(popup, 'inserted');
    await look(popup, '11-inserted');
    await popup.close();
  });

  it('is clean where something is in the way', async () => {
    const page = inbox.browser.firstPage;
    inbox.server.setPage('/plain.html', '<title>Plain</title><h1>Opening hours</h1><p>Nine to five.</p>');
    await page.goto(inbox.server.url('/plain.html'));
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing');
    await look(popup, '12-nothing');
    await popup.type('My daughter ate the nut cake you called nut free and was in hospital with an allergic reaction.');
    await popup.click('[data-primary]');
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'severe');
    await look(popup, '13-severe');
    expect((await draftOf(popup)).split(/\s+/).length).toBeLessThanOrEqual(45);
    await popup.close();
  });

  it('holds at twice the text size', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const tab = await inbox.browser.extensionPage('src/entries/popup/index.html');
    await waitForFrame(tab, 'nothing', 'choose', 'calm');
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await tab.screenshot(join(pictures, `14-large-${theme}.png`));
    const cut = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(cut).toBeLessThanOrEqual(0);
    await tab.close();
  });
});
