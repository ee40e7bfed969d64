import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const tests = resolve(import.meta.dirname, '..');

/** They hold requests and errors against the browser they close; the lab drives a throw-away extension without a product in it. */
const STARTERS = ['run/editor-lab.ts', 'support/chromium.ts', 'support/firefox.ts', 'support/marionette.ts'];

it('starts a browser only where what it asked for, and what was left uncaught in it, is seen', () => {
  const starting = readdirSync(tests, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name) && !entry.parentPath.includes('fixtures'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /puppeteer\.launch\(|Marionette\.launch\(|static async launch\(/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(tests, file))
    .filter((file) => !file.startsWith('contract'));
  expect(starting.toSorted()).toEqual(STARTERS);
});
