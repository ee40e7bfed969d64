import { join } from 'node:path';
import { buildPages } from '../fixtures/pages/build.ts';
import { buildOnce } from '../support/dist.ts';
import {
  type BrowserDriver,
  type BrowserName,
  type LaunchOptions,
  launch,
  type Page,
  type Surface,
} from '../support/driver.ts';
import { serve, type TestServer } from '../support/server.ts';

declare global {
  interface Window {
    /** Set by the demo inbox: what it would send for a review, null while there is no box. */
    __replyState(reviewId: string): string | null;
    /** How often anything was posted. */
    __posts: number;
  }
}

/** The demo inbox served, with a browser beside it. */
export type Inbox = { browser: BrowserDriver; server: TestServer; url: string; close(): Promise<void> };

/** @param port where the inbox is served, so that it keeps its address over a restart; any free one by default */
export async function openInbox(name: BrowserName, options: Partial<LaunchOptions> = {}, port = 0): Promise<Inbox> {
  const [dist, pages] = await Promise.all([buildOnce(name), buildPages()]);
  const server = await serve({ folders: { '/': pages }, port });
  const browser = await launch(name, { dist, ...options });
  return {
    browser,
    server,
    url: `${server.origin}/harbor-inbox/index.html`,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens the inbox in the first tab, fresh. */
export async function freshInbox({ browser, url }: Inbox): Promise<Page> {
  const page = browser.firstPage;
  await page.goto(`${url}?${Math.random()}`);
  await page.waitUntil(() => typeof window.__replyState === 'function' && document.querySelector('article') !== null);
  await page.bringToFront();
  return page;
}

/** The frame a surface shows: `calm`, `choose` … */
export const frameOf = (surface: Surface): Promise<string> => surface.evaluate(() => document.body.dataset.frame ?? '');

export async function waitForFrame(surface: Surface, ...frames: string[]): Promise<string> {
  return surface.waitUntil(
    (wanted: string[]) => {
      const { frame, ready } = document.body.dataset;
      return ready === 'true' && frame && wanted.includes(frame) ? frame : null;
    },
    {},
    frames,
  ) as Promise<string>;
}

/** What the app would submit for a review. */
export const replyState = (page: Page, review: string): Promise<string | null> =>
  page.evaluate((id: string) => window.__replyState(id), review);

/** The draft as the letter shows it. */
export const draftOf = (surface: Surface): Promise<string> =>
  surface.evaluate(() => document.querySelector('[role=textbox]')?.textContent ?? '');

/** The draft a surface says it inserted. */
export const insertedDraft = (surface: Surface): Promise<string> =>
  surface.waitUntil(() => document.body.dataset.draft ?? '') as Promise<string>;

/** Everything in the extension's storage, by key. */
export const allStored = ({ browser }: Inbox): Promise<Record<string, { data: unknown }>> =>
  browser.inExtension(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return api.storage.local.get(null) as Promise<Record<string, { data: unknown }>>;
  });

export const postsOf = (page: Page): Promise<number> => page.evaluate(() => window.__posts);

/** Where pictures of failures and of the look go. */
export const pictures = join(import.meta.dirname, '../../out');

/** Opens the More menu and presses the entry with these words. */
export async function choose(popup: Surface, words: string): Promise<void> {
  await popup.click('.more-menu button');
  await popup.waitUntil(
    (label: string) => {
      const entry = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find(
        (each) => each.innerText.trim() === label,
      );
      entry?.setAttribute('data-wanted', '');
      return Boolean(entry);
    },
    {},
    words,
  );
  await popup.click('[data-wanted]').catch(() => {}); // the popup may close under the very click
}
