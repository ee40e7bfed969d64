import { gzipSync } from 'node:zlib';
import type { CDPSession, Page as PuppeteerPage } from 'puppeteer-core';
import { poll } from '../../support/driver.ts';
import type { TestServer } from '../../support/server.ts';
import type { BenchPage } from './pages.ts';
import type { Variant } from './variants.ts';

/** What one visit to one page cost. Times in milliseconds of the page's main thread, heap in KiB. */
export type Cost = {
  scriptMs: number;
  longestCallMs: number;
  /** The longest task in which a script of the extension ran. */
  longestTaskMs: number;
  calls: number;
  heapKib: number;
  nodes: number;
  listeners: number;
  /** Of scripts of extensions in the page, gzip; only where it was asked for. */
  bytes: number;
};

/** What is done on the page besides looking at it. */
export type Deed = 'look' | 'read' | 'mark';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; documentLoaderURL?: string }; fileName?: string };
};

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel', 'blink.user_timing', 'disabled-by-default-v8.compile'];
/** What stands in the trace where the reading begins and ends. */
const MARKS = ['evenkeel-read', 'evenkeel-was-read'] as const;

/** Long enough for what a script does once its page stands still. */
const SETTLE_MS = 400;

/** Where a page is served. */
export const pathOf = ({ name }: BenchPage): string => `/${name.replace(/[^\w]+/g, '-')}.html`;

/** Visits a page in a tab of its own. `countsBytes` makes the visit slower: its times say nothing. */
export async function visit(
  { browser }: Variant,
  server: TestServer,
  page: BenchPage,
  deed: Deed,
  countsBytes = false,
): Promise<Cost & { firstFindMs: number; passMs: number }> {
  const tab = await browser.browser.newPage();
  const session = await tab.createCDPSession();
  const scripts = new Map<string, string>();
  try {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (countsBytes) {
      session.on('Debugger.scriptParsed', ({ url, scriptId }) => {
        if (url.startsWith('chrome-extension://')) scripts.set(url, scriptId);
      });
      await session.send('Debugger.enable');
    }
    const address = server.url(pathOf(page));
    await tab.tracing.start({ categories: CATEGORIES });
    const answer = await tab.goto(address, { waitUntil: 'load', timeout: 120_000 });
    if (!answer?.ok()) throw new Error(`There is no page ${page.name}`);
    if (deed === 'mark') await tab.mouse.move(200 + Math.random() * 50, 200);
    if (page.isFeed)
      await poll('the end of the feed', () => tab.evaluate(() => '__done' in window), { timeoutMs: 60_000, everyMs: 500 });
    if (deed === 'mark')
      await poll('the count of the whole feed', () => isCounted(browser, address), { timeoutMs: 30_000, everyMs: 500 });
    const scriptBefore = await scriptMsOf(session);
    if (deed === 'read') await tab.evaluate((name: string) => void performance.mark(name), MARKS[0]);
    const firstFindMs = deed === 'read' ? await readTab(browser, address) : Number.NaN;
    if (deed === 'read') await tab.evaluate((name: string) => void performance.mark(name), MARKS[1]);
    const readingMs = (await scriptMsOf(session)) - scriptBefore;
    await settle(tab);
    const events = (JSON.parse(new TextDecoder().decode(await tab.tracing.stop())) as { traceEvents: TraceEvent[] })
      .traceEvents;
    const passMs = deed === 'read' ? await passOver(tab) : Number.NaN;
    const bytes = countsBytes ? await bytesOf(session, scripts) : Number.NaN;
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return {
      ...scriptCost(events, server.origin),
      ...(deed === 'read' && { scriptMs: readingMs, longestTaskMs: longestBetween(events) }),
      heapKib: metric('JSHeapUsedSize') / 1024,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      bytes,
      firstFindMs,
      passMs,
    };
  } finally {
    await tab.close();
  }
}

