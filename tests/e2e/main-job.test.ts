import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import {
  allStored,
  draftOf,
  freshInbox,
  type Inbox,
  insertedDraft,
  openInbox,
  postsOf,
  replyState,
  waitForFrame,
} from './inbox.ts';

const focusBox = (page: Page, id: string) => page.click(`#review-${id} textarea`);

describe.each(BROWSERS)('the main job in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  it('walks calm, acknowledge, solve, offline by Enter alone and puts the draft into the box, unposted', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'dana');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Dana K.');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('looked straight past us');
    for (const frame of ['acknowledge', 'solve', 'offline', 'review']) {
      await popup.press('Enter');
      await waitForFrame(popup, frame);
    }
    const draft = await draftOf(popup);
    await popup.press('Enter');
    await waitForFrame(popup, 'inserted');
    expect(await insertedDraft(popup)).toBe(draft);
    expect(await replyState(page, 'dana')).toBe(draft);
    expect(draft.length).toBeGreaterThan(150);
    expect(await postsOf(page)).toBe(0);
  });

  it('takes two clicks by the express path, and Undo empties the box again', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'dana');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.click('[data-express]');
    await waitForFrame(popup, 'inserted');
    expect(await replyState(page, 'dana')).toBe(await insertedDraft(popup));
    await popup.click('[data-undo]');
    await waitForFrame(popup, 'review');
    expect(await replyState(page, 'dana')).toBe('');
  });

  it('offers the choice when nothing points at one review, and follows arrows and digits', async () => {
    const page = await freshInbox(inbox);
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'choose');
    expect(await popup.evaluate(() => document.querySelectorAll('[role=option]').length)).toBeGreaterThan(3);
    await popup.press('3');
    await popup.waitFor('[role=option]:nth-child(3)[aria-selected=true]');
    await popup.press('ArrowUp');
    await popup.waitFor('[role=option]:nth-child(2)[aria-selected=true]');
    const chosen = await popup.text('[aria-selected=true] b');
    await popup.press('Enter');
    await waitForFrame(popup, 'calm');
    expect(await popup.text('.bar__who b')).toBe(chosen);
  });

  it('E2: writes into a box React controls', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'marcus');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    expect(await replyState(page, 'marcus')).toBe(await insertedDraft(popup));
  });

  it('opens the site’s own reply box and writes into the rich editor in its shadow root', async () => {
    const page = await freshInbox(inbox);
    await page.select('#review-priya .review-text');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    const draft = await insertedDraft(popup);
    expect(await replyState(page, 'priya')).toBe(draft);
    expect(await postsOf(page)).toBe(0);
  });

  it('E6: keeps what somebody wrote in the box unless told to replace it', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'dana');
    await page.type('Hi, sorry to hear this');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'ask');
    expect(await replyState(page, 'dana')).toBe('Hi, sorry to hear this');
    await popup.press('Enter');
    await waitForFrame(popup, 'inserted');
    expect(await replyState(page, 'dana')).toBe(`Hi, sorry to hear this\n\n${await insertedDraft(popup)}`);
  });

  it('loses nothing when the popup is closed and the worker killed in mid-walk', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'dana');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.click('[role=textbox]');
    await popup.press('Control+End');
    await popup.type(' My own words.');
    const draft = await draftOf(popup);
    expect(draft).toContain('My own words.');
    await popup.close();
    // What the popup was still writing when it closed is taken over by the background, which an idle browser ends later.
    await expect.poll(async () => JSON.stringify(await allStored(inbox))).toContain('My own words.');
    await inbox.browser.killBackground();
    const again = await inbox.browser.openPopup(page);
    await waitForFrame(again, 'acknowledge');
    expect(await draftOf(again)).toBe(draft);
    await again.press('Enter');
    await waitForFrame(again, 'solve');
    expect(await draftOf(again)).toContain('My own words.');
  });

  it('never overwrites the writer’s words when a step changes its mind', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'marcus');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    await popup.click('[role=textbox]');
    await popup.press('Control+End');
    await popup.type(' Truly.');
    const draft = await draftOf(popup);
    await popup.click('.seg label:nth-child(4) input');
    await popup.waitFor('.swap');
    expect(await draftOf(popup)).toBe(draft);
  });

  it('brings the review back in its own words only when asked', async () => {
    const page = await freshInbox(inbox);
    await focusBox(page, 'dana');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    await waitForFrame(popup, 'acknowledge');
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('straight past us');
    await popup.press('o');
    expect(await popup.text('[data-original]')).toContain('straight past us');
  });
});
