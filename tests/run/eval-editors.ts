// npm run eval:editors -- [--pages DIR] [--browser chrome|firefox] [--only a,b] [--json FILE] [--workers 2] [--debug]
// Puts replies into every editor page with the built extension, through its palette and its popup, and judges what the
// page would submit. DIR is a folder of built pages that publish what tests/fixtures/editors/page.ts says.
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { InsertOutcome, UndoOutcome } from '../../src/domain/page-reading.ts';
import { buildPages, built, pageIds } from '../fixtures/editors/build.ts';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, type BrowserDriver, type BrowserName, launch, poll, type Surface } from '../support/driver.ts';
import { type Check, type EditorResult, type EditorTab, noResult, type Outcome, tryEditor } from './editor-criteria.ts';
import { BLANK, serveEditors } from './editor-site.ts';

const CRITERIA = ['dom', 'model', 'caret', 'undo', 'keep', 'literal', 'limits', 'unicode', 'newline'] as const;
type Criteria = Record<(typeof CRITERIA)[number], boolean | null>;
type Row = { editor: string; browser: BrowserName; outcome: string; ms: number | null; criteria: Criteria };

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string' },
    browser: { type: 'string' },
    only: { type: 'string' },
    json: { type: 'string' },
    workers: { type: 'string', default: '2' },
    debug: { type: 'boolean', default: false },
  },
});
const browsers = BROWSERS.filter((name) => !options.browser || options.browser.replace('chromium', 'chrome').includes(name));
const only = options.only?.split(',');

/** The pages of a folder, or our own, built. */
async function findPages(): Promise<{ folder: string; ids: string[] }> {
  if (!options.pages) {
    await buildPages(only);
    return { folder: built, ids: await pageIds() };
  }
  const given = resolve(options.pages);
  const isBuilt = (await readdir(given)).some((name) => name.endsWith('.html'));
  const folder = isBuilt ? given : join(given, 'dist');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  return { folder, ids: names.map((name) => name.slice(0, -'.html'.length)).sort() };
}

/** The page for criteria, with the built extension as the one who inserts. The popup stays open until the page is used. */
function openTab(browser: BrowserDriver, origin: string): EditorTab {
  const page = browser.firstPage;
  let popup: Surface | null = null;
  const inPopup = async <T>(name: string, request: object): Promise<T> => {
    popup ??= await browser.openPopup(page);
    await popup.waitUntil(() => document.body.dataset.ready === 'true' && document.body.dataset.frame !== 'loading');
    return askPage<T>(popup, name, request);
  };
  const toPage = async () => {
    if (!popup) return;
    await popup.close();
    popup = null;
    await page.bringToFront();
  };
  let inPalette: (() => Promise<Outcome | null>) | null = null;
  const request = { reviewId: null, fieldId: null, maxLength: null, countsBytes: false };
  return {
    async open(id) {
      await toPage();
      // Comment boxes keep their drafts in the browser: each insertion is to begin with none.
      await page.goto(`${origin}${BLANK}`);
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await page.goto(`${origin}/${id}.html`);
      await page.waitUntil(() => (window as unknown as { __ready?: boolean }).__ready === true, { timeoutMs: READY_MS });
      await page.bringToFront();
    },
    // Holds: the caller names what its expression gives.
    evaluate: <T>(expression: string) => page.evaluate(new Function(`return ${expression}`) as () => T) as Promise<T>,
    click: (x, y) => toPage().then(() => page.clickAt(x, y)),
    type: (text) => toPage().then(() => page.type(text)),
    press: (chord) => toPage().then(() => page.press(chord)),
    async insert(text, onFilled) {
      inPalette = null;
      if (onFilled !== 'at-caret') return inPopup<InsertOutcome>('page.insert', { ...request, text, onFilled });
      await toPage();
      const { outcome, late } = await insertByPalette(browser, text);
      inPalette = late;
      return outcome;
    },
    async settled() {
      if (inPalette) return inPalette();
      const outcome = await inPopup<Outcome | null>('page.settled', {});
      if (outcome) await inPopup('page.told', {});
      return outcome;
    },
    undo: () => inPopup<UndoOutcome>('page.undo', {}),
  };
}

/** What Chromium's driver shows of its page: Firefox's answers dialogs by itself. */
type Speaking = { puppeteerPage?: { on(name: 'dialog', heard: (dialog: { accept(): Promise<void> }) => void): void } };

/** Says yes to every dialog, that of a page which asks before it is left among them. */
function sayYes(browser: BrowserDriver): BrowserDriver {
  const { puppeteerPage } = browser.firstPage as Speaking; // holds: every field of it is optional
  puppeteerPage?.on('dialog', (dialog) => void dialog.accept().catch(() => {})); // answered or gone
  return browser;
}