/** All script of the page's main thread so far. A trace does not tell whose a task is that a message began. */
async function scriptMsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** The longest task between the two marks, on the thread that set them. */
function longestBetween(events: readonly TraceEvent[]): number {
  const [from, to] = MARKS.map((mark) => events.find(({ name }) => name === mark));
  if (!from || !to) return Number.NaN;
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      /RunTask$/.test(name) && ph === 'X' && pid === from.pid && tid === from.tid && ts > from.ts && ts < to.ts,
  );
  return Math.max(0, ...tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000));
}

const settle = (tab: PuppeteerPage): Promise<void> =>
  tab.evaluate(
    (ms: number) => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => done(), { timeout: 5000 }), ms)),
    SETTLE_MS,
  );

/** Reviews in the feed once it has ended: 20 from the start, and 100 times 20. */
const FEED_REVIEWS = 2020;

/** True once the icon of a tab tells of all the feed's reviews. */
const isCounted = (browser: Variant['browser'], address: string): Promise<boolean> =>
  browser.inExtension(
    async (url: string, count: number) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      const title = await chrome.action.getTitle({ tabId: tab?.id ?? 0 });
      return title.replace(/\D/g, '').startsWith(String(count));
    },
    address,
    FEED_REVIEWS,
  );

/** Has the page read as the popup would, and answers with how long that took. */
const readTab = (browser: Variant['browser'], address: string): Promise<number> =>
  browser.inExtension(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    const target = { tabId: tab?.id ?? 0 };
    const started = performance.now();
    await chrome.scripting.executeScript({ target, files: ['src/entries/page.js'] });
    const request = { adapters: [], isNearFirst: false };
    await chrome.tabs.sendMessage(target.tabId, { evenkeel: 1, to: 'page', name: 'page.read', request });
    return performance.now() - started;
  }, address);

/** One pass over all elements of a page, the middle of five. */
const passOver = (tab: PuppeteerPage): Promise<number> =>
  tab.evaluate(() => {
    const times = [1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      let letters = 0;
      for (const element of document.querySelectorAll('*')) letters += element.localName.length;
      return letters > 0 ? performance.now() - started : 0;
    });
    return times.toSorted((a, b) => a - b)[2] ?? 0;
  });

async function bytesOf(session: CDPSession, scripts: ReadonlyMap<string, string>): Promise<number> {
  let bytes = 0;
  for (const scriptId of scripts.values()) {
    const { scriptSource } = await session.send('Debugger.getScriptSource', { scriptId });
    bytes += gzipSync(scriptSource, { level: 9 }).length;
  }
  return bytes;
}

/** What scripts of extensions did on the main thread of our page, by a trace. */
function scriptCost(events: readonly TraceEvent[], origin: string) {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const hits = new Map<string, number>();
  for (const event of events) {
    const { url = '', documentLoaderURL = '' } = event.args?.data ?? {};
    if (!url.startsWith(origin) && !documentLoaderURL.startsWith(origin)) continue;
    hits.set(threadOf(event), (hits.get(threadOf(event)) ?? 0) + 1);
  }
  const main = [...hits].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const onMain = events
    .filter((event) => event.ph === 'X' && threadOf(event) === main)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const isExtension = ({ args }: TraceEvent) => (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension://');
  const msOf = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1000;
  const calls: TraceEvent[] = [];
  let end = -1;
  for (const event of onMain) {
    if (event.ts < end || !isExtension(event)) continue;
    end = event.ts + (event.dur ?? 0);
    calls.push(event);
  }
  let longestTaskMs = 0;
  let at = 0;
  for (const task of onMain.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')) {
    while ((calls[at]?.ts ?? Number.POSITIVE_INFINITY) < task.ts) at++;
    if ((calls[at]?.ts ?? Number.POSITIVE_INFINITY) < task.ts + (task.dur ?? 0))
      longestTaskMs = Math.max(longestTaskMs, msOf(task));
  }
  return {
    scriptMs: calls.reduce((sum, call) => sum + msOf(call), 0),
    longestCallMs: Math.max(0, ...calls.map(msOf)),
    longestTaskMs,
    calls: calls.length,
  };
}
