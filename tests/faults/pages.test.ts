import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inbox, insertedDraft, openInbox, waitForFrame } from '../e2e/inbox.ts';
import type { ChromiumDriver } from '../support/chromium.ts';
import { BROWSERS, type Page } from '../support/driver.ts';

/** The whole in `npm run faults`, a part of it in `npm test`. */
const isWhole = process.env.EVENKEEL_FAULTS === 'whole';
const fixtures = join(import.meta.dirname, '../fixtures');

const card = (id: string, text: string, box: string) =>
  `<article class="review" id="review-${id}"><h3 class="author">${id} Brook</h3><span role="img" aria-label="1 out of 5 stars">★</span>
   <time datetime="2026-11-20">20 November 2026</time><p class="review-text">${text}</p>${box}</article>`;
const BOX = '<form><label>Your reply <textarea name="reply"></textarea></label></form>';
const reviews = (box = BOX) =>
  `<main><section><h2>Reviews</h2>${card('Ann', 'We waited an hour for cold soup and nobody said sorry.', box)}${card('Bo', 'A dirty table and a rude answer when I asked for a cloth.', box)}</section></main>`;
const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`;
const ANY = ['calm', 'choose', 'nothing', 'cases', 'acknowledge', 'solve', 'offline', 'review', 'inserted', 'failed', 'severe'];

/** Elements of ours over a page. */
const oursOn = (page: Page) => page.evaluate(() => document.querySelectorAll('[popover][data-theme]').length);

describe.each(BROWSERS)('pages of every kind in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name, { hostPermissions: ['http://127.0.0.1/*'] });
    await inbox.browser.inExtension(
      (origin: string) =>
        ((globalThis as { browser?: typeof chrome }).browser ?? chrome).runtime.sendMessage({
          evenkeel: 1,
          to: 'background',
          name: 'background.watch-site',
          request: { origin, isWatched: true },
        }),
      'http://127.0.0.1',
    );
  });
  afterAll(() => inbox?.close()); // where an error of ours that nobody caught is told

  async function open(path: string, body: string, head = '', headers?: Record<string, string>): Promise<Page> {
    inbox.server.setPage(path, html(body, head), headers);
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url(path));
    await page.bringToFront();
    return page;
  }
  async function walkIsThere(page: Page): Promise<void> {
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, ...ANY);
    await popup.close();
  }
  async function insertSuggestion(page: Page): Promise<string> {
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    const draft = await insertedDraft(popup);
    await popup.close();
    return draft;
  }
  const button = (page: Page) => expect.poll(() => oursOn(page), { timeout: 10_000 });

  it('P8: in a feed that never ends, the review the writer is at takes the reply, and reading ends', async () => {
    const page = await open(
      '/endless.html',
      reviews(),
      `<script>addEventListener('load', () => {
         const list = document.querySelector('main section');
         const sample = document.querySelector('#review-Bo');
         let count = 0;
         setInterval(() => {
           for (let each = 0; each < 20; each += 1) {
             const copy = sample.cloneNode(true);
             copy.id = 'review-more-' + (count += 1);
             copy.querySelector('h3').textContent = 'Guest ' + count;
             list.append(copy);
           }
         }, 100);
       });</script>`,
    );
    await page.waitUntil(() => document.querySelectorAll('article').length > 100);
    await page.click('#review-Ann textarea');
    await button(page).toBe(1);
    const before = await page.evaluate(() => document.querySelectorAll('article').length);
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Ann textarea')).toBe(draft);
    expect(await page.evaluate(() => [...document.querySelectorAll('textarea')].filter(({ value }) => value).length)).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('article').length)).toBeGreaterThan(before);
  });

  it('L9: brought back by history, a page has one button, and the right box takes the reply', async () => {
    inbox.server.setPage('/other.html', html('<h1>Another page</h1>'), { 'cache-control': 'max-age=60' });
    const page = await open(
      '/back.html',
      reviews(),
      '<script>addEventListener("pageshow", (event) => { document.documentElement.dataset.kept = String(event.persisted); });</script>',
      { 'cache-control': 'max-age=60' },
    );
    await page.click('#review-Ann textarea');
    await button(page).toBe(1);
    await page.evaluate((url: string) => void setTimeout(() => location.assign(url)), inbox.server.url('/other.html'));
    await page.waitUntil(() => document.body.innerText.includes('Another page'));
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitUntil(() => document.querySelector('#review-Bo textarea') !== null);
    await page.click('#review-Bo textarea');
    await button(page).toBe(1);
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Bo textarea')).toBe(draft);
    expect(await page.value('#review-Ann textarea')).toBe('');
  });

  it.runIf(name === 'chrome')('L9: thrown out of memory and loaded again, a tab has one button', async () => {
    const page = await open('/discarded.html', reviews());
    await page.click('#review-Ann textarea');
    await button(page).toBe(1);
    const { puppeteerPage } = page as unknown as { puppeteerPage: Awaited<ReturnType<ChromiumDriver['browser']['newPage']>> };
    const session = await puppeteerPage.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
    await page.click('#review-Bo textarea');
    await button(page).toBe(1);
    await page.reload();
    expect(await oursOn(page)).toBe(0);
    await page.click('#review-Bo textarea');
    await button(page).toBe(1);
  });

  it.each(['srcdoc', 'about:blank'])('L9: a box in a frame without an address (%s) takes the reply', async (kind) => {
    const page = await open(`/frame-${kind.length}.html`, reviews('<iframe title="Reply to this review"></iframe>'));
    await page.evaluate(
      (how: string, box: string) => {
        for (const frame of document.querySelectorAll('iframe')) {
          if (how === 'srcdoc') frame.srcdoc = box;
          else frame.contentDocument?.body.insertAdjacentHTML('beforeend', box);
        }
      },
      kind,
      BOX,
    );
    const frame = await page.frame('#review-Ann iframe');
    await frame.waitFor('textarea');
    await frame.click('textarea');
    const draft = await insertSuggestion(page);
    expect(await frame.value('textarea')).toBe(draft);
    expect(await (await page.frame('#review-Bo iframe')).value('textarea')).toBe('');
  });

  const MANY = isWhole ? 1_000_000 : 60_000;
  it.each([
    'after',
    'before',
  ] as const)(`P9: ${MANY} elements %s the reviews are read as far as it goes, and the walk opens where the caret is`, {
    timeout: 240_000,
  }, async (place) => {
    const page = await open('/many.html', `${reviews()}<div id="many"></div>`);
    await page.evaluate(
      (count: number, isBefore: boolean) => {
        const many = document.querySelector('#many') as HTMLElement;
        many.style.cssText = 'height:10px;overflow:hidden;contain:strict';
        if (isBefore) document.body.prepend(many);
        for (let each = 0; each < count / 100; each++) {
          const row = document.createElement('div');
          row.innerHTML = '<i></i>'.repeat(99);
          many.append(row);
        }
      },
      MANY,
      place === 'before',
    );
    await page.click('#review-Ann textarea');
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Ann textarea')).toBe(draft);
    await page.goto('about:blank');
  });

  it('P9: ten thousand boxes: the one with the caret takes the reply', { timeout: 240_000 }, async () => {
    const count = isWhole ? 10_000 : 1_000;
    const page = await open('/boxes.html', reviews());
    await page.evaluate((boxes: number) => {
      const list = document.createElement('section');
      list.innerHTML = '<label>Note <textarea></textarea></label>'.repeat(boxes);
      document.body.append(list);
    }, count);
    await page.click('#review-Ann textarea');
    const draft = await insertSuggestion(page);
    const held = await page.evaluate(() =>
      [...document.querySelectorAll('textarea')].map(({ value }) => value).filter((value) => value !== ''),
    );
    expect(held).toEqual([draft]);
    expect(await page.value('#review-Ann textarea')).toBe(draft);
    await page.goto('about:blank');
  });

  it('P9: elements twenty thousand deep do not stop the reading', { timeout: 240_000 }, async () => {
    const page = await open('/deep.html', reviews());
    await page.evaluate(() => {
      const shaft = document.createElement('div');
      shaft.hidden = true; // a browser that had to lay it out would fall over by itself
      let at = shaft;
      for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('div'));
      at.textContent = 'the ground';
      document.body.prepend(shaft);
    });
    await page.click('#review-Bo textarea');
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Bo textarea')).toBe(draft);
    await page.goto('about:blank');
  });

  const LONG = isWhole ? 300_000 : 60_000;
  it(`P10: one text of ${LONG * 35} letters beside the reviews does not stop the reading`, { timeout: 240_000 }, async () => {
    const page = await open('/long-text.html', reviews());
    await page.evaluate((times: number) => {
      const text = document.createElement('p');
      text.style.cssText = 'height:10px;overflow:hidden;contain:strict';
      text.textContent = 'The soup was cold and nobody came. '.repeat(times);
      document.body.prepend(text);
    }, LONG);
    await page.click('#review-Bo textarea');
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Bo textarea')).toBe(draft);
    await page.goto('about:blank');
  });

  it('P12: a box in a closed shadow root takes the reply', async () => {
    const page = await open('/closed.html', reviews('<x-reply></x-reply>'));
    await page.evaluate((box: string) => {
      const roots = [...document.querySelectorAll('x-reply')].map((each) => each.attachShadow({ mode: 'closed' }));
      for (const root of roots) root.innerHTML = box;
      Object.assign(window, { roots });
    }, BOX);
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'choose');
    await popup.press('Enter');
    await waitForFrame(popup, 'calm');
    const [chosen = ''] = (await popup.text('.bar__who b')).split(' ');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    const draft = await insertedDraft(popup);
    await popup.close();
    const held = await page.evaluate(() =>
      (window as unknown as { roots: ShadowRoot[] }).roots.map((root) => root.querySelector('textarea')?.value),
    );
    expect(held).toEqual(['Ann', 'Bo'].map((each) => (each === chosen ? draft : '')));
  });

  it('P12: in a modal dialog, which makes all else inert, button, walk and palette work', async () => {
    const page = await open('/modal.html', reviews(`<dialog>${BOX}</dialog>`));
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#review-Bo dialog')?.showModal());
    await page.click('#review-Bo textarea');
    await button(page).toBe(1);
    const isReachable = () =>
      [...document.querySelectorAll('[popover][data-theme]')].map((host) => {
        const { x, y, width, height } = host.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === host; // what is inert is passed over
      });
    await expect.poll(() => page.evaluate(isReachable)).toEqual([true]);
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Bo textarea')).toBe(draft);
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('textarea')) box.value = '';
    });
    await page.click('#review-Bo textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitUntil(() => document.activeElement?.matches('[popover]'));
    expect(await page.evaluate(isReachable)).not.toContain(false);
    await page.press('Enter');
    await page.waitUntil(() => document.querySelector<HTMLTextAreaElement>('#review-Bo textarea')?.value !== '');
    expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#review-Ann textarea')?.value)).toBe('');
  });

  it('P13: bait boxes are neither offered nor read', async () => {
    const SECRET = 'bait-5521';
    const baits = `
      <form action="/pay">
        <input type="password" value="${SECRET}"><input name="card" autocomplete="cc-number" value="${SECRET}">
        <input type="search" name="q" value="${SECRET}"><input type="hidden" name="token" value="${SECRET}">
        <textarea name="website" style="position:absolute;left:-9999px" tabindex="-1" autocomplete="off">${SECRET}</textarea>
        <textarea name="trap" style="width:1px;height:1px;opacity:0">${SECRET}</textarea>
        <textarea name="gone" hidden>${SECRET}</textarea>
        <div contenteditable="true" style="display:none">${SECRET}</div>
      </form>`;
    const page = await open('/bait.html', reviews(baits));
    await page.select('#review-Ann .review-text');
    const popup = await inbox.browser.openPopup(page);
    for (const frame of ['calm', 'acknowledge', 'solve', 'offline']) {
      await waitForFrame(popup, frame);
      await popup.press('Enter');
    }
    await waitForFrame(popup, 'review');
    expect(await popup.text('[data-primary]')).toContain('Copy'); // no box was found to insert into
    await popup.close();
    const stored = await inbox.browser.inExtension(async () => {
      const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(stored).toContain('cold soup');
    expect(stored).not.toContain(SECRET);
    for (const focused of ['input[type=password]', 'input[name=card]', 'input[type=search]']) {
      await page.click(`#review-Ann ${focused}`);
      await inbox.browser.runCommand(page, 'open-palette');
    }
    const values = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
    );
    expect(new Set(values)).toEqual(new Set([SECRET]));
  });

  it('P15: a page that loads itself for ever leaves nothing behind, and can be answered when it rests', {
    timeout: 240_000,
  }, async () => {
    const loads = isWhole ? 200 : 20;
    const areas = () =>
      inbox.browser.inExtension(async () => {
        const { storage } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return [await storage.local.get(null), await storage.session.get(null)].map((area) => Object.keys(area).length);
      });
    await inbox.browser.inExtension(() =>
      ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.session.clear(),
    );
    inbox.server.setPage('/loads.html', html(reviews()));
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url('/loads.html'));
    const before = await areas();
    inbox.server.setPage(
      '/loads.html',
      html(
        reviews(),
        `<script>addEventListener('beforeunload', () => {}); const loads = Number(sessionStorage.loads ?? 0) + 1; sessionStorage.loads = loads;
         addEventListener('load', () => { document.querySelector('textarea').focus(); if (loads < ${loads}) setTimeout(() => location.reload()); });</script>`,
      ),
    );
    await page.goto(inbox.server.url('/loads.html'));
    await page.waitUntil((wanted: number) => Number(sessionStorage.loads) >= wanted, { timeoutMs: 200_000 }, loads);
    // At rest: what listens on a watched site is put in when a page has loaded and has nothing else to do.
    await page.waitUntil(() => document.readyState === 'complete' && document.querySelector('#review-Bo textarea') !== null);
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve))));
    const after = await areas();
    expect(after[0]).toBe(before[0]);
    expect((after[1] ?? 0) - (before[1] ?? 0)).toBeLessThanOrEqual(1);
    await page.click('#review-Bo textarea');
    await button(page).toBe(1);
    const draft = await insertSuggestion(page);
    expect(await page.value('#review-Bo textarea')).toBe(draft);
  });

  const pages = [join(fixtures, 'platforms'), join(fixtures, 'detection/pages')]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .toSorted();
  const chosen = isWhole ? pages : pages.filter((_, at) => at % 36 === 0);
  it(`every page fixture is read, with no error of ours left uncaught (${chosen.length} of ${pages.length})`, {
    timeout: chosen.length * 20_000,
  }, async () => {
    const page = inbox.browser.firstPage;
    for (const [at, file] of chosen.entries()) {
      inbox.server.setPage(`/fixture-${at}.html`, readFileSync(file, 'utf8'));
      await page.goto(inbox.server.url(`/fixture-${at}.html`));
      await page.bringToFront();
      await walkIsThere(page);
      await page.evaluate(() => document.querySelector<HTMLElement>('textarea, [contenteditable]')?.focus());
      await walkIsThere(page);
    }
  });
});
