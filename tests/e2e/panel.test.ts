import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page, type Surface } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import {
  draftOf,
  freshInbox,
  type Inbox,
  insertedDraft,
  openInbox,
  pictures,
  postsOf,
  replyState,
  waitForFrame,
} from './inbox.ts';

/** The queue as the panel shows it: review ids, top to bottom. */
const queueOf = (panel: Surface): Promise<string[]> =>
  panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-review]')].map(({ dataset }) => dataset.review ?? ''));

const currentOf = (panel: Surface): Promise<string> =>
  panel.evaluate(() => document.querySelector<HTMLElement>('[data-review][aria-current]')?.dataset.review ?? '');

const authorOf = (panel: Surface): Promise<string> => panel.text('.bar__who b');

/** The panel open beside a page that the writer let it read with one press on the toolbar button. */
async function openOn({ browser }: Inbox, page: Page): Promise<Surface> {
  const panel = await browser.openPanel(page);
  if (browser.name === 'firefox') {
    await waitForFrame(panel, 'nothing', 'queue', 'calm');
    await browser.grant(page);
  }
  return panel;
}

async function walkThrough(panel: Surface): Promise<void> {
  await waitForFrame(panel, 'calm');
  for (const frame of ['acknowledge', 'solve', 'offline', 'review', 'inserted']) {
    await panel.press('Enter');
    await waitForFrame(panel, frame);
  }
}

