import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { freshInbox, type Inbox, insertedDraft, openInbox, pictures, waitForFrame } from './inbox.ts';

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
});
