import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { choose, freshInbox, type Inbox, insertedDraft, openInbox, pictures, waitForFrame } from './inbox.ts';

/** Our button over a page: the closed root keeps the page out of it, and a test too; its place can be seen. */
const buttonOn = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('div[popover="manual"][data-theme]');
    if (!host?.matches(':popover-open') || getComputedStyle(host).visibility !== 'visible') return null;
    const { left, top, width, height } = host.getBoundingClientRect();
    return { left, top, width, height };
  });

/** Long enough after showing for a click to count as a choice. */
const UNTIL_A_CHOICE_MS = 700;

describe.each(BROWSERS)('a watched site in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    inbox = await openInbox(name, { hostPermissions: ['http://127.0.0.1/*'] });
    const answer = await inbox.browser.inExtension(
      (origin: string) =>
        chrome.runtime.sendMessage({
          evenkeel: 1,
          to: 'background',
          name: 'background.watch-site',
          request: { origin, isWatched: true },
        }),
      'http://127.0.0.1',
    );
    expect(answer).toBe(true);
  });
  afterAll(() => inbox?.close());

  async function waitForButton(page: Page) {
    let found: Awaited<ReturnType<typeof buttonOn>> = null;
    await expect.poll(async () => (found = await buttonOn(page)), { timeout: 10_000 }).not.toBeNull();
    return found as unknown as DOMRect;
  }

  it('has a button beside the focused box of a review, which opens the walk for that very review', async () => {
    const page = await freshInbox(inbox);
    expect(await buttonOn(page)).toBeNull();
    await page.click('#review-dana textarea');
    const at = await waitForButton(page);
    await page.screenshot(join(pictures, `30-chip-${name}.png`));
    await new Promise((resolve) => setTimeout(resolve, UNTIL_A_CHOICE_MS));
    await page.clickAt(at.left + at.width / 2, at.top + at.height / 2);
    const popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm');
    expect(await popup.text('.bar__who')).toContain('Dana');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    expect(await page.value('#review-dana textarea')).toBe(await insertedDraft(popup));
    await popup.close();
  });

  it('counts the unanswered reviews on the icon, and says how long the oldest waits', async () => {
    const page = await freshInbox(inbox);
    await page.click('h1');
    const badge = async () =>
      inbox.browser.inExtension(
        async (url: string) => {
          const tab = (await chrome.tabs.query({ url: 'http://127.0.0.1/*' })).find((each) => each.url === url);
          const tabId = tab?.id ?? 0;
          return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
        },
        await page.url(),
      );
    await expect.poll(badge, { timeout: 15_000 }).toEqual(['5', expect.stringContaining('5 unanswered reviews')]);
  });

  it('leaves other boxes alone: search, contact, and the reply box once it has lost the caret', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await waitForButton(page);
    for (const other of ['input[type=search], header input', 'aside textarea']) {
      await page.click(other);
      await expect.poll(() => buttonOn(page)).toBeNull();
      // Whoever draws late would draw within this time.
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await buttonOn(page), other).toBeNull();
    }
  });

  it.each([
    ['generic--question-box.html', 'textarea'],
    ['generic--captcha.html', 'textarea[name=a94f2c]'],
    ['generic--contact-form.html', 'textarea'],
  ])('stands at no box of %s', async (file, box) => {
    const path = join(import.meta.dirname, '../fixtures/platforms', file);
    inbox.server.setPage(`/${file}`, readFileSync(path, 'utf8'));
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url(`/${file}`));
    await page.click(box);
    // Whoever draws late would draw within this time.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await buttonOn(page)).toBeNull();
  });

  it('is reached with Tab after the box, and left with Escape', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await waitForButton(page);
    await page.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, UNTIL_A_CHOICE_MS));
    await page.press('Enter');
    const popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm', 'acknowledge', 'solve', 'offline', 'review');
    expect(await popup.text('.bar__who')).toContain('Dana');
    await popup.close();
    await page.click('#review-dana textarea');
    await waitForButton(page);
    await page.press('Escape');
    await expect.poll(() => buttonOn(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  it('hears no click that a page makes up', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const at = await waitForButton(page);
    await new Promise((resolve) => setTimeout(resolve, UNTIL_A_CHOICE_MS));
    await page.evaluate(
      (x: number, y: number) => {
        const host = document.elementFromPoint(x, y);
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }));
        (host as HTMLElement | null)?.click();
      },
      at.left + at.width / 2,
      at.top + at.height / 2,
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await inbox.browser.isPopupOpen()).toBe(false);
  });

  it('has nothing of ours once it is watched no more, and a site never watched has nothing ever', async () => {
    const ours = (url: string) =>
      inbox.browser.inExtension(async (pattern: string) => {
        const [tab] = await chrome.tabs.query({ url: pattern });
        if (!tab) return 0; // the permission is gone, and the address with it
        const [first] = await chrome.scripting.executeScript({
          target: { tabId: tab.id ?? 0 },
          func: () =>
            Object.keys(globalThis).filter((key) => key.startsWith('evenkeel') && key !== 'evenkeelLife').length +
            document.querySelectorAll('div[popover]').length,
        });
        return first?.result;
      }, url);
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await waitForButton(page);
    expect(await ours('http://127.0.0.1/*')).toBeGreaterThan(0);
    await inbox.browser.inExtension(
      (origin: string) =>
        chrome.runtime.sendMessage({
          evenkeel: 1,
          to: 'background',
          name: 'background.watch-site',
          request: { origin, isWatched: false },
        }),
      'http://127.0.0.1',
    );
    await expect.poll(() => buttonOn(page)).toBeNull();
    await page.click('h1');
    await page.click('#review-dana textarea');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await buttonOn(page)).toBeNull();
    await page.reload();
    await page.click('#review-dana textarea');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await buttonOn(page)).toBeNull();
    expect(await inbox.browser.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(0);
    expect(await ours('http://127.0.0.1/*')).toBe(0);
  });
});

