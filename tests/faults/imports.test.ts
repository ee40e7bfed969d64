import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS, type BrowserDriver, launch, type Page } from '../support/driver.ts';

/** The whole in `npm run faults`, a part of it in `npm test`. */
const isWhole = process.env.EVENKEEL_FAULTS === 'whole';

/** What the file is made of; built in the page, since hundreds of megabytes travel badly. */
type Content = 'too large' | 'a million templates' | 'utf-16' | 'a byte order mark' | 'zip';

describe.each(BROWSERS)('files given to import in %s', (name) => {
  let browser: BrowserDriver;
  let options: Page;
  beforeAll(async () => {
    browser = await launch(name, { dist: await buildOnce(name) });
    options = await browser.extensionPage('src/entries/options/index.html#library');
    await options.waitFor('.list .item');
  });
  afterAll(() => browser?.close());

  const give = (content: Content, size: number) =>
    options.evaluate(
      (what: string, megabytes: number) => {
        const pack = (count: number) => ({
          format: 'evenkeel-pack',
          formatVersion: 1,
          id: 'given-pack',
          name: 'Given pack',
          language: 'en',
          version: 1,
          issues: [],
          parts: [],
          holdingReplies: [],
          templates: Array.from({ length: count }, (_, at) => ({
            id: `${what.replaceAll(' ', '-')}-${at}`,
            name: `Given ${at}`,
            industry: 'any',
            language: 'en',
            issueIds: [],
            variants: { short: '', medium: `Thank you for ${what}.`, full: '' }, // the same words again would bring nothing new
            isFavourite: false,
            lastUsedAt: null,
          })),
        });
        const text = JSON.stringify(pack(1));
        const parts: Record<string, () => BlobPart[]> = {
          'too large': () => Array.from({ length: megabytes }, () => new Uint8Array(1_000_000)),
          'a million templates': () => [JSON.stringify(pack(megabytes * 5_000))],
          'utf-16': () => [new Uint8Array([0xff, 0xfe]), new Uint16Array([...text].map((each) => each.charCodeAt(0)))],
          'a byte order mark': () => ['\uFEFF', text],
          zip: () => [new Uint8Array([0x50, 0x4b, 3, 4]), new Uint8Array(1_000)],
        };
        const given = new DataTransfer();
        given.items.add(new File(parts[what]?.() ?? [], 'given.json', { type: 'application/json' }));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input) throw new Error('there is no way to give a file');
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      content,
      size,
    );
  const shows = (words: string) =>
    options.waitUntil((wanted: string) => new RegExp(wanted).test(document.body.innerText), { timeoutMs: 60_000 }, words);
  const library = async () =>
    JSON.stringify(
      await options.evaluate(() =>
        ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.get('library'),
      ),
    );

  it.each<[Content, number]>([
    ['too large', isWhole ? 200 : 41],
    ['a million templates', isWhole ? 200 : 60],
  ])('I4: a file that is %s is refused with its size, and the page goes on', { timeout: 240_000 }, async (content, size) => {
    const before = await library();
    await give(content, size);
    await shows('This file has \\d+ MB');
    expect(await library()).toBe(before);
    await options.click('.list .item');
    await options.waitFor('#template-name');
  });

  it('I4: a file that is no text is refused in words, and nothing is changed', async () => {
    const before = await library();
    await give('zip', 0);
    await shows('This file is not JSON');
    expect(await library()).toBe(before);
  });

  it('I4: a file in another encoding is read whole', async () => {
    await give('utf-16', 0);
    await options.click('[data-take-over]');
    await expect.poll(library).toContain('"utf-16-0"');
  });

  it('I4: a byte order mark is no hindrance', async () => {
    await give('a byte order mark', 0);
    await options.click('[data-take-over]');
    await expect.poll(library).toContain('"a-byte-order-mark-0"');
  });
});
