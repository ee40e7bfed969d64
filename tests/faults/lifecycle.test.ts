import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
} from '../e2e/inbox.ts';
import { alarmIn, badgeOf } from '../e2e/time.ts';
import type { ChromiumDriver } from '../support/chromium.ts';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

/** The whole in `npm run faults`, a part of it in `npm test`. */
const RUNS = process.env.EVENKEEL_FAULTS === 'whole' ? 100 : 3;
const HOUR_MS = 3_600_000;

/** Puts the walk of Dana's review away for ten minutes, through the popup. */
async function putAway(inbox: Inbox): Promise<void> {
  const page = await freshInbox(inbox);
  await page.click('#review-dana textarea');
  const popup = await inbox.browser.openPopup(page);
  await waitForFrame(popup, 'calm');
  await popup.press('l');
  await waitForFrame(popup, 'later');
  await popup.press('Enter');
  await waitForFrame(popup, 'away');
  await expect.poll(() => alarmIn(inbox)).not.toBeNull();
  await popup.close();
}

/** Moves the end of every pause to so many milliseconds from now, without a word to the extension. */
const endPausesIn = ({ browser }: Inbox, delayMs: number) =>
  browser.inExtension(async (delay: number) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const stored = (await api.storage.local.get(null)) as Record<string, { data: { snooze?: { until: string } | null } }>;
    for (const [key, value] of Object.entries(stored)) {
      if (!key.startsWith('walk.') || !value.data.snooze) continue;
      value.data.snooze.until = new Date(Date.now() + delay).toISOString();
      await api.storage.local.set({ [key]: value });
    }
  }, delayMs);

const forgetWalks = ({ browser }: Inbox) =>
  browser.inExtension(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const keys = Object.keys(await api.storage.local.get(null)).filter((key) => key.startsWith('walk.'));
    await api.storage.local.remove(keys);
    await api.alarms.clear('reminder');
  });

