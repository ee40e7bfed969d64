/**
 * Makes the stores' pictures from the real extension: 1280 × 800 each, and Chrome's tile of 440 × 280.
 *
 *   npm run store-pictures [-- --out dist/store]
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { freshInbox, openInbox, waitForFrame } from '../e2e/inbox.ts';
import { repositoryRoot, type Surface } from '../support/driver.ts';
import { createTemporaryFolder, removeFolder } from '../support/temporary.ts';

const { values: args } = parseArgs({ options: { out: { type: 'string', default: join(repositoryRoot, 'dist/store') } } });
const out = resolve(args.out);
const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const parts = createTemporaryFolder('store');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const inbox = await openInbox('chrome', { window: { width: SIZE.width, height: SIZE.height + 120 } });
try {
  const composer = await inbox.browser.newPage('about:blank');
  const { puppeteerPage } = composer as unknown as { puppeteerPage: PuppeteerPage }; // every page of this driver has one
  const dataOf = (file: string, type: string) => `data:${type};base64,${readFileSync(file).toString('base64')}`;

  /** Lays pieces out on a page of their own and takes its picture. */
  async function compose(name: string, html: string, size: typeof SIZE): Promise<void> {
    await puppeteerPage.setViewport(size);
    await puppeteerPage.setContent(
      `<!doctype html><style>html,body{margin:0;overflow:hidden}img{display:block}</style>${html}`,
    );
    await puppeteerPage.bringToFront();
    await puppeteerPage.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await puppeteerPage.screenshot({ path: join(out, `${name}.png`) as `${string}.png` });
    console.log(join(out, `${name}.png`));
  }
  const shotOf = async (surface: Surface, name: string) => {
    const file = join(parts, `${name}.png`);
    await surface.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null));
    await surface.screenshot(file);
    return dataOf(file, 'image/png');
  };
  /**
   * The popup over its page, at the corner where browsers show it. Laid out by what is returned, once the popup is closed: it
   * closes by itself where another page comes to the front.
   */
  async function popupOver(name: string, popup: Surface): Promise<() => Promise<void>> {
    const [page, shown] = [await shotOf(inbox.browser.firstPage, `${name}-page`), await shotOf(popup, `${name}-popup`)];
    const html = `<img src="${page}" style="position:absolute;inset:0;width:1280px"><img src="${shown}" style="position:absolute;top:8px;right:56px;border-radius:8px;box-shadow:0 0 0 1px #0002,0 16px 48px #0006">`;
    return () => compose(name, html, SIZE);
  }

  const shots: (() => Promise<void>)[] = [];
  const page = await freshInbox(inbox);
  await page.click('#review-dana textarea');
  const popup = await inbox.browser.openPopup(page);
  await waitForFrame(popup, 'calm');
  shots.push(await popupOver('1-calm', popup));
  await popup.press('Enter');
  await waitForFrame(popup, 'acknowledge');
  shots.push(await popupOver('2-acknowledge', popup));
  for (const frame of ['solve', 'offline', 'review']) {
    await popup.press('Enter');
    await waitForFrame(popup, frame);
  }
  shots.push(await popupOver('3-letter', popup));
  await popup.press('Enter');
  await waitForFrame(popup, 'inserted');
  shots.push(await popupOver('4-inserted', popup));
  await popup.close();
  for (const composeShot of shots) await composeShot();

  const fresh = await freshInbox(inbox);
  await fresh.click('#review-marcus textarea');
  await inbox.browser.runCommand(fresh, 'open-palette');
  await fresh.waitFor('[popover]');
  const palette = await shotOf(fresh, 'palette');
  await compose('5-templates', `<img src="${palette}" style="width:1280px">`, SIZE);

  const icon = dataOf(join(repositoryRoot, 'src/static/icons/tile.svg'), 'image/svg+xml');
  await compose(
    'tile',
    `<body style="display:grid;place-content:center;justify-items:center;gap:12px;background:#F4F6F7;color:#15242B;font:600 34px/1.2 system-ui"><img src="${icon}" width="96" height="96">Evenkeel<span style="font:400 18px/1.4 system-ui;color:#435259">Calm replies to hard reviews</span></body>`,
    TILE,
  );
} finally {
  await inbox.close();
  removeFolder(parts);
}
