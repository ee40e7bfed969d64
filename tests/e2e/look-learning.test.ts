import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildWithProbe, PROBE_PAGE } from '../faults/extension-with-probe.ts';
import { BROWSERS, type Page, type Surface, WELCOME_PATH } from '../support/driver.ts';
import { removeFolder } from '../support/temporary.ts';
import { type Inbox, openInbox, waitForFrame } from './inbox.ts';
import { look, SIZES } from './look.ts';

const OPTIONS = 'src/entries/options/index.html';
const ISSUES = ['slow-service', 'cold-food', 'inattentive-service', 'bill-and-charges'];
describe.each(BROWSERS)('the look of what comes after the reply, in %s', (name) => {
  let inbox: Inbox;
  let folder = '';
  beforeAll(async () => {
    folder = await buildWithProbe(name);
    inbox = await openInbox(name, { dist: folder });
    const probe = await inbox.browser.extensionPage(PROBE_PAGE);
    await probe.waitUntil(() => typeof globalThis.probe === 'object');
    await probe.evaluate((issues: string[]) => globalThis.probe.fillLog(300, issues, 60), ISSUES);
    await probe.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const results = Array.from({ length: 12 }, (_, at) => ({
        roundId: at % 2 === 0 ? 'shop-easy' : 'hotel-hard',
        at: new Date(Date.now() - (12 - at) * 86_400_000).toISOString(),
        points: { answered: 2, total: 3 },
        findings: Array.from({ length: 6 - Math.floor(at / 2) }, () => 'vague'),
        words: 80,
        workedMs: 120_000,
      }));
      const cause = {
        issueId: 'slow-service',
        note: 'One person alone on the pass after eight',
        change: 'two of us work the pass after eight',
        fixedOn: new Date(Date.now() - 16 * 86_400_000).toISOString().slice(0, 10),
        changedAt: new Date().toISOString(),
      };
      await api.storage.local.set({
        practice: { version: 1, data: { results, isLarge: false } },
        causes: { version: 1, data: [cause] },
      });
    });
    await probe.close();
  });
  afterAll(async () => {
    await inbox?.close();
    if (folder) removeFolder(folder);
  });

  const see = (surface: Surface, screen: string) => look(name, surface, screen);
  async function seeWideAndNarrow(page: Page, screen: string): Promise<void> {
    for (const [size, width] of SIZES) {
      await page.resize({ width, height: 900 });
      await see(page, `${screen}-${size}`);
    }
  }

  it.each([
    ['insights', '[data-insights]'],
    ['log', '.table tbody tr'],
    ['practice', '#practice-progress'],
    ['playbook', '#playbook-issues'],
  ])('is clean on the %s page, wide and narrow', async (section, sign) => {
    const page = await inbox.browser.extensionPage(`${OPTIONS}#${section}`);
    await page.waitFor(sign);
    await page.evaluate(() => {
      for (const more of document.querySelectorAll('details')) more.open = true;
    });
    await seeWideAndNarrow(page, `options-${section}`);
    await page.close();
  });

  it('is clean with a cause open for writing, and a reply of the log shown', async () => {
    const page = await inbox.browser.extensionPage(`${OPTIONS}#insights`);
    await page.click('[data-cause]');
    await page.waitFor('form textarea');
    await see(page, 'options-insights-cause');
    await page.evaluate(() => {
      location.hash = '#log';
    });
    // Rows that come while it still looks are drawn anew, and lose the focus.
    await page.waitUntil(
      () => document.querySelector('[data-looking="false"]') && document.querySelector('.table [aria-expanded]'),
    );
    await page.focus('.table [aria-expanded]');
    await page.press('Enter');
    await page.waitFor('.log__text');
    await see(page, 'options-log-reply');
    await page.close();
  });

  it('is clean in the practice room, before and after the reply', async () => {
    const page = await inbox.browser.extensionPage('src/entries/practice/index.html?round=hotel-middle');
    await waitForFrame(page, 'calm');
    await seeWideAndNarrow(page, 'practice-calm');
    await page.resize({ width: 1280, height: 900 });
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await page.press('Enter');
      await waitForFrame(page, frame);
    }
    await page.click('[role=textbox]');
    await page.press('Control+End');
    await page.type(' Actually, you should have called us.');
    await page.press('Control+Enter');
    await waitForFrame(page, 'inserted', 'confirm');
    if ((await page.evaluate(() => document.body.dataset.frame)) === 'confirm') await page.click('[data-primary]');
    await page.waitFor('[data-score]');
    await seeWideAndNarrow(page, 'practice-score');
    await page.close();
  });

  it('is clean on the first-run page', async () => {
    const page = await inbox.browser.extensionPage(WELCOME_PATH);
    await page.waitFor('[data-try]');
    await seeWideAndNarrow(page, 'welcome');
    await page.close();
  });
});
