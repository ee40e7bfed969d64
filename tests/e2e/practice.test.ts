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
    expect(await list.text('#practice-progress')).toMatch(/^Too early to compare: \d rounds? so far, 10 are needed$/);
    await list.screenshot(join(pictures, `65-practice-list-${name}.png`));
    await list.close();
  });

  it('prints a playbook of the library alone, without the way round', async () => {
    const page = await inbox.browser.extensionPage('src/entries/options/index.html#playbook');
    await page.waitFor('[data-print]');
    const text = await page.text('main');
    for (const words of ['Four steps', 'Do not claim', 'Never from a template']) expect(text).toContain(words);
    expect(text).toContain('How we answer, on a few pages to print.');
    expect(text).not.toContain('Any business');
    expect(await page.evaluate(() => document.querySelector('#playbook-templates, #playbook-regulated'))).toBeNull();
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

  it('puts the places, regulated mode and the templates of the writer into the playbook', async () => {
    const other = await inbox.browser.extensionPage('manifest.json');
    await other.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const quay = { id: 'quay', business: 'Lantern on the Quay', name: 'Ada Moss', role: 'manager', email: '', pages: 'quay' };
      const profile = { business: 'Lantern', name: 'Mira Holt', role: 'owner', email: 'mira@lantern.example', phone: '' };
      const places = [{ ...quay, phone: '555 0199' }];
      const variants = { short: '', medium: 'Thank you, {{reviewer}}. The card reader is mended.', full: '' };
      const said = { name: 'Card reader', industry: 'any', language: 'en', issueIds: [], isFavourite: false, lastUsedAt: null };
      await api.storage.local.set({
        profile: { version: 1, data: { ...profile, industry: 'any', isRegulated: true, places } },
        library: { version: 3, data: { packs: [], own: [{ id: 'card', variants, ...said }], hidden: [], marks: {} } },
      });
    });
    await other.close();
    const page = await inbox.browser.extensionPage('src/entries/options/index.html#playbook');
    await page.waitFor('#playbook-templates');
    const text = await page.text('main');
    expect(text).toContain('For Lantern: how we answer');
    for (const words of ['Lantern on the Quay', 'Ada Moss, manager', '555 0199', 'No reply confirms', 'Card reader']) {
      expect(text).toContain(words);
    }
    expect(await page.text('#playbook-templates ~ dl')).toContain('Thank you, {{reviewer}}. The card reader is mended.');
    await page.evaluate(() => document.querySelector('#playbook-who')?.scrollIntoView());
    await page.screenshot(join(pictures, `67-playbook-own-${name}.png`));
    await page.resize({ width: 320, height: 900 });
    await page.evaluate(() => document.querySelector('#playbook-regulated')?.scrollIntoView());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.screenshot(join(pictures, `67-playbook-own-${name}-narrow.png`));
    await page.evaluate(() => document.querySelector('#playbook-templates')?.scrollIntoView());
    await page.screenshot(join(pictures, `67-playbook-templates-${name}.png`));
    await page.close();
  });
});
