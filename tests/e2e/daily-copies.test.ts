import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../support/driver.ts';
import { allStored, freshInbox, type Inbox, openInbox, waitForFrame } from './inbox.ts';
import { look } from './look.ts';

const OPTIONS = 'src/entries/options/index.html';

describe.each(BROWSERS)('daily copies in %s', (name) => {
  let inbox: Inbox;
  beforeAll(async () => {
    inbox = await openInbox(name);
  });
  afterAll(() => inbox?.close());

  const copies = async () => Object.keys(await allStored(inbox)).filter((key) => key.startsWith('backup.'));
  const ownCount = async () => ((await allStored(inbox)).library?.data as { own: unknown[] } | undefined)?.own.length;

  /** So many templates of about 1 kB, of words or of signs at random, in the place of what is there; a copy that is there becomes an old one. */
  const fill = (count: number, kind: 'words' | 'noise') =>
    inbox.browser.inExtension(
      async (wanted: number, of: string) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const words = 'soup cold wait table waiter sorry room clean order late refund call manager fix checked today'.split(
          ' ',
        );
        let state = 1;
        const next = () => {
          state = (state * 48_271) % 2_147_483_647;
          return state;
        };
        const text = () =>
          of === 'words'
            ? Array.from({ length: 180 }, () => words[next() % words.length]).join(' ')
            : Array.from({ length: 190 }, () => next().toString(36)).join('');
        const own = Array.from({ length: wanted }, (_, at) => ({
          id: `own-${at}`,
          name: `Template ${at}`,
          industry: 'any',
          language: 'en',
          issueIds: [],
          variants: { short: '', medium: text(), full: '' },
          isFavourite: false,
          lastUsedAt: null,
        }));
        const stored = await api.storage.local.get(null);
        for (const key of Object.keys(stored).filter((each) => each.startsWith('backup.'))) {
          await api.storage.local.set({ 'backup.2026-01-10T09:00:00.000Z': stored[key] });
          await api.storage.local.remove(key);
        }
        await api.storage.local.set({ library: { version: 3, data: { packs: [], own, hidden: [], marks: {} } } });
      },
      count,
      kind,
    );
  /** The background as the next start of the browser finds it. */
  const startAgain = async () => {
    await inbox.browser.killBackground();
    const popup = await inbox.browser.openPopup(await freshInbox(inbox));
    await waitForFrame(popup, 'calm', 'nothing', 'choose');
    await popup.close();
  };

  it('hold thousands of templates, and bring them back', async () => {
    await fill(4000, 'words');
    await startAgain();
    await expect.poll(copies, { timeout: 15_000 }).toHaveLength(1);
    const [key = ''] = await copies();
    expect((await allStored(inbox))[key]).toMatchObject({ version: 2, data: { form: 'gzip' } });
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.remove('library');
    });
    const page = await inbox.browser.extensionPage(`${OPTIONS}#data`);
    await page.waitFor('[data-restore]');
    await page.click('[data-restore]');
    await page.waitUntil(() => document.activeElement?.id === 'pending-title');
    await page.click('[data-take-over]');
    await expect.poll(ownCount, { timeout: 15_000 }).toBe(4000);
    await page.close();
  });

  it('that have no room are told of, with the way out, and the older ones stay', async () => {
    const [before] = await copies();
    expect(before).toBeTruthy();
    await fill(4500, 'noise');
    await startAgain();
    const page = await inbox.browser.extensionPage(`${OPTIONS}#data`);
    await page.waitFor('[data-backup-missed]');
    expect(await page.text('[data-backup-missed]')).toMatch(
      /no room in the browser for another daily copy\. Export everything/,
    );
    expect(await copies()).toHaveLength(1);
    expect(await page.text('main table')).toContain('Daily copy 2026-01-10');
    await look(name, page, 'options-no-room');
    await page.resize({ width: 320, height: 800 });
    await look(name, page, 'options-no-room-narrow');
    await page.close();
  });

  it('that are damaged are said to be, and nothing is changed by them', async () => {
    await inbox.browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.clear();
      const data = { form: 'gzip', gzip: 'H4sIAAAAAAAAAytJLS4BAAx+f9gEAAAA'.replace('ytJ', 'AAA') };
      await api.storage.local.set({ 'backup.2026-11-20T09:00:00.000Z': { version: 2, data } });
    });
    const page = await inbox.browser.extensionPage(`${OPTIONS}#data`);
    await page.waitFor('[data-restore]');
    await page.click('[data-restore]');
    await page.waitUntil(() =>
      document.querySelector('main')?.innerText.includes('That copy cannot be read. It stays as it is.'),
    );
    expect(await copies()).toEqual(['backup.2026-11-20T09:00:00.000Z']);
    await page.close();
  });
});
