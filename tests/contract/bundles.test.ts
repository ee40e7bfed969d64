// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';
import { readScript, type ScriptWords } from '../support/script-words.ts';

/** Bytes (gzip) each entry may load, everything it imports included, and the whole extension as it is shipped. */
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8')) as Record<string, number>;

describe('the reading of scripts', () => {
  const offences = (code: string) => readScript(code).offences.map((each) => each.split(':')[0]);
  it.each([
    ['fetch("/x")', 'fetch'],
    ['globalThis["fet" + "ch"], globalThis[`fetch`]', 'fetch'],
    ['const { sendBeacon } = navigator', 'sendBeacon'],
    ['new (window.XMLHttpRequest)()', 'XMLHttpRequest'],
    ['new EventSource(address); new WebTransport(address)', 'EventSource'],
    ['const { WebTransport } = self', 'WebTransport'],
    ['importScripts("./x.js")', 'importScripts'],
    ['new RTCPeerConnection({ iceServers })', 'RTCPeerConnection'],
    ['new Image().src = "https://cdn.example/?" + words', 'Image'],
    ['document.createElement("img")', 'createElement(img)'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return 1")()', 'Function()'],
    ['(() => {}).constructor("return 1")()', 'constructor() of a text'],
    ['import("https://cdn.example/x.js")', 'import() of an address'],
    ['import(address)', 'import() of an address'],
    ['setTimeout("work()", 10)', 'setTimeout() of a text'],
    ['document.createElement("script")', 'createElement(script)'],
    ['document.write("<script>")', 'document.write'],
  ])('finds %s', (code, offence) => expect(offences(code)).toContain(offence));

  it('leaves words in texts, names that hold others and local files alone', () => {
    const code =
      'import("./x.js"); prefetch(`We fetch the car`); const evaluate = () => setTimeout(work, 1); instance.constructor()';
    expect(offences(code)).toEqual([]);
  });
});

// No limit by the clock: two builds and their syntax, on a machine that may be busy.
describe.each(BROWSERS)('the built extension for %s', { timeout: 600_000 }, (name) => {
  let dist = '';
  /** Paths from the extension's root, with `/`. */
  let files: string[] = [];
  beforeAll(async () => {
    dist = await buildOnce(name);
    files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  }, 600_000);
  const scripts = () => files.filter((file) => file.endsWith('.js'));
  const text = (file: string) => readFileSync(join(dist, file), 'utf8');
  const read = new Map<string, ScriptWords>();
  /** Each file once: the largest are half a megabyte. */
  function wordsOf(file: string): ScriptWords {
    const words = read.get(file) ?? readScript(text(file));
    read.set(file, words);
    return words;
  }

  /** Files of ours that a file loads. */
  function namedBy(file: string): string[] {
    const from = (address: string) =>
      posix.normalize(address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(file), address));
    if (file.endsWith('.js')) return wordsOf(file).imports.map(from);
    if (!file.endsWith('.html')) return [];
    return [...text(file).matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, address = '']) =>
      from(address),
    );
  }

  const sizeOf = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

  /** A file with all it loads, now or later, bytes gzip. @param isLeft what of that does not count */
  function weightOf(entry: string, isLeft: (file: string) => boolean = () => false): number {
    const loaded = new Set([entry]);
    for (const file of loaded) for (const named of namedBy(file)) if (!isLeft(named)) loaded.add(named);
    return [...loaded].reduce((sum, file) => sum + sizeOf(file), 0);
  }

  /** The kind of business that a file holds the pack of; null for any other file. */
  const packIn = (file: string): string | null => /^assets\/([\w-]+)\.en-[\w-]+\.js$/.exec(file)?.[1] ?? null;

  /** What a popup loads to read, answer and check one review in English: the largest pack is that of its business. */
  function weightOfOneReview(): number {
    const packs = new Map<string, number>();
    for (const file of files) {
      const id = packIn(file);
      if (id) packs.set(id, (packs.get(id) ?? 0) + sizeOf(file));
    }
    const general = packs.get('any') ?? Number.NaN;
    packs.delete('any');
    const own = Math.max(...packs.values());
    return weightOf('src/entries/popup/index.html', (file) => packIn(file) !== null) + general + own;
  }

  it('holds nothing that opens a connection or runs text as code', () => {
    expect(scripts().length).toBeGreaterThan(3);
    for (const file of scripts()) expect(wordsOf(file).offences, file).toEqual([]);
  });

  it('imports only files of its own', () => {
    for (const file of scripts()) for (const named of namedBy(file)) expect(files, `${file} imports ${named}`).toContain(named);
  });

  it('loads nothing from elsewhere', () => {
    for (const file of files.filter((each) => /\.(html|css|svg)$/.test(each)))
      expect(text(file), file).not.toMatch(/(src|href)=["']?(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import/);
  });

  it('keeps zod and the shipped packs out of the page', () => {
    const page = text('src/entries/page.js');
    expect(page).not.toMatch(/safeParse|ZodMini|invalid_type/);
    expect(page).not.toContain('evenkeel-pack');
    expect(page).not.toMatch(/^\s*import\s/m);
  });

  it('lets no site load a file of it', () => {
    const manifest = JSON.parse(text('manifest.json')) as Record<string, unknown>;
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('puts at most 2,560 bytes (gzip) into a watched site before the writer comes to it', () => {
    const residents = files.filter((file) => /^src\/entries\/watch-[^/]+\.js$/.test(file));
    expect(residents).toHaveLength(3);
    for (const file of residents) {
      expect(namedBy(file), file).toEqual([]);
      expect(weightOf(file), file).toBeLessThanOrEqual(2560);
    }
  });

  it('has no file that nothing names', () => {
    const all = files.map(text).join('\n');
    for (const file of scripts().filter((each) => each.startsWith('assets/')))
      expect(all, file).toContain(file.slice(file.lastIndexOf('/') + 1));
  });

  it('keeps every entry within its budget', () => {
    const entries = files.filter((file) => file.endsWith('.html') || /^src\/entries\/[^/]+\.js$/.test(file));
    const weights = Object.fromEntries(
      [...entries, 'service-worker-loader.js'].map((entry) => [
        entry.replace(/^src\/entries\/|\/index\.html$|\.js$/g, ''),
        weightOf(entry),
      ]),
    );
    weights['popup-one-review'] = weightOfOneReview();
    weights.everything = files.reduce((sum, file) => sum + sizeOf(file), 0);
    expect(Object.keys(weights).toSorted(), 'tests/contract/budgets.json has a line for each entry').toEqual(
      Object.keys(budgets).toSorted(),
    );
    const passed = Object.entries(weights).filter(([entry, bytes]) => bytes > (budgets[entry] ?? 0));
    expect(passed, 'entries above their budget, bytes gzip').toEqual([]);
  }, 60_000);
});
