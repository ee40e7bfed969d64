import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { freshInbox, type Inbox, openInbox, postsOf, replyState, waitForFrame } from './inbox.ts';
import { badgeOf, letDaysPass } from './time.ts';

type Stored = { cases?: { data: { status: string; dueOn: string }[] } };
const casesIn = async ({ browser }: Inbox) => {
  const { cases } = (await browser.inExtension(() =>
    ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get('cases'),
  )) as Stored;
  return cases?.data ?? [];
};

describe.each(BROWSERS)('follow-ups in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  it('come from one tick, are told by the badge when overdue, and take two presses', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    await popup.click('[data-promise]');
    await expect.poll(() => casesIn(inbox)).toMatchObject([{ status: 'holding' }]);
    expect(await badgeOf(inbox)).toBe('');
    await popup.close();

    await letDaysPass(inbox);
    await expect.poll(() => badgeOf(inbox), { timeout: 45_000 }).toBe('1');

    const elsewhere = await freshInbox(inbox);
    const due = await inbox.browser.openPopup(elsewhere); // 1
    await waitForFrame(due, 'cases');
    expect(await due.text('.item__end')).toMatch(/days late/);
    const text = await due.value('[data-case-text]');
    expect(text.length).toBeGreaterThan(60);
    await due.click('[data-primary]'); // 2
    await expect.poll(() => casesIn(inbox)).toMatchObject([{ status: 'investigating' }]);
    await expect.poll(() => replyState(elsewhere, 'dana')).toBe(text.trim());
    expect(await postsOf(elsewhere)).toBe(0);
    await expect.poll(() => badgeOf(inbox)).toBe('');

    const inAWeek = new Date();
    inAWeek.setDate(inAWeek.getDate() + 7);
    await due.click('[data-wait="7"]');
    await expect
      .poll(() => casesIn(inbox))
      .toMatchObject([{ dueOn: new Intl.DateTimeFormat('sv').format(inAWeek), status: 'investigating' }]);

    await due.click('[data-solved]');
    await expect.poll(() => casesIn(inbox)).toMatchObject([{ status: 'solved' }]);
    await due.close();
  });
});
