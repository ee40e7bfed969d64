/**
 * Measures speed and size of the built extension. Medians, in one run, on the demo inbox; no figure here is a test.
 *
 *   npm run bench [-- --browser chrome|firefox] [--rounds 7] [--only log] [--replies 100000] [--json FILE]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildPages } from '../fixtures/pages/build.ts';
import { buildOnce } from '../support/dist.ts';
import { type BrowserName, launch } from '../support/driver.ts';
import { serve } from '../support/server.ts';
import { measureLog } from './bench-log.ts';

const { values: args } = parseArgs({
  options: {
    browser: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    replies: { type: 'string', default: '100000' },
    json: { type: 'string' },
  },
});
const browsers: BrowserName[] =
  args.browser === 'firefox' || args.browser === 'chrome' ? [args.browser] : ['chrome', 'firefox'];
const rounds = Number(args.rounds);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

type Row = { browser: string; measure: string; unit: string; median: number; all: number[] };
const rows: Row[] = [];

for (const name of args.only === 'log' ? browsers : []) {
  for (const { measure, all } of await measureLog(name, Number(args.replies), rounds))
    rows.push({ browser: name, measure, unit: 'ms', median: median(all), all });
}

for (const name of args.only === undefined ? browsers : []) {
  const dist = await buildOnce(name);
  const server = await serve({ folders: { '/': await buildPages() } });
  const browser = await launch(name, { dist });
  const times: Record<string, number[]> = {};
  const note = (measure: string, ms: number) => {
    times[measure] = [...(times[measure] ?? []), Math.round(ms * 10) / 10];
  };
  for (let round = 0; round <= rounds; round++) {
    const page = browser.firstPage;
    await page.goto(`${server.url('/harbor-inbox/index.html')}?${round}`);
    await page.waitFor('#review-dana textarea');
    await page.click('#review-dana textarea');
    const popup = await browser.openPopup(page);
    await popup.waitUntil(() => document.body.dataset.ready === 'true');
    // The surface itself notes when it was first usable, since its document began to load.
    const usable = await popup.evaluate(() => Number(document.body.dataset.usableMs ?? 0));
    await popup.press('s');
    await popup.waitUntil(() => document.body.dataset.frame === 'inserted');
    const inserted = await popup.evaluate(() => Number(document.body.dataset.insertMs ?? 0));
    await popup.close();
    if (round === 0) continue; // the first warms disk and worker
    note('popup: document start to usable', usable);
    note('insertion: into a text area, verified', inserted);
  }
  for (const [measure, all] of Object.entries(times))
    rows.push({ browser: name, measure, unit: 'ms', median: median(all), all });
  await browser.close();
  await server.close();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = readFileSync(file);
    const measure = relative(dist, file).replace(/-[\w-]{8}\./, '.');
    rows.push({ browser: name, measure, unit: 'bytes min / gzip', median: bytes.length, all: [gzipSync(bytes).length] });
  }
}
for (const { browser, measure, unit, median: value, all } of rows)
  console.log(
    `${browser.padEnd(8)} ${measure.padEnd(46)} ${String(value).padStart(9)} ${unit === 'ms' ? 'ms' : `/ ${all[0]}`}`,
  );
if (args.json) writeFileSync(args.json, JSON.stringify({ rows }, null, 1));
