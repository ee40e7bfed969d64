import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWithProbe, PROBE_PAGE } from '../faults/extension-with-probe.ts';
import { BROWSERS } from '../support/driver.ts';
import { removeFolder } from '../support/temporary.ts';
import { freshInbox, type Inbox, insertedDraft, openInbox, pictures, waitForFrame } from './inbox.ts';

const INSIGHTS = 'src/entries/options/index.html#insights';
/** The demo inbox's Dana waited, had cold soup, and was overlooked. */
const ISSUES = ['slow-service', 'cold-food', 'inattentive-service', 'bill-and-charges', 'food-quality'];
const REPLIES = 300;

describe.each(BROWSERS)('insights in %s', (name) => {
  let inbox: Inbox;
  let folder = '';
  beforeAll(async () => {
    folder = await buildWithProbe(name);
    inbox = await openInbox(name, { dist: folder });
    mkdirSync(pictures, { recursive: true });
    const probe = await inbox.browser.extensionPage(PROBE_PAGE);
    await probe.waitUntil(() => typeof globalThis.probe === 'object');
    await probe.evaluate((count: number, issues: string[]) => globalThis.probe.fillLog(count, issues, 60), REPLIES, ISSUES);
    await probe.close();
  });
  afterAll(async () => {
    await inbox?.close();
    if (folder) removeFolder(folder);
  });

  it('draws charts, each with its table, and the table holds what the chart shows', async () => {
    const page = await inbox.browser.extensionPage(INSIGHTS);
    await page.waitFor('[data-insights]');
    const charts = await page.evaluate(() =>
      [...document.querySelectorAll('svg[role=img]')].map((chart) => {
        const [title, about] = (chart.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id));
        const table = chart.closest('section')?.querySelector('table');
        return { title: title?.textContent ?? '', about: about?.textContent ?? '', rows: table?.rows.length ?? 0 };
      }),
    );
    expect(charts.length).toBe(6);
    for (const { title, about, rows } of charts) {
      expect(title.length).toBeGreaterThan(3);
      expect(about.length).toBeGreaterThan(10);
      expect(rows).toBeGreaterThan(2);
    }
    await page.screenshot(join(pictures, `61-insights-${name}.png`));
    const shown = () => page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-insights]')?.dataset.insights));
    const before = await shown();
    await page.focus('input[name=range]');
    await page.press('ArrowRight');
    await page.waitUntil(() => Number(document.querySelector<HTMLElement>('[data-insights]')?.dataset.insights) === 300);
    expect(before).toBeLessThan(REPLIES);
    await page.close();
  });

  it('keeps a cause by keyboard; the next draft about it names the change, and asks whether it is true', async () => {
    const page = await inbox.browser.extensionPage(INSIGHTS);
    await page.waitFor('[data-cause]');
    const issue = await page.evaluate(() => document.querySelector<HTMLElement>('[data-cause]')?.dataset.cause ?? '');
    await page.focus('[data-cause]');
    await page.press('Enter');
    await page.waitUntil(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.type('One person alone on the pass');
    await page.press('Tab');
    await page.type('two of us work the pass');
    // A date field takes a date in the order of the browser's language: it is set as the picker sets it.
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('form.card input[type=date]');
      const today = new Date();
      const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'));
      if (field) field.value = day.join('-');
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitUntil(() => document.querySelector('form [role=status]')?.textContent?.includes('two of us work the pass.'));
    await page.press('Enter');
    await page.waitUntil(() => (document.activeElement as HTMLElement | null)?.dataset.cause !== undefined);
    expect(await page.text('main')).toContain('Replies may now say');
    await page.close();

    const inboxPage = await freshInbox(inbox);
    await inboxPage.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(inboxPage);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'confirm');
    expect(await popup.text('main')).toMatch(/Since \d/);
    await popup.click('[data-primary]');
    expect(await insertedDraft(popup)).toContain('two of us work the pass.');
    await popup.close();
    expect(issue).toBe(ISSUES[0]);
  });
});