/**
 * Popovers that are open in the page and its frames of the same origin: our palette, our notice. Those open when it was
 * last asked for `fromNow` do not count: the notice of an earlier insertion may still stand.
 */
function countPopovers(fromNow: boolean): number {
  const home = window as unknown as { __earlier?: WeakSet<Element> };
  if (fromNow || !home.__earlier) home.__earlier = new WeakSet();
  const { __earlier: earlier } = home;
  const count = (doc: Document): number => {
    const open = [...doc.querySelectorAll('[popover]')].filter((each) => each.matches(':popover-open'));
    if (fromNow) for (const each of open) earlier.add(each);
    const here = open.filter((each) => !earlier.has(each)).length;
    const frames = [...doc.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
    return here + frames.reduce((sum, inner) => sum + count(inner), 0);
  };
  return count(document);
}

const TEMPLATE = 'zzreply';
/** How long an editor may take to be ready. */
const READY_MS = 30_000;
/** How long the palette may take to open on a machine that does much else. */
const OPEN_MS = 10_000;
/** Past the time the page script watches a box on after its answer, and takes back what the page made of it. */
const LATE_WORD_MS = 1200;

/** Stores a text as the writer's own template, opens the palette over the box, and takes it. */
async function insertByPalette(
  browser: BrowserDriver,
  text: string,
): Promise<{ outcome: Outcome; late: () => Promise<Outcome | null> }> {
  const page = browser.firstPage;
  const template = {
    id: TEMPLATE,
    name: TEMPLATE,
    industry: 'any',
    language: 'en',
    issueIds: [],
    variants: { short: text, medium: text, full: text },
    isFavourite: false,
    lastUsedAt: null,
  };
  await browser.inExtension(async (own: unknown) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.local.set({ library: { version: 3, data: { packs: [], own: [own], hidden: [], marks: {} } } });
  }, template);
  const frames: Surface[] = [page];
  // A frame of another origin has the palette in its own document.
  const other = await page.evaluate(() => {
    const el = (window as unknown as { __el(): HTMLElement | null }).__el();
    return el?.tagName === 'IFRAME' && !(el as HTMLIFrameElement).contentDocument;
  });
  if (other) frames.push(await page.frame('iframe'));
  const popovers = async (fromNow = false) => {
    const counts = await Promise.all(frames.map((frame) => frame.evaluate(countPopovers, fromNow)));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  await popovers(true);
  await browser.runCommand(page, 'open-palette', { grant: false });
  const isOpen = await poll('the palette', async () => (await popovers()) > 0, { timeoutMs: OPEN_MS, everyMs: 10 }).catch(
    () => false,
  );
  const noNews = async () => null;
  if (!isOpen) return { outcome: { outcome: 'refused', reason: 'no-box' }, late: noNews };
  await page.type(TEMPLATE);
  const startedAt = Date.now();
  await page.press('Enter');
  await poll('the palette to close', async () => (await popovers()) === 0, { timeoutMs: 5000, everyMs: 4 }).catch(() => false);
  const usedAt = () =>
    browser.inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { library } = (await api.storage.local.get('library')) as {
        library: { data: { own: { lastUsedAt: string | null }[] } };
      };
      return library.data.own[0]?.lastUsedAt ?? null;
    });
  const unsaid = { outcome: 'refused', reason: 'unsaid' } as const;
  const outcome = await poll<Outcome>(
    'an outcome of the palette',
    async () => {
      const at = await usedAt();
      if (at) return { outcome: 'inserted', fieldId: '', boxText: '', ms: Date.parse(at) - startedAt };
      return (await popovers()) > 0 ? unsaid : (null as never);
    },
    { timeoutMs: 12_000, everyMs: 10 },
  );
  const answeredAt = Date.now();
  /** The palette speaks up in the page when the text did not stay. */
  const late = () =>
    poll<Outcome>('a late word', async () => ((await popovers()) > 0 ? unsaid : (null as never)), {
      timeoutMs: Math.max(1, answeredAt + LATE_WORD_MS - Date.now()),
      everyMs: 30,
    }).catch(() => null);
  return { outcome, late };
}

/** What the popup says to the page when the writer presses Insert or Undo, said by the popup's own document. */
function askPage<T>(popup: Surface, name: string, request: object): Promise<T> {
  return popup.evaluate(
    async (name: string, request: object) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const tabId = tab?.id ?? 0;
      const ask = (frameId: number, name: string, request: object) =>
        api.tabs.sendMessage(tabId, { evenkeel: 1, to: 'page', name, request }, { frameId });
      const ran = await api.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => true });
      for (const { frameId } of ran) {
        if (frameId === 0) continue;
        const reading = await ask(frameId, 'page.read', { adapters: [], isNearFirst: false }).catch(() => null);
        if (reading?.looseField) return ask(frameId, name, request);
      }
      return ask(0, name, request);
    },
    name,
    request,
  ) as Promise<T>;
}

