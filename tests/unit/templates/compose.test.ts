import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import type { Choices } from '../../../src/domain/draft.ts';
import { issuesOf, type Library } from '../../../src/domain/library.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/profile.ts';
import type { ReplyRules } from '../../../src/domain/reply-field.ts';
import type { Review } from '../../../src/domain/review.ts';
import { type ComposeInput, composeDraft, composeHolding, composePart, holdingFor } from '../../../src/templates/compose.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import {
  actionsFor,
  channelsFor,
  dateChoices,
  detailsFor,
  feelingsFor,
  labelOf,
  questionsFor,
  suggestChoices,
} from '../../../src/templates/suggest.ts';
import { textOf } from '../../../src/walk/edit-parts.ts';

const library: Library = { packs: [...SHIPPED_PACKS], own: [], hidden: [] };
const now = new Date(2026, 10, 22, 10);
const mira: Profile = {
  business: 'Lantern Street',
  name: 'Mira Holt',
  role: 'owner',
  email: 'mira@lanternstreet.example',
  phone: '555 0142',
  industry: 'restaurant',
};
const SOUP =
  'Fifty minutes for two bowls of soup, and both came out stone cold. When I waved, the waiter looked straight through me.';
const review = (text: string, author: string | null = 'Dana K.'): Review => ({
  id: 'r1',
  author,
  rating: { value: 1, best: 5 },
  date: null,
  text,
  isTruncated: false,
  ownerReply: null,
  platform: { id: 'page', name: 'Harbor Reviews' },
  url: '',
});
const rules = (maxLength: number | null, privateMessage = false): ReplyRules => ({
  maxLength,
  counts: 'characters',
  editable: true,
  privateMessage,
  source: '',
});

function input(
  text = SOUP,
  choices: Partial<Choices> = {},
  more: Partial<ComposeInput> & { author?: string | null } = {},
): ComposeInput {
  const { author, ...rest } = more;
  const about = review(text, author === undefined ? 'Dana K.' : author);
  const known = {
    review: about,
    reading: readComplaint(about, issuesOf(library), { industry: 'restaurant' }),
    profile: mira,
    library,
    rules: null,
    now,
    ...rest,
  };
  return { ...known, choices: { ...suggestChoices({ ...known, seed: 1 }), ...choices } };
}
const draft = (...args: Parameters<typeof input>) => textOf(composeDraft(input(...args)));

