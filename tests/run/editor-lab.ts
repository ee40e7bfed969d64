// node_modules/.bin/node tests/run/editor-lab.ts [--browser chrome|firefox] [--only a,b] [--pages DIR] [--nameless]
//   [--json FILE] [--debug]
// Tries the insertion on every editor page, through a throw-away extension whose content script does nothing else.
// `--nameless`: no family knows its editor by name, and the behaviour of the field is all there is to go by.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { buildPages, built, pageIds } from '../fixtures/editors/build.ts';
import { webDriverKey } from '../support/keys.ts';
import { Marionette } from '../support/marionette.ts';
import { type EditorResult, type EditorTab, noResult, tryEditor } from './editor-criteria.ts';

const root = resolve(import.meta.dirname, '../..');

/** The content script: answers the page's event with what insertion says. It works on the focused box, however deep. */
const CONTENT = `
import { insertText } from '${root}/src/page/insert.ts';
import { createInsertionLog, undoInsertion } from '${root}/src/page/undo.ts';
import { watchBox } from '${root}/src/page/watch-box.ts';
const log = createInsertionLog();
let settled = null;
const shadowOf = (el) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(el) ?? el.openOrClosedShadowRoot ?? el.shadowRoot;
function focused() {
  let el = document.activeElement;
  for (;;) {
    let inner = null;
    try { inner = el && (shadowOf(el)?.activeElement ?? (el.tagName === 'IFRAME' ? el.contentDocument?.activeElement : null)); } catch {}
    if (!inner) break;
    el = inner;
  }
  return el === document.body && !el.isContentEditable ? document.getElementById('e') : el;
}
const answer = (value) => window.dispatchEvent(new CustomEvent('lab-done', { detail: JSON.stringify(value) }));
async function run({ text, onFilled, undo, unfocused, settle }) {
  if (settle) return settled;
  if (undo) { const record = log.get('lab'); return record ? undoInsertion(record) : 'no-record'; }
  const signal = new AbortController().signal;
  const field = focused();
  if (unfocused) { field.ownerDocument.getSelection().removeAllRanges(); field.blur(); window.focus(); document.body.focus(); await new Promise((r) => setTimeout(r, 250)); }
  const outcome = await insertText(field, text, { onFilled, maxLength: null, fieldId: 'lab', signal, log });
  if (outcome.outcome === 'inserted') settled = watchBox(log.get('lab'), signal);
  return outcome;
}
window.addEventListener('lab-run', async (event) => {
  const field = focused();
  if (field?.tagName === 'IFRAME') { field.contentWindow.postMessage({ labRun: event.detail }, '*'); return; }
  try { answer(await run(JSON.parse(event.detail))); } catch (error) { answer({ outcome: 'threw', error: String(error?.stack ?? error) }); }
});
window.addEventListener('message', async (event) => {
  if (event.data?.labRun) parent.postMessage({ labDone: await run(JSON.parse(event.data.labRun)) }, '*');
  if (event.data?.labDone) answer(event.data.labDone);
});
`;

/** Takes from our source every name it knows an editor by: its class, its `data-` attribute. */
const nameless: Plugin = {
  name: 'nameless',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/src/page/') ? code.replace(NAMES, "'.nameless'") : null),
};
const NAMES = /'(:scope > )?(\.[A-Za-z]|\[data-[\w-]+-editor\])[^'\n/]*'/g;