/** The browser's own question, answered by real keys. Firefox asks beside its address bar; its test profile says yes by itself. */
describe.each(BROWSERS)('a site the writer says yes to, in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    inbox = await openInbox(name, { headless: false });
  });
  afterAll(() => inbox?.close());

  it('is watched from the popup in one click and the browser’s own question, and given back from the options', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await buttonOn(page)).toBeNull();
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await choose(popup, 'Watch this site');
    if (name === 'chrome') {
      await expect.poll(() => inbox.browser.isPopupOpen()).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 700)); // the question guards itself against quick keys
      inbox.browser.displayKeys('Tab', 'Return');
    }
    const again = name === 'chrome' ? await inbox.browser.popup() : popup;
    await waitForFrame(again, 'calm');
    const watched = () => inbox.browser.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(watched, { timeout: 10_000 }).toBe(1);
    await again.close();
    await page.click('h1');
    await page.click('#review-dana textarea');
    await expect.poll(() => buttonOn(page), { timeout: 10_000 }).not.toBeNull();

    const options = await inbox.browser.extensionPage('src/entries/options/index.html#sites');
    await options.waitUntil(() => document.body.innerText.includes('Watched since'));
    await options.screenshot(join(pictures, `32-sites-${name}.png`));
    await options.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.innerText.startsWith('Stop watching'));
      button?.setAttribute('data-wanted', '');
    });
    await options.click('[data-wanted]');
    await expect.poll(watched, { timeout: 10_000 }).toBe(0);
    await expect
      .poll(() => inbox.browser.inExtension(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })))
      .toBe(false);
    await options.close();
  });

  it('L8: is watched no more once the browser itself takes the permission back', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    // Given once and taken back, a permission is given again without a question.
    await choose(popup, 'Watch this site');
    const watched = () => inbox.browser.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(watched, { timeout: 10_000 }).toBe(1);
    if (await inbox.browser.isPopupOpen()) await popup.close();
    await page.click('h1');
    await page.click('#review-dana textarea');
    await expect.poll(() => buttonOn(page), { timeout: 10_000 }).not.toBeNull();

    expect(await inbox.browser.inExtension(() => chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] }))).toBe(true);
    await expect.poll(watched, { timeout: 10_000 }).toBe(0);
    await expect.poll(() => buttonOn(page), { timeout: 10_000 }).toBeNull();
    await page.reload();
    expect(await inbox.browser.inExtension(() => chrome.action.getBadgeText({}))).toBe('');
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#sites');
    await options.waitFor('h1');
    expect(await options.evaluate(() => document.body.innerText)).not.toContain('Watched since');
    await options.close();
  });
});
