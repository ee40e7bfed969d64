import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { draftOf, freshInbox, type Inbox, openInbox, replyState, waitForFrame } from './inbox.ts';

const card = (id: string, author: string, text: string, box: string) =>
  `<article class="review" id="review-${id}"><h3 class="author">${author}</h3><span role="img" aria-label="1 out of 5 stars">★</span>
   <time datetime="2026-11-20">20 November 2026</time><p class="review-text">${text}</p>${box}</article>`;

describe.each(BROWSERS)('bad input in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());
  const text = (surface: { evaluate(fn: () => string): Promise<string> }) => surface.evaluate(() => document.body.innerText);

  it('says why on a page the browser keeps extensions out of, and takes the review by paste', async () => {
    const page = inbox.browser.firstPage;
    await page.goto('about:blank');
    if (name === 'chrome') await page.goto('chrome://version');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing');
    expect(await text(popup)).toContain('Paste the review');
    await popup.click('textarea');
    await popup.type('Cold soup, rude waiter, never again.');
    await popup.click('[data-primary]');
    await waitForFrame(popup, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    expect(await popup.text('[data-primary]')).toContain('Copy');
    expect((await draftOf(popup)).length).toBeGreaterThan(80);
    await popup.close();
  });

  it('says that it sees no review where there is none', async () => {
    const page = inbox.browser.firstPage;
    inbox.server.setPage('/plain.html', '<title>Plain</title><h1>Opening hours</h1><p>Nine to five.</p>');
    await page.goto(inbox.server.url('/plain.html'));
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing');
    expect(await text(popup)).toContain('I see no review on this page');
    await popup.click('[data-primary]');
    expect(await text(popup)).toContain('Paste the review first');
    await popup.close();
  });

  it('offers the reply to copy when the review has no box', async () => {
    const page = inbox.browser.firstPage;
    inbox.server.setPage(
      '/no-box.html',
      `<main><section id="reviews"><h2>Reviews</h2>${card('a', 'Ann B.', 'We waited an hour for cold soup and nobody said sorry.', '')}${card('b', 'Bo C.', 'Dirty table and a rude answer when I asked for a cloth.', '')}</section></main>`,
    );
    await page.goto(inbox.server.url('/no-box.html'));
    await page.select('#review-a .review-text');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    expect(await popup.text('[data-primary]')).toContain('Copy');
    await popup.close();
  });

  it('answers the review the writer is at of a long page that uses each id twice', async () => {
    const page = inbox.browser.firstPage;
    const box = '<form><label>Your public reply<textarea></textarea></label></form>';
    const cards = Array.from({ length: 120 }, (_, at) =>
      card(`${at >> 1}`, `Ann ${'BCDEFG'[at % 6]}.`, `We waited ${at + 2} minutes for cold soup and nobody said sorry.`, box),
    );
    inbox.server.setPage(
      '/long.html',
      `<main><h2>Reviews</h2>${cards.join('')}</main><footer>${'<i></i>'.repeat(12_000)}</footer>`,
    );
    await page.goto(inbox.server.url('/long.html'));
    await page.select('article:nth-of-type(100) .review-text');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    const filled = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')].flatMap((each, at) => (each.value === '' ? [] : [at + 1])),
    );
    expect(filled).toEqual([100]);
    await popup.close();
  });

  it('E1: keeps the draft and says so when the box vanishes before the insertion', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    const draft = await draftOf(popup);
    await page.evaluate(() => document.querySelector('#review-dana')?.remove());
    await popup.press('Enter');
    await waitForFrame(popup, 'failed');
    expect(await draftOf(popup)).toBe(draft);
    expect(await text(popup)).toContain('no longer on the page');
    await popup.close();
  });

  it('E4: refuses a draft the box cannot hold, says by how much, and leaves the box alone', async () => {
    const page = await freshInbox(inbox);
    await page.evaluate(() => document.querySelector('#review-dana textarea')?.setAttribute('maxlength', '300'));
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    await popup.click('[role=textbox]');
    await popup.press('Control+End');
    await popup.type(' And one more line about it.'.repeat(12));
    await popup.press('Control+Enter');
    await waitForFrame(popup, 'confirm', 'failed');
    if (await popup.evaluate(() => document.body.dataset.frame === 'confirm')) await popup.click('[data-primary]');
    await waitForFrame(popup, 'failed');
    expect(await text(popup)).toMatch(/\d+ too long/);
    expect(await replyState(page, 'dana')).toBe('');
    await popup.close();
  });

  it('offers the short wording when the box is too small, and that one goes in', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-marcus textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    // The box shrinks after it was read, as some do with a mode of their own.
    await page.evaluate(() => document.querySelector('#review-marcus textarea')?.setAttribute('maxlength', '240'));
    await popup.press('s');
    await waitForFrame(popup, 'failed');
    expect(await text(popup)).toMatch(/\d+ too long/);
    await popup.click('[data-shorten]');
    await waitForFrame(popup, 'inserted');
    const state = (await replyState(page, 'marcus')) ?? '';
    expect(state.length).toBeGreaterThan(60);
    expect(state.length).toBeLessThanOrEqual(240);
    await popup.close();
  });

  it('P10: reads a review of a megabyte in part and says so', async () => {
    const page = inbox.browser.firstPage;
    const long = 'The soup was cold and the waiter was rude. '.repeat(25_000);
    inbox.server.setPage(
      '/long.html',
      `<main><section id="reviews"><h2>Reviews</h2>${card('a', 'Ann B.', long, '<form><label>Your reply<textarea name="reply"></textarea></label></form>')}${card('b', 'Bo C.', 'Dirty table and a rude answer when I asked for a cloth.', '')}</section></main>`,
    );
    await page.goto(inbox.server.url('/long.html'));
    await page.click('#review-a textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.press('o');
    expect((await popup.text('[data-original]')).length).toBeLessThan(21_000);
    expect(await text(popup)).toContain('The page shows no more than this');
    await popup.close();
  });

  it('keeps damaged storage as it is and works on with what ships', async () => {
    const page = await freshInbox(inbox);
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.set({ library: { version: 1, data: { packs: 'gone' } }, profile: 'not an object' });
    });
    await page.bringToFront();
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    expect((await draftOf(popup)).length).toBeGreaterThan(40);
    await popup.close();
    const kept = await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const stored = await api.storage.local.get(null);
      await api.storage.local.clear();
      return stored;
    });
    expect(kept).toMatchObject({ library: { version: 1, data: { packs: 'gone' } }, profile: 'not an object' });
  });

  it('L3: goes on after an update of the extension with the page open', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.close();
    await inbox.browser.update();
    await page.bringToFront();
    await page.click('#review-dana textarea');
    const again = await inbox.browser.openPopup(page);
    await waitForFrame(again, 'calm');
    await again.press('s');
    await waitForFrame(again, 'inserted');
    expect((await replyState(page, 'dana'))?.length).toBeGreaterThan(100);
  });
});
