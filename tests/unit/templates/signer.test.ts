import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import { issuesOf } from '../../../src/domain/library.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import { composeDraft } from '../../../src/templates/compose.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { asSigned, sayable, signatureOf } from '../../../src/templates/signer.ts';
import { suggestChoices } from '../../../src/templates/suggest.ts';
import { reviewOf, starsOf } from '../../support/review.ts';

const ana: Profile = { ...EMPTY_PROFILE, name: 'Ana Ruiz', business: 'The Harbor', industry: 'restaurant' };

describe('the signature', () => {
  it.each([
    [{}, 'Ana Ruiz'],
    [{ role: 'duty manager' }, 'Ana Ruiz, duty manager'],
    [{ signsAs: 'owner' as const }, 'Ana Ruiz, owner'],
    [{ signsAs: 'owner' as const, role: 'founder' }, 'Ana Ruiz, founder'],
    [{ signsAs: 'agent' as const }, 'Ana Ruiz, for The Harbor'],
    [{ signsAs: 'agent' as const, role: 'guest relations' }, 'Ana Ruiz, guest relations, for The Harbor'],
    [{ signsAs: 'agent' as const, business: '' }, 'Ana Ruiz'],
    [{ signsAs: 'owner' as const, name: ' ' }, ''],
  ])('of %j is %j', (given, signature) => expect(signatureOf({ ...ana, ...given })).toBe(signature));
});

describe('who answers for the owner', () => {
  const answers = ['I will answer you myself.', 'I want to speak with you myself.', 'I read it myself.', 'I am sorry.'];
  const house = ['I will come and look at it myself.', 'Come in; my door is open.', 'I put it right with my own hands.'];

  it('says what somebody who answers can say, and the rest only where nothing else is there', () => {
    expect(sayable([...house, ...answers], 'agent')).toEqual(answers);
    expect(sayable(house, 'agent')).toEqual(house);
    expect(sayable([...house, ...answers], 'owner')).toEqual([...house, ...answers]);
  });

  it('speaks of the team', () => {
    expect(asSigned('My team and my colleagues know.', 'agent')).toBe('The team and the team know.');
    expect(asSigned('My team knows.', undefined)).toBe('My team knows.');
  });

  const library = { packs: [...SHIPPED_PACKS], own: [], hidden: [] };
  const review = reviewOf('We waited 50 minutes, the soup was cold and the waiter was rude to us.', {
    author: 'Dana K.',
    rating: starsOf(1),
  });
  const reading = readComplaint(review, issuesOf(library), { industry: 'restaurant' });
  const draftsOf = (profile: Profile) =>
    Array.from({ length: 40 }, (_, seed) => {
      const input = { review, reading, profile, library, rules: null, now: new Date('2026-11-22T10:00:00'), seed };
      const choices = { ...suggestChoices(input), length: 'full' as const, seed };
      return composeDraft({ ...input, choices, recent: [], causes: [] })
        .map(({ lead, text }) => lead + text)
        .join('');
    });

  it('never calls people the writer’s own in a draft, where an owner may', () => {
    const agent = draftsOf({ ...ana, signsAs: 'agent' });
    for (const draft of agent) {
      expect(draft).not.toMatch(/\bmy (team|colleagues)\b/i);
      expect(draft).toMatch(/Ana Ruiz, for The Harbor$/);
    }
    const owner = draftsOf({ ...ana, signsAs: 'owner' });
    expect(owner.some((draft) => /\bmy team\b/i.test(draft))).toBe(true);
    for (const draft of owner) expect(draft).toMatch(/Ana Ruiz, owner$/);
  });
});
