import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { issuesOf, type Library } from '../../../src/domain/library.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import type { Review } from '../../../src/domain/review.ts';
import { type ComposeInput, composeDraft } from '../../../src/templates/compose.ts';
import { composeFollowUp, FOLLOW_UPS } from '../../../src/templates/follow-up.ts';
import { composeNote } from '../../../src/templates/note.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { composePrivate } from '../../../src/templates/private-message.ts';
import { suggestChoices } from '../../../src/templates/suggest.ts';
import { textOf } from '../../../src/walk/edit-parts.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const library: Library = { packs: [...SHIPPED_PACKS], own: [], hidden: [] };
const profile: Profile = {
  business: 'Lantern Street',
  name: 'Mira Holt',
  role: 'owner',
  email: 'mira@lanternstreet.example',
  phone: '',
  industry: 'restaurant',
};
function inputFor(text: string, gesture?: string): ComposeInput {
  const review: Review = reviewOf(text, { author: 'Dana K.', rating: starsOf(1) });
  const reading = readComplaint(review, issuesOf(library), { industry: 'restaurant' });
  const known = { review, reading, profile, library, rules: null, now: new Date(2026, 10, 22, 10) };
  return { ...known, choices: { ...suggestChoices({ ...known, seed: 1 }), ...(gesture === undefined ? {} : { gesture }) } };
}
const SOUP = 'Fifty minutes for two bowls of soup, and both came out stone cold.';

describe('the private message', () => {
  it('says what it is about, asks, and keeps the public promise', () => {
    const text = composePrivate(inputFor(SOUP));
    expect(text).toMatch(/50-minute wait[\s\S]*by Thursday[\s\S]*\?/);
    expect(text).not.toMatch(/\{\{|\[|\|/);
  });

  it('is the only place for a gesture', () => {
    const input = inputFor(SOUP, 'two desserts on your next visit.');
    expect(composePrivate(input)).toMatch(/two desserts on your next visit\. |two desserts on your next visit\./);
    expect(textOf(composeDraft(input))).not.toContain('dessert');
    expect(composeNote(input)).toContain('in private only: two desserts');
  });

  it('is left to a person where it is severe, and not written where there is no complaint', () => {
    expect(composePrivate(inputFor('I got food poisoning here.'))).toBe('');
    expect(composePrivate(inputFor(''))).toBe('');
  });
});

describe('the note', () => {
  it('holds each point with its words, the promise, and what must not be stated', () => {
    const note = composeNote(inputFor(SOUP));
    expect(note).toContain('The wait was 50 minutes: “Fifty minutes for two bowls of soup”');
    expect(note).toMatch(/To do by Thursday/);
    expect(note).toMatch(/Do not state: /);
  });
});

describe('follow-ups', () => {
  it('speak of the point, by their own day, and ask for a review only where nobody complains', () => {
    const input = inputFor(SOUP);
    expect(composeFollowUp('follow-working', input, '2026-12-03')).toMatch(
      /50-minute wait[\s\S]*by 3 December[\s\S]*Mira Holt, owner$/,
    );
    expect(composeFollowUp('follow-solved', input, '2026-12-03')).toMatch(/solved|put right|done/);
    expect(composeFollowUp('holding', input, '2026-12-03')).toContain('by 3 December');
    expect(composeFollowUp('ask-review', input, '2026-12-03')).toBe('');
    const praised = inputFor('Lovely evening, the staff were kind and the food was delicious.');
    const kind = { ...praised, review: { ...praised.review, rating: { value: 5, best: 5 } } };
    expect(composeFollowUp('ask-review', kind, '2026-12-03')).toMatch(/review/);
    for (const each of FOLLOW_UPS) expect(composeFollowUp(each, input, '2026-12-03')).not.toMatch(/\{\{|\[|\|/);
  });
});
