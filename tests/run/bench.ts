/**
 * Measures what the built extension costs a page and what a writer waits for. Everything that is compared is measured in one
 * run, in an order shuffled every round; medians. No figure here is a test: a busy machine moves times, so read them as
 * ratios to the floor beside them.
 *
 *   npm run bench [-- --only PART,…] [--rounds 5] [--against DIR …] [--replies 100000] [--json FILE]
 *
 * Parts: small, reviews, plain, saved, feed, million (pages); use (popup, button, insertion), library, log (of `--replies`),
 * climb (the review around a place), growth, size. Without `--only` all but `million` and `log`. `--against` names folders of other unpacked extensions.
 * JSON: {rows: [{page, measure, unit, none, floor, ours, against: {name: value}}]}.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';
import { serve } from '../support/server.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';
import { climbing } from './bench/climbing.ts';
import { firstUse, largeLibrary } from './bench/first-use.ts';
import { growth } from './bench/growth.ts';
import { type Browsers, pageCost } from './bench/page-cost.ts';
import { PAGES } from './bench/pages.ts';
import { ourRow, type Row, tableOf } from './bench/rows.ts';
import { median } from './bench/statistics.ts';
import { startFloor, startOther, startOurs, type Variant } from './bench/variants.ts';
import { measureLog } from './bench-log.ts';

const PARTS = [...Object.keys(PAGES), 'use', 'library', 'log', 'climb', 'growth', 'size'];

const { values: args, positionals } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.filter((part) => part !== 'million' && part !== 'log').join(',') },
    rounds: { type: 'string', default: '5' },
    against: { type: 'string', multiple: true, default: [] },
    replies: { type: 'string', default: '100000' },
    json: { type: 'string' },
  },
  allowPositionals: true, // `--against DIR DIR`
});
const parts = args.only.split(',');
const unknown = parts.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}`);
const others = [...args.against, ...positionals];
const rounds = Math.max(1, Number(args.rounds) || 5);
const tell = (line: string) => console.error(line);

/** Bytes of each script and style as it is shipped. */
function sizes(dist: string): Row[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const name = relative(dist, file)
        .split(sep)
        .join('/')
        .replace(/-[\w-]{8}\./, '.');
      return ourRow(name, 'size', 'B gzip', gzipSync(readFileSync(file), { level: 9 }).length);
    })
    .toSorted((a, b) => (b.ours ?? 0) - (a.ours ?? 0));
}

const dist = await buildOnce('chrome');
const folder = createTemporaryFolder('bench');
const started: Variant[] = [];
const start = async (variant: Promise<Variant>): Promise<Variant> => {
  const running = await variant;
  started.push(running);
  return running;
};
const rows: Row[] = [];
try {
  const pages = parts.filter((part) => part in PAGES);
  const needsBrowsers = pages.length > 0 || parts.some((part) => /^(?:use|library|climb)$/.test(part));
  const ours = needsBrowsers ? await start(startOurs(dist, 'ours', false)) : null;
  const isCompared = pages.length > 0 || parts.includes('use');
  const watched = isCompared ? await start(startOurs(dist, 'watched', true)) : null;
  const focusin = isCompared ? await start(startFloor(folder, 'focusin')) : null;
  if (pages.length > 0 && ours && watched && focusin) {
    const browsers: Browsers = {
      none: await start(startFloor(folder, 'none')),
      empty: await start(startFloor(folder, 'empty')),
      scoped: await start(startFloor(folder, 'scoped')),
      focusin,
      ours,
      watched,
      against: await Promise.all(others.map((dir) => start(startOther(resolve(dir), basename(resolve(dir)))))),
    };
    const server = await serve();
    try {
      for (const part of pages)
        for (const page of PAGES[part]?.() ?? []) rows.push(...(await pageCost(page, browsers, server, rounds, tell)));
    } finally {
      await server.close();
    }
  }
  if (parts.includes('use') && ours && watched && focusin)
    rows.push(...(await firstUse({ ours, watched, focusin }, rounds, tell)));
  if (parts.includes('library') && ours) rows.push(...(await largeLibrary(ours, rounds, tell)));
  if (parts.includes('climb') && ours) rows.push(...(await climbing(ours, rounds, tell)));
  if (parts.includes('log')) {
    const replies = Number(args.replies);
    for (const browser of BROWSERS)
      for (const { measure, all } of await measureLog(browser, replies, rounds))
        rows.push(ourRow(`log of ${replies.toLocaleString('en-US')}, ${browser}`, measure, 'ms', median(all)));
  }
  if (parts.includes('growth')) rows.push(...growth(rounds, tell));
  if (parts.includes('size')) rows.push(...sizes(dist));
} finally {
  // What others send to the network is theirs to answer for: their browsers complain of it when they are closed.
  await Promise.allSettled(started.map(({ browser }) => browser.close()));
  removeFolder(folder);
}
console.log(tableOf(rows));
if (args.json) writeFileSync(args.json, JSON.stringify({ rows }, null, 1));
