import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowsers, findBrowser } from '../run/browsers.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { buildWithProbe, PROBE_PAGE } from './extension-with-probe.ts';

const RUNS = process.env.EVENKEEL_FAULTS === 'whole' ? 100 : 3;

/** One profile for all runs, as a writer's is. Firefox drops a temporary extension's storage at every end. */
describe('the browser killed in chrome', () => {
  const profile = createTemporaryFolder('killed');
  let folder = '';
  beforeAll(async () => {
    await ensureBrowsers({ only: 'chrome' });
    folder = await buildWithProbe('chrome');
    mkdirSync(join(profile), { recursive: true });
  });
  afterAll(() => {
    removeFolder(folder);
    removeFolder(profile);
  });

  async function start(): Promise<{ browser: Browser; probe: Awaited<ReturnType<Browser['newPage']>> }> {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chrome') ?? '',
      headless: true,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    });
    const id = await browser.installExtension(folder);
    const probe = await browser.newPage();
    await probe.goto(`chrome-extension://${id}/${PROBE_PAGE}`);
    await probe.waitForFunction(() => typeof globalThis.probe === 'object');
    return { browser, probe };
  }

  it('S4: killed in the middle of saving, the last acknowledged save is there, whole', { timeout: RUNS * 60_000 }, async () => {
    let last = -1;
    for (let run = 0; run < RUNS; run++) {
      const { browser, probe } = await start();
      const found = await probe.evaluate(async () => {
        const { library, profile } = globalThis.probe.stores;
        return { library: await library.read(), profile: await profile.read() };
      });
      expect(found.library.state).toBe('ok');
      expect(found.profile.state).toBe('ok');
      const kept = found.profile.state === 'ok' ? Number(found.profile.data.role || -1) : Number.NaN;
      expect(kept).toBeGreaterThanOrEqual(last);
      // From here on every acknowledged save is told, until the browser is gone.
      await probe.exposeFunction('acknowledged', (mark: number) => (last = Math.max(last, mark)));
      await probe.evaluate((from: number) => {
        const tell = (globalThis as unknown as { acknowledged(mark: number): Promise<void> }).acknowledged;
        void (async () => {
          for (let mark = from; ; mark++) {
            await globalThis.probe.stores.profile.update((data) => ({ ...data, role: String(mark) }));
            void tell(mark);
            await globalThis.probe.stores.library.update((data) => ({ ...data, hidden: [`${mark}`, 'x'.repeat(50_000)] }));
          }
        })();
      }, Math.max(kept, 0) + 1);
      const begun = last;
      while (last === begun) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, (run * 37) % 211)); // another moment of the save each time
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await ended;
    }
    expect(last).toBeGreaterThanOrEqual(RUNS);
  });
});
