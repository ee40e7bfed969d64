import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../vite.config.ts';

const root = resolve(import.meta.dirname, '../..');
const listing = readFileSync(resolve(root, 'docs/STORE.md'), 'utf8');
const messages = JSON.parse(readFileSync(resolve(root, 'src/static/_locales/en/messages.json'), 'utf8')) as Record<
  'extension_name' | 'extension_description',
  { message: string }
>;
/** What stands under a heading. */
const under = (heading: string): string => listing.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

describe('the store listing', () => {
  it('names and sums up the extension as its manifest does, within the stores’ limits', () => {
    expect(under('Name')).toContain(messages.extension_name.message);
    expect(under('Summary')).toContain(messages.extension_description.message);
    expect(messages.extension_name.message.length).toBeLessThanOrEqual(45); // Edge; Chrome allows 75, Firefox 50
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132); // Chrome
    expect(under('Description').length).toBeLessThanOrEqual(10_000); // Edge; Chrome allows 16,000
  });

  it('says why of each permission, and of no other', () => {
    const asked = (['chrome', 'firefox'] as const).flatMap((target) => {
      const { permissions, optional_permissions, optional_host_permissions } = manifestFor(target) as unknown as Record<
        string,
        string[]
      >;
      return [...(permissions ?? []), ...(optional_permissions ?? []), ...(optional_host_permissions ?? [])];
    });
    const told = [...under('Why each permission').matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name);
    expect(told.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  it('tells the truth of the linter’s one warning: nothing of ours sets markup', () => {
    const code = readdirSync(resolve(root, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    for (const text of code) expect(text).not.toMatch(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML/);
  });
});
