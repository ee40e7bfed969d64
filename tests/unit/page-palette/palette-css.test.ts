import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../../src');
const read = (path: string) => readFileSync(resolve(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read('ui/styles/tokens.css');
const palette = read('page/palette.css');

/** Declarations of the first rule whose selector list is exactly `selectors`. */
function declarations(css: string, selectors: string): Map<string, string> {
  const rule = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].find(([, head]) => head?.replace(/\s+/g, ' ').trim() === selectors);
  const pairs = [...(rule?.[2] ?? '').matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(
    ([, name, value]) => [name!, value!.trim()] as const,
  );
  return new Map(pairs);
}

describe('palette.css', () => {
  it.each([
    [':host', [...declarations(tokens, ':root, :host')]],
    [':host([data-theme="dark"])', [...declarations(tokens, ':root[data-theme="dark"], :host([data-theme="dark"])')]],
  ])('%s holds the values of tokens.css', (selector, expected) => {
    const own = declarations(palette, selector);
    own.delete('--u');
    expect(own.size).toBeGreaterThan(10);
    const design = new Map(expected);
    for (const [name, value] of own) expect(`${name}: ${value}`).toBe(`${name}: ${design.get(name)}`);
  });

  it('defines every token it uses', () => {
    const own = declarations(palette, ':host');
    for (const [, name] of palette.matchAll(/var\((--[\w-]+)/g)) expect(own.has(name!), name).toBe(true);
  });

  it('names no colour outside its tokens', () => {
    const rules = palette.slice(palette.indexOf('*, *::before'));
    expect(rules.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi)).toBeNull();
  });
});
