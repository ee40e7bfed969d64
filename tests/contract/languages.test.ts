import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageFor } from '../../src/languages/languages.ts';

const root = resolve(import.meta.dirname, '../..');
const codes = readdirSync(resolve(root, 'src/languages'))
  .filter((file) => /^[a-z]{2}\.ts$/.test(file))
  .map((file) => file.slice(0, 2));

describe('languages', () => {
  it('are listed, all that have a file', () => expect(LANGUAGES.map(({ code }) => code).toSorted()).toEqual(codes.toSorted()));

  it.each(
    LANGUAGES.map((language) => [language.code, language] as const),
  )('%s has a name of its own and a fixture', (code, language) => {
    expect(language.name.length).toBeGreaterThan(1);
    if (language.tone) {
      expect(language.tone.language).toBe(code);
      expect(existsSync(resolve(root, `tests/fixtures/tone/${code}.txt`)), `tests/fixtures/tone/${code}.txt`).toBe(true);
    }
  });

  it('are found by region, and none is made up', () => {
    expect(languageFor('en-GB')?.code).toBe('en');
    expect(languageFor('xx')).toBeNull();
    expect(languageFor('')).toBeNull();
  });
});
