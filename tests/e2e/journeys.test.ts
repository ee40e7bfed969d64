import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page, type Surface } from '../support/driver.ts';
import { freshInbox, type Inbox, insertedDraft, openInbox, postsOf, replyState, waitForFrame } from './inbox.ts';
import { phoneOn } from './phone.ts';
import { badgeOf, endPausesIn, isCaseStored, letDaysPass } from './time.ts';

/** What each journey may cost: presses, clicks, taps; a selection is one. Words typed are the writer's own and not counted. */
const TARGETS = {
  'toolbar, express': 2,
  'toolbar, guided': 7, // 1 click, 5 Enter, 1 choice
  'right-click on a selection': 4,
  'keyboard, the top template': 2,
  'panel, each further review': 2,
  'phone, express': 4,
  'phone, guided': 8,
  'put away': 2,
  'take back': 1,
  'follow up': 2,
} as const;
type Journey = keyof typeof TARGETS;

/** Every journey in the real extension, each action counted. Prints the table. */
describe.each(BROWSERS)('journeys in %s', (name) => {
  let inbox: Inbox;
  const counted = new Map<Journey, number>();
  beforeAll(async () => {
    inbox = await openInbox(name, { hostPermissions: ['http://127.0.0.1/*'] });
  });
  afterAll(async () => {
    await inbox?.close();
    console.table(
      Object.fromEntries(
        Object.entries(TARGETS).map(([journey, target]) => [journey, { target, [name]: counted.get(journey as Journey) }]),
      ),
    );
  });

  /** Counts what is done through it. */
  function counter(journey: Journey) {
    let actions = 0;
    return {
      async act<T>(action: Promise<T>, worth = 1): Promise<T> {
        actions += worth;
        return action;
      },
      end() {
        counted.set(journey, actions);
        expect(actions, journey).toBeLessThanOrEqual(TARGETS[journey]);
      },
    };
  }

  async function expectInserted(page: Page, popup: Surface, review: string): Promise<void> {
    await waitForFrame(popup, 'inserted');
    expect(await replyState(page, review)).toBe(await insertedDraft(popup));
    expect(await postsOf(page)).toBe(0);
  }

  /** The page with the review in view and the caret in its box, as one who reads and is about to answer has it. */
  async function reading(review: string): Promise<Page> {
    const page = await freshInbox(inbox);
    await page.click(`#review-${review} textarea`);
    return page;
  }

  it('toolbar, express', async () => {
    const page = await reading('dana');
    const { act, end } = counter('toolbar, express');
    const popup = await act(inbox.browser.openPopup(page));
    await waitForFrame(popup, 'calm');
    await act(popup.click('[data-express]'));
    await expectInserted(page, popup, 'dana');
    end();
    await popup.close();
  });

  it('toolbar, guided', async () => {
    const page = await reading('dana');
    const { act, end } = counter('toolbar, guided');
    const popup = await act(inbox.browser.openPopup(page));
    await waitForFrame(popup, 'calm');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review', 'inserted']) {
      if (frame === 'offline') await act(popup.press('2'));
      await act(popup.press('Enter'));
      await waitForFrame(popup, frame);
    }
    await expectInserted(page, popup, 'dana');
    end();
    await popup.close();
  });

  it('right-click on a selection', async () => {
    const page = await freshInbox(inbox);
    const { act, end } = counter('right-click on a selection');
    const selectionText = await act(page.select('#review-marcus .review-text'));
    await act(inbox.browser.chooseContextMenu(page, { menuItemId: 'draft-calm-reply', selectionText }), 2); // the menu, and its entry
    const popup = await inbox.browser.popup();
    await waitForFrame(popup, 'calm');
    await act(popup.press('s'));
    await expectInserted(page, popup, 'marcus');
    end();
    await popup.close();
  });

  it('keyboard, the top template', async () => {
    const page = await reading('dana');
    const { act, end } = counter('keyboard, the top template');
    await act(inbox.browser.runCommand(page, 'open-palette', { grant: false }));
    await page.waitUntil(() => document.activeElement?.localName !== 'textarea');
    await act(page.press('Enter'));
    await expect.poll(async () => (await replyState(page, 'dana'))?.length ?? 0).toBeGreaterThan(20);
    expect(await postsOf(page)).toBe(0);
    end();
  });

  it('put away, and take back', async () => {
    const page = await reading('marcus');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    const out = counter('put away');
    await out.act(popup.press('l'));
    await waitForFrame(popup, 'later');
    await out.act(popup.press('Enter'));
    await waitForFrame(popup, 'away');
    out.end();
    await popup.close();
    await endPausesIn(inbox, 200);
    await expect.poll(() => badgeOf(inbox), { timeout: 45_000 }).toBe('1');
    const back = counter('take back');
    const again = await back.act(inbox.browser.openPopup(page));
    await waitForFrame(again, 'calm');
    expect(await again.text('.bar__who b')).toBe('Marcus Tilbury');
    back.end();
    await again.close();
  });

  it('follow up', async () => {
    const page = await reading('dana');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    await popup.click('[data-promise]');
    await expect.poll(() => isCaseStored(inbox)).toBe(true);
    await popup.close();
    await letDaysPass(inbox);
    await expect.poll(() => badgeOf(inbox), { timeout: 45_000 }).toBe('1');
    const elsewhere = await freshInbox(inbox);
    const { act, end } = counter('follow up');
    const due = await act(inbox.browser.openPopup(elsewhere));
    await waitForFrame(due, 'cases');
    const text = await due.value('[data-case-text]');
    await act(due.click('[data-primary]'));
    await expect.poll(() => replyState(elsewhere, 'dana')).toBe(text.trim());
    end();
    await due.close();
  });

  it.each([
    ['phone, express', ['[data-express]']],
    [
      'phone, guided',
      ['[data-primary]', '[data-primary]', '.choice:nth-child(2)', '[data-primary]', '[data-primary]', '[data-primary]'],
    ],
  ] as const)('%s', async (journey, taps) => {
    const page = await reading('dana');
    const { act, end } = counter(journey);
    // A tap on the box and one on our button beside it.
    const phone = await act(phoneOn(inbox, page), 2);
    await waitForFrame(phone, 'calm');
    for (const selector of taps) {
      const before = await phone.evaluate(() => document.body.dataset.frame);
      await act(phone.tap(selector));
      if (selector === '[data-primary]')
        await phone.waitUntil((frame: unknown) => document.body.dataset.frame !== frame, {}, before);
    }
    await expectInserted(page, phone, 'dana');
    end();
    await phone.resize({ width: 1280, height: 800 });
    await phone.close();
  });

  it('panel, each further review', async () => {
    const page = await freshInbox(inbox);
    const panel = await inbox.browser.openPanel(page);
    await waitForFrame(panel, 'queue');
    await panel.press('Enter');
    await waitForFrame(panel, 'calm', 'inserted', 'express');
    await panel.press('s');
    await waitForFrame(panel, 'inserted');
    const { act, end } = counter('panel, each further review');
    await act(panel.press('Enter'));
    await waitForFrame(panel, 'express');
    await act(panel.press('Enter'));
    await waitForFrame(panel, 'inserted');
    end();
    await panel.close();
  });
});