const criterionOf = ({ id }: Check) => CRITERIA[Number.parseInt(id, 10) - 1];
const isHarder = (check: Check) => criterionOf(check) === undefined;

/** A check's id opens with the number of its criterion; those from 10 on are harder ones, told apart. */
function judge(result: EditorResult & { error?: string }): Criteria {
  const criteria = Object.fromEntries(CRITERIA.map((name) => [name, null])) as Criteria;
  for (const check of result.checks) {
    const name = criterionOf(check);
    if (name) criteria[name] = (criteria[name] ?? true) && check.passed;
  }
  return criteria;
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const { folder, ids } = await findPages();
/** A page whose editor refuses everything takes its time over each try. */
const PATIENCE_MS = 240_000;
const site = await serveEditors(folder);
const rows: Row[] = [];
let silentWrong = 0;
for (const name of browsers) {
  const dist = await buildOnce(name);
  const start = async () => sayYes(await launch(name, { dist, hostPermissions: ['http://127.0.0.1/*'] }));
  /** A browser that did not come up says little of the next. */
  const startAnew = () => start().catch(() => start());
  const startedAt = Date.now();
  const times: { editor: string; ms: number }[] = [];
  let harder = 0;
  let harderPassed = 0;
  const report = async (id: string, result: EditorResult & { error?: string }) => {
    const criteria = judge(result);
    const inserted = result.checks.flatMap(({ ms }) => (ms ? [ms] : []));
    times.push(...inserted.map((ms) => ({ editor: id, ms })));
    const failed = result.checks.filter(({ passed }) => !passed);
    const asked = CRITERIA.filter((each) => criteria[each] !== null);
    const passed = asked.filter((each) => criteria[each]);
    const extra = result.checks.filter(isHarder);
    harder += extra.length;
    harderPassed += extra.filter((check) => check.passed).length;
    silentWrong += result.silent;
    const outcome = result.silent > 0 ? 'wrong' : result.error ? 'failed' : inserted.length > 0 ? 'inserted' : 'refused';
    rows.push({ editor: id, browser: name, outcome, ms: inserted.length > 0 ? median(inserted) : null, criteria });
    const marks = CRITERIA.map((each, index) => (criteria[each] === null ? '·' : criteria[each] ? index + 1 : '✗')).join('');
    const why = [result.error, ...failed.map((check) => check.id)].filter(Boolean).join(', ');
    const wrong = `${result.silent ? ` SILENT ${result.silent}` : ''}${result.litter ? ` LITTER ${result.litter}` : ''}`;
    console.log(
      `${name.padEnd(8)} ${id.padEnd(24)} ${marks} ${String(passed.length).padStart(2)}/${asked.length} ` +
        `${String(median(inserted)).padStart(4)} ms ${why ? `✗ ${why}` : ''}${wrong}`,
    );
    if (options.debug) for (const check of failed) console.log('   ', JSON.stringify(check));
    if (options.json) await writeFile(options.json, JSON.stringify({ rows, silentWrong }, null, 1));
  };
  const left = ids.filter((id) => id !== 'frame-inner' && (!only || only.includes(id)));
  /** One browser after another page, until none is left. Most of its time it waits, so that two share the machine well. */
  const work = async () => {
    let browser = await startAnew();
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      const result = noResult(id);
      const tooLong = new AbortController();
      try {
        const late = sleep(PATIENCE_MS, null, { signal: tooLong.signal }).then(() => {
          throw new Error(`took over ${PATIENCE_MS / 1000} s`);
        });
        await report(id, await Promise.race([tryEditor(openTab(browser, site.origin), id, result), late]));
      } catch (error) {
        await report(id, { ...result, error: String(error).slice(0, 300) });
        await browser.close().catch(() => {});
        browser = await startAnew();
      } finally {
        tooLong.abort();
      }
    }
    // An editor may ask its maker for more; the driver lets nothing out, and says so on closing.
    await browser.close().catch((error) => console.log(String(error).slice(0, 200)));
  };
  await Promise.all(Array.from({ length: Math.min(Number(options.workers), left.length) }, work));
  const own = rows.filter(({ browser }) => browser === name).flatMap(({ criteria }) => CRITERIA.map((each) => criteria[each]));
  const slowest = times.toSorted((a, b) => b.ms - a.ms)[0];
  console.log(
    `${name}: ${own.filter((each) => each === true).length}/${own.filter((each) => each !== null).length} criteria, ` +
      `${harderPassed}/${harder} harder checks, median ${median(times.map(({ ms }) => ms))} ms, ` +
      `slowest ${slowest?.ms ?? 0} ms (${slowest?.editor ?? 'none'}), ${Math.round((Date.now() - startedAt) / 1000)} s`,
  );
}
console.log(`silently wrong: ${silentWrong}`);
site.close();
process.exit(silentWrong > 0 ? 1 : 0);