describe.each(BROWSERS)('the background stopped in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  it('L1: killed at any moment of a walk, nothing is lost and the box holds exactly the draft', {
    timeout: RUNS * 60_000,
  }, async () => {
    for (let run = 0; run < RUNS; run++) {
      await forgetWalks(inbox);
      const page = await freshInbox(inbox);
      await page.click('#review-dana textarea');
      const frames = ['calm', 'acknowledge', 'solve', 'offline', 'review'];
      const killedAt = run % (frames.length + 1);
      // Another moment in the work of each frame: before, in the middle of, and after what a key began.
      const kill = async () => {
        await new Promise((resolve) => setTimeout(resolve, (run * 7) % 40));
        await inbox.browser.killBackground();
      };
      const popup = await inbox.browser.openPopup(page);
      let seen = '';
      for (const [at, frame] of frames.entries()) {
        await waitForFrame(popup, frame);
        seen = await draftOf(popup).catch(() => seen);
        await Promise.all([popup.press('Enter'), at === killedAt ? kill() : null]);
      }
      if (killedAt === frames.length) await kill();
      await waitForFrame(popup, 'inserted');
      const draft = await insertedDraft(popup);
      expect(draft, `run ${run}`).toBe(seen.trim());
      expect(await replyState(page, 'dana'), `run ${run}`).toBe(draft);
      expect(await postsOf(page)).toBe(0);
      await expect
        .poll(async () =>
          Object.entries(await allStored(inbox))
            .filter(([key]) => key.startsWith('walk.'))
            .map(([, { data }]) => (data as { frame: string }).frame),
        )
        .toEqual(['inserted']);
      await expect.poll(async () => ((await allStored(inbox)).recent?.data as string[])?.[0]).toBe(draft);
      await popup.close();
    }
    await forgetWalks(inbox);
  });

  it('L2: S10: asleep when a pause ends, it is woken by the alarm and tells once', async () => {
    await putAway(inbox);
    await endPausesIn(inbox, -1_000);
    await inbox.browser.killBackground();
    await inbox.browser.inExtension(() =>
      ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.create('reminder', { when: Date.now() + 50 }),
    );
    await expect.poll(() => badgeOf(inbox), { timeout: 45_000 }).toBe('1');
    await expect.poll(() => alarmIn(inbox)).toBeNull(); // nothing else is due
    await forgetWalks(inbox);
  });

  it.runIf(name === 'chrome')('L2: killed in the middle of the alarm’s work, the alarm rings again', async () => {
    await putAway(inbox);
    await endPausesIn(inbox, -1_000);
    const worker = await (inbox.browser as ChromiumDriver).worker();
    await worker.evaluate(() => {
      const { action } = chrome as unknown as { action: { setBadgeText(): Promise<void> } };
      action.setBadgeText = () => new Promise(() => {}); // the work stands still from here on
      (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'reminder' });
    });
    await expect.poll(() => alarmIn(inbox)).toBeGreaterThan(1_000);
    await inbox.browser.killBackground();
    expect(await badgeOf(inbox)).toBe('');
    await inbox.browser.inExtension(() => chrome.alarms.create('reminder', { when: Date.now() + 50 })); // the minute goes by
    await expect.poll(() => badgeOf(inbox), { timeout: 45_000 }).toBe('1');
    await forgetWalks(inbox);
  });

  it.runIf(name === 'chrome')(
    'S10: the clock jumps a year on and back: what is due is due once, nothing is forgotten',
    async () => {
      await putAway(inbox);
      await endPausesIn(inbox, HOUR_MS);
      const worker = await (inbox.browser as ChromiumDriver).worker();
      const ringAt = (shiftMs: number) =>
        worker.evaluate((shift) => {
          const scope = globalThis as unknown as { RealDate?: DateConstructor };
          scope.RealDate ??= Date;
          const Real = scope.RealDate;
          globalThis.Date = class extends Real {
            constructor(...given: [] | [string]) {
              if (given.length === 0) super(Real.now() + shift);
              else super(...given);
            }
            static override now = () => Real.now() + shift;
          } as DateConstructor;
          (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({ name: 'reminder' });
        }, shiftMs);
      await ringAt(365 * 24 * HOUR_MS);
      await expect.poll(() => badgeOf(inbox)).toBe('1');
      await ringAt(365 * 24 * HOUR_MS);
      await expect.poll(() => alarmIn(inbox)).toBeNull();
      expect(await badgeOf(inbox)).toBe('1');
      await ringAt(-365 * 24 * HOUR_MS);
      await expect.poll(() => badgeOf(inbox)).toBe('');
      await ringAt(0);
      await expect.poll(async () => (await alarmIn(inbox)) ?? 0).toBeGreaterThan(HOUR_MS / 2);
      expect(await badgeOf(inbox)).toBe('');
      await forgetWalks(inbox);
      await inbox.browser.killBackground(); // with the clock that was put into it
    },
  );

  it('L5: install, update and start over again make nothing twice', async () => {
    const standing = () =>
      inbox.browser.inExtension(async () => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const { library } = await api.storage.local.get('library');
        // Rejects for an entry that is not there.
        await api.contextMenus.update('draft-calm-reply', { visible: true });
        const twice = await new Promise<boolean>((resolve) =>
          api.contextMenus.create({ id: 'draft-calm-reply', title: 'Again', contexts: ['selection'] }, () =>
            resolve(api.runtime.lastError === undefined || api.runtime.lastError === null),
          ),
        );
        return { library: library as unknown, tabs: (await api.tabs.query({})).length, twice };
      });
    await freshInbox(inbox);
    await expect.poll(standing).toMatchObject({ twice: false });
    const before = await standing();
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      // As an older version stored it, with a pack that came along and a mark in it.
      const packs = [{ id: 'any', templates: [{ id: 'any-thanks', isFavourite: true, lastUsedAt: null }] }];
      await api.storage.local.set({ library: { version: 2, data: { packs, own: [], hidden: ['x'] } } });
    });
    if (name === 'chrome') {
      const worker = await (inbox.browser as ChromiumDriver).worker();
      for (const reason of ['update', 'chrome_update', 'shared_module_update'])
        await worker.evaluate((why) => {
          const { onInstalled, onStartup } = chrome.runtime as unknown as Record<string, { dispatch(details: object): void }>;
          onInstalled?.dispatch({ reason: why, previousVersion: '0.0.9' });
          onStartup?.dispatch({});
        }, reason);
    }
    await inbox.browser.update();
    await expect.poll(async () => (await standing()).library).toMatchObject({ version: 3 });
    for (let start = 0; start < 3; start++) {
      await inbox.browser.killBackground();
      const page = await freshInbox(inbox);
      await page.click('#review-dana textarea');
      await inbox.browser.runCommand(page, 'open-palette');
      await page.waitFor('[popover]');
      await page.press('Escape');
    }
    const after = await standing();
    const marks = { 'any-thanks': { isFavourite: true, lastUsedAt: null } };
    expect(after.library).toEqual({ version: 3, data: { packs: [], own: [], hidden: ['x'], marks } });
    expect(after.twice).toBe(false);
    expect(after.tabs).toBeLessThanOrEqual(before.tabs); // Firefox closes our own tabs over an update
  });

  it('L7: a second profile begins empty, and nothing runs in a private window', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.close();
    await expect.poll(async () => Object.keys(await allStored(inbox)).some((key) => key.startsWith('walk.'))).toBe(true);
    const second = await openInbox(name);
    expect(Object.keys(await allStored(second)).filter((key) => /^(?:walk\.|profile|recent|cases|sites)/.test(key))).toEqual(
      [],
    );
    await second.close();
    expect(
      await inbox.browser.inExtension(() =>
        ((globalThis as { browser?: typeof chrome }).browser ?? chrome).extension.isAllowedIncognitoAccess(),
      ),
    ).toBe(false);
    if (name === 'chrome') {
      const { browser } = inbox.browser as ChromiumDriver;
      const context = await browser.createBrowserContext();
      const privately = await context.newPage();
      await privately.goto(`${inbox.url}?private`);
      const seen = await inbox.browser.inExtension(async () => (await chrome.tabs.query({})).map(({ url = '' }) => url));
      expect(seen.filter((url) => url.includes('private'))).toEqual([]);
      await context.close();
    }
    await forgetWalks(inbox);
  });

  it('U3: a double click and a key held down insert once; a popup closed in the middle comes back where it was', async () => {
    await forgetWalks(inbox);
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    for (const frame of ['calm', 'acknowledge', 'solve', 'offline']) {
      await waitForFrame(popup, frame);
      await popup.press('Enter');
    }
    await waitForFrame(popup, 'review');
    const draft = (await draftOf(popup)).trim();
    await popup.close();
    const again = await inbox.browser.openPopup(page);
    await waitForFrame(again, 'review');
    expect((await draftOf(again)).trim()).toBe(draft);
    await again.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('[data-primary]');
      for (let click = 0; click < 5; click++) button?.click();
      const held = { key: 'Enter', ctrlKey: true, bubbles: true };
      for (let key = 0; key < 20; key++) document.dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: key > 0 }));
    });
    await waitForFrame(again, 'inserted');
    expect(await replyState(page, 'dana')).toBe(draft);
    await again.close();
    await forgetWalks(inbox);
  });

  it('E7: where the clipboard is denied, the reply stands there to be selected, and that is said', async () => {
    const card = (id: string, text: string) =>
      `<article class="review" id="review-${id}"><h3 class="author">${id} B.</h3><span role="img" aria-label="1 out of 5 stars">★</span>
       <time datetime="2026-11-20">20 November 2026</time><p class="review-text">${text}</p></article>`;
    inbox.server.setPage(
      '/no-box.html',
      `<main><section id="reviews"><h2>Reviews</h2>${card('Ann', 'We waited an hour for cold soup and nobody said sorry.')}${card('Bo', 'A dirty table and a rude answer when I asked for a cloth.')}</section></main>`,
    );
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url('/no-box.html'));
    await page.bringToFront();
    await page.select('#review-Ann .review-text');
    const popup = await inbox.browser.openPopup(page);
    await popup.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
      });
    });
    for (const frame of ['calm', 'acknowledge', 'solve', 'offline']) {
      await waitForFrame(popup, frame);
      await popup.press('Enter');
    }
    await waitForFrame(popup, 'review');
    expect(await popup.text('[data-primary]')).toContain('Copy');
    await popup.click('[data-primary]');
    await popup.waitUntil(() => document.querySelector('[role=status] .status')?.textContent);
    const shown = await popup.evaluate(() => {
      const letter = document.querySelector('[role=textbox]');
      getSelection()?.selectAllChildren(letter ?? document.body);
      return { letter: letter?.textContent ?? '', selected: String(getSelection()), status: document.body.innerText };
    });
    expect(shown.letter.length).toBeGreaterThan(80);
    expect(shown.selected.length).toBeGreaterThan(80);
    expect(shown.status).toMatch(/copy/i);
    await popup.close();
    await forgetWalks(inbox);
  });
});

