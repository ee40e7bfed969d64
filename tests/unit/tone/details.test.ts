import { expect, it } from 'vitest';
import { issuesOf } from '../../../src/domain/library.ts';
import { smoothClauses } from '../../../src/templates/fill.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { checkDraft } from '../../../src/tone/check-draft.ts';

const DETAILS = issuesOf({ packs: [...SHIPPED_PACKS], own: [], hidden: [] }).flatMap(({ detail, concrete }) => [
  detail,
  ...(concrete ?? []).flatMap((each) => (each.detail.includes('{{') ? [] : [each.detail])),
]);

/** What a reply names of a complaint is the reviewer's: a check that takes it for the writer's own slip holds up good drafts. */
it.each([...new Set(DETAILS)])('is named without a finding: %s', (detail) => {
  const text = smoothClauses(`Thank you for telling me about ${detail}. The same goes for ${detail}.`);
  const found = checkDraft({ text, language: 'en', reviewText: '', reviewer: null, rules: null, platformId: 'page' }).filter(
    ({ start, end }) => end > start,
  );
  expect(found.map(({ checkId, words }) => `${checkId}: ${words}`)).toEqual([]);
});