describe('composeDraft', () => {
  it('comes in the order of a reply, in paragraphs', () => {
    const parts = composeDraft(input());
    expect(parts.map(({ part }) => part)).toEqual([
      'greeting',
      'thanks',
      'feeling',
      'responsibility',
      'action',
      'contact',
      'signature',
    ]);
    expect(parts.map(({ lead }) => lead)).toEqual(['', ' ', ' ', ' ', '\n\n', '\n\n', '\n\n']);
  });

  it('goes on in small letters after the greeting', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      expect(draft(SOUP, { seed })).toMatch(/^(?:Dear |Hello |Hi )?Dana, (?:\p{Ll}|I )/u);
      expect(draft(SOUP, { seed }, { author: 'user1234' })).toMatch(/^(?:Hello|Good day|Hello there), (?:\p{Ll}|I )/u);
    }
  });

  it('says the same for the same seed and something else for another', () => {
    expect(draft()).toBe(draft());
    expect(new Set([1, 2, 3, 4, 5].map((seed) => draft(SOUP, { seed }))).size).toBeGreaterThan(2);
  });

  it('names the details, and one day once', () => {
    const text = draft();
    expect(text).toMatch(/50-minute wait|cold soups/);
    expect(text.match(/by Thursday/g)).toHaveLength(1);
  });

  it('owns a mistake only where it was ours, and is sorry once in any case', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      expect(draft(SOUP, { faultLevel: 'ours', seed })).toMatch(/mistake|on us|got this wrong/);
      expect(draft(SOUP, { faultLevel: 'partly', seed }).match(/sorry/g)).toHaveLength(1);
      for (const faultLevel of ['unclear', 'not-ours'] as const) {
        expect(draft(SOUP, { faultLevel, seed })).not.toMatch(/mistake|on us|got this wrong/);
        expect(draft(SOUP, { faultLevel, seed }).match(/sorry/g)).toHaveLength(1);
      }
    }
  });

  it('says honestly that there is no date yet', () => {
    const text = draft(SOUP, { date: { kind: 'none' } });
    expect(text).toMatch(/no date|not have a date|cannot name a day/);
    expect(text).not.toContain('{{date}}');
  });

  it('takes the writer’s own words for a date, and leaves an open one as a blank', () => {
    expect(draft(SOUP, { date: { kind: 'words', words: 'before the weekend' } })).toContain('before the weekend');
    expect(draft(SOUP, { date: { kind: 'open' } })).toContain('{{date}}');
  });

  it('offers the channel that was chosen, and nothing that is not known', () => {
    expect(draft(SOUP, { channel: 'email' })).toContain('mira@lanternstreet.example');
    expect(draft(SOUP, { channel: 'phone' })).toContain('555 0142');
    expect(draft(SOUP, { channel: 'message' }, { rules: rules(4096, true) })).toContain('private message');
    expect(draft(SOUP, { channel: 'public' })).not.toMatch(/@|555|private/);
    expect(draft(SOUP, { channel: 'email' }, { profile: EMPTY_PROFILE })).not.toMatch(/\{\{|write to me/);
  });

  it('is whole with an empty profile', () => {
    const text = draft(SOUP, {}, { profile: EMPTY_PROFILE });
    expect(text).not.toContain('{{');
    expect(text.split(/\s+/).length).toBeGreaterThan(35);
    expect(text).toMatch(/\.$/);
  });

  it('asks what the writer wants to ask, word for word', () => {
    expect(draft(SOUP, { questions: ['Which day was it?'] })).toContain('Which day was it?');
  });

  it('offers two actions without promising the day twice', () => {
    const text = draft(SOUP, { actionIds: ['slow-service-trace', 'slow-service-say-so'] });
    expect(text.match(/by Thursday/g)).toHaveLength(1);
    expect(text).toMatch(/From this week|From now on|When the kitchen/);
  });

  it('fits 350 characters when short, and any other limit as far as it can', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      expect(draft(SOUP, { length: 'short', seed }).length).toBeLessThanOrEqual(350);
      expect(draft(SOUP, { length: 'short', seed }, { rules: rules(240) }).length).toBeLessThanOrEqual(240);
      expect(draft(SOUP, { length: 'full', seed }, { rules: rules(400) }).length).toBeLessThanOrEqual(400);
    }
  });

  it('composes a part as it stands in the whole', () => {
    const known = input();
    for (const { part, text } of composeDraft(known)) expect(composePart(part, known)).toBe(text);
    expect(composePart('date', known)).toBe('');
  });

  it('says what no kind of complaint names in the reviewer’s own words', () => {
    const text = draft('My guitar was damaged in December and I earn my living with it.');
    expect(text).toContain('your guitar was damaged in December');
    expect(text).not.toContain('your disappointment');
  });

  it('repeats nothing of a visit to a clinic', () => {
    const text = draft(
      'The nurse took three tries to draw my blood and it hurt.',
      {},
      { profile: { ...mira, industry: 'clinic' } },
    );
    expect(text).not.toMatch(/blood|hurt/);
  });

  it('thanks for a kind review without sorrow or promise', () => {
    const kind = { ...review('Spotless room, the kindest staff.'), rating: { value: 5, best: 5 } };
    const known = { review: kind, reading: readComplaint(kind, issuesOf(library)), profile: mira, library, rules: null, now };
    const text = textOf(composeDraft({ ...known, choices: suggestChoices({ ...known, seed: 1 }) }));
    expect(text).toContain('the spotless room');
    expect(text).not.toMatch(/sorry|expected|Thursday|find out/);
  });

  it('thanks for praise once, never as a but', () => {
    const text = draft('The chicken was dry. Our waitress was lovely.', {});
    expect(text.match(/lovely waitress/g)).toHaveLength(1);
    expect(text).not.toMatch(/\bbut\b/);
  });
});

