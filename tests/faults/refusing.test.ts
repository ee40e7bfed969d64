import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshInbox, type Inbox, openInbox, waitForFrame } from '../e2e/inbox.ts';
import { runAxe } from '../e2e/look.ts';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, type BrowserName } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

type Fault = '' | 'refuses' | 'silent' | 'no database';

/** Runs in pages of the extension before anything of ours: what the tests write under `fault` is how storage behaves from then on. */
function faultyStorage(): void {
  const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', { storage: { local: object } } | undefined>;
  for (const area of new Set([chrome?.storage.local, browser?.storage.local]))
    for (const name of ['get', 'getKeys', 'set']) {
      const methods = area as unknown as Record<string, ((...args: unknown[]) => Promise<unknown>) | undefined>;
      const real = methods[name]?.bind(area);
      if (!real) continue;
      methods[name] = (...args) => {
        const fault = localStorage.getItem('fault');
        if (fault === 'refuses') return Promise.reject(new Error('the storage refuses'));
        if (fault !== 'silent') return real(...args);
        return new Promise((resolve) => {
          addEventListener('storage', () => resolve(real(...args)), { once: true });
        });
      };
    }
  const open = indexedDB.open.bind(indexedDB);
  Object.defineProperty(indexedDB, 'open', {
    value: (name: string, version?: number) => {
      if (localStorage.getItem('fault') === 'no database') throw new DOMException('the database refuses', 'SecurityError');
      return open(name, version);
    },
  });
}

/** The built extension with storage that fails when told to. */
async function buildFaulty(name: BrowserName): Promise<string> {
  const folder = createTemporaryFolder('refusing');
  cpSync(await buildOnce(name), folder, { recursive: true });
  writeFileSync(join(folder, 'faulty-storage.js'), `(${faultyStorage})();`);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/<script/, '<script src="/faulty-storage.js"></script><script'));
  }
  return folder;
}

describe.each(BROWSERS)('storage that fails in %s', (name) => {
  let inbox: Inbox;
  let dist = '';
  beforeAll(async () => {
    dist = await buildFaulty(name);
    inbox = await openInbox(name, { dist });
  });
  afterAll(async () => {
    await inbox?.close();
    removeFolder(dist);
  });
  const storageIs = (fault: Fault) => inbox.browser.inExtension((value: string) => localStorage.setItem('fault', value), fault);

  it('S8: refusing, is told by the popup, and trying again works', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await storageIs('refuses');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'broken');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('could not be read');
    expect((await popup.evaluate(runAxe)).found).toEqual([]);
    await storageIs('');
    await popup.press('Enter');
    await waitForFrame(popup, 'calm');
    await popup.close();
  });

  it('S8: silent, leaves the popup waiting, and its answer opens the walk', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-marcus textarea');
    await storageIs('silent');
    const popup = await inbox.browser.openPopup(page);
    await popup.waitUntil(() => document.querySelector('.loading') !== null);
    expect(await popup.evaluate(() => document.body.dataset.ready)).toBe('false');
    await storageIs('');
    await waitForFrame(popup, 'calm');
    await popup.close();
  });

  it('S8: refusing to save, the popup says so and goes on; saved with the next word', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await storageIs('refuses');
    await popup.waitUntil(() => localStorage.getItem('fault') === 'refuses');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.waitUntil(() => document.querySelector('[role=status] .status')?.textContent);
    await storageIs('');
    await popup.waitUntil(() => localStorage.getItem('fault') === '');
    await popup.press('Enter');
    await waitForFrame(popup, 'solve');
    await popup.waitUntil(() => !document.querySelector('[role=status] .status'));
    await popup.close();
    const again = await inbox.browser.openPopup(page);
    await waitForFrame(again, 'solve');
    await again.close();
  });

  it('S7: a database that does not open is told by the reply log alone, which opens when tried again', async () => {
    await storageIs('no database');
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#log');
    await options.waitUntil(() => document.body.innerText.includes('The reply log does not open'));
    await options.evaluate(() => location.assign('#library'));
    await options.waitFor('.list .item');
    await options.evaluate(() => location.assign('#log'));
    await options.waitUntil(() => document.body.innerText.includes('The reply log does not open'));
    await storageIs('');
    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find((each) => each.innerText === 'Try again')?.click(),
    );
    await options.waitUntil(() => document.body.innerText.includes('Nothing here yet'));
    await options.close();
  });

  it('S8: refusing, is told by the options page, and trying again works', async () => {
    await storageIs('refuses');
    const options = await inbox.browser.extensionPage('src/entries/options/index.html');
    await options.waitFor('[data-again]');
    await storageIs('');
    await options.click('[data-again]');
    await options.waitFor('.list .item');
    await options.waitUntil(() => !document.querySelector('[data-again]'));
    await options.close();
  });
});
