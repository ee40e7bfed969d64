import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, type BrowserDriver, launch, type Page, type Surface } from '../support/driver.ts';
import { serve, type TestServer } from '../support/server.ts';
import { draftOf, frameOf, insertedDraft, pictures, waitForFrame } from './inbox.ts';

/**
 * Saved pages of real sites, with labels. They belong to their sites, so they are not in this repository: the suite looks
 * for them beside it, or where EVENKEEL_CORPUS says, and is skipped where there are none.
 */
const corpus = resolve(process.env.EVENKEEL_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus'));
const hasCorpus = existsSync(join(corpus, 'index.json'));

type Label = { file: string; labelSelectors: { item?: string; author?: string; text?: string; reply?: string } };
const labels: Label[] = hasCorpus ? (JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8')) as Label[]) : [];

/** Ten sites, six of them with a box that answers what is on the page. */
const PAGES = [
  'yelp-biz-gary-danko-2014',
  'amazon-com-product-2024',
  'tripadvisor-radisson-bergen-no',
  'withlocals-reviews-2025',
  'hackernews-item-harper',
  'stackoverflow-2011',
  'vbulletin3-mazdaworld-2015',
  'wordpress-ambitiouskitchen',
  'wordpress-roxane-fr',
  'indiehackers-post-2021',
];

type Found = { page: string; browser: string; author: string; text: string; ending: string; ms: number };
const found: Found[] = [];

describe.skipIf(!hasCorpus).each(BROWSERS)('real pages in %s', (name) => {
  let browser: BrowserDriver;
  let server: TestServer;
  beforeAll(async () => {
    const closed = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
    server = await serve({ folders: { '/': join(corpus, 'pages') }, headers: { '/*': closed } });
    browser = await launch(name, { dist: await buildOnce(name) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    mkdirSync(pictures, { recursive: true });
    writeFileSync(join(pictures, 'real-pages.json'), JSON.stringify(found, null, 1));
  });

  /** Selects some words in the second item with text, as a writer would; answers with that item's labelled text. */
  const selectWordsIn = (page: Page, { item, text }: Label['labelSelectors']): Promise<{ text: string; author: string }> =>
    page.evaluate(
      (itemSelector: string, textSelector: string) => {
        const bodyOf = (element: Element) => (textSelector ? element.querySelector(textSelector) : element) ?? null;
        const items = [...document.querySelectorAll(itemSelector)].filter(
          (each) => (bodyOf(each)?.textContent ?? '').trim().length > 80,
        );
        const body = bodyOf(items[1] ?? items[0] ?? document.body) ?? document.body;
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        let longest: Text | null = null;
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
          if (node.data.trim().length > (longest?.data.trim().length ?? 0)) longest = node;
        if (longest) {
          longest.parentElement?.scrollIntoView({ block: 'center' });
          const range = document.createRange();
          range.setStart(longest, Math.floor(longest.length / 3));
          range.setEnd(longest, Math.ceil((longest.length * 2) / 3));
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
        }
        return { text: longest?.data.replace(/\s+/g, ' ').trim() ?? '', author: '' };
      },
      item ?? 'body',
      text ?? '',
    );

  /** Goes on through whatever is asked until the walk ends. */
  async function finish(popup: Surface): Promise<string> {
    for (let step = 0; step < 12; step++) {
      const frame = await frameOf(popup);
      if (frame === 'inserted') return frame;
      if (frame === 'failed') return `failed: ${await popup.text('[role=status]')}`;
      const label = await popup.text('[data-primary]');
      if (label.includes('Copy')) return 'copy';
      await popup.press('Enter');
      await popup.waitUntil((before: string) => document.body.dataset.frame !== before, { timeoutMs: 6000 }, frame);
    }
    return 'endless';
  }

  const valuesOf = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('textarea, [contenteditable]')].map((each) =>
        each instanceof HTMLTextAreaElement ? each.value : each.innerText,
      ),
    );

  it.each(PAGES)('%s: the selected item is the review, and the reply goes into its box or is offered to copy', async (id) => {
    const label = labels.find(({ file }) => file === `${id}.html`);
    expect(label, `${id} is in the corpus`).toBeDefined();
    const selectors = label?.labelSelectors ?? {};
    const page = browser.firstPage;
    await page.goto(server.url(`/${id}.html`));
    await page.bringToFront();
    const wanted = await selectWordsIn(page, selectors);
    const startedAt = Date.now();
    const popup = await browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    const ms = Date.now() - startedAt;
    const author = await popup.text('.bar__who b');
    await popup.press('Enter');
    if ((await waitForFrame(popup, 'acknowledge', 'severe')) === 'acknowledge') {
      await popup.press('o');
      const words = (await popup.text('[data-original]')).replace(/\s+/g, ' ');
      expect(words).toContain(wanted.text.slice(0, 60));
    }
    const ending = await finish(popup);
    found.push({ page: id, browser: name, author, text: wanted.text.slice(0, 50), ending, ms });
    expect(ending).toBe(selectors.reply ? 'inserted' : 'copy');
    if (ending === 'inserted') expect(await valuesOf(page)).toContain(await insertedDraft(popup));
    else expect((await draftOf(popup)).length).toBeGreaterThan(60);
    await popup.close();
  });
});