describe.each(BROWSERS)('the browser closed in %s', (name) => {
  const home = createTemporaryFolder('due');
  afterAll(() => removeFolder(home));

  it('L6: with a reminder falling due while it is closed, the start tells of it, once', async () => {
    const before = await openInbox(name, { home });
    try {
      await putAway(before);
      await endPausesIn(before, -1_000);
      expect(await badgeOf(before)).toBe('');
    } finally {
      await before.close();
    }
    const after = await openInbox(name, { home });
    try {
      await expect.poll(() => badgeOf(after), { timeout: 20_000 }).toBe('1');
      await after.browser.killBackground();
      await after.browser.inExtension(() =>
        ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.create('reminder', { when: Date.now() + 50 }),
      );
      await expect.poll(() => alarmIn(after), { timeout: 45_000 }).toBeNull();
      expect(await badgeOf(after)).toBe('1');
    } finally {
      await after.close();
    }
  });
});

describe.each(BROWSERS)('the keys in %s', (name) => {
  const other = createTemporaryFolder('other-keys');
  let inbox: Inbox;
  beforeAll(async () => {
    mkdirSync(other, { recursive: true });
    const command = { suggested_key: { default: 'Alt+Shift+D' }, description: 'Something else' };
    const manifest = {
      manifest_version: 3,
      name: 'Other',
      version: '1',
      commands: { 'something-else': command },
      browser_specific_settings: { gecko: { id: 'other@other.example' } },
    };
    writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
    inbox = await openInbox(name, { others: [other] });
  });
  afterAll(async () => {
    await inbox?.close();
    removeFolder(other);
  });

  it('U2: taken by another extension, are shown as the browser really gave them', async () => {
    const given = await inbox.browser.shortcuts();
    const options = await inbox.browser.extensionPage('src/entries/options/index.html#shortcuts');
    await options.waitFor('.shortcut');
    const shown = await options.evaluate(() =>
      [...document.querySelectorAll('.shortcut')].map((row) => row.querySelector('kbd')?.textContent ?? ''),
    );
    if (name === 'chrome') expect(given['open-walk']).toBe(''); // the other one had the key first
    const ours = ['open-walk', 'open-palette', 'open-panel'].map((command) => given[command]);
    expect(shown.toSorted()).toEqual(ours.toSorted());
    await options.close();
  });
});

