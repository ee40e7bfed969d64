import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { draftOf, type Inbox, openInbox, pictures, waitForFrame } from './inbox.ts';

/**
 * What somebody of average speed needs: 0.28 s a key, and 1.35 s of thought before each field and each press (Card, Moran and
 * Newell, "The keystroke-level model", CACM 23/7, 1980).
 */
const secondsOf = ({ fields, letters, presses }: { fields: number; letters: number; presses: number }): number =>
  (letters + presses) * 0.28 + (fields + presses) * 1.35;

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
    const done = { fields: 0, letters: 0, presses: 0 };
    const fill = async (words: string) => {
      done.fields += 1;
      done.letters += words.length;
      await welcome.type(words);
    };
    const press = async (key: string) => {
      done.presses += 1;
      await welcome.press(key);
    };
    await welcome.bringToFront();
    await welcome.focus('form input');
    await fill('Lantern Street Kitchen');
    await press('Tab');
    await fill('Mira Holt, owner');
    await press('Tab');
    await fill('mira@lanternstreet.example');
    await press('Enter');
    await welcome.waitUntil(() => location.pathname.endsWith('/practice/index.html'));
    await waitForFrame(welcome, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await press('Enter');
      await waitForFrame(welcome, frame);
    }
    const draft = await draftOf(welcome);
    expect(draft).toContain('mira@lanternstreet.example');
    expect(draft.trim().endsWith('Mira Holt, owner')).toBe(true);
    // From the page to the whole reply in under a minute, by the keystroke-level model: see secondsOf.
    expect(done).toMatchObject({ fields: 3, presses: 7 });
    expect(secondsOf(done)).toBeLessThan(60);
  });

  it('can be left without a word: the first draft needs no setting', async () => {
    const page = await inbox.browser.extensionPage('src/entries/welcome/index.html');
    await page.click('[data-skip]');
    await page.waitUntil(() => location.pathname.endsWith('/practice/index.html'));
    await waitForFrame(page, 'calm');
    await page.close();
  });
});
