import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { draftOf, freshInbox, type Inbox, insertedDraft, openInbox, postsOf, replyState, waitForFrame } from './inbox.ts';

const TYPED = {
  id: 'typed',
  name: 'Typed',
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: '', medium: 'Dear {{reviewer}},\n\nplease come by on [day] and ask for [name].', full: '' },
  isFavourite: false,
  lastUsedAt: null,
  abbreviation: 'come',
};

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

describe.each(BROWSERS)('the ways in, unattended, in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  it('right-click works where no review is found: the selected words become the review, line breaks kept', async () => {
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

  /** Opens the palette over a box and leaves it again: from then on the page may be typed in with abbreviations. */
  async function pageWithBox(box: string): Promise<Page> {
    const page = await freshInbox(inbox);
    await page.click(box);
    const isInBox = (selector: string) => document.activeElement === document.querySelector(selector);
    await page.waitUntil(isInBox, {}, box);
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitUntil((selector: string) => document.activeElement !== document.querySelector(selector), {}, box);
    await page.press('Escape');
    await page.waitUntil(isInBox, {}, box);
    return page;
  }
  /** What is selected, once it is what it should be. */
  const waitForSelected = (page: Page, words: string) =>
    page.waitUntil(
      (wanted: string) => {
        const box = document.activeElement;
        const isText = box instanceof HTMLTextAreaElement;
        return (isText ? box.value.slice(box.selectionStart, box.selectionEnd) : String(getSelection())) === wanted;
      },
      {},
      words,
    );

  /** Makes the one template with an abbreviation all that the writer has. */
  const keepTyped = () =>
    inbox.browser.inExtension(async (template: unknown) => {
      await chrome.storage.local.set({ library: { version: 3, data: { packs: [], own: [template], hidden: [], marks: {} } } });
    }, TYPED);

  it.each([
    ['dana', '#review-dana textarea'],
    ['jonas', '#review-jonas [contenteditable]'],
  ])('Tab makes a template of an abbreviation and leads through its slots, in the box of %s', async (review, box) => {
    await keepTyped();
    const page = await pageWithBox(box);
    await page.type('Hello. ;come');
    await page.press('Tab');
    await waitForSelected(page, '[day]');
    // Beside it stands that Tab goes on, and no more at the last.
    const isHinted = () => document.querySelector('div[popover="manual"]')?.matches(':popover-open') ?? false;
    await page.waitUntil(isHinted);
    await page.type('Friday');
    await page.press('Tab');
    await waitForSelected(page, '[name]');
    await expect.poll(() => page.evaluate(isHinted)).toBe(false);
    await page.type('Sam');
    const wanted = /^Hello. Dear \w+, please come by on Friday and ask for Sam.$/;
    await expect.poll(async () => (await replyState(page, review))?.replace(/\n+/g, ' ')).toMatch(wanted);
    expect(await postsOf(page)).toBe(0);
    // Nothing is left to fill: the key is the page's own again.
    await page.press('Tab');
    await page.waitUntil((selector: string) => document.activeElement !== document.querySelector(selector), {}, box);

    const log = await inbox.browser.extensionPage('src/entries/options/index.html#log');
    await log.waitUntil(
      (author: string) => document.querySelector<HTMLElement>('.table tbody tr')?.innerText.includes(author),
      {},
      review.charAt(0).toUpperCase() + review.slice(1),
    );
    await log.close();
  });

  it('leaves Tab to the page where abbreviations are switched off', async () => {
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#shortcuts');
    await options.waitFor('.shortcut');
    await options.click('#abbreviations + label input');
    const isOn = () =>
      inbox.browser.inExtension(async () => {
        const { settings } = (await chrome.storage.local.get('settings')) as {
          settings?: { data: { expandsAbbreviations: boolean } };
        };
        return settings?.data.expandsAbbreviations ?? true;
      });
    await expect.poll(isOn).toBe(false);
    await options.close();
    const page = await pageWithBox('#review-dana textarea');
    await page.type(';come');
    await page.press('Tab');
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    expect(await replyState(page, 'dana')).toBe(';come');
  });
});
