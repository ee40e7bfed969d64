import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import type { BrowserName } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { freshInbox, type Inbox, insertedDraft, openInbox, replyState, waitForFrame } from './inbox.ts';
import { alarmIn } from './time.ts';

/** What Firefox for Android leaves out of the extension APIs (MDN's compatibility data, 2026-11). */
function likeAndroid(): void {
  const { chrome, browser } = globalThis as unknown as Record<string, Record<string, object> | undefined>;
  for (const api of [chrome, browser]) {
    if (!api) continue;
    for (const name of ['commands', 'contextMenus', 'menus', 'sidebarAction', 'windows'])
      Object.defineProperty(api, name, { value: undefined });
    const { action } = api; // scripts in pages have none
    for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'openPopup'])
      if (action) Object.defineProperty(action, name, { value: undefined });
  }
}

/** What came after the smallest Chromium the manifest names, 127 (the same data). */
function likeChromium127(): void {
  Reflect.deleteProperty(Object.getPrototypeOf(chrome.storage.local) as object, 'getKeys');
  Object.defineProperty(chrome.storage.local, 'getKeys', { value: undefined });
  Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true });
  if (typeof Selection === 'function') Reflect.deleteProperty(Selection.prototype, 'getComposedRanges');
  Reflect.deleteProperty(Promise, 'try');
  Reflect.deleteProperty(RegExp, 'escape');
  Reflect.deleteProperty(Uint8Array, 'fromBase64');
  Reflect.deleteProperty(Math, 'sumPrecise');
  Reflect.deleteProperty(Map.prototype, 'getOrInsert');
  Reflect.deleteProperty(Map.prototype, 'getOrInsertComputed');
  Reflect.deleteProperty(globalThis, 'Temporal');
}

/** The built extension with its APIs cut down before anything of ours runs, in its documents, its background and in pages. */
async function buildWithFewer(name: BrowserName, cut: () => void): Promise<string> {
  const folder = createTemporaryFolder('fewer');
  cpSync(await buildOnce(name), folder, { recursive: true });
  const code = `(${cut})();`;
  writeFileSync(join(folder, 'fewer-apis.js'), code);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.name.endsWith('.html'))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/<script/, '<script src="/fewer-apis.js"></script><script'));
    else if (/entries[\\/]\w+\.js$/.test(file)) writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
  }
  const loader = join(folder, 'service-worker-loader.js');
  writeFileSync(loader, `import './fewer-apis.js';\n${readFileSync(loader, 'utf8')}`);
  return folder;
}

describe.each([
  ['Firefox for Android', 'firefox', likeAndroid],
  ['Chromium 127', 'chrome', likeChromium127],
] as const)('with no more than %s has', (_, name, cut) => {
  let inbox: Inbox;
  let dist = '';
  beforeAll(async () => {
    dist = await buildWithFewer(name, cut);
    inbox = await openInbox(name, { dist });
  });
  afterAll(async () => {
    await inbox?.close(); // no error of ours was left uncaught
    removeFolder(dist);
  });

  it('walks from the review to the reply in its box, keeps a walk and its promise, and shows the options', async () => {
    const page = await freshInbox(inbox);
    await page.click('#review-dana textarea');
    const popup = await inbox.browser.openPopup(page);
    await waitForFrame(popup, 'calm');
    await popup.press('l');
    await waitForFrame(popup, 'later');
    await popup.press('Enter');
    await waitForFrame(popup, 'away');
    await expect.poll(() => alarmIn(inbox)).not.toBeNull();
    await popup.click('[data-bring-back]');
    await waitForFrame(popup, 'calm');
    await popup.press('s');
    await waitForFrame(popup, 'inserted');
    expect(await replyState(page, 'dana')).toBe(await insertedDraft(popup));
    await popup.close();
    await inbox.browser.killBackground();
    for (const section of ['library', 'shortcuts', 'data']) {
      const options = await inbox.browser.extensionPage(`src/entries/options/index.html#${section}`);
      await options.waitFor('#section-title, h1');
      await options.waitUntil(() => (document.querySelector('main')?.innerText.length ?? 0) > 80);
      await options.close();
    }
  });
});
