import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** What each folder of src may import, besides itself. `*` means all but the ones named after `not`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  browser: [],
  languages: ['domain'],
  platforms: ['domain', 'languages'],
  complaint: ['domain', 'languages'],
  tone: ['domain', 'languages'],
  templates: ['domain', 'languages'],
  followups: ['domain'],
  insights: ['domain'],
  practice: ['domain'],
  walk: ['domain', 'languages', 'templates', 'tone'],
  i18n: ['domain', 'browser', 'static'],
  messages: ['domain', 'browser'],
  storage: ['domain', 'browser'],
  page: ['domain', 'languages', 'platforms', 'messages', 'i18n'],
  ui: [
    'domain',
    'followups',
    'insights',
    'practice',
    'languages',
    'complaint',
    'platforms',
    'tone',
    'templates',
    'walk',
    'messages',
    'storage',
    'i18n',
  ],
  entries: ['*'],
  static: [],
};

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const IMPORT = /^\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

/** Every import of a file: what it names, whether only types, and the folder of src it lands in. */
function importsOf(file: string) {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const to = match[3] ?? '';
    const isType = Boolean(match[2]);
    const folder = to.startsWith('.') ? relative(src, resolve(file, '..', to)).split(sep)[0] : null;
    return { to, isType, folder };
  });
}
const folderOf = (file: string) => relative(src, file).split(sep)[0] ?? '';

describe('architecture', () => {
  it('finds the source', () => expect(files.length).toBeGreaterThan(10));

  it.each(files.map((file) => [relative(src, file), file]))('%s imports only what its folder may', (_, file) => {
    const from = folderOf(file);
    const allowed = MAY_IMPORT[from];
    expect(allowed, `src/${from} is not in the import table`).toBeDefined();
    if (!allowed || allowed.includes('*')) return;
    for (const { to, folder } of importsOf(file)) {
      if (folder === null || folder === from) continue;
      expect(allowed, `${relative(src, file)} imports ${to}`).toContain(folder);
    }
  });

  it.each(files.map((file) => [relative(src, file), file]))('%s keeps the doors shut', (name, file) => {
    const from = folderOf(file);
    for (const { to, isType } of importsOf(file)) {
      if (to === 'webextension-polyfill') expect(from, name).toBe('browser');
      if (/^(preact|@preact\/)/.test(to)) expect(['ui', 'entries'], name).toContain(from);
      if (/^zod/.test(to) && !isType) expect(['domain', 'messages', 'storage'], name).toContain(from);
    }
  });

  it('keeps zod out of the page: page, platforms and languages take from domain and messages only types, or a file of domain that imports only types', () => {
    for (const file of files) {
      const from = folderOf(file);
      if (!['page', 'platforms', 'languages'].includes(from)) continue;
      for (const { to, isType, folder } of importsOf(file)) {
        if (folder === 'domain' || to.includes('messages/protocol')) {
          const isBare = folder === 'domain' && importsOf(resolve(dirname(file), to)).every((deeper) => deeper.isType);
          expect(isType || isBare, `${relative(src, file)} imports ${to} as a value`).toBe(true);
        }
      }
    }
  });
});
