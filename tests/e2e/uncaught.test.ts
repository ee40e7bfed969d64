import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { freshInbox, openInbox } from './inbox.ts';

const THROWN = 'setTimeout(() => { throw new Error("thrown on purpose"); });';
const REJECTED = 'void Promise.reject(new Error("thrown on purpose"));';

describe.each(BROWSERS)('an error nobody catches in %s', (name) => {
  let built = '';
  const folders: string[] = [];
  beforeAll(async () => {
    built = await buildOnce(name);
  });
  afterAll(() => folders.forEach(removeFolder));

  it.each([
    ['the background', 'service-worker-loader.js', THROWN],
    ['the background, by a rejection', 'service-worker-loader.js', REJECTED],
    ['our script in a page', 'src/entries/page.js', THROWN],
    ['our script in a page, by a rejection', 'src/entries/page.js', REJECTED],
  ])('fails the test that closes the browser: in %s', async (_, file, fault) => {
    const dist = createTemporaryFolder('faulty');
    folders.push(dist);
    cpSync(built, dist, { recursive: true });
    appendFileSync(join(dist, file), `\n;${fault}`);
    const inbox = await openInbox(name, { dist });
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitFor('[popover]');
    await inbox.server.close();
    await expect(inbox.browser.close()).rejects.toThrow('thrown on purpose');
  });
});
