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
      [...document.querySelectorAll('.chart[role=img], .chart [role=img]')].map((chart) => {
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
    for (const [width, size] of [
      [1280, ''],
      [320, ''],
      [320, '200%'],
    ] as const) {
      await page.resize({ width, height: 900 });
      await page.evaluate((wanted: string) => {
        document.documentElement.style.fontSize = wanted;
      }, size);
      // The pictures follow the width they have, one by one.
      await page.waitUntil(() =>
        [...document.querySelectorAll('.chart > svg')].every((chart) => chart.clientWidth === chart.parentElement?.clientWidth),
      );
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement | SVGElement>('.chart text, .chart__names li, .bar__name, .bar b')].map(
          (text) => {
            const { left, right, height } = text.getBoundingClientRect();
            const box = text.closest('section')?.getBoundingClientRect();
            return {
              words: text.textContent,
              isCut: (text.textContent ?? '').includes('…') || left < (box?.left ?? 0) || right > (box?.right ?? 0),
              size: Number.parseFloat(getComputedStyle(text).fontSize),
              height,
            };
          },
        ),
      );
      expect(seen.length).toBeGreaterThan(40);
      expect(seen.filter((text) => text.isCut || text.size < 12 || text.height < 12)).toEqual([]);
    }
    await page.screenshot(join(pictures, `61-insights-${name}-large.png`));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await page.screenshot(join(pictures, `61-insights-${name}-narrow.png`));
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.querySelector('.chart > svg')?.scrollIntoView();
    });
    await page.resize({ width: 340, height: 900 });
    await page.waitUntil(() => {
      const labels = [...document.querySelectorAll('.chart > svg text[text-anchor=middle]')];
      return Number(labels[0]?.getAttribute('x')) > Number(labels[1]?.getAttribute('x'));
    });
    await page.screenshot(join(pictures, `61-insights-${name}-rtl.png`));
    await page.evaluate(() => {
      document.documentElement.dir = '';
    });
    await page.resize({ width: 1280, height: 900 });
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
    expect(await page.text('[data-effect]')).toContain('Too early to say whether it helped');
    await page.screenshot(join(pictures, `62-cause-${name}.png`));
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