describe.each(BROWSERS)('reminders by notification in %s', (name) => {
  let inbox: Inbox;
  let dist = '';
  beforeAll(async () => {
    // As if the writer had said yes: the question itself waits for a person.
    dist = createTemporaryFolder('notifying');
    cpSync(await buildOnce(name), dist, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as { permissions: string[] };
    manifest.permissions.push('notifications');
    writeFileSync(join(dist, 'manifest.json'), JSON.stringify(manifest));
    inbox = await openInbox(name, { dist });
  });
  afterAll(async () => {
    await inbox?.close();
    removeFolder(dist);
  });

  const ring = () =>
    inbox.browser.inExtension(() =>
      ((globalThis as { browser?: typeof chrome }).browser ?? chrome).alarms.create('reminder', { when: Date.now() + 50 }),
    );
  const toldIn = async () => ((await sessionOf()).told?.data ?? []) as string[];
  const sessionOf = () =>
    inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return (await api.storage.session.get(null)) as Record<string, { data: unknown }>;
    });
  /** Ids of the notifications that stand. Firefox without a screen shows none. */
  const standing = () =>
    inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return Object.keys(await api.notifications.getAll());
    });

  it('L2: tells of what is back once, however often the alarm rings', async () => {
    await putAway(inbox);
    await endPausesIn(inbox, -1_000);
    await ring();
    await expect.poll(toldIn, { timeout: 45_000 }).toHaveLength(1);
    const told = await toldIn();
    if (name === 'chrome') expect(await standing()).toEqual([expect.stringMatching(/^bring-page:/)]);
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
    });
    await inbox.browser.killBackground();
    await ring();
    await expect.poll(() => alarmIn(inbox)).toBeNull(); // its work is done: nothing else is due
    expect(await standing()).toEqual([]);
    expect(await toldIn()).toEqual(told);
    await forgetWalks(inbox);
  });
});
