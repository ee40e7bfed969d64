import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { draftOf, type Inbox, openInbox, pictures, waitForFrame } from './inbox.ts';

describe.each(BROWSERS)('the first run in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name, { keepsWelcome: true });
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => inbox?.close());

  it('opens a page of its own, once, and asks for nothing that is needed', async () => {
    const { welcome } = inbox.browser;
    if (!welcome) throw new Error('no first-run page was opened');
    await welcome.waitFor('[data-try]');
    await welcome.screenshot(join(pictures, `67-welcome-${name}.png`));
    expect(await welcome.evaluate(() => document.querySelectorAll('[required], [aria-required]').length)).toBe(0);
    await inbox.browser.killBackground();
    const keys = await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return Object.keys(await api.storage.local.get(null));
    });
    expect(keys).toContain('welcomed');
    expect(keys).not.toContain('profile');
  });

  it('leads to a draft by keys alone, with the fields as the signature', async () => {
    const { welcome } = inbox.browser;
    if (!welcome) throw new Error('no first-run page was opened');
    await welcome.bringToFront();
    await welcome.focus('form input');
    await welcome.type('Lantern Street Kitchen');
    await welcome.press('Tab');
    await welcome.type('Mira Holt, owner');
    await welcome.press('Tab');
    await welcome.type('mira@lanternstreet.example');
    await welcome.press('Enter');
    await welcome.waitUntil(() => location.pathname.endsWith('/practice/index.html'));
    await waitForFrame(welcome, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await welcome.press('Enter');
      await waitForFrame(welcome, frame);
    }
    const draft = await draftOf(welcome);
    expect(draft).toContain('mira@lanternstreet.example');
    expect(draft.trim().endsWith('Mira Holt, owner')).toBe(true);
  });

  it('can be left without a word: the first draft needs no setting', async () => {
    const page = await inbox.browser.extensionPage('src/entries/welcome/index.html');
    await page.click('[data-skip]');
    await page.waitUntil(() => location.pathname.endsWith('/practice/index.html'));
    await waitForFrame(page, 'calm');
    await page.close();
  });
});
