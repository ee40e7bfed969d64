import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { freshInbox, type Inbox, openInbox, replyState, waitForFrame } from './inbox.ts';

describe.each(BROWSERS)('the writer’s own checks in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  const stored = () =>
    inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { settings } = (await api.storage.local.get('settings')) as {
        settings?: { data: { checksOff: string[]; houseRules: { words: string; instead: string }[] } };
      };
      return settings?.data;
    });

  it('hold in the next walk: a rule of the house stops the insertion once, a check switched off is silent', async () => {
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#checks');
    await options.waitFor('[data-check=blame]');
    expect(await options.evaluate(() => document.querySelectorAll('[data-check]').length)).toBe(35);
    await options.evaluate(() => {
      const add = [...document.querySelectorAll('button')].find((button) => button.innerText.includes('Add a rule'));
      add?.setAttribute('data-wanted', '');
    });
    await options.click('[data-wanted]');
    await options.waitUntil(() => document.activeElement?.closest('[data-rule]'));
    await options.type('head office');
    await options.press('Tab');
    await options.type('Mira');
    await options.click('[data-check=blame]');
    await expect.poll(async () => (await stored())?.checksOff).toEqual(['blame']);
    await expect.poll(async () => (await stored())?.houseRules).toMatchObject([{ words: 'head office', instead: 'Mira' }]);
    await options.click('textarea');
    await options.type('You should have asked head office.');
    await options.waitFor('.finding-line');
    expect(await options.text('.finding-line bdi')).toBe('“head office”');
    await options.close();

    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    await popup.click('[role=textbox]');
    await popup.press('Control+End');
    await popup.type(' You should have asked head office.');
    await popup.waitFor('.finding');
    const findings = await popup.evaluate(() => [...document.querySelectorAll('.finding bdi')].map((each) => each.textContent));
    expect(findings).toContain('“head office”');
    expect(findings.join()).not.toContain('should have');
    await popup.press('Control+Enter');
    await waitForFrame(popup, 'confirm');
    expect(await replyState(page, 'dana')).toBeFalsy();
    await popup.close();
  });
});
