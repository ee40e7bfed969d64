import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { allStored, draftOf, freshInbox, type Inbox, openInbox, waitForFrame } from './inbox.ts';
import { alarmIn, badgeOf, endPausesIn } from './time.ts';

async function badgeBecomes(inbox: Inbox, text: string): Promise<void> {
  await expect.poll(() => badgeOf(inbox), { timeout: 45_000, interval: 200 }).toBe(text);
}

describe.each(BROWSERS)('a pause in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  it('takes two presses out and one back: review and draft go away together and return on Calm', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    const draft = await draftOf(popup);

    await popup.press('l'); // 1: Later
    await waitForFrame(popup, 'later');
    await popup.press('Enter'); // 2: ten minutes are chosen
    await waitForFrame(popup, 'away');
    const shown = await popup.evaluate(() => document.body.innerText);
    expect(shown).not.toContain('Dana');
    expect(shown).not.toContain('soup');
    await expect.poll(async () => (await alarmIn(inbox)) ?? -1).toBeGreaterThan(9 * 60_000);
    expect(await badgeOf(inbox)).toBe('');
    await popup.close();

    await page.click('h1');
    const during = await inbox.browser.openPopup(page);
    await waitForFrame(during, 'away');
    await during.close();

    await endPausesIn(inbox, 500);
    await inbox.browser.killBackground();
    await badgeBecomes(inbox, '1');
    const back = await inbox.browser.openPopup(page); // 1 back
    await waitForFrame(back, 'calm');
    expect(await back.text('.bar__who b')).toBe('Dana K.');
    await badgeBecomes(inbox, '');
    await back.press('Enter');
    await waitForFrame(back, 'acknowledge');
    expect(await draftOf(back)).toBe(draft);
    await back.close();
  });

  it('takes the small task into the reply', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-marcus textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('l');
    await waitForFrame(popup, 'later');
    await popup.click('[data-fact]');
    await popup.type('the platter was charged twice');
    await popup.press('Enter'); // in a field Enter stays a field's own key
    await popup.press('Control+Enter');
    await waitForFrame(popup, 'away');
    await popup.click('[data-bring-back]');
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    expect(await draftOf(popup)).toContain('The platter was charged twice.');
    await popup.close();
  });

  it('opens the page again when its tab was closed', async () => {
    const page = await inbox.browser.newPage(`${inbox.url}?closed`);
    await page.waitUntil(() => document.querySelector('article') !== null);
    await page.bringToFront();
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('l');
    await waitForFrame(popup, 'later');
    await popup.press('Enter');
    await waitForFrame(popup, 'away');
    await popup.close();
    await page.close();
    // The walk is written once more when its tab is gone: the pause is ended after that.
    type Away = { snooze?: object | null; place?: { tabId: number | null } };
    const tabsOfPaused = async () =>
      Object.values(await allStored(inbox)).flatMap(({ data }) => ((data as Away)?.snooze ? (data as Away).place?.tabId : []));
    await expect.poll(tabsOfPaused).toEqual([null]);
    await endPausesIn(inbox, 100);
    await badgeBecomes(inbox, '1');
    const other = inbox.browser.firstPage;
    await other.goto(`${inbox.url}?elsewhere`);
    await other.bringToFront();
    const requests = () => inbox.server.requests.filter(({ path }) => path.endsWith('?closed')).length;
    const before = requests();
    await inbox.browser.grant(other); // the one press on the button with the badge
    await expect.poll(requests, { timeout: 15_000 }).toBe(before + 1);
    const back = await inbox.browser.popup();
    await back.waitUntil(() => document.body.dataset.frame === 'calm', { timeoutMs: 20_000 });
    expect(await back.text('.bar__who b')).toBe('Dana K.');
    await back.close();
  });
});

describe('a pause over a restart of chrome', () => {
  const home = createTemporaryFolder('home');
  afterAll(() => removeFolder(home));

  it('ends all the same: the alarm is made anew, badge and draft come back', async () => {
    const before = await openInbox('chrome', { home });
    let draft = '';
    try {
      const page = before.browser.firstPage;
      await page.goto(before.url);
      await page.click('#review-dana textarea');
      const popup = await before.browser.openPopup(page);
      await waitForFrame(popup, 'calm');
      await popup.press('Enter');
      await waitForFrame(popup, 'acknowledge');
      draft = await draftOf(popup);
      await popup.press('l');
      await waitForFrame(popup, 'later');
      await popup.press('Enter');
      await waitForFrame(popup, 'away');
      await popup.close();
      await endPausesIn(before, 3_600_000);
    } finally {
      await before.close();
    }
    const after = await openInbox('chrome', { home }, Number(new URL(before.url).port));
    try {
      await expect.poll(async () => (await alarmIn(after)) ?? -1, { timeout: 10_000 }).toBeGreaterThan(30 * 60_000);
      await endPausesIn(after, 200);
      await badgeBecomes(after, '1');
      const page = after.browser.firstPage;
      await page.goto(after.url);
      const popup = await after.browser.openPopup(page);
      await waitForFrame(popup, 'calm');
      await popup.press('Enter');
      await waitForFrame(popup, 'acknowledge');
      expect(await draftOf(popup)).toBe(draft);
    } finally {
      await after.close();
    }
  });
});
