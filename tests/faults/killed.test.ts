import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/chromium.ts';
import { launch, type Page } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { buildWithProbe, PROBE_PAGE } from './extension-with-probe.ts';

const RUNS = process.env.EVENKEEL_FAULTS === 'whole' ? 100 : 3;

/** One profile for all runs, as a writer's is. Firefox drops a temporary extension's storage at every end. */
describe('the browser killed in chrome', () => {
  const home = createTemporaryFolder('killed');
  let folder = '';
  beforeAll(async () => {
    folder = await buildWithProbe('chrome');
  });
  afterAll(() => {
    removeFolder(folder);
    removeFolder(home);
  });

  async function start(): Promise<{ driver: ChromiumDriver; probe: Page }> {
    const driver = (await launch('chrome', { dist: folder, home })) as ChromiumDriver;
    const probe = await driver.extensionPage(PROBE_PAGE);
    await probe.waitUntil(() => typeof globalThis.probe === 'object');
    return { driver, probe };
  }

  it('S4: killed in the middle of saving, the last acknowledged save is there, whole', { timeout: RUNS * 60_000 }, async () => {
    let last = -1;
    for (let run = 0; run < RUNS; run++) {
      const { driver, probe } = await start();
      const found = await probe.evaluate(async () => {
        const { library, profile } = globalThis.probe.stores;
        return { library: await library.read(), profile: await profile.read() };
      });
      expect(found.library.state).toBe('ok');
      expect(found.profile.state).toBe('ok');
      const kept = found.profile.state === 'ok' ? Number(found.profile.data.role || -1) : Number.NaN;
      expect(kept).toBeGreaterThanOrEqual(last);
      // From here on every acknowledged save is told, until the browser is gone.
      const { puppeteerPage } = probe as unknown as {
        puppeteerPage: Awaited<ReturnType<ChromiumDriver['browser']['newPage']>>;
      };
      let begin = () => {};
      const begun = new Promise<void>((resolve) => (begin = resolve));
      await puppeteerPage.exposeFunction('acknowledged', (mark: number) => {
        last = Math.max(last, mark);
        begin();
      });
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
      await begun;
      await new Promise((resolve) => setTimeout(resolve, (run * 37) % 211)); // another moment of the save each time
      driver.browser.process()?.kill('SIGKILL');
      await driver.ended;
      await driver.close();
    }
    expect(last).toBeGreaterThanOrEqual(RUNS);
  });
});
