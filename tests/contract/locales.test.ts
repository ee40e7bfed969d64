import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const locales = resolve(root, 'src/static/_locales');
type Messages = Record<string, { message: string; description?: string }>;
const read = (code: string) => JSON.parse(readFileSync(join(locales, code, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

const code = readdirSync(resolve(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')
  .concat(readFileSync(resolve(root, 'manifest.json'), 'utf8'));

/** Keys made from a stem and a variable part. */
const STEMS = ['trim_', 'length_', 'palette_slot_', 'check_', 'options_'];

describe('the interface’s words', () => {
  it.each(Object.keys(english))('%s is used', (key) => {
    const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const isUsed = code.includes(`'${key}'`) || code.includes(`'${stem}'`) || code.includes(`__MSG_${key}__`);
    expect(isUsed || STEMS.some((each) => key.startsWith(each)), key).toBe(true);
  });

  it('follow the house: no exclamation marks, no "please", no "oops"', () => {
    for (const [key, { message }] of Object.entries(english))
      expect(message, key).not.toMatch(/!|\bplease\b|\boops\b|\bsimply\b/i);
  });

  it('have a form for one and for many', () => {
    for (const key of Object.keys(english))
      if (key.endsWith('_one')) expect(english).toHaveProperty(key.replace(/_one$/, '_other'));
  });

  it.each(
    readdirSync(locales).filter((each) => each !== 'en'),
  )('%s has no key English lacks, and the same placeholders', (other) => {
    const marks = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].toSorted();
    for (const [key, { message }] of Object.entries(read(other))) {
      expect(english, key).toHaveProperty(key);
      expect(marks(message), key).toEqual(marks(english[key]?.message ?? ''));
    }
  });
});
