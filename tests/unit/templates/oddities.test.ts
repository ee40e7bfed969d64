import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { FAULT_LEVELS } from '../../../src/domain/complaint.ts';
import { issuesOf, LENGTHS, type Library } from '../../../src/domain/library.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import { composeDraft } from '../../../src/templates/compose.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { composePrivate } from '../../../src/templates/private-message.ts';
import { suggestChoices } from '../../../src/templates/suggest.ts';
import { textOf } from '../../../src/walk/edit-parts.ts';
import { odditiesIn } from '../../support/oddities.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const library: Library = { packs: [...SHIPPED_PACKS], own: [], hidden: [] };
const now = new Date(2026, 10, 22, 10);
const base: Profile = {
  business: 'Lantern Street',
  name: 'Mira Holt',
  role: 'owner',
  email: 'mira@lanternstreet.example',
  phone: '555 0142',
  industry: 'any',
};
const issues = issuesOf(library).filter(({ severeTopic }) => severeTopic === null);

/** A review read as one complaint of this kind, in the words of the library. */
function inputFor(issue: (typeof issues)[number], seed: number) {
  const text = `${issue.plain}.`;
  const review = reviewOf(text, { author: seed % 2 === 0 ? 'Dana K.' : null, rating: starsOf(1) });
  const reading = {
    ...readComplaint(review, issuesOf(library), { industry: issue.industry }),
    points: [
      { id: 'point-1', plain: issue.plain, detail: issue.detail, words: text, start: 0, end: text.length, issueId: issue.id },
    ],
    issueIds: [issue.id],
    severeTopic: null,
    severity: issue.severity,
    feeling: issue.feeling,
  };
  const known = { review, reading, profile: { ...base, industry: issue.industry }, library, rules: null, now };
  return { ...known, choices: suggestChoices({ ...known, seed }) };
}

describe('drafts for every issue, fault level and length', () => {
  it.each(issues.map((issue) => [issue.id, issue] as const))('%s: no slip', (_, issue) => {
    for (const faultLevel of FAULT_LEVELS) {
      for (const length of LENGTHS) {
        for (const seed of [1, 2]) {
          const input = inputFor(issue, seed * 31 + issue.id.length);
          const draft = textOf(composeDraft({ ...input, choices: { ...input.choices, faultLevel, length } }));
          expect(odditiesIn(draft), draft).toEqual([]);
        }
      }
    }
  });

  it('are clean in private as well', () => {
    for (const issue of issues) {
      const message = composePrivate(inputFor(issue, 3));
      expect(odditiesIn(message), message).toEqual([]);
    }
  });
});

describe('a slip is seen', () => {
  it.each([
    'Thank you, thank you for writing about the the wait.',
    'I am sorry. it went wrong, and I am sorry.',
    'Thank you for telling me about the.',
    'Hello Dana, This is about the wait.',
    'I will write by Thursday, and you hear from me by Thursday.',
    'You mention the ad and the ad; thank you.',
    'I have read “the bill, and I will answer.',
    'Hello {{reviewer}}, thank you.',
  ])('%s', (text) => {
    expect(odditiesIn(text)).not.toEqual([]);
  });
});
