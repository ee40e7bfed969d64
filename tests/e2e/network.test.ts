import { describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, launch } from '../support/driver.ts';
import { serve } from '../support/server.ts';
import { freshInbox, openInbox, waitForFrame } from './inbox.ts';

describe.each(BROWSERS)('the network in %s', (name) => {
  it('carries nothing of ours through a whole walk: the only requests are the inbox’s own, to read', async () => {
    const inbox = await openInbox(name);
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    await popup.close();
    const before = inbox.server.requests.length;
    expect(before).toBeGreaterThan(0);
    const requests = await inbox.browser.close();
    await inbox.server.close();
    const seen = requests.filter(({ url }) => url.startsWith(inbox.server.origin));
    expect(seen.length).toBeGreaterThanOrEqual(before); // the log is the browser's own, and it saw what the server saw
    for (const { method } of inbox.server.requests) expect(method).toBe('GET');
  });

  it('is watched: a request that a page makes elsewhere fails the test that closes the browser', async () => {
    const server = await serve({ pages: { '/': '<title>A page</title>' } });
    const browser = await launch(name, { dist: await buildOnce(name) });
    await browser.firstPage.goto(server.url('/'));
    await browser.firstPage.evaluate(() => fetch('http://elsewhere.example/draft').catch(() => null));
    await server.close();
    await expect(browser.close()).rejects.toThrow('elsewhere.example/draft');
  });
});
