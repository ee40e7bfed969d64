import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_TITLES, englishTone } from '../../src/languages/en-tone.ts';
import { PHRASE_KEYS } from '../../src/languages/tone-lexicon.ts';
import { checkDraft, everyFinding } from '../../src/tone/check-draft.ts';
import { CHECKS } from '../../src/tone/checks.ts';
import { contractionsOf } from '../../src/tone/lexicons.ts';
import { parsePattern } from '../../src/tone/phrases.ts';
import { readToneFixture } from '../fixtures/tone/read-fixture.ts';
import { readParaphrases } from '../fixtures/tone/read-paraphrases.ts';

const root = resolve(import.meta.dirname, '../..');
const fixture = readToneFixture('en');
const paraphrases = readParaphrases('paraphrases.en.txt');
/** What to write instead of too much, or of another language, only the writer can say. */
const WITHOUT_SWAP: readonly string[] = ['too-long', 'same-as-recent', 'wrong-language', 'hard-to-read', 'repeated-apology'];

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
      expect(messages[`check_about_${id.replaceAll('-', '_')}`]?.message, id).toBeTruthy();
      const title = messages[`check_${id.replaceAll('-', '_')}`]?.message ?? CHECK_TITLES[id];
      expect(title, id).toBeTruthy();
    }
  });

  it('each have fixtures: 8 texts to flag and 12 to leave alone, in lines or paraphrases', () => {
    for (const { id } of CHECKS) {
      const lines = fixture.get(id) ?? [];
      const own = paraphrases.filter(({ checkId }) => checkId === id);
      const flagged = lines.filter(({ marked }) => marked.length > 0).length + own.filter(({ isMeant }) => isMeant).length;
      expect(flagged, `${id} flagged`).toBeGreaterThanOrEqual(8);
      expect(lines.length + own.length - flagged, `${id} quiet`).toBeGreaterThanOrEqual(12);
    }
  });

  it('offer a calmer wording for whatever their words find', () => {
    for (const [id, lines] of fixture)
      for (const { draft } of lines)
        for (const { checkId, words, swaps } of everyFinding(draft))
          expect(swaps.length, `${id}: ${checkId} on "${words}"`).toBeGreaterThanOrEqual(
            WITHOUT_SWAP.includes(checkId) ? 0 : 1,
          );
  });
});

describe.each([...new Set(paraphrases.map(({ checkId }) => checkId))])('%s in other words', (id) => {
  const own = paraphrases.filter(({ checkId }) => checkId === id);
  it.each(
    own.map((line) => [line.isMeant ? 'finds' : 'leaves', line.draft.text, line] as const),
  )('%s "%s"', (_, text, line) => {
    const found = everyFinding(line.draft).filter(({ checkId }) => checkId === id);
    expect(found.length > 0, text).toBe(line.isMeant);
  });
});

describe.each([...fixture])('%s', (id, lines) => {
  it.each(lines.map((line) => [line.draft.text, line] as const))('reads "%s"', (_, { draft, marked }) => {
    const found = everyFinding(draft).filter((finding) => finding.checkId === id);
    if (found.map((finding) => finding.words).join('|') === marked.join('|')) return;
    const marks = marked.map((words) => ({ start: draft.text.indexOf(words), end: draft.text.indexOf(words) + words.length }));
    const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      (a.start < b.end && b.start < a.end) || (a.end === 0 && b.end === 0);
    expect(found.filter((finding) => !marks.some((mark) => meets(mark, finding)))).toEqual([]);
    expect(marks.filter((mark) => !found.some((finding) => meets(mark, finding)))).toEqual([]);
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