describe.each(BROWSERS)('the panel in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => inbox?.close());

  it('walks from the queue to the box, then takes two presses for each further review', async () => {
    const page = await freshInbox(inbox);
    const panel = await openOn(inbox, page);
    await waitForFrame(panel, 'queue');
    const order = await queueOf(panel);
    const [first = ''] = order;
    // Of two one-star reviews with harm done the older first, praise last.
    expect([first, order.at(-1), order.length]).toEqual(['priya', 'aiko', 5]);
    const row = await panel.text('[data-review=priya]');
    expect(row).toContain('Priya R.');
    expect(row).toContain('5 days ago');
    await panel.screenshot(join(pictures, `30-queue-${name}.png`));
    await panel.press('Enter');
    await walkThrough(panel);
    expect(await replyState(page, first)).toBe(await insertedDraft(panel));
    await panel.waitFor('[data-companion=companion_private]');
    await panel.screenshot(join(pictures, `31-inserted-${name}.png`));

    for (const review of order.slice(1, 3)) {
      await panel.press('Enter'); // Next
      await waitForFrame(panel, 'express');
      expect(await currentOf(panel)).toBe(review);
      expect(await replyState(page, review)).toBeFalsy();
      const draft = await draftOf(panel);
      await panel.screenshot(join(pictures, `32-${review}-${name}.png`));
      await panel.press('Enter'); // Insert
      await waitForFrame(panel, 'inserted');
      expect(await insertedDraft(panel)).toBe(draft.trim());
      expect(await replyState(page, review)).toBe(draft.trim());
    }
    expect(await panel.text('.queue .heading')).toBe('2 waiting');
    expect(await postsOf(page)).toBe(0);
    await panel.close();
  });

  it('shows the queue in the order the writer chose by key, also when it is opened again', async () => {
    const page = await freshInbox(inbox);
    const panel = await openOn(inbox, page);
    await waitForFrame(panel, 'queue');
    const topOf = async (surface: Surface) => (await queueOf(surface))[0];
    await panel.evaluate(() => document.querySelector<HTMLElement>('.queue select')?.focus());
    await panel.press('ArrowDown');
    await expect.poll(() => topOf(panel)).toBe('aiko'); // five stars, but nobody waits longer
    await panel.close();
    const again = await openOn(inbox, await freshInbox(inbox));
    await waitForFrame(again, 'queue');
    await expect.poll(() => topOf(again)).toBe('aiko');
    await again.evaluate(() => document.querySelector<HTMLElement>('.queue select')?.focus());
    await again.press('ArrowUp');
    await expect.poll(() => topOf(again)).toBe('priya');
    await again.close();
  });

  it('follows the review whose box takes the caret', async () => {
    const page = await freshInbox(inbox);
    const panel = await openOn(inbox, page);
    await waitForFrame(panel, 'queue');
    await page.click('#review-marcus textarea');
    await waitForFrame(panel, 'calm');
    expect(await authorOf(panel)).toBe('Marcus Tilbury');
    await page.click('#review-dana textarea');
    await panel.waitUntil(() => document.querySelector('.bar__who b')?.textContent === 'Dana K.');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await panel.close();
  });

  it('gives each tab its own walk, and finds each again', async () => {
    const page = await freshInbox(inbox);
    const other = await inbox.browser.newPage(`${inbox.url}?other`);
    await page.bringToFront();
    const panel = await openOn(inbox, page);
    await waitForFrame(panel, 'queue');
    await page.click('#review-dana textarea');
    await waitForFrame(panel, 'calm');
    await panel.press('Enter');
    await waitForFrame(panel, 'acknowledge');
    await panel.click('[role=textbox]');
    await panel.press('Control+End');
    await panel.type(' My own words.');
    const draft = await draftOf(panel);

    await other.bringToFront();
    await waitForFrame(panel, 'nothing');
    expect(await panel.evaluate(() => document.body.innerText)).toContain('Press the toolbar button');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('My own words');
    await inbox.browser.grant(other);
    await waitForFrame(panel, 'queue');
    await other.click('#review-marcus textarea');
    await waitForFrame(panel, 'express'); // the breath was taken before
    expect(await currentOf(panel)).toBe('marcus');

    await page.bringToFront();
    await waitForFrame(panel, 'acknowledge');
    expect(await authorOf(panel)).toBe('Dana K.');
    expect(await draftOf(panel)).toBe(draft);
    await other.close();
    await panel.close();
  });

  it('keeps the draft when the worker is killed, the tab goes elsewhere and comes back, and the tab is closed', async () => {
    const page = await inbox.browser.newPage(`${inbox.url}?kept`);
    await page.bringToFront();
    const panel = await openOn(inbox, page);
    await waitForFrame(panel, 'queue');
    await page.click('#review-dana textarea');
    await waitForFrame(panel, 'calm');
    await panel.press('Enter');
    await waitForFrame(panel, 'acknowledge');
    await inbox.browser.killBackground();
    await panel.press('Enter');
    await waitForFrame(panel, 'solve');
    const draft = await draftOf(panel);

    await page.goto('about:blank');
    await waitForFrame(panel, 'nothing');
    await page.goto(`${inbox.url}?kept`);
    await inbox.browser.grant(page);
    await expect.poll(() => draftOf(panel)).toBe(draft); // it opens anew on every sign of its tab
    await waitForFrame(panel, 'solve');

    await page.close();
    await inbox.browser.firstPage.bringToFront();
    const again = await inbox.browser.newPage(`${inbox.url}?kept`);
    await again.bringToFront();
    await waitForFrame(panel, 'nothing');
    await inbox.browser.grant(again);
    await expect.poll(() => draftOf(panel)).toBe(draft); // it opens anew on every sign of its tab
    await waitForFrame(panel, 'solve');
    for (const frame of ['offline', 'review', 'inserted']) {
      await panel.press('Enter');
      await waitForFrame(panel, frame);
    }
    expect(await replyState(again, 'dana')).toBe(await insertedDraft(panel));
    await again.close();
    await panel.close();
  });
});

describe.each(BROWSERS)('a restart of %s', (name) => {
  const home = createTemporaryFolder('home');
  afterAll(() => removeFolder(home));

  it('brings the draft back on its page, at its step', async () => {
    const before = await openInbox(name, { home });
    const { port } = new URL(before.url);
    let draft = '';
    try {
      await before.browser.firstPage.goto(before.url);
      await before.browser.firstPage.click('#review-dana textarea');
      const popup = await before.browser.openPopup(before.browser.firstPage);
      await waitForFrame(popup, 'calm');
      await popup.press('Enter');
      await waitForFrame(popup, 'acknowledge');
      await popup.click('[role=textbox]');
      await popup.press('Control+End');
      await popup.type(' My own words.');
      draft = await draftOf(popup);
      expect(draft).toContain('My own words.');
    } finally {
      await before.close();
    }
    const after = await openInbox(name, { home }, Number(port));
    try {
      const page = after.browser.firstPage;
      await page.goto(after.url);
      await page.waitUntil(() => document.querySelector('article') !== null);
      const popup = await after.browser.openPopup(page);
      await waitForFrame(popup, 'acknowledge');
      expect(await draftOf(popup)).toBe(draft);
    } finally {
      await after.close();
    }
  });
});