async function writeExtension(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'evenkeel-lab-'));
  await writeFile(join(dir, 'entry.js'), CONTENT);
  await build({
    configFile: false,
    root: dir,
    logLevel: 'error',
    plugins: options.nameless ? [nameless] : [],
    build: {
      outDir: join(dir, 'out'),
      rolldownOptions: { input: join(dir, 'entry.js'), output: { format: 'iife', entryFileNames: 'content.js' } },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Editor laboratory',
    version: '0.1.0',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], all_frames: true, run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'editor-lab@evenkeel.test' } },
  };
  await writeFile(join(dir, 'out', 'manifest.json'), JSON.stringify(manifest));
  return join(dir, 'out');
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves the pages on two ports in a row, so that a frame can be of another origin. */
async function servePages(folder: string): Promise<{ port: number; close: () => void }> {
  const serve = (): Server =>
    createServer(async (request, response) => {
      const file = join(folder, decodeURIComponent((request.url ?? '/').split('?')[0] ?? ''));
      if (!file.startsWith(folder) || !existsSync(file) || !extname(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(await readFile(file));
    });
  for (;;) {
    const one = serve().listen(0, '127.0.0.1');
    await once(one, 'listening');
    const { port } = one.address() as AddressInfo;
    const two = serve().listen(port + 1, '127.0.0.1');
    const isUp = await Promise.race([once(two, 'listening').then(() => true), once(two, 'error').then(() => false)]);
    const close = () => [one, two].forEach((server) => void server.close());
    if (isUp) return { port, close };
    one.close();
  }
}

/** Sends the event and waits for the answer, inside the page. */
const ask = (request: object) => `new Promise((resolve) => {
  const timeout = setTimeout(() => resolve({ outcome: 'no-answer' }), 12000);
  window.addEventListener('lab-done', (event) => { clearTimeout(timeout); resolve(JSON.parse(event.detail)); }, { once: true });
  window.dispatchEvent(new CustomEvent('lab-run', { detail: ${JSON.stringify(JSON.stringify(request))} }));
})`;

type Lab = { tab: EditorTab; close: () => Promise<void> };

const READY = `new Promise((resolve) => { const look = () => window.__ready ? setTimeout(() => resolve(true), 60) : setTimeout(look, 20); look(); })`;

async function startChrome(port: number, extension: string): Promise<Lab> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: { width: 900, height: 700 },
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const page = await browser.newPage();
  if (isDebug) {
    page.on('console', (message) => console.log('  page:', message.text()));
    page.on('pageerror', (error) => console.log('  page error:', String(error)));
  }
  const devtools = await page.createCDPSession();
  const tab: EditorTab = {
    isDirect: true,
    async compose(text, end = false) {
      if (end) await devtools.send('Input.insertText', { text });
      else await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async open(id) {
      await page.goto(`http://127.0.0.1:${port}/${id}.html`);
      await tab.evaluate(READY);
    },
    // Holds: the caller names what its expression gives.
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text, { delay: 8 }),
    async press(chord) {
      const keys = chord.split('+') as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    insert: (text, onFilled, unfocused = false) => tab.evaluate(ask({ text, onFilled, unfocused })),
    settled: () => tab.evaluate(ask({ settle: true })),
    undo: () => tab.evaluate(ask({ undo: true })),
  };
  return { tab, close: () => browser.close() };
}

async function startFirefox(port: number, extension: string): Promise<Lab> {
  const browser = await Marionette.launch({ executable: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true });
  await browser.send('Addon:Install', { path: extension, temporary: true });
  const keys = (pressed: { type: 'keyDown' | 'keyUp'; value: string }[]) =>
    browser.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: pressed }] });
  const tab: EditorTab = {
    isDirect: true,
    async open(id) {
      await browser.send('WebDriver:Navigate', { url: `http://127.0.0.1:${port}/${id}.html` });
      await tab.evaluate(READY);
    },
    async evaluate(expression) {
      const script = `const done = arguments[0];
        (async () => (${expression}))().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const { value } = await browser.send<{ value: string }>('WebDriver:ExecuteAsyncScript', { script, args: [] });
      const answer = JSON.parse(value);
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    },
    async click(x, y) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await browser.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    async type(text) {
      for (const value of text) {
        await keys([
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
      }
    },
    async press(chord) {
      const values = chord.split('+').map(webDriverKey);
      const down = values.map((value) => ({ type: 'keyDown' as const, value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp' as const, value }));
      await keys([...down, ...up]);
    },
    insert: (text, onFilled, unfocused = false) => tab.evaluate(ask({ text, onFilled, unfocused })),
    settled: () => tab.evaluate(ask({ settle: true })),
    undo: () => tab.evaluate(ask({ undo: true })),
  };
  return { tab, close: () => browser.close() };
}

const { values: options } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    only: { type: 'string' },
    pages: { type: 'string' },
    nameless: { type: 'boolean', default: false },
    json: { type: 'string' },
    debug: { type: 'boolean', default: false },
  },
});
const isDebug = options.debug;
const asked = options.only?.split(',');
const folder = options.pages ? resolve(options.pages) : built;
if (!options.pages) await buildPages(asked);
const isPage = (name: string) => name.endsWith('.html') && name !== 'frame-inner.html';
const ids =
  asked ?? (options.pages ? (await readdir(folder)).filter(isPage).map((name) => name.slice(0, -5)) : await pageIds());
const extension = await writeExtension();
const site = await servePages(folder);
const start = () => (options.browser === 'firefox' ? startFirefox : startChrome)(site.port, extension);
const results: (EditorResult & { error?: string })[] = [];
let lab = await start();
const startedAt = Date.now();
for (const id of ids.filter((id) => id !== 'frame-inner')) {
  let result: EditorResult & { error?: string };
  try {
    result = await Promise.race([
      tryEditor(lab.tab, id),
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error('took over 90 s')), 90_000).unref()),
    ]);
  } catch (error) {
    result = { ...noResult(id), error: String(error).slice(0, 300) };
    await lab.close().catch(() => {});
    lab = await start();
  }
  results.push(result);
  const failed = result.checks.filter(({ passed }) => !passed);
  const verdict = result.error ?? (failed.length === 0 ? 'all' : `✗ ${failed.map((check) => check.id).join(', ')}`);
  const wrong = `${result.silent ? ` SILENT ${result.silent}` : ''}${result.litter ? ` LITTER ${result.litter}` : ''}`;
  console.log(
    `${Math.round((Date.now() - startedAt) / 1000)}s ${id.padEnd(24)} ${String(result.checks.length - failed.length)}/${result.checks.length} ${result.slowestMs} ms  ${verdict}${wrong}`,
  );
  if (isDebug) for (const check of failed) console.log('   ', JSON.stringify(check));
  if (options.json) await writeFile(options.json, JSON.stringify(results, null, 1));
}
const all = results.flatMap(({ checks }) => checks);
const whole = results.filter(({ checks, error }) => !error && checks.every(({ passed }) => passed)).length;
console.log(
  `${options.browser}: ${whole}/${results.length} editors, ${all.filter(({ passed }) => passed).length}/${all.length} checks, ` +
    `${results.reduce((sum, { silent }) => sum + silent, 0)} silent, ${results.reduce((sum, { litter }) => sum + litter, 0)} litter`,
);
await lab.close();
site.close();
await rm(resolve(extension, '..'), { recursive: true, force: true });
process.exit(0);
