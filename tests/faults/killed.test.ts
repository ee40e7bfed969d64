import type { Page as PuppeteerPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserDriver, launch, type Page } from '../support/driver.ts';
import type { FirefoxDriver } from '../support/firefox.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { buildWithProbe, PROBE_PAGE } from './extension-with-probe.ts';

const isWhole = process.env.EVENKEEL_FAULTS === 'whole';

/** One profile for all runs, as a writer's is. */
describe.each(BROWSERS)('the browser killed in %s', (name) => {
  const runs = isWhole ? 100 : name === 'chrome' ? 2 : 1; // Firefox takes seconds to start
  const home = createTemporaryFolder('killed');
  let folder = '';
  beforeAll(async () => {
    folder = await buildWithProbe(name);
    if (name === 'firefox') await (await start()).driver.close(); // it writes down its profile's settings at its first good end
  });
  afterAll(() => {
    removeFolder(folder);
    removeFolder(home);
  });

  async function start(): Promise<{ driver: BrowserDriver; probe: Page }> {
    const driver = await launch(name, { dist: folder, home });
    const probe = await driver.extensionPage(PROBE_PAGE);
    await probe.waitUntil(() => typeof globalThis.probe === 'object');
    return { driver, probe };
  }

  /** Has every acknowledged save told to `hear`, until the browser is gone: what the page says leaves it at once. */
  async function listen(driver: BrowserDriver, probe: Page, hear: (mark: number) => void): Promise<void> {
    if (driver.name === 'firefox') {
      (driver as FirefoxDriver).marionette.onDump = (line) => {
        const [, mark] = /^acknowledged (\d+)$/.exec(line) ?? [];
        if (mark !== undefined) hear(Number(mark));
      };
      return probe.evaluate(() => {
        const { dump } = window as unknown as { dump(text: string): void };
        Object.assign(window, { acknowledged: (mark: number) => dump(`acknowledged ${mark}\n`) });
      });
    }
    const { puppeteerPage } = probe as unknown as { puppeteerPage: PuppeteerPage };
    await puppeteerPage.exposeFunction('acknowledged', hear);
  }

  it('S4: killed in the middle of saving, the last acknowledged save is there, whole', { timeout: runs * 60_000 }, async () => {
    let last = -1;
    /** Starts the browser again and looks at what it finds. Answers with the mark of the last save. */
    const startAgain = async () => {
      const { driver, probe } = await start();
      const found = await probe.evaluate(async () => {
        const { library, profile } = globalThis.probe.stores;
        return { library: await library.read(), profile: await profile.read() };
      });
      expect(found.library.state).toBe('ok');
      expect(found.profile.state).toBe('ok');
      const kept = found.profile.state === 'ok' ? Number(found.profile.data.role || -1) : Number.NaN;
      expect(kept).toBeGreaterThanOrEqual(last);
      return { driver, probe, kept };
    };
    for (let run = 0; run < runs; run++) {
      const { driver, probe, kept } = await startAgain();
      const begun = new Promise<void>((resolve) => {
        void listen(driver, probe, (mark) => {
          last = Math.max(last, mark);
          resolve();
        }).then(() =>
          probe.evaluate((from: number) => {
            const tell = (globalThis as unknown as { acknowledged(mark: number): unknown }).acknowledged;
            void (async () => {
              for (let mark = from; ; mark++) {
                await globalThis.probe.stores.profile.update((data) => ({ ...data, role: String(mark) }));
                void tell(mark);
                await globalThis.probe.stores.library.update((data) => ({ ...data, hidden: [`${mark}`, 'x'.repeat(50_000)] }));
              }
            })();
          }, Math.max(kept, 0) + 1),
        );
      });
      await begun;
      await new Promise((resolve) => setTimeout(resolve, (run * 37) % 211)); // another moment of the save each time
      await driver.kill();
    }
    expect(last).toBeGreaterThanOrEqual(runs);
    await (await startAgain()).driver.close();
  });
});
