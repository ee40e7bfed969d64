import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Page } from '../support/driver.ts';
import { draftOf, freshInbox, type Inbox, insertedDraft, openInbox, pictures, waitForFrame } from './inbox.ts';

const LOG = 'src/entries/options/index.html#log';

/** The log's table as it is read: a line a row. */
const rowsOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.table tbody tr')].map((row) => row.innerText));

describe.each(BROWSERS)('the reply log in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
    mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => inbox?.close());

  /** Opens the log and waits for what it says about how many replies there are. */
  async function openLog(said: string): Promise<Page> {
    const page = await inbox.browser.extensionPage(LOG);
    await page.waitUntil(
      (words: string) => document.querySelector('[data-looking="false"]')?.textContent?.startsWith(words),
      {},
      said,
    );
    return page;
  }

  it('takes down what went into the box, and takes it out when the writer takes it back', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    const draft = await insertedDraft(popup);
    await popup.close();

    const log = await openLog('1 reply');
    const [row] = await rowsOf(log);
    expect(row).toContain('Dana');
    expect(row).toContain('under a minute');
    await log.click('[aria-expanded]');
    await log.waitFor('.log__text');
    expect((await log.text('.log__text')).replace(/\s+/g, ' ').trim()).toBe(draft.replace(/\s+/g, ' '));
    const made = await log.text('.log__made');
    expect(made).toMatch(/In this reply\s*greeting, thanks/);
    expect(made).toContain('Undertaken');
    await log.screenshot(join(pictures, `60-log-${name}.png`));
    await log.close();

    const another = await freshInbox(inbox);
    await another.click('#review-dana textarea');
    const again = await inbox.browser.openPopup(another);
    await waitForFrame(again, 'calm');
    await again.press('s');
    await insertedDraft(again);
    await again.click('.foot button');
    await again.waitFor('.status');
    await again.close();
    const after = await openLog('1 reply');
    expect(await rowsOf(after)).toHaveLength(1);
    await after.close();
  });

  it('knows a review again that has changed since its reply, in the chooser and in the log', async () => {
    const page = await freshInbox(inbox);
    await page.evaluate(() => {
      const card = document.querySelector('#review-dana');
      const words = [...(card?.querySelectorAll('p') ?? [])].find((each) => each.textContent?.includes('soup'));
      words?.append(' Update: somebody called me and put it right.');
      card?.querySelector('.stars')?.setAttribute('aria-label', '4 out of 5 stars');
    });
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'choose');
    expect(await popup.text('[data-changed]')).toBe('Changed since your reply, then 1 of 5 stars');
    await popup.close();
    const log = await openLog('1 reply');
    expect((await rowsOf(log))[0]).toContain('changed since');
    await log.close();
  });

  it('keeps a reply that was only copied, and none of its words once the writer wants it so', async () => {
    const settings = await openLog('1 reply');
    await settings.click('.tick input');
    await settings.waitUntil(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const stored = (await api.storage.local.get('settings')) as { settings?: { data: { keepsReplyText: boolean } } };
      return stored.settings?.data.keepsReplyText === false;
    });
    await settings.close();
    inbox.server.setPage('/plain.html', '<title>Plain</title><h1>Opening hours</h1><p>Nine to five.</p>');
    const page = inbox.browser.firstPage;
    await page.goto(inbox.server.url('/plain.html'));
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'nothing');
    await popup.type('We waited an hour for cold soup and nobody said sorry.');
    await popup.click('[data-primary]');
    await waitForFrame(popup, 'calm');
    await popup.press('Enter');
    for (const frame of ['acknowledge', 'solve', 'offline']) {
      await waitForFrame(popup, frame);
      await popup.press('Enter');
    }
    await waitForFrame(popup, 'review');
    expect((await draftOf(popup)).length).toBeGreaterThan(60);
    await popup.click('[data-primary]');
    await popup.waitFor('.status');
    await popup.close();
    const log = await openLog('2 replies');
    await log.click('[aria-expanded]');
    await log.waitUntil(() => document.body.innerText.includes('The words of this reply were not kept.'));
    await log.close();
  });

  it('is filtered by words as they are typed, deletes by key, and brings back', async () => {
    const log = await openLog('2 replies');
    await log.click('input[type=search]');
    await log.type('dana');
    await log.waitUntil(() => document.querySelector('[data-looking="false"]')?.textContent?.startsWith('1 reply shown'));
    expect((await rowsOf(log)).length).toBe(1);
    await log.focus('.log__deeds button:last-child');
    await log.press('Enter');
    await log.waitUntil(() => {
      const undo = document.activeElement;
      const sentence = document.getElementById(undo?.getAttribute('aria-describedby') ?? '');
      return undo?.closest('[data-gone]') && sentence?.textContent === 'The reply to Dana K. is out of the log.';
    });
    expect(await log.evaluate(() => document.querySelector('.banner--done'))).toBeNull();
    await log.press('Enter');
    await log.waitUntil(() => document.activeElement?.hasAttribute('data-delete'));
    await log.waitUntil(() => document.querySelectorAll('.table tbody tr').length === 1);
    await log.close();
  });

  it('says that it was written by a newer Evenkeel; a reply is drafted and inserted all the same', async () => {
    const other = await inbox.browser.extensionPage('manifest.json');
    const raise = async (version: number | null) => {
      await other.evaluate(async (wanted: number | null) => {
        await new Promise<void>((resolve, reject) => {
          const asked = wanted === null ? indexedDB.deleteDatabase('evenkeel-log') : indexedDB.open('evenkeel-log', wanted);
          asked.onsuccess = () => {
            if (wanted !== null) asked.result?.close();
            resolve();
          };
          asked.onerror = () => reject(asked.error);
        });
      }, version);
    };
    await raise(99);
    const log = await inbox.browser.extensionPage(LOG);
    await log.waitUntil(() => document.body.innerText.includes('written by a newer Evenkeel'));
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await insertedDraft(popup);
    await popup.close();
    await raise(null);
    await log.reload();
    await log.waitUntil(() => document.querySelector('[data-looking="false"]')?.textContent?.startsWith('0 replies'));
    await log.close();
    await other.close();
  });

  it('says that the browser does not give it, and everything else stays', async () => {
    const page = await inbox.browser.extensionPage('src/entries/options/index.html#profile');
    await page.waitFor('#profile-business');
    await page.evaluate(async () => {
      const deleted = indexedDB.deleteDatabase('evenkeel-log'); // closes what the page has open
      await new Promise((resolve) => {
        deleted.onsuccess = resolve;
      });
      IDBFactory.prototype.open = () => {
        throw new DOMException(
          'A mutation operation was attempted on a database that did not allow mutations.',
          'InvalidStateError',
        );
      };
      location.hash = '#log';
    });
    await page.waitUntil(() => document.body.innerText.includes('The browser does not give access to it (InvalidStateError'));
    await page.reload(); // the browser gives it again
    await page.waitUntil(() => document.querySelector('[data-looking="false"]')?.textContent?.startsWith('0 replies'));
    await page.close();
  });

  it('is listed with everything stored, and deleted with it', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await insertedDraft(popup);
    await popup.close();
    const data = await inbox.browser.extensionPage('src/entries/options/index.html#data');
    await data.waitFor('a[href="#log"].link');
    await data.click('.btn--danger');
    await data.waitUntil(() => document.querySelector('.btn--danger')?.nextElementSibling !== null);
    await data.click('.btn--danger');
    await data.waitUntil(() => document.querySelector('.banner--done') !== null);
    expect(await data.evaluate(() => document.querySelector('a[href="#log"].link'))).toBeNull();
    await data.close();
    const log = await openLog('0 replies');
    await log.close();
  });
});
