// npm start: the extension in a browser, on a review inbox of our own making. With --headless: tried unattended.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPages } from '../fixtures/pages/build.ts';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, type BrowserDriver, type BrowserName, launch, repositoryRoot } from '../support/driver.ts';
import { serve, type TestServer } from '../support/server.ts';
import { ensureBrowsers, hasDisplay } from './browsers.ts';
import { readBoxes, readDemo } from './read-box.ts';
import { walkPopup } from './walk-popup.ts';

const HELP = `npm start                      opens a browser with the extension on a demo inbox
npm start -- --headless        tries the extension unattended: pictures and the reply as it stands in the box
  --browser chrome|firefox     default chrome
  --page FILE-OR-URL           another page than the demo inbox
  --pick N                     which review where there are several, default 1
  --out FOLDER                 where the pictures go, default out/`;

interface Options {
  headless: boolean;
  browser: BrowserName;
  page: string | null;
  pick: number;
  out: string;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      browser: { type: 'string', default: 'chrome' },
      page: { type: 'string' },
      pick: { type: 'string', default: '1' },
      out: { type: 'string', default: join(repositoryRoot, 'out') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Sentence(`--browser is chrome or firefox, not "${values.browser}".`);
  return { headless: values.headless, browser, page: values.page ?? null, pick: Number(values.pick), out: resolve(values.out) };
}

/** Something to tell the person who ran this, without a stack. */
class Sentence extends Error {}

/** Serves what is asked for and answers with its address. A file is served with its folder, so that its parts load. */
async function addressOf(page: string | null): Promise<{ url: string; server: TestServer | null }> {
  if (page !== null && /^https?:\/\//.test(page)) return { url: page, server: null };
  if (page === null) {
    const server = await serve({ folders: { '/': await buildPages() } });
    return { url: server.url('/harbor-inbox/'), server };
  }
  const file = resolve(page);
  if (!existsSync(file)) throw new Sentence(`There is no file ${page}.`);
  const server = await serve({ folders: { '/': dirname(file) } });
  return { url: server.url(`/${encodeURIComponent(basename(file))}`), server };
}

async function watch(options: Options) {
  if (!hasDisplay()) {
    throw new Sentence('There is no display to open a browser on. To try it unattended: npm start -- --headless');
  }
  await ensureBrowsers({ only: options.browser });
  const dist = await buildOnce(options.browser);
  const { url, server } = await addressOf(options.page);
  const driver = await launch(options.browser, { dist, headless: false, display: process.env.DISPLAY ?? '' });
  process.once('SIGINT', () => void driver.close());
  process.once('SIGTERM', () => void driver.close());
  await driver.firstPage.goto(url);
  const keys = (await driver.shortcuts())['open-walk'];
  await driver.firstPage.bringToFront();
  console.log(`${url} is open with Evenkeel installed.`);
  console.log(
    `Click the puzzle piece in the toolbar, then Evenkeel${keys ? `, or press ${keys}` : ''}. Close the browser to end.`,
  );
  await driver.ended;
  await server?.close();
}

async function tryUnattended(options: Options): Promise<boolean> {
  await ensureBrowsers({ only: options.browser });
  const dist = await buildOnce(options.browser);
  const { url, server } = await addressOf(options.page);
  mkdirSync(options.out, { recursive: true });
  for (const name of readdirSync(options.out))
    if (/^(\d\d-[a-z]+|page-(before|after)|stuck)\.png$/.test(name)) rmSync(join(options.out, name));
  const driver = await launch(options.browser, { dist });
  try {
    return await walkAndRead(driver, url, options);
  } finally {
    await driver.close();
    await server?.close();
  }
}

async function walkAndRead(driver: BrowserDriver, url: string, { out, pick }: Options): Promise<boolean> {
  const page = driver.firstPage;
  await page.goto(url);
  await page.screenshot(join(out, 'page-before.png'));
  const walk = await walkPopup(() => driver.openPopup(page), {
    folder: out,
    pick,
    onFrame: (frame) => console.log(`  ${frame}`),
  });
  const demo = await page.evaluate(readDemo);
  const boxes = await page.evaluate(readBoxes);
  await page.screenshot(join(out, 'page-after.png'));

  const { draft } = walk;
  const holds = (text: string) => draft !== null && draft !== '' && text === draft;
  // On the demo page its own state decides: what it would submit, not what the document shows.
  const places = demo
    ? Object.entries(demo.replies).map(([id, text]) => ({ where: `the reply to ${id}`, readings: [text] }))
    : boxes;
  const holder = places.find(({ readings }) => readings.some(holds));
  const isUnsent = (demo?.posts ?? 0) === 0;

  console.log(`\nReview\n${indent(walk.review ?? '(not shown)')}\n`);
  console.log(`Draft\n${indent(draft ?? `(none: ${walk.ended})`)}\n`);
  if (!holder) {
    console.log('Held by the page');
    for (const { where, readings } of places) console.log(indent(`${where}: ${JSON.stringify(readings)}`));
    if (places.length === 0) console.log(indent('nothing'));
  }
  console.log(`Browser            ${driver.name}`);
  console.log(`Click to usable    ${walk.openMs} ms (driver included)`);
  console.log(`Walk               ${walk.frames.join(' → ')}, ${walk.walkMs} ms (pictures included)`);
  console.log(`Box                ${holder ? `holds exactly the draft: ${holder.where}` : 'does NOT hold exactly the draft'}`);
  if (demo) console.log(`Submitted          ${isUnsent ? 'nothing' : `${demo.posts} times, and nothing should be`}`);
  console.log(`Pictures           ${out}`);
  return holder !== undefined && isUnsent;
}

const indent = (text: string) => text.replace(/^/gm, '  ');

try {
  const options = readOptions();
  if (options.headless) process.exitCode = (await tryUnattended(options)) ? 0 : 1;
  else await watch(options);
} catch (error) {
  if (error instanceof Sentence) console.error(error.message);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
