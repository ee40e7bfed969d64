import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { choose, type Inbox, insertedDraft, openInbox, pictures, waitForFrame } from './inbox.ts';

/** Guest notes that nothing tells from any other text: no names, no stars, no dates, no lists, each in another form. */
const NOTES = `<!doctype html><html lang="en"><title>Notes</title><style>body { font: 15px/1.5 sans-serif; margin: 24px } main > div { border-bottom: 1px solid #ccc; padding: 12px 0 }</style>
<h1>House book</h1><main>
<div class="kx81f"><span>The heating in room nine was off all night and nobody came when I rang twice.</span></div>
<div class="kx81f"><em>We asked for towels on Monday.</em> <span>They came on Wednesday, still damp.</span></div>
<div class="kx81f"><span>Breakfast was over at nine although the card on the table says ten.</span><u>Room four</u></div>
</main><footer><div>Terms</div><div contenteditable="true" class="answer-line" style="min-height:80px;border:1px solid #999;padding:8px" aria-label="Line"></div></footer></html>`;

const shown = (page: Page) =>
  page.evaluate(() => document.querySelector('div[popover="manual"][data-theme]')?.matches(':popover-open') ?? false);

describe.each(BROWSERS)('pointing in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    inbox = await openInbox(name);
    inbox.server.setPage('/notes.html', NOTES);
  });
  afterAll(() => inbox?.close());

  const stored = () =>
    inbox.browser.inExtension(async () => {
      const { sites } = (await chrome.storage.local.get('sites')) as {
        sites?: { data: { origin: string; taught: Record<string, unknown> | null }[] };
      };
      return sites?.data ?? [];
    });

  /** The words of the review the last walk is about. */
  const readText = () =>
    inbox.browser.inExtension(async () => {
      const all = (await chrome.storage.local.get(null)) as Record<
        string,
        { data: { review: { text: string }; startedAt: string } }
      >;
      const walks = Object.entries(all).filter(([key]) => key.startsWith('walk.'));
      const last = walks
        .map(([, { data }]) => data)
        .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt))
        .at(-1);
      return last?.review.text ?? '';
    });

  it('teaches a review that nothing tells from other text, and reads it from then on', async () => {
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url('/notes.html'));
    let popup = await inbox.browser.openPopup(page);
    const before = await waitForFrame(popup, 'nothing', 'choose', 'calm');
    expect(before).toBe('nothing');
    await choose(popup, 'Show me the review');
    await expect.poll(() => shown(page)).toBe(true);
    await page.press('ArrowRight'); // something is pointed at already; the keys move on
    await page.screenshot(join(pictures, `31-pointing-${name}.png`));
    await page.click('main > div:nth-child(2) span');
    await expect.poll(() => shown(page)).toBe(false);
    popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm');
    await expect.poll(readText).toMatch(/^We asked for towels on Monday\.\s?They came on Wednesday, still damp\.$/);
    await popup.close();

    const [site] = await stored();
    expect(site?.origin).toBe('http://127.0.0.1');
    expect(JSON.stringify(site?.taught)).not.toMatch(/towels|heating|damp|kx81f"/);

    await page.reload();
    await page.select('main > div:nth-child(3) span');
    popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await expect.poll(readText).toContain('Breakfast was over at nine although the card on the table says ten.');
    expect(await readText()).not.toMatch(/towels|damp/);
    await popup.close();
  });

  it('teaches the box, by keys alone, and the reply goes in', async () => {
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url('/notes.html'));
    let popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing', 'choose', 'calm');
    await choose(popup, 'Show me its reply box');
    await expect.poll(() => shown(page)).toBe(true);
    await page.press('Enter');
    await expect.poll(() => shown(page)).toBe(false);
    popup = await inbox.browser.popup();
    // Closed while it opens, the browser would say that it did not, and a small window would come instead.
    await waitForFrame(popup, 'nothing', 'choose', 'calm');
    await popup.close();
    await page.select('main > div:nth-child(1) span');
    popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    expect((await page.value('.answer-line')).replace(/\s+/g, ' ').trim()).toBe(
      (await insertedDraft(popup)).replace(/\s+/g, ' ').trim(),
    );
    await popup.close();
  });

  it('exports what was taught without a word of the page', async () => {
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#sites');
    await options.waitUntil(() => document.body.innerText.includes('127.0.0.1'));
    await options.evaluate(() => {
      // The browser's downloads are out of a test's reach: the file is read where it is handed over.
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        if (file instanceof Blob) void file.text().then((text) => document.body.setAttribute('data-exported', text));
        return make(file);
      };
      // Firefox would show its downloads, and opens no popup beside them.
      HTMLAnchorElement.prototype.click = () => {};
      const button = [...document.querySelectorAll('button')].find((each) => each.innerText.startsWith('Export'));
      button?.setAttribute('data-wanted', '');
    });
    await options.click('[data-wanted]');
    const exported = (await options.waitUntil(() => document.body.getAttribute('data-exported'))) as string;
    await options.close();
    await inbox.browser.firstPage.bringToFront();
    const { format, adapter, fixture } = JSON.parse(exported) as { format: string; adapter: object; fixture: string };
    expect(format).toBe('evenkeel-adapter');
    expect(JSON.stringify(adapter)).toContain('answer-line');
    expect(fixture).toContain('<div');
    const words = NOTES.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').match(/\p{L}{5,}/gu) ?? [];
    expect(words.length).toBeGreaterThan(10); // shorter ones are words of the format, too
    expect(words.filter((word) => new RegExp(`\\b${word}\\b`).test(exported))).toEqual([]);
  });

  it('leaves with Escape and keeps nothing', async () => {
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url('/notes.html?another'));
    const before = JSON.stringify(await stored());
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing', 'choose', 'calm');
    await choose(popup, 'Show me the review');
    await expect.poll(() => shown(page)).toBe(true);
    await page.press('Escape');
    await expect.poll(() => shown(page)).toBe(false);
    const again = await inbox.browser.popup();
    await waitForFrame(again, 'nothing', 'choose', 'calm');
    await again.close();
    expect(JSON.stringify(await stored())).toBe(before);
  });
});
