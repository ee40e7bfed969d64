import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { draftOf, freshInbox, type Inbox, insertedDraft, openInbox, postsOf, replyState, waitForFrame } from './inbox.ts';

/** Real mouse and keys on a display: the context menu and the shortcuts as a writer uses them. */
describe.each(BROWSERS)('the ways in, by hand, in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name, { headless: false });
  });
  afterAll(() => inbox?.close());

  it('right-click on selected words opens the walk on the whole review they lie in', async () => {
    const page = await freshInbox(inbox);
    const words = await page.select('#review-priya .review-text');
    const at = await page.evaluate(() => {
      const words = document.querySelector('#review-priya .review-text');
      words?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = words?.getBoundingClientRect();
      return { x: Math.round((box?.x ?? 0) + 40), y: Math.round((box?.y ?? 0) + 12) };
    });
    await inbox.browser.realContextMenu(page, at, { label: 'Draft a calm reply' });
    const popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm');
    expect(await popup.text('.bar__who b')).toBe('Priya R.');
    expect(await popup.evaluate(() => document.querySelector('.stars')?.getAttribute('aria-label'))).toBe('1 of 5 stars');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.press('o');
    expect(await popup.text('[data-original]')).toContain(words.trim().slice(0, 60));
    await popup.close();
  });

  it('the shortcut opens the walk for the box with the caret', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-marcus textarea');
    await inbox.browser.realShortcut(page, 'alt+shift+d');
    const popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm');
    expect(await popup.text('.bar__who b')).toBe('Marcus Tilbury');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    expect(await replyState(page, 'marcus')).toBe(await insertedDraft(popup));
    expect(await postsOf(page)).toBe(0);
    await popup.close();
  });

  it('the palette opens at the caret, and Enter puts the best template there', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await page.type('Hello. ');
    await inbox.browser.realShortcut(page, 'alt+shift+l');
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    await page.press('Enter');
    const text = (await page.waitUntil(() => {
      const now = window.__replyState('dana') ?? '';
      return now.length > 20 ? now : null;
    })) as string;
    expect(text.startsWith('Hello. ')).toBe(true);
    expect(text).not.toContain('{{');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  it('Escape leaves the box, its words and its caret as they were', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await page.type('Half a word');
    await page.press('ArrowLeft');
    await inbox.browser.realShortcut(page, 'alt+shift+l');
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    await page.type('refund');
    await page.press('Escape');
    await page.waitUntil(() => document.activeElement?.localName === 'textarea');
    await page.type('X');
    expect(await replyState(page, 'dana')).toBe('Half a worXd');
  });

  it('typing in the palette filters it', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await inbox.browser.realShortcut(page, 'alt+shift+l');
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    await page.type('parcel');
    await page.press('Enter');
    const text = (await page.waitUntil(() => {
      const now = window.__replyState('dana') ?? '';
      return now.length > 20 ? now : null;
    })) as string;
    expect(text.toLowerCase()).toMatch(/parcel|deliver|order/);
  });
});

describe.each(BROWSERS)('right-click in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  it('works where no review is found: the selected words become the review, line breaks kept', async () => {
    const page = inbox.browser.firstPage;
    inbox.server.setPage(
      '/note.html',
      '<title>Note</title><div id="note"><p>The parcel came three weeks late.</p><p>Nobody answered my mail.</p></div>',
    );
    await page.goto(inbox.server.url('/note.html'));
    const selectionText = await page.select('#note');
    await inbox.browser.chooseContextMenu(page, { menuItemId: 'draft-calm-reply', selectionText });
    const popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.press('o');
    expect(await popup.text('[data-original]')).toMatch(/three weeks late\.\n+Nobody answered/);
    expect((await draftOf(popup)).length).toBeGreaterThan(40);
    await popup.close();
  });
});
