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
    browser = await launch(name, { dist: folder, storageBytes: LOCAL_BYTES });
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

  /** Fills the storage to so many bytes below what it takes; noise, since Firefox packs what repeats. */
  const fillUpTo = (room: number) =>
    probe.evaluate(async (bytes: number) => {
      const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
      const noise = (length: number) => {
        let text = '';
        while (text.length < length)
          text += String.fromCharCode(
            ...crypto.getRandomValues(new Uint8Array(Math.min(30_000, length - text.length))).map((each) => 33 + (each % 64)),
          );
        return text;
      };
      let filled = 0;
      // Ever smaller pieces, until none of that size goes in.
      for (let size = 4_000_000; size >= bytes; size = Math.floor(size / 2)) {
        for (let more = true; more; ) {
          more = await local.set({ [`filler${filled}`]: noise(size) }).then(
            () => true,
            () => false,
          );
          if (more) filled += 1;
        }
      }
      return filled;
    }, room);

  it('S2: storage is full: the save fails with the browser’s words, all there was stays, the export works', async () => {
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
    await fillUpTo(1_000);
    const outcome = await probe.evaluate(async () => {
      const refused = await globalThis.probe.stores.profile
        .update((profile) => ({ ...profile, role: 'y'.repeat(400_000) }))
        .then(
          () => '',
          (error: Error) => error.message,
        );
      const exported = JSON.parse(await globalThis.probe.exportAll()) as { local: Record<string, { data?: object }> };
      const { business, role } = await globalThis.probe.stores.profile.readOrEmpty();
      return { refused, business, role, exported: exported.local.profile?.data };
    });
    expect(outcome.refused).toMatch(name === 'chrome' ? /quota/i : /quota|unexpected error/i);
    expect(outcome).toMatchObject({ business: 'Lantern Street', role: '', exported: { business: 'Lantern Street' } });
    await clear();
  });
  it('S2: storage is full: a template being written is kept in its fields, the page says why, and saves it by itself when there is room', async () => {
    await clear();
    const library = async () => (await probe.evaluate(() => globalThis.probe.stores.library.readOrEmpty())).own;
    await probe.evaluate(() =>
      // Large enough that Firefox, which counts by the file, needs room to write it anew.
      globalThis.probe.stores.library.update((data) => ({
        ...data,
        hidden: Array.from({ length: 10_000 }, () => crypto.randomUUID()),
      })),
    );
    const options = await browser.extensionPage('src/entries/options/index.html#library');
    await options.waitFor('.list .item');
    const press = async (label: string) => {
      await options.waitUntil(
        (words: string) => {
          const button = [...document.querySelectorAll('button')].find((each) => each.innerText.trim() === words);
          button?.setAttribute('data-wanted', '');
          return button;
        },
        {},
        label,
      );
      await options.click('[data-wanted]');
    };
    const fillers = await fillUpTo(name === 'chrome' ? 50 : 4_000);
    expect(fillers).toBeGreaterThan(0);
    await press('New template');
    await options.waitUntil(() => document.activeElement?.id === 'template-name');
    await options.type('Soup on Tuesdays');
    await options.waitUntil(() => document.body.innerText.includes('The storage is full'));
    expect(await options.value('#template-name')).toContain('Soup on Tuesdays');
    expect((await library()).filter((each) => each.name.includes('Soup on Tuesdays'))).toEqual([]);
    await probe.evaluate((count: number) => {
      const { local } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage;
      return local.remove(Array.from({ length: count }, (_, at) => `filler${at}`));
    }, fillers);
    await expect
      .poll(async () => (await library()).map((each) => each.name))
      .toEqual([expect.stringContaining('Soup on Tuesdays')]);
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
