import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserDriver, launch, type Page } from '../support/driver.ts';
import { removeFolder } from '../support/temporary.ts';
import { buildWithProbe, PROBE_PAGE } from './extension-with-probe.ts';

/** The whole in `npm run faults`, a part of it in `npm test`. */
const isWhole = process.env.EVENKEEL_FAULTS === 'whole';
const CONTEXTS = 4;
const WRITES = isWhole ? 2_500 : 60;
const LOCAL_BYTES = 10_485_760;

describe.each(BROWSERS)('storage in %s', (name) => {
  let browser: BrowserDriver;
  let folder = '';
  let probe: Page;
  const openProbe = async () => {
    const page = await browser.extensionPage(PROBE_PAGE);
    await page.waitUntil(() => typeof globalThis.probe === 'object');
    return page;
  };
  beforeAll(async () => {
    folder = await buildWithProbe(name);
    browser = await launch(name, { dist: folder });
    probe = await openProbe();
  });
  afterAll(async () => {
    await browser?.close();
    removeFolder(folder);
  });
  const clear = () =>
    probe.evaluate(
      () => (globalThis as { browser?: typeof chrome }).browser?.storage.local.clear() ?? chrome.storage.local.clear(),
    );

  it('S1: three pages and the background write at once, and no acknowledged write is lost', {
    timeout: 1_800_000,
  }, async () => {
    await clear();
    const pages = [probe];
    while (pages.length < CONTEXTS) pages.push(await openProbe());
    await probe.evaluate(() => globalThis.probe.emptyLibrary());
    const before = await probe.evaluate(async () => (await globalThis.probe.stores.settings.readOrEmpty()).breathSeconds);
    // The first one has the background write. Each page starts by itself and is asked for its answer after: a driver may talk to one page at a time.
    for (const [index, page] of pages.entries())
      await page.evaluate(
        (context: string, writes: number, isThere: boolean) => {
          const { writeMixed, writeInBackground } = globalThis.probe;
          void (isThere ? writeInBackground : writeMixed)(context, writes).then((done) => {
            document.documentElement.dataset.done = done.join(' ');
          });
        },
        `context${index}`,
        WRITES,
        index === 0,
      );
    const acknowledged: string[] = [];
    for (const page of pages)
      acknowledged.push(
        ...((await page.waitUntil(() => document.documentElement.dataset.done, { timeoutMs: 1_500_000 })) ?? '').split(' '),
      );
    expect(acknowledged.length).toBe(CONTEXTS * WRITES);
    const after = await probe.evaluate(async () => {
      const { library, profile, settings, walks } = globalThis.probe.stores;
      return {
        hidden: (await library.readOrEmpty()).hidden,
        business: (await profile.readOrEmpty()).business.split(' '),
        seconds: (await settings.readOrEmpty()).breathSeconds,
        facts: Object.fromEntries((await walks.all()).map(({ id, fact }) => [id, fact])),
      };
    });
    const kept = new Set([...after.hidden, ...after.business]);
    const kind = (mark: string) => (['library', 'profile', 'settings', 'walk'] as const)[Number(mark.split('-')[1]) % 4];
    const shared = acknowledged.filter((mark) => kind(mark) === 'library' || kind(mark) === 'profile');
    expect(shared.filter((mark) => !kept.has(mark))).toEqual([]);
    expect(after.seconds - before).toBe(acknowledged.filter((mark) => kind(mark) === 'settings').length);
    // Of a walk the last word counts, whatever others did to it meanwhile.
    const last = acknowledged.filter((mark) => kind(mark) === 'walk').map((mark) => [mark.split('-')[0], mark]);
    expect(after.facts).toEqual(Object.fromEntries(last));
    for (const page of pages.slice(1)) await page.close();
  });

  it.runIf(name === 'chrome')(
    'S2: storage is full: the save fails with the browser’s words, all there was stays, the export works',
    async () => {
      await clear();
      await probe.evaluate(() =>
        globalThis.probe.stores.profile.put({
          business: 'Lantern Street',
          name: 'Mira',
          role: '',
          email: '',
          phone: '',
          industry: 'any',
        }),
      );
      const outcome = await probe.evaluate(async (limit: number) => {
        const used = await chrome.storage.local.getBytesInUse(null);
        await chrome.storage.local.set({ filler: 'x'.repeat(limit - used - 1_000) });
        const refused = await globalThis.probe.stores.profile
          .update((profile) => ({ ...profile, role: 'y'.repeat(5_000) }))
          .then(
            () => '',
            (error: Error) => error.message,
          );
        const exported = await globalThis.probe.exportAll();
        const { business, role } = await globalThis.probe.stores.profile.readOrEmpty();
        return { refused, business, role, exported: exported.length };
      }, LOCAL_BYTES);
      expect(outcome.refused).toMatch(/quota/i);
      expect(outcome).toMatchObject({ business: 'Lantern Street', role: '' });
      expect(outcome.exported).toBeGreaterThan(LOCAL_BYTES - 100_000);
      await clear();
    },
  );

  it.runIf(name === 'chrome')('S2: storage is full: the options page says so and keeps the words in the field', async () => {
    await clear();
    await probe.evaluate(async (limit: number) => {
      const used = await chrome.storage.local.getBytesInUse(null);
      await chrome.storage.local.set({ filler: 'x'.repeat(limit - used - 50) });
    }, LOCAL_BYTES);
    const options = await browser.extensionPage('src/entries/options/index.html#profile');
    await options.waitFor('input[type=text], input:not([type])');
    await options.click('input[type=text], input:not([type])');
    await options.type('Lantern Street Kitchen and all its tables');
    await options.waitUntil(() => document.body.innerText.includes('The storage is full'));
    expect(await options.value('input[type=text], input:not([type])')).toBe('Lantern Street Kitchen and all its tables');
    await clear();
    await options.close();
  });

  const damaged = [
    null,
    [],
    'truncated {"version":1',
    7,
    { version: 'one', data: {} },
    { version: 1 },
    { version: 1, data: { own: 5 } },
  ];
  it('S5: a damaged value is kept as it is, what is beside it loads, and starting anew moves it aside', async () => {
    await clear();
    for (const raw of damaged) {
      const state = await probe.evaluate(async (value: unknown) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        await api.storage.local.set({ library: value });
        const { library, profile } = globalThis.probe.stores;
        await profile.update((data) => ({ ...data, name: 'Mira' }));
        const read = await library.read();
        const written = await library
          .update((data) => ({ ...data, hidden: ['x'] }))
          .then(
            () => true,
            () => false,
          );
        const beside = (await profile.readOrEmpty()).name;
        const before = (await api.storage.local.get('library')).library;
        await library.startAnew({ packs: [], own: [], hidden: [] }, new Date());
        const all = await api.storage.local.get(null);
        const aside = Object.entries(all).filter(([key]) => key.startsWith('library.kept.'));
        for (const [key] of aside) await api.storage.local.remove(key);
        return {
          state: read.state,
          written,
          beside,
          before,
          aside: aside.map(([, kept]) => kept as unknown),
        };
      }, raw);
      expect(state).toEqual({
        state: 'damaged',
        written: false,
        beside: 'Mira',
        before: raw,
        aside: [raw],
      });
    }
  });

  it('S6: a value of a newer version is read-only: the options page says so and nothing is overwritten', async () => {
    await clear();
    const newer = { version: 99, data: { shelves: ['from tomorrow'] } };
    await probe.evaluate(async (value: unknown) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      await api.storage.local.set({ library: value });
    }, newer);
    const options = await browser.extensionPage('src/entries/options/index.html');
    await options.waitUntil(() => /newer/i.test(document.body.innerText));
    await options.close();
    const after = await probe.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const refused = await globalThis.probe.stores.library
        .update((data) => ({ ...data, hidden: ['x'] }))
        .then(
          () => '',
          (error: Error) => error.name,
        );
      return { refused, library: (await api.storage.local.get('library')).library as unknown };
    });
    expect(after).toEqual({ refused: 'UnreadableError', library: newer });
    await clear();
  });

  it('S9: emoji, NUL and marks of direction come back as they were, half characters as U+FFFD on purpose', async () => {
    await clear();
    const words = 'a\u0000b \u202Eabc\u202C 👩‍👩‍👧‍👦 e\u0301 \uFEFF';
    const back = await probe.evaluate(async (text: string) => {
      await globalThis.probe.stores.profile.update((data) => ({ ...data, name: text, role: 'half \uD83D and \uDE00' }));
      const { name, role } = await globalThis.probe.stores.profile.readOrEmpty();
      return { name, role };
    }, words);
    expect(back).toEqual({ name: words, role: 'half \uFFFD and \uFFFD' });
  });
});
