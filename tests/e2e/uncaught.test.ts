import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { freshInbox, openInbox } from './inbox.ts';

/** Each fault by the name it goes by, with the file that it is put into. */
const FAULTS = {
  'thrown in the background': 'service-worker-loader.js',
  'rejected in the background': 'service-worker-loader.js',
  'thrown in a page': 'src/entries/page.js',
  'rejected in a page': 'src/entries/page.js',
} as const;

const faultCalled = (name: string) =>
  name.startsWith('thrown')
    ? `setTimeout(() => { throw new Error(${JSON.stringify(name)}); });`
    : `void Promise.reject(new Error(${JSON.stringify(name)}));`;

describe.each(BROWSERS)('an error nobody catches in %s', (name) => {
  const dist = createTemporaryFolder('faulty');
  let told = '';
  beforeAll(async () => {
    cpSync(await buildOnce(name), dist, { recursive: true });
    for (const [fault, file] of Object.entries(FAULTS)) appendFileSync(join(dist, file), `\n;${faultCalled(fault)}`);
    const inbox = await openInbox(name, { dist });
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    await inbox.browser.runCommand(page, 'open-palette');
    await page.waitFor('[popover]');
    await inbox.server.close();
    told = await inbox.browser.close().then(
      () => 'nothing',
      (error: Error) => error.message,
    );
  });
  afterAll(() => removeFolder(dist));

  it.each(Object.keys(FAULTS))('fails the test that closes the browser: %s', (fault) => {
    expect(told).toContain(fault);
  });
});
