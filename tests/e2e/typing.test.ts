import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { freshInbox, type Inbox, openInbox, postsOf, replyState } from './inbox.ts';

const TEMPLATE = {
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

describe.each(BROWSERS)('Tab in a reply box in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
    await inbox.browser.inExtension(async (template: unknown) => {
      await chrome.storage.local.set({ library: { version: 2, data: { packs: [], own: [template], hidden: [] } } });
    }, TEMPLATE);
  });
  afterAll(() => inbox?.close());

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

  it.each([
    ['dana', '#review-dana textarea'],
    ['jonas', '#review-jonas [contenteditable]'],
  ])('makes a template of an abbreviation and leads through its slots, in the box of %s', async (review, box) => {
    const page = await pageWithBox(box);
    await page.type('Hello. ;come');
    await page.press('Tab');
    await waitForSelected(page, '[day]');
    await page.type('Friday');
    await page.press('Tab');
    await waitForSelected(page, '[name]');
    await page.type('Sam');
    const text = await replyState(page, review);
    expect(text?.replace(/\n+/g, ' ')).toMatch(/^Hello. Dear \w+, please come by on Friday and ask for Sam.$/);
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

  it('is the page’s own where it is switched off', async () => {
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
