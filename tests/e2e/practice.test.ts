import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { draftOf, type Inbox, openInbox, pictures, waitForFrame } from './inbox.ts';

const PRACTICE = 'src/entries/options/index.html#practice';

const storedIn = (page: Page, key: string) =>
  page.evaluate(async (wanted: string) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const all = (await api.storage.local.get(null)) as Record<string, { data: unknown }>;
    return wanted === '' ? Object.keys(all) : (all[wanted]?.data ?? null);
  }, key);

describe.each(BROWSERS)('practice in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => inbox?.close());

  it('answers an invented review by Enter alone, and scores the reply that went into the box', async () => {
    const page = await inbox.browser.extensionPage(PRACTICE);
    await page.waitFor('[data-round="hotel-hard"]');
    expect(await page.evaluate(() => document.querySelectorAll('[data-round]').length)).toBe(36);
    await page.click('[data-round="restaurant-hard"]');
    await waitForFrame(page, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await page.press('Enter');
      await waitForFrame(page, frame);
    }
    await page.screenshot(join(pictures, `62-practice-${name}.png`));
    const draft = await draftOf(page);
    await page.click('[data-primary]');
    if ((await waitForFrame(page, 'inserted', 'confirm', 'blank')) !== 'inserted') await page.click('[data-primary]');
    await waitForFrame(page, 'inserted');
    await page.waitFor('[data-score]');
    expect((await page.value('.room__box')).slice(0, 20)).toBe(draft.slice(0, 20));
    await page.screenshot(join(pictures, `63-practice-score-${name}.png`));
    const kept = (await storedIn(page, 'practice')) as { results: { roundId: string; points: { total: number } }[] };
    expect(kept.results).toMatchObject([{ roundId: 'restaurant-hard' }]);
    expect(kept.results[0]?.points.total).toBeGreaterThan(0);
    // Nothing of a round goes among the real walks, replies or the log.
    const keys = (await storedIn(page, '')) as string[];
    expect(keys.filter((key) => key.startsWith('walk.') || key === 'recent')).toEqual([]);
    const logged = await page.evaluate(async () => {
      const databases = await indexedDB.databases(); // opened before it is made, it would be made here, and empty
      if (!databases.some((each) => each.name === 'evenkeel-log')) return 0;
      return new Promise((resolve, reject) => {
        const asked = indexedDB.open('evenkeel-log');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          if (!asked.result.objectStoreNames.contains('replies')) return resolve(0);
          const counted = asked.result.transaction('replies').objectStore('replies').count();
          counted.onsuccess = () => resolve(counted.result);
          asked.result.close();
        };
      });
    });
    expect(logged).toBe(0);
    await page.click('[data-undo]');
    await page.waitUntil(() => document.querySelector('[data-score]') === null);
    expect(((await storedIn(page, 'practice')) as { results: unknown[] }).results).toEqual([]);
    await page.close();
  });

  it('shows what gets better, and is large for a room', async () => {
    const page = await inbox.browser.extensionPage('src/entries/practice/index.html?round=shop-easy');
    await waitForFrame(page, 'calm');
    await page.press('s');
    if ((await waitForFrame(page, 'inserted', 'confirm', 'blank')) !== 'inserted') await page.click('[data-primary]');
    await page.waitFor('[data-score]');
    await page.click('.tick input');
    await page.waitUntil(() => document.documentElement.dataset.large === 'true');
    await page.screenshot(join(pictures, `64-practice-large-${name}.png`));
    await page.click('[data-next-round]');
    await page.waitUntil(() => location.search === '?round=shop-middle' && document.documentElement.dataset.large === 'true');
    await waitForFrame(page, 'calm');
    await page.press('s');
    if ((await waitForFrame(page, 'inserted', 'confirm', 'blank')) !== 'inserted') await page.click('[data-primary]');
    await page.waitFor('[data-score]');
    await page.close();
    const list = await inbox.browser.extensionPage(PRACTICE);
    await list.waitFor('#chart-practice-title, svg[role=img]');
    expect(await list.text('main')).toMatch(/answered once/);
    await list.screenshot(join(pictures, `65-practice-list-${name}.png`));
    await list.close();
  });

  it('prints a playbook of the library alone, without the way round', async () => {
    const page = await inbox.browser.extensionPage('src/entries/options/index.html#playbook');
    await page.waitFor('[data-print]');
    const text = await page.text('main');
    for (const words of ['Four steps', 'Do not claim', 'Never from a template']) expect(text).toContain(words);
    await page.screenshot(join(pictures, `66-playbook-${name}.png`));
    const printed = await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = 'true';
      };
      return [...document.styleSheets].some((sheet) =>
        [...sheet.cssRules].some(
          (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print' && rule.cssText.includes('.desk__nav'),
        ),
      );
    });
    expect(printed).toBe(true);
    await page.click('[data-print]');
    await page.waitUntil(() => document.body.dataset.printed === 'true');
    await page.close();
  });
});
