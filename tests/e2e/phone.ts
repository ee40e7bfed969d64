import type { Page } from '../support/driver.ts';
import type { Inbox } from './inbox.ts';

/** The screen of a phone, with a finger for a pointer. */
const PHONE = { width: 360, height: 740, touch: true } as const;

/** The popup as a phone shows it for a page: a page of its own, as wide as the screen, under a finger. */
export async function phoneOn({ browser, url }: Inbox, page: Page): Promise<Page> {
  await page.bringToFront();
  const tabId = await browser.inExtension(async (start: string) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return (await api.tabs.query({})).find((tab) => tab.url?.startsWith(start))?.id ?? -1;
  }, url);
  const phone = await browser.extensionPage(`src/entries/popup/index.html?tab=${tabId}`);
  await phone.resize(PHONE);
  return phone;
}
