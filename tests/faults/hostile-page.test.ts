import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protocol } from '../../src/messages/protocol.ts';
import { freshInbox, type Inbox, openInbox, replyState, waitForFrame } from '../e2e/inbox.ts';
import { BROWSERS, type Page } from '../support/driver.ts';
import type { FirefoxDriver } from '../support/firefox.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

/** Stands in the profile and in a template of the writer's own, and in no page. */
const SECRET = '7731';

/** What a page can do to learn of us: it notes every event, message, change and every value that passes its own built-ins. */
function spy() {
  const heard: string[] = [];
  const note = (...values: unknown[]) => {
    for (const value of values) heard.push(String(value));
  };
  Object.assign(window, { heard });
  for (const key of Object.keys(window).filter((name) => name.startsWith('on')))
    window.addEventListener(
      key.slice(2),
      (event) => {
        const { data, clipboardData } = event as { data?: unknown; clipboardData?: DataTransfer };
        note(event.type, typeof data === 'object' ? JSON.stringify(data) : data, clipboardData?.getData('text/plain'));
      },
      true,
    );
  for (const name of ['then', 'toJSON', 'evenkeel', 'request', 'entries'])
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() {
        note(Object.prototype.toString.call(this), ...Object.keys(this as object).slice(0, 20));
        return undefined;
      },
      set(value) {
        note(name, value);
        Object.defineProperty(this, name, { value, configurable: true, writable: true, enumerable: true });
      },
    });
  const wrap = (home: object, name: string) => {
    const original = (home as Record<string, (...args: unknown[]) => unknown>)[name];
    if (!original) return;
    Object.defineProperty(home, name, {
      configurable: true,
      writable: true,
      value(...args: unknown[]) {
        const result = original.apply(this, args);
        heard.push(`${name} ${args.map((arg) => (typeof arg === 'string' ? arg : '')).join(' ')}`);
        if (name === 'attachShadow') Object.assign(window, { stolen: result });
        return result;
      },
    });
  };
  wrap(Element.prototype, 'attachShadow');
  wrap(Element.prototype, 'setAttribute');
  wrap(Node.prototype, 'appendChild');
  wrap(Element.prototype, 'append');
  wrap(Document.prototype, 'createTextNode');
  wrap(JSON, 'stringify');
  wrap(JSON, 'parse');
  wrap(Document.prototype, 'execCommand');
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) note((node as Element).outerHTML ?? node.textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

const review = (id: string, author: string, text: string) =>
  `<article class="review" id="review-${id}"><h3 class="author">${author}</h3><span role="img" aria-label="1 out of 5 stars">★</span>
   <time datetime="2026-11-20">20 November 2026</time><p class="review-text">${text}</p><form><label>Your reply <textarea name="reply"></textarea></label></form></article>`;
const REVIEWS = `<main><section><h2>Reviews</h2>${review('a', 'Ann B.', 'We waited an hour for cold soup and nobody said sorry.')}${review('b', 'Bo C.', 'A dirty table and a rude answer when I asked for a cloth.')}</section></main>`;
const POPOVER = '[popover]';

/** Another extension in the same browser. */
const OTHER = 'other@other.example';

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const other = createTemporaryFolder('other-extension');
  let inbox: Inbox;
  beforeAll(async () => {
    mkdirSync(other, { recursive: true });
    const manifest = { manifest_version: 3, name: 'Other', version: '1', browser_specific_settings: { gecko: { id: OTHER } } };
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(other, 'page.html'), '<title>Other</title>');
    inbox = await openInbox(name, { others: [other] });
    await inbox.browser.inExtension(async (secret: string) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const template = {
        id: 'own-secret',
        name: `Quixotic ${secret}`,
        industry: 'any',
        language: 'en',
        issueIds: [],
        isFavourite: true,
        lastUsedAt: null,
        abbreviation: 'quixotic',
      };
      const variants = { short: '', medium: `Quixotic words ${secret} of my own, thank you.`, full: '' };
      await api.storage.local.set({
        library: { version: 3, data: { packs: [], own: [{ ...template, variants }], hidden: [], marks: {} } },
        profile: {
          version: 1,
          data: {
            business: `Quiet Anchor ${secret}`,
            name: 'Mira',
            role: '',
            email: `mira${secret}@anchor.example`,
            phone: '',
            industry: 'restaurant',
          },
        },
      });
    }, SECRET);
  });
  afterAll(async () => {
    await inbox?.close();
    removeFolder(other);
  });

  async function openHostile(path: string, head: string, headers?: Record<string, string>): Promise<Page> {
    inbox.server.setPage(
      path,
      `<!doctype html><html lang="en"><head><title>Hostile</title>${head}</head><body>${REVIEWS}</body></html>`,
      headers,
    );
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url(path));
    await page.bringToFront();
    return page;
  }
  const openPalette = async (page: Page) => {
    await page.click('#review-a textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitFor(POPOVER);
  };
  const box = (page: Page) => page.value('#review-a textarea');

  it('P1: P2: P7: a page that listens to everything learns of no template, contact or business before one is inserted', async () => {
    const page = await openHostile('/spy.html', `<script>(${spy})()</script>`);
    await openPalette(page);
    await page.type('quixotic');
    const before = await page.evaluate(() => {
      const { heard, stolen } = window as unknown as { heard: string[]; stolen?: unknown };
      const hosts = [...document.querySelectorAll('[popover]')];
      return {
        heard: [...heard, document.documentElement.outerHTML, document.body.innerText].join('\n'),
        isListening: heard.some((each) => each === 'focusin' || each === 'pointerdown'),
        hasRoot: stolen !== undefined || hosts.some((host) => host.shadowRoot !== null || host.childNodes.length > 0),
      };
    });
    expect(before.isListening).toBe(true);
    expect(before.heard).not.toContain(SECRET);
    expect(before.hasRoot).toBe(false);
    await page.press('Enter');
    await page.waitUntil(
      (secret: string) => document.querySelector<HTMLTextAreaElement>('#review-a textarea')?.value.includes(secret),
      {},
      SECRET,
    );
  });

  it('P2: built-ins patched to break leave the walk and the insertion as they are', async () => {
    const page = await openHostile(
      '/broken.html',
      `<script>for (const home of [Array.prototype, String.prototype, Element.prototype, Node.prototype, Document.prototype, JSON, Map.prototype, Promise.prototype])
        for (const name of Object.getOwnPropertyNames(home)) { if (name === 'constructor' || typeof Object.getOwnPropertyDescriptor(home, name).value !== 'function') continue;
          home[name] = () => { throw new Error('patched'); }; }</script>`,
    );
    // The page can no longer be asked with its own built-ins; the popup and the writer's hands can.
    await page.press('Tab');
    const popup = await inbox.browser.openPopup(page);
    const frame = await waitForFrame(popup, 'calm', 'choose');
    if (frame === 'choose') await popup.press('1');
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    await popup.close();
  });

  it('P6: clicks and keys that no person made choose nothing', async () => {
    const page = await openHostile('/forged.html', '');
    await openPalette(page);
    await page.evaluate(() => {
      const host = document.querySelector('[popover]') as HTMLElement;
      const { x, y, width } = host.getBoundingClientRect();
      for (let down = 10; down < 400; down += 10)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          host.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, detail: 1, clientX: x + width / 2, clientY: y + down }),
          );
      for (const type of ['keydown', 'keypress', 'keyup'])
        for (const target of [host, document.activeElement ?? host, window])
          target.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true }));
      host.click();
    });
    await page.waitFor(POPOVER);
    expect(await box(page)).toBe('');
    await page.press('Escape');
    await page.waitUntil(() => !document.querySelector('[popover]'));
  });

  /** Where the palette's second row is, in the page's viewport. */
  const rowAt = (page: Page) =>
    page.evaluate(() => {
      const { x, y, width } = (document.querySelector('[popover]') as HTMLElement).getBoundingClientRect();
      return { x: x + width / 2, y: y + 90 };
    });
  /** Longer than a piece of ours must have been in sight for a click to count. */
  const untilAClickCounts = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));

  it('P5: a click on the palette in full sight chooses', async () => {
    const page = await openHostile('/plain.html', '');
    await openPalette(page);
    const { x, y } = await rowAt(page);
    await untilAClickCounts(page);
    await page.clickAt(x, y);
    await page.waitUntil(() => (document.querySelector<HTMLTextAreaElement>('#review-a textarea')?.value ?? '') !== '');
  });

  it.each([
    ['something drawn over it that lets clicks through', 'cover', ''],
    ['a palette made see-through', 'opacity', '0.01'],
    ['a palette filtered away', 'filter', 'opacity(0)'],
    ['a palette clipped to an edge', 'clip-path', 'inset(0 0 99% 0)'],
    ['a palette behind an empty mask', 'mask-image', 'linear-gradient(transparent, transparent)'],
    ['a palette moved elsewhere', 'transform', 'translateX(-5000px)'],
    ['a palette made invisible', 'visibility', 'hidden'],
    ['a palette mixed into the page', 'mix-blend-mode', 'difference'],
  ])('P5: a click through %s chooses nothing', async (_, property, value) => {
    const page = await openHostile('/covered.html', '');
    await openPalette(page);
    const { x, y } = await rowAt(page);
    await page.evaluate(
      (name: string, drawn: string) => {
        if (name !== 'cover') {
          (document.querySelector('[popover]') as HTMLElement).style.setProperty(name, drawn, 'important');
          return;
        }
        const cover = document.createElement('div');
        cover.setAttribute('popover', 'manual');
        cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none';
        cover.textContent = 'Click here for a prize';
        document.body.append(cover);
        cover.showPopover();
      },
      property,
      value,
    );
    await untilAClickCounts(page);
    await page.clickAt(x, y);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await box(page)).toBe('');
  });

  it.each<[string, () => unknown]>([
    [
      'a palette that the page slides about',
      () => {
        const host = document.querySelector('[popover]') as HTMLElement;
        const left = host.getBoundingClientRect().x;
        let step = 0;
        const slide = () => host.style.setProperty('left', `${left + (step++ % 2)}px`, 'important');
        for (const type of ['pointermove', 'pointerdown', 'pointerup', 'mouseup']) addEventListener(type, slide, true);
      },
    ],
    [
      'a palette taken out of the top layer and faded with the page',
      () => {
        addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
        (document.querySelector('[popover]') as HTMLElement).hidePopover();
        document.documentElement.style.opacity = '0.01';
      },
    ],
    [
      'a picture of the page, drawn over it as if one view became another',
      () => {
        const style = document.createElement('style');
        style.textContent =
          '::view-transition, ::view-transition-group(*) { pointer-events: none; animation-duration: 60s } ::view-transition { background: #fff }';
        document.head.append(style);
        return document.startViewTransition(() => undefined).ready;
      },
    ],
  ])('P5: a click on %s chooses nothing', async (_, attack) => {
    const page = await openHostile('/tricked.html', '');
    await openPalette(page);
    const { x, y } = await rowAt(page);
    await untilAClickCounts(page);
    await page.evaluate(attack);
    await page.clickAt(x, y);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await box(page)).toBe('');
  });

  it('P6: an abbreviation that a page writes under a Tab of the writer is not made a template', async () => {
    const page = await openHostile('/ghost-writer.html', '');
    await openPalette(page);
    await page.press('Escape');
    await page.waitUntil(() => !document.querySelector('[popover]'));
    await page.type('hello');
    await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      const write = () => {
        field.value = ';quixotic';
        field.setSelectionRange(9, 9);
      };
      write();
      addEventListener('keydown', write, true);
    });
    await page.press('Tab');
    await page.waitUntil(() => document.activeElement !== document.querySelector('#review-a textarea'));
    expect(await box(page)).toBe(';quixotic');
  });

  it.each([
    ['takes our element away', 'each.remove()'],
    ['moves our element about', 'document.body.append(each)'],
    ['hides our element', "each.style.setProperty('display', 'none', 'important')"],
    ['calls our element out of the top layer', 'each.hidePopover()'],
  ])('P4: a page that %s again and again is left in peace, and the box goes on', async (_, deed) => {
    const page = await openHostile(
      '/restless.html',
      `<script>setInterval(() => { for (const each of document.querySelectorAll('[popover]')) { ${deed}; window.done = (window.done ?? 0) + 1; } }, 0)</script>`,
    );
    const done = () => page.evaluate(() => (window as { done?: number }).done);
    await page.click('#review-a textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitUntil(() => (window as { done?: number }).done);
    await page.click('#review-a textarea');
    await page.waitUntil(() => !document.querySelector('[popover]'));
    const before = await done();
    await page.type('mine');
    expect(await box(page)).toBe('mine');
    expect(await done()).toBe(before);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
  });

  it('P4: a page that clones our element again and again has empty copies, and the palette goes on', async () => {
    const page = await openHostile(
      '/copier.html',
      `<script>const timer = setInterval(() => { const own = document.querySelector('html > [popover]'); if (!own) return;
        const copy = own.cloneNode(true); document.body.append(copy); window.copies = [...(window.copies ?? []), copy]; if (copies.length > 200) clearInterval(timer); }, 0)</script>`,
    );
    await page.click('#review-a textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitUntil(() => ((window as { copies?: unknown[] }).copies ?? []).length > 200, { timeoutMs: 30_000 });
    const inside = () =>
      (window as unknown as { copies: Element[] }).copies.filter((each) => each.shadowRoot ?? each.firstChild).length;
    expect(await page.evaluate(inside)).toBe(0);
    await page.type('quixotic');
    await page.press('Enter');
    await page.waitUntil(
      (secret: string) => document.querySelector<HTMLTextAreaElement>('#review-a textarea')?.value.includes(secret),
      {},
      SECRET,
    );
  });

  it.each([
    [
      'no source allowed, trusted types',
      { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
    ['a sandbox', { 'content-security-policy': 'sandbox allow-scripts allow-forms' }],
    [
      'isolated from other origins',
      { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    ],
  ])('P11: the walk works under a strict policy: %s', async (policy, headers) => {
    const page = await openHostile(`/strict-${policy.length}.html`, '', headers as Record<string, string>);
    await page.click('#review-a textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    await popup.close();
    expect((await box(page)).length).toBeGreaterThan(80);
  });

  it('P14: before the writer asks, a page finds nothing of us, and no file of ours can be fetched', async () => {
    const page = await openHostile(
      '/probe.html',
      '<script>window.before = Object.getOwnPropertyNames(window).sort().join()</script>',
    );
    const found = await page.evaluate(async (origin: string) => {
      const files = ['manifest.json', 'src/entries/page.js', 'icons/tile-16.png', 'src/entries/popup/index.html'];
      const loaded = await Promise.all(
        files.map(
          (file) =>
            new Promise((resolve) => {
              const image = new Image();
              image.onload = () => resolve(true);
              image.onerror = () => resolve(false);
              image.src = `${origin}/${file}`;
            }),
        ),
      );
      const own = (window as unknown as { before: string }).before.split(',');
      const later = Object.getOwnPropertyNames(window).filter((each) => !own.includes(each) && each !== 'before');
      return { loaded, html: document.documentElement.outerHTML, later: later.filter((each) => /even|keel/i.test(each)) };
    }, inbox.browser.extensionOrigin);
    expect(found.loaded).toEqual([false, false, false, false]);
    expect(found.html).not.toMatch(/evenkeel|popover/i);
    expect(found.later).toEqual([]);
  });

  it('P14: to a page, our address is one like an invented one, whatever it asks it for', async () => {
    const page = await openHostile('/probe-both.html', '');
    const observe = (origin: string) =>
      page.evaluate(async (own: string) => {
        const outcome = (tag: string, name: string, file: string) =>
          new Promise<string>((resolve) => {
            const element = document.createElement(tag);
            for (const type of ['load', 'error']) element.addEventListener(type, () => resolve(type));
            if (tag === 'link') element.setAttribute('rel', 'stylesheet');
            element.setAttribute(name, `${own}/${file}`);
            document.body.append(element);
          });
        const asked = await fetch(`${own}/manifest.json`).then(
          ({ status }) => String(status),
          (error: Error) => `${error.name}: ${error.message}`,
        );
        const loaded = await Promise.all([
          outcome('img', 'src', 'icons/tile-16.png'),
          outcome('script', 'src', 'src/entries/page.js'),
          outcome('link', 'href', 'src/entries/popup/index.html'),
        ]);
        const entries = performance.getEntriesByType('resource').filter(({ name: each }) => each.startsWith(own));
        return { asked, loaded, entries: entries.length };
      }, origin);
    const { extensionOrigin } = inbox.browser;
    // Of the same form, with another letter.
    const invented = extensionOrigin.replace(/.$/, (end) => (end === 'a' ? 'b' : 'a'));
    expect(invented).not.toBe(extensionOrigin);
    expect(await observe(extensionOrigin)).toEqual(await observe(invented));
  });

  it.runIf(name === 'chrome')(
    'P14: before the writer asks, no script of ours runs beside a page that could be timed',
    async () => {
      const page = await openHostile('/untouched.html', '');
      const { puppeteerPage } = page as unknown as { puppeteerPage: PuppeteerPage };
      const worlds = async () => {
        const session = await puppeteerPage.createCDPSession();
        const origins: string[] = [];
        session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
        await session.send('Runtime.enable');
        await session.detach();
        return origins.filter((origin) => origin === inbox.browser.extensionOrigin).length;
      };
      await page.click('#review-a textarea');
      await page.type('mine');
      expect(await worlds()).toBe(0);
      await inbox.browser.runCommand(page, 'open-palette');
      await page.waitFor(POPOVER);
      expect(await worlds()).toBe(1);
      await page.press('Escape');
    },
  );

  it('M3: a message of 64 MB, in a circle, or of another version is refused, and the background goes on', async () => {
    const sizes = process.env.EVENKEEL_FAULTS === 'whole' ? [64, 60] : [64]; // Chromium itself sends less than 64 MiB
    const answers = await inbox.browser.inExtension(async (megabytes: number[]) => {
      const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const ask = async (request: unknown, version = 1, message = 'background.keep-walk') => {
        try {
          return {
            answer: await runtime.sendMessage({ evenkeel: version, to: 'background', name: message, request }),
          } as object;
        } catch (error) {
          return String(error);
        }
      };
      const circle: Record<string, unknown> = {};
      circle.walk = circle;
      const refused = [await ask(circle)];
      for (const count of megabytes) refused.push(await ask({ walk: 'x'.repeat(count * 1_048_576) }));
      return {
        refused,
        newer: await ask({ reviews: [] }, 2, 'background.see-again'),
        after: await ask({ reviews: [] }, 1, 'background.see-again'),
      };
    }, sizes);
    for (const each of answers.refused) expect(each).toMatch(/malformed request|maximum allowed size|serialize|circular/i);
    expect(answers.newer).not.toMatchObject({ answer: expect.anything() });
    expect(answers.after).toEqual({ answer: [] });
  });

  it('M1: messages a page posts are heard by nobody', async () => {
    const page = await openHostile('/posts.html', '');
    const popup = await inbox.browser.openPopup(page); // our script is in the page from here on
    await waitForFrame(popup, 'calm', 'choose');
    await popup.close();
    await page.evaluate(async (names: string[]) => {
      for (const name of names)
        for (const to of ['page', 'background', 'watching'])
          for (const target of [window, window.parent, window.top])
            target?.postMessage(
              {
                evenkeel: 1,
                to,
                name,
                request: {
                  reviewId: null,
                  fieldId: null,
                  text: 'forged',
                  onFilled: 'replace',
                  maxLength: null,
                  countsBytes: false,
                },
              },
              '*',
            );
      await new Promise((resolve) => setTimeout(resolve, 500));
    }, Object.keys(protocol));
    expect(await box(page)).toBe('');
    expect(await page.evaluate(() => (window as { chrome?: { runtime?: unknown } }).chrome?.runtime === undefined)).toBe(true);
  });

  it('M2: another extension gets no answer from us', async () => {
    const page = await inbox.browser.newPage(`${await inbox.browser.otherOrigin(OTHER)}/page.html`);
    const ours = name === 'chrome' ? new URL(inbox.browser.extensionOrigin).host : (inbox.browser as FirefoxDriver).extensionId;
    const answers = await page.evaluate(
      async (id: string, names: string[]) => {
        const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const ask = (message: string) =>
          runtime.sendMessage(id, { evenkeel: 1, to: 'background', name: message, request: { query: 'a' } }).then(
            (answer: unknown) => `answered ${JSON.stringify(answer)}`,
            (error: Error) => error.message,
          );
        return Promise.all(names.map(ask));
      },
      ours,
      Object.keys(protocol),
    );
    for (const answer of answers) expect(answer).toMatch(/Receiving end does not exist/);
    await page.close();
  });

  /** Asks the background in the name of our script in the page, as one that took it over would. */
  async function askAsOurScript(page: Page, asked: readonly { name: string; request: object }[]): Promise<string[]> {
    const { puppeteerPage } = page as unknown as { puppeteerPage: PuppeteerPage };
    const session = await puppeteerPage.createCDPSession();
    const world = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === inbox.browser.extensionOrigin) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    const { result } = await session.send('Runtime.evaluate', {
      contextId: await world,
      awaitPromise: true,
      returnByValue: true,
      expression: `Promise.all(${JSON.stringify(asked)}.map((each) =>
        chrome.runtime.sendMessage({ evenkeel: 1, to: 'background', ...each })
          .then((answer) => JSON.stringify(answer), (error) => error.message)))`,
    });
    await session.detach();
    return result.value as string[];
  }

  it.runIf(name === 'chrome')(
    'M2: our own script in a page, taken over by it, may ask for nothing that is for our pages',
    async () => {
      const page = await openHostile('/taken-over.html', '');
      await openPalette(page);
      const forPages = Object.entries(protocol).flatMap(([message, { from, to }]) =>
        to === 'background' && !(from as readonly string[]).includes('page') ? message : [],
      );
      expect(forPages.length).toBeGreaterThan(2);
      const request = { origin: 'https://bank.example', isWatched: true };
      for (const answer of await askAsOurScript(
        page,
        forPages.map((message) => ({ name: message, request })),
      ))
        expect(answer).toMatch(/may not come from a page/);
      await page.press('Escape');
    },
  );

  it.runIf(name === 'chrome')(
    'M2: taken over where the writer brought no templates, it is given none, and the palette stays shut',
    async () => {
      const asked = [
        { name: 'background.expand', request: { abbreviation: 'quixotic' } },
        { name: 'background.search-templates', request: { query: 'quixotic', from: 0, reviewId: null } },
      ];
      await openHostile('/taken-over.html', '');
      const tab = await inbox.browser.newPage(inbox.server.url('/taken-over.html'));
      await tab.bringToFront();
      await tab.click('#review-a textarea');
      const popup = await inbox.browser.openPopup(tab);
      await waitForFrame(popup, 'calm');
      await popup.close();
      await askAsOurScript(tab, [{ name: 'background.open-palette', request: {} }]); // answered once it would be open
      expect(await tab.evaluate(() => document.querySelector('[popover]'))).toBeNull();
      expect((await askAsOurScript(tab, asked)).join()).not.toContain(SECRET);
      await tab.click('#review-a textarea');
      await inbox.browser.runCommand(tab, 'open-palette');
      await tab.waitFor(POPOVER);
      expect((await askAsOurScript(tab, asked)).join()).toContain(SECRET); // what was asked is the right question
      await tab.close();
    },
  );

  it('I2: markup in a review and its author is words to us', async () => {
    const page = await openHostile('/markup.html', '');
    await page.evaluate(() => {
      const words = '<img src=x onerror="document.title=1"> {{constructor.constructor("return 1")()}} javascript:alert(1) ';
      const text = document.querySelector('#review-a .review-text');
      if (text) text.textContent = `${words}We waited an hour for cold soup and nobody said sorry.`;
    });
    await page.click('#review-a textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.press('o');
    expect(await popup.text('[data-original]')).toContain('<img src=x onerror=');
    expect(await popup.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
    await popup.close();
  });

  it('L1: L4: with the worker killed and our script in the page twice, there is one palette, and it works', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitFor(POPOVER);
    await page.press('Escape');
    await page.waitUntil(() => !document.querySelector('[popover]'));
    await inbox.browser.update();
    await page.bringToFront();
    await page.click('#review-dana textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitFor(POPOVER);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
    await inbox.browser.killBackground();
    await page.type('quixotic');
    await page.press('Enter');
    await page.waitUntil(() => (window.__replyState('dana') ?? '').length > 20);
    expect(await replyState(page, 'dana')).toContain(SECRET);
  });
});
