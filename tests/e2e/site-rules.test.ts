import { mkdirSync } from 'node:fs';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { type BrowserDriver, launch } from '../support/driver.ts';
import { choose, pictures, waitForFrame } from './inbox.ts';
import { look } from './look.ts';

const ADDRESS = 'https://merchants.ubereats.com/manager/home/1/feedback/reviews';
const DAY_MS = 86_400_000;

/** A feedback page of two reviews, the first written so many days ago. */
const pageOf = (days: number) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Feedback</title>
<style>body { font: 15px/1.5 sans-serif; margin: 24px } article { border-bottom: 1px solid #ccc; padding: 12px 0 }</style>
<h1>Customer reviews</h1>${[days, days + 1]
  .map(
    (ago, position) => `<article><b class="name">${['Ada Ekholm', 'Bo Lind'][position]}</b>
<span role="img" aria-label="${2 + position} out of 5 stars"></span> <time datetime="${new Date(Date.now() - ago * DAY_MS).toISOString()}">recently</time>
<p>${['The soup was cold and the spoons were missing again…', 'It took ninety minutes and nobody picked up when I rang.'][position]}${position === 0 ? ' <button>Read more</button>' : ''}</p>
<textarea aria-label="Reply to the customer" rows="4" cols="50"></textarea></article>`,
  )
  .join('')}</html>`;

// Only Chromium's driver answers a foreign address with a page of ours.
describe('the rules of a site, in chrome', () => {
  let browser: BrowserDriver;
  let html = '';
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launch('chrome', { dist: await buildOnce('chrome') });
    // The driver's page holds puppeteer's, which alone can answer requests.
    const { puppeteerPage } = browser.firstPage as unknown as { puppeteerPage: PuppeteerPage };
    await puppeteerPage.setRequestInterception(true);
    puppeteerPage.on('request', (request) =>
      request.isNavigationRequest() ? void request.respond({ contentType: 'text/html', body: html }) : void request.abort(),
    );
  });
  afterAll(() => browser?.close());

  /** Opens the page with a review so many days old and goes to the suggestion for it. */
  async function suggest(days: number) {
    html = pageOf(days);
    const page = browser.firstPage;
    await page.goto(`${ADDRESS}?${days}`);
    await page.click('article textarea');
    const popup = await browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    return popup;
  }

  it('stand beside the letter, with the days that are left', async () => {
    const popup = await suggest(3);
    expect(await popup.text('[data-cut]')).toContain('only the beginning');
    await choose(popup, 'Why this review?');
    await popup.waitFor('[data-rules]');
    expect(await popup.text('[data-rules]')).toContain('4 days left to reply');
    await look('chrome', popup, 'popup-13-rules-why');
    await popup.press('Escape');
    await popup.waitUntil(() => !document.querySelector('dialog[open], [data-rules]')); // before that, Enter would follow the link to the source
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    expect(await popup.text('[data-site-rules]')).toMatch(/^Uber Eats: 4 days left to reply · .*Keep out: .*links/);
    await look('chrome', popup, 'popup-13-rules');
    await popup.close();
  });

  it('say so when the time to reply is over', async () => {
    const popup = await suggest(20);
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    expect(await popup.text('[data-site-rules]')).toContain('The 7 days for a reply are over');
    await popup.close();
  });
});
