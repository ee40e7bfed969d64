import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildOnce } from '../support/dist.ts';
import { BROWSERS } from '../support/driver.ts';

/** Words that open a connection or run text as code. None may stand in a bundle. */
const FORBIDDEN = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bFunction\s*\(\s*["'`]/,
];

describe.each(BROWSERS)('the built extension for %s', (name) => {
  let dist = '';
  let files: string[] = [];
  beforeAll(async () => {
    dist = await buildOnce(name);
    files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  });
  const scripts = () => files.filter((file) => file.endsWith('.js'));
  const text = (file: string) => readFileSync(file, 'utf8');

  it('holds nothing that opens a connection or runs text as code', () => {
    expect(scripts().length).toBeGreaterThan(3);
    for (const file of scripts()) for (const word of FORBIDDEN) expect(text(file), relative(dist, file)).not.toMatch(word);
  });

  it('loads nothing from elsewhere', () => {
    for (const file of files.filter((each) => /\.(html|css)$/.test(each)))
      expect(text(file), relative(dist, file)).not.toMatch(/(src|href)=["']?https?:|url\(["']?https?:|@import/);
  });

  it('keeps zod and the shipped packs out of the page', () => {
    const page = text(join(dist, 'src/entries/page.js'));
    expect(page).not.toMatch(/safeParse|ZodMini|invalid_type/);
    expect(page).not.toContain('evenkeel-pack');
    expect(page).not.toMatch(/^\s*import\s/m);
  });

  it('lets no site load a file of it', () => {
    const manifest = JSON.parse(text(join(dist, 'manifest.json'))) as Record<string, unknown>;
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('has no file that nothing names', () => {
    const all = files.map(text).join('\n');
    for (const file of scripts().filter((each) => each.includes('/assets/')))
      expect(all, relative(dist, file)).toContain(file.slice(file.lastIndexOf('/') + 1));
  });

  it('puts less than 64 KB (gzip) into a page, and only when asked', () => {
    expect(gzipSync(readFileSync(join(dist, 'src/entries/page.js'))).length).toBeLessThan(64_000);
  });
});
