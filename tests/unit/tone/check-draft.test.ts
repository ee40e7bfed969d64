import { describe, expect, it } from 'vitest';
import type { ReplyRules } from '../../../src/domain/reply-field.ts';
import { applySwap, checkDraft, type ToneDraft } from '../../../src/tone/check-draft.ts';
import { readToneFixture } from '../../fixtures/tone/read-fixture.ts';

const draft = (text: string, more: Partial<ToneDraft> = {}): ToneDraft => ({
  text,
  language: 'en',
  reviewText: '',
  reviewer: null,
  rules: null,
  platformId: 'page',
  ...more,
});
const ids = (text: string, more: Partial<ToneDraft> = {}) => checkDraft(draft(text, more)).map((finding) => finding.checkId);
const limit = (maxLength: number): ReplyRules => ({
  maxLength,
  counts: 'characters',
  editable: null,
  privateMessage: false,
  source: '',
});
const everyLine = [...readToneFixture('en').values()].flat();

describe('checkDraft', () => {
  it('answers in order of offset, what concerns the whole first', () => {
    const found = checkDraft(draft('You should have read it. Actually, we guarantee it.', { rules: limit(10) }));
    expect(found.map((finding) => finding.checkId)).toEqual(['too-long', 'blame', 'intensifier', 'over-promise']);
    expect(found[0]).toMatchObject({ start: 0, end: 0, words: '', level: 'ask-first' });
  });

  it('keeps the louder of two that overlap', () => {
    const found = checkDraft(draft('Honestly, this is a fake review.'));
    expect(found.map((finding) => finding.checkId)).toEqual(['accusation']);
  });

  it('never lets two findings overlap, and quotes the words they stand on', () => {
    for (const line of everyLine) {
      let last = 0;
      for (const finding of checkDraft(line.draft)) {
        expect(finding.start).toBeGreaterThanOrEqual(last);
        expect(line.draft.text.slice(finding.start, finding.end)).toBe(finding.words);
        expect(finding.swaps.length).toBeLessThanOrEqual(2);
        last = finding.end;
      }
    }
  });

  it('only looks at shape in a language without words', () => {
    const text = 'Calm down. {{date}} RICHTIG!!! 4111 1111 1111 1111';
    expect(ids(text, { language: 'de', rules: limit(20) })).toEqual([
      'too-long',
      'unfilled-placeholder',
      'shouting',
      'shouting',
      'private-facts',
    ]);
  });

  it('takes a region for its language', () => expect(ids('Calm down.', { language: 'en-GB' })).toEqual(['feelings-command']));

  it('asks first about a gift where gifts are forbidden', () => {
    const text = 'Here is a voucher for you.';
    expect(checkDraft(draft(text))[0]?.level).toBe('caution');
    expect(checkDraft(draft(text, { platformId: 'google-business' }))[0]?.level).toBe('ask-first');
  });

  it('asks once whether claims are true, and only cautions about a hedged one', () => {
    const found = checkDraft(draft('I believe we have refunded it. We have changed the menu. We have replaced the lamp.'));
    expect(found.map((finding) => finding.level)).toEqual(['caution', 'ask-first', 'caution']);
  });

  it('offers the first name for a full one', () => {
    const [finding] = checkDraft(draft('Dear Ines Falk, thank you.', { reviewer: 'Ines Falk' }));
    expect(finding).toMatchObject({
      checkId: 'private-facts',
      level: 'caution',
      words: 'Ines Falk',
      swaps: [{ text: 'Ines' }],
    });
  });

  it.each([
    ['Call me at 0494 92 82 32 and I will sort it out.', []],
    ['You wrote: please have the manager call me at 0494 92 82 32 today.', ['0494 92 82 32']],
    ['Your details were:\nPhone:\n201-948-1927', ['201-948-1927']],
    ['Mira Holt\nPhone: 201-948-1927', []],
  ])('knows whose number it is: %s', (text, numbers) => {
    const found = checkDraft(draft(text)).filter((finding) => finding.checkId === 'private-facts');
    expect(found.map((finding) => finding.words)).toEqual(numbers);
  });

  it('counts bytes where the platform does', () => {
    const rules: ReplyRules = { ...limit(4), counts: 'bytes' };
    expect(checkDraft(draft('ééé', { rules }))[0]?.why).toContain('2 bytes');
    expect(ids('éé', { rules })).toEqual([]);
  });

  it('takes curly and straight apostrophes for the same', () => {
    expect(ids('You didn’t read it.')).toEqual(ids("You didn't read it."));
    expect(ids('You didn’t read it.')).toEqual(['blame']);
  });
});

const ODD: Record<string, string> = {
  empty: '',
  space: ' \n\t\u00a0\u2028 ',
  'lone surrogates': 'sorry if \ud83d you \udc00 never told us \ud800',
  'right to left': 'שלום, sorry if \u202e you should have מספר \u200f calm down',
  'nul and controls': 'sorry\u0000 if\u0001 you should\u0000have \u0000',
  'many marks': '!'.repeat(20_000),
  'many dots': '. '.repeat(10_000),
  'many brackets': '['.repeat(10_000) + '{'.repeat(10_000),
  'many quotes': `"'“`.repeat(6_000),
  'many digits': '12 '.repeat(7_000),
  'many digits in one': '4'.repeat(20_000),
  'many spaces': `sorry${' '.repeat(20_000)}if`,
  'many line breaks': `sorry${'\n'.repeat(20_000)}if`,
  'one long word': 'a'.repeat(20_000),
  'capitals joined': 'A-'.repeat(10_000),
  'an address that never ends': `${'a.'.repeat(10_000)}@${'b.'.repeat(5_000)}`,
  'many buts': 'sorry but '.repeat(2_000),
  'many yous': 'you '.repeat(5_000),
  combining: `${'e\u0301'.repeat(3_000)} sorry if`,
  'object keys': 'constructor __proto__ toString hasOwnProperty',
};

describe('odd texts', () => {
  it.each(Object.entries(ODD))('%s: no throw, valid offsets', (_, text) => {
    const found = checkDraft(draft(text, { reviewText: text, reviewer: text.slice(0, 50), rules: limit(100) }));
    for (const finding of found) {
      expect(finding.start).toBeGreaterThanOrEqual(0);
      expect(finding.end).toBeLessThanOrEqual(text.length);
      expect(finding.start).toBeLessThanOrEqual(finding.end);
      expect(text.slice(finding.start, finding.end)).toBe(finding.words);
    }
    for (const finding of found.slice(0, 5)) {
      for (const swap of finding.swaps) applySwap(text, finding, swap);
    }
  });

  it('holds on mixtures of fixture lines, odd pieces and cuts in the middle', () => {
    const pieces = [...everyLine.map((line) => line.draft.text), ...Object.values(ODD).map((text) => text.slice(0, 30))];
    // A small fixed generator: the same texts in every run.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)] ?? '')
        .join([' ', '\n', '', ', '][next(4)])
        .slice(next(20));
      let last = 0;
      for (const finding of checkDraft(draft(text))) {
        expect(text.slice(finding.start, finding.end)).toBe(finding.words);
        expect(finding.start).toBeGreaterThanOrEqual(last);
        last = finding.end;
      }
    }
  });
});
