import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_TITLES, englishTone } from '../../src/languages/en-tone.ts';
import { PHRASE_KEYS } from '../../src/languages/tone-lexicon.ts';
import { checkDraft } from '../../src/tone/check-draft.ts';
import { CHECKS } from '../../src/tone/checks.ts';
import { contractionsOf } from '../../src/tone/lexicons.ts';
import { parsePattern } from '../../src/tone/phrases.ts';
import { readToneFixture } from '../fixtures/tone/read-fixture.ts';

const root = resolve(import.meta.dirname, '../..');
const fixture = readToneFixture('en');

describe('tone checks', () => {
  it('are the files of their folder, in order', () => {
    const files = readdirSync(resolve(root, 'src/tone/checks')).map((file) => file.replace(/\.ts$/, ''));
    expect(CHECKS.map((check) => check.id)).toEqual(files.sort());
  });

  it('each have a title', () => {
    expect(Object.keys(CHECK_TITLES).sort()).toEqual(CHECKS.map((check) => check.id));
    const path = resolve(root, 'src/static/_locales/en/messages.json');
    const messages: Record<string, { message: string }> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    for (const { id } of CHECKS) {
      const title = messages[`check_${id.replaceAll('-', '_')}`]?.message ?? CHECK_TITLES[id];
      expect(title, id).toBeTruthy();
    }
  });

  it('each have a section in the fixture, with 8 lines to flag and 12 to leave alone', () => {
    expect([...fixture.keys()].sort()).toEqual(CHECKS.map((check) => check.id));
    for (const [id, lines] of fixture) {
      expect(lines.filter((line) => line.marked.length > 0).length, `${id} flagged`).toBeGreaterThanOrEqual(8);
      expect(lines.filter((line) => line.marked.length === 0).length, `${id} quiet`).toBeGreaterThanOrEqual(12);
    }
  });
});

describe.each([...fixture])('%s', (id, lines) => {
  it.each(lines.map((line) => [line.draft.text, line] as const))('reads "%s"', (_, { draft, marked }) => {
    const found = checkDraft(draft).filter((finding) => finding.checkId === id);
    expect(found.map((finding) => finding.words)).toEqual(marked);
  });
});

describe('good replies', () => {
  const replies = readFileSync(resolve(root, 'tests/fixtures/tone/good-replies.en.txt'), 'utf8').split(/^---\n/m);
  it('are twelve or more', () => expect(replies.length).toBeGreaterThanOrEqual(12));
  it.each(replies)('stay without a finding: %s', (text) => {
    const found = checkDraft({ text, language: 'en', reviewText: '', reviewer: null, rules: null, platformId: 'page' });
    expect(found.map((finding) => `${finding.checkId}: ${finding.words}`)).toEqual([]);
  });
});

describe('English words', () => {
  const phrases = PHRASE_KEYS.flatMap((key) => englishTone.phrases[key]);
  const contractions = contractionsOf(englishTone);

  it('have patterns that can be read', () => {
    for (const phrase of phrases) {
      for (const pattern of [...phrase.find, ...(phrase.unless ?? [])]) {
        expect(() => parsePattern(pattern, contractions), pattern).not.toThrow();
      }
    }
  });

  it('say why in one calm line', () => {
    for (const { why } of [...phrases, ...Object.values(englishTone.notes).map((why) => ({ why }))]) {
      expect(why).not.toMatch(/[!\n]|\bplease\b/i);
      expect(why.length, why).toBeLessThanOrEqual(100);
    }
  });

  it('offer two swaps at most', () => {
    for (const { swaps } of phrases) expect((swaps ?? []).length).toBeLessThanOrEqual(2);
  });
});