describe('suggestions', () => {
  const { reading } = input();

  it('offer three actions, the issue’s own first', () => {
    const actions = actionsFor(reading, library);
    expect(actions).toHaveLength(3);
    expect(actions[0]?.id).toMatch(/^(?:slow-service|cold-food|inattentive)/);
    expect(
      labelOf({ id: 'a', label: 'Write to {{reviewer}}', variants: [], claims: false, needsDate: false }, review('')),
    ).toBe('Write to Dana');
  });

  it('never preselect a claim', () => {
    for (const issue of issuesOf(library)) {
      const about = { ...reading, issueIds: [issue.id] };
      const choices = suggestChoices({ review: review(''), reading: about, profile: mira, library, rules: null, now, seed: 1 });
      const chosen = issuesOf(library)
        .flatMap(({ actions }) => actions)
        .filter(({ id }) => choices.actionIds.includes(id));
      expect(chosen.map(({ claims }) => claims)).toEqual([false]);
    }
  });

  it('offer days to promise, weekdays only', () => {
    expect(dateChoices(now).map(({ label }) => label)).toEqual(['Thu 26 Nov', 'Two weeks', 'No date yet']);
    for (let day = 1; day <= 14; day++) {
      for (const { date } of dateChoices(new Date(2026, 10, day))) {
        if (date.kind === 'day') expect([0, 6]).not.toContain(new Date(`${date.day}T12:00`).getDay());
      }
    }
  });

  it('offer only channels that exist', () => {
    expect(channelsFor(mira, rules(null, true)).map(({ channel }) => channel)).toEqual([
      'email',
      'message',
      'phone',
      'page',
      'public',
    ]);
    expect(channelsFor(EMPTY_PROFILE, null).map(({ channel }) => channel)).toEqual(['page', 'public']);
  });

  it('put the read feeling first, offer each detail once and some questions', () => {
    expect(feelingsFor(reading, library)[0]).toEqual({ feeling: 'ignored', label: 'ignored' });
    expect(detailsFor(reading)).toEqual(['the 50-minute wait', 'the cold soups', 'how nobody came when you waved']);
    expect(questionsFor(reading, library).length).toBeGreaterThan(1);
  });

  it('are short where the platform is', () => {
    const known = { review: review(SOUP), reading, profile: mira, library, now, seed: 1 };
    expect(suggestChoices({ ...known, rules: rules(350) }).length).toBe('short');
    expect(suggestChoices({ ...known, rules: rules(4096) }).length).toBe('full');
  });
});

describe('composeHolding', () => {
  const ill = 'I got food poisoning here, sick all night.';

  it('is one calm part, at most 45 words, with one person to reach', () => {
    const known = input(ill);
    const parts = composeHolding(known.reading, known);
    expect(parts).toHaveLength(1);
    const text = textOf(parts);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(45);
    expect(text).toContain('mira@lanternstreet.example');
    expect(text).not.toMatch(/sorry|mistake|poison/);
  });

  it('is whole with nothing known', () => {
    const known = input(ill, {}, { profile: EMPTY_PROFILE, author: null });
    expect(textOf(composeHolding(known.reading, known))).toMatch(/^\p{Lu}[^{]*$/u);
  });

  it('is empty where nothing is severe, and has advice for each topic', () => {
    const known = input();
    expect(composeHolding(known.reading, known)).toEqual([]);
    expect(holdingFor('threat', library).beforePosting.length).toBeGreaterThan(1);
  });
});
