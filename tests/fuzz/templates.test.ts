import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ComplaintReading } from '../../src/domain/complaint.ts';
import { Choices } from '../../src/domain/draft.ts';
import { type Pack, Pack as PackSchema, type Template, Template as TemplateSchema } from '../../src/domain/library.ts';
import { type Profile, Profile as ProfileSchema } from '../../src/domain/profile.ts';
import { type Review, Review as ReviewSchema } from '../../src/domain/review.ts';
import { blanksOf as blanksInPalette, fillBlanks, piecesOf } from '../../src/page/palette.ts';
import { composeDraft } from '../../src/templates/compose.ts';
import { fillText, PLACEHOLDERS, type Values } from '../../src/templates/fill.ts';
import { SHIPPED_PACKS } from '../../src/templates/packs/index.ts';
import { searchTemplates } from '../../src/templates/search.ts';
import { MERGE_CHOICES, planMerge, withMerged } from '../../src/ui/options/merge-pack.ts';
import { blanksOf } from '../../src/walk/reduce.ts';
import { validFor } from './from-schema.ts';
import { anyText, fuzz, pumped } from './fuzz.ts';

const now = new Date('2026-11-22T10:00:00');
const pieces = fc.oneof(
  fc.constantFrom(...PLACEHOLDERS).map((name) => `{{${name}}}`),
  fc.constantFrom(
    '{{',
    '}}',
    '{',
    '}',
    '{{ reviewer }}',
    '{{unknown}}',
    '{{{{contact}}}}',
    ' ',
    '\n',
    '\t',
    ', ',
    '[a|b]',
    '[',
    '|',
    ']',
  ),
  anyText,
);
const templateTexts = pumped(pieces, 20_000);
const values = fc.record(
  Object.fromEntries(PLACEHOLDERS.map((name) => [name, anyText])) as Record<string, fc.Arbitrary<string>>,
  { requiredKeys: [] },
) as fc.Arbitrary<Values>;
const lengthOf = (value: unknown) => JSON.stringify(value).length;

describe('templates and placeholders', () => {
  fuzz(
    'I6: filling keeps every word around the placeholders and names what stays open',
    fc.tuple(templateTexts, values),
    ([text]) => text.length,
    ([text, given]) => {
      const filled = fillText(text, given);
      for (const { name, start, end } of filled.blanks) expect(filled.text.slice(start, end)).toBe(`{{${name}}}`);
      // Cut at its placeholders, the text is there in the same order, with a value or an open blank between.
      let at = 0;
      for (const [index, kept] of text.split(/\{\{\s*[\w-]+\s*\}\}/).entries()) {
        const found = filled.text.indexOf(kept, at);
        expect(found).toBeGreaterThanOrEqual(at);
        if (index === 0) expect(found).toBe(0);
        at = found + kept.length;
      }
    },
  );

  fuzz(
    'the palette cuts a text into pieces that are the text',
    templateTexts,
    (text) => text.length,
    (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
      expect(fillBlanks(text, new Map())).toBe(text);
      expect(new Set(blanksInPalette(text)).size).toBe(blanksInPalette(text).length);
      for (const { start, end } of blanksOf(text)) expect(text.slice(start, end)).toMatch(/^\{\{[^{}]+\}\}$/);
    },
  );

  const drafts = fc.record({
    review: validFor(ReviewSchema) as fc.Arbitrary<Review>,
    reading: validFor(ComplaintReading) as fc.Arbitrary<ComplaintReading>,
    choices: validFor(Choices) as fc.Arbitrary<Choices>,
    profile: validFor(ProfileSchema) as fc.Arbitrary<Profile>,
    ownPack: fc.option(validFor(PackSchema) as fc.Arbitrary<Pack>, { nil: null }),
  });
  fuzz('a draft is composed of whatever was read, chosen and stored', drafts, lengthOf, ({ ownPack, ...given }) => {
    const packs = ownPack ? [ownPack, ...SHIPPED_PACKS] : [...SHIPPED_PACKS];
    const parts = composeDraft({ ...given, library: { packs, own: [], hidden: [] }, rules: null, now });
    const odd = /\b(?:undefined|NaN|\[object Object\]|Invalid Date)\b/;
    const isOddAlready = odd.test(JSON.stringify({ ...given, ownPack }));
    for (const part of parts) expect(isOddAlready || !odd.test(part.text), part.text).toBe(true);
  });

  const libraries = fc.tuple(
    fc.array(validFor(TemplateSchema) as fc.Arbitrary<Template>, { maxLength: 6 }),
    pumped(anyText, 200),
  );
  fuzz(
    'a search finds templates with marks inside their words, whatever is asked',
    libraries,
    lengthOf,
    ([templates, query]) => {
      for (const { template, marks } of searchTemplates(templates, query)) {
        expect(templates).toContain(template);
        for (const [start, end] of marks) expect(start <= end && start >= 0).toBe(true);
      }
    },
  );

  const merges = fc.tuple(
    fc.array(validFor(TemplateSchema) as fc.Arbitrary<Template>, { maxLength: 4 }),
    validFor(PackSchema) as fc.Arbitrary<Pack>,
    fc.constantFrom(...MERGE_CHOICES),
  );
  fuzz(
    'a merged pack is there whole, and of the own templates only clashing ones give way',
    merges,
    lengthOf,
    ([own, pack, choice]) => {
      const library = { packs: [], own, hidden: [] };
      const plan = planMerge(library, pack);
      let id = 0;
      const merged = withMerged(
        library,
        pack,
        () => choice,
        () => `new-${id++}`,
      );
      const wordings = new Set(merged.own.map(({ variants }) => JSON.stringify(variants)));
      const wanted = [...plan.fresh, ...(choice === 'mine' ? [] : plan.clashing.map(({ theirs }) => theirs))];
      for (const { variants } of wanted) expect(wordings).toContain(JSON.stringify(variants));
      const given = new Set(choice === 'theirs' ? plan.clashing.map(({ id }) => id) : []);
      for (const template of own) if (!given.has(template.id)) expect(wordings).toContain(JSON.stringify(template.variants));
    },
  );
});
