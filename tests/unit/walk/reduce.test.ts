import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../src/complaint/read-complaint.ts';
import type { ComplaintReading } from '../../../src/domain/complaint.ts';
import type { InsertOutcome } from '../../../src/domain/page-reading.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import type { Review } from '../../../src/domain/review.ts';
import type { Walk } from '../../../src/domain/walk.ts';
import { SHIPPED_PACKS } from '../../../src/templates/packs/index.ts';
import { textOf } from '../../../src/walk/edit-parts.ts';
import { blanksOf, type Effect, reduce, type WalkContext, type WalkEvent } from '../../../src/walk/reduce.ts';
import { NO_PLACE, startWalk } from '../../../src/walk/start.ts';

const profile: Profile = {
  business: 'Lantern Street Kitchen',
  name: 'Mira Holt',
  role: 'owner',
  email: 'mira@lanternstreet.example',
  phone: '555 0142',
  industry: 'restaurant',
};
const context: WalkContext = {
  profile,
  library: { packs: [...SHIPPED_PACKS], own: [], hidden: [] },
  now: new Date('2026-11-22T10:00:00'),
  recent: [],
};
const reviewOf = (text: string): Review => ({
  id: 'r1',
  author: 'Dana K.',
  rating: { value: 1, best: 5 },
  date: { shown: '2 days ago', day: '2026-11-20' },
  text,
  isTruncated: false,
  ownerReply: null,
  platform: { id: 'page', name: 'Harbor Reviews' },
  url: 'https://harbor-reviews.example/inbox',
});
const SOUP =
  'We waited fifty minutes for two bowls of soup, and both came out stone cold. When I waved, the waiter looked straight through me.';

function open(text = SOUP, place: Partial<Walk['place']> = {}): Walk {
  const review = reviewOf(text);
  const reading: ComplaintReading = readComplaint(
    review,
    context.library.packs.flatMap((pack) => pack.issues),
  );
  return startWalk(
    {
      id: 'w1',
      seed: 3,
      place: { ...NO_PLACE, tabId: 1, frameId: 0, reviewId: 'r1', hasBox: true, ...place },
      review,
      reading,
      rules: null,
      fieldMaxLength: null,
    },
    context,
  );
}
function through(walk: Walk, ...events: readonly WalkEvent[]): { walk: Walk; effect: Effect | null } {
  let now: { walk: Walk; effect: Effect | null } = { walk, effect: null };
  for (const event of events) now = reduce(now.walk, event, context);
  return now;
}
const go: WalkEvent = { type: 'continue' };
const text = (walk: Walk) => textOf(walk.parts);
const inserted: InsertOutcome = { outcome: 'inserted', fieldId: 'f', boxText: 'x', ms: 5 };

describe('the walk', () => {
  it('starts on Calm with nothing written', () => {
    const walk = open();
    expect(walk.frame).toBe('calm');
    expect(text(walk)).toBe('');
  });

  it('goes calm, acknowledge, solve, offline, review, and each step adds its own words', () => {
    let walk = open();
    const frames: string[] = [];
    const lengths: number[] = [];
    for (let i = 0; i < 4; i++) {
      walk = through(walk, go).walk;
      frames.push(walk.frame);
      lengths.push(text(walk).length);
    }
    expect(frames).toEqual(['acknowledge', 'solve', 'offline', 'review']);
    expect(lengths[0]).toBeGreaterThan(40);
    expect(lengths[1]).toBeGreaterThan(lengths[0] ?? 0);
    expect(lengths[2]).toBeGreaterThan(lengths[1] ?? 0);
    expect(lengths[3]).toBe(lengths[2]);
    expect(text(walk)).toContain('mira@lanternstreet.example');
  });

  it('asks to insert at the end, and asks the box first', () => {
    const { effect } = through(open(), go, go, go, go, go);
    expect(effect).toEqual({ type: 'insert', onFilled: 'ask' });
  });

  it('changes only the apology when the fault level changes', () => {
    const { walk } = through(open(), go);
    const { walk: next } = through(walk, { type: 'choose', choices: { faultLevel: 'not-ours' } });
    const changed = next.parts.filter((part, i) => part.text !== walk.parts[i]?.text).map((part) => part.part);
    expect(changed).toEqual(['responsibility']);
    expect(next.fresh).toEqual(['responsibility']);
  });

  it('never overwrites words the writer changed, and offers the new sentence instead', () => {
    const { walk } = through(open(), go);
    const apology = walk.parts.find((part) => part.part === 'responsibility')?.text ?? '';
    const mine = text(walk).replace(apology, 'I got this wrong.');
    const { walk: edited } = through(
      walk,
      { type: 'edit', text: mine },
      { type: 'choose', choices: { faultLevel: 'unclear' } },
    );
    expect(text(edited)).toBe(mine);
    expect(edited.offers.responsibility).toBeTruthy();
    const { walk: taken } = through(edited, { type: 'use-offer', part: 'responsibility' });
    expect(text(taken)).toContain(edited.offers.responsibility ?? '-');
    expect(taken.offers.responsibility).toBeUndefined();
  });

  it('keeps the writer’s words through the later steps and back', () => {
    const { walk } = through(open(), go);
    const mine = `${text(walk)} My own line.`;
    const { walk: later } = through(
      walk,
      { type: 'edit', text: mine },
      go,
      go,
      { type: 'back' },
      { type: 'go', step: 'acknowledge' },
      go,
      go,
      go,
    );
    expect(text(later).startsWith(mine)).toBe(true);
  });

  it('writes the whole suggestion at once', () => {
    const { walk, effect } = through(open(), { type: 'use-suggestion' });
    expect(effect).toEqual({ type: 'insert', onFilled: 'ask' });
    expect(text(walk)).toBe(text(through(open(), go, go, go, go).walk));
    expect(blanksOf(text(walk))).toEqual([]);
  });

  it('stops for an open blank, and goes on once it is filled', () => {
    const { walk } = through(open(), go, go, go, go);
    const { walk: blank } = through(walk, { type: 'edit', text: `${text(walk)} See {{reference}}.` }, go);
    expect(blank.frame).toBe('blank');
    const { walk: filled, effect } = through(blank, { type: 'fill-blank', name: 'reference', value: 'table 12' });
    expect(text(filled)).toContain('See table 12.');
    expect(effect?.type).toBe('insert');
  });

  it('leaves the sentence with the blank out when asked to', () => {
    const { walk } = through(open(), go, go, go, go);
    const before = text(walk);
    const { walk: without, effect } = through(walk, { type: 'edit', text: `${before}\n\nSee {{reference}}.` }, go, {
      type: 'leave-sentence-out',
      name: 'reference',
    });
    expect(text(without).trim()).toBe(before);
    expect(effect?.type).toBe('insert');
  });

  it('stops for a finding that asks first, once', () => {
    const { walk } = through(open(), go, go, go, go);
    const { walk: asking } = through(
      walk,
      { type: 'edit', text: `${text(walk)} Please change your review to five stars.` },
      go,
    );
    expect(asking.frame).toBe('confirm');
  });

  it('asks when the box holds words, and then does as told', () => {
    const { walk } = through(
      open(),
      { type: 'use-suggestion' },
      {
        type: 'insert-result',
        outcome: { outcome: 'box-not-empty', fieldId: 'f', text: 'Old words' },
      },
    );
    expect(walk.frame).toBe('ask');
    expect(walk.boxText).toBe('Old words');
    expect(through(walk, { type: 'answer-filled', answer: 'replace' }).effect).toEqual({ type: 'insert', onFilled: 'replace' });
    expect(through(walk, { type: 'answer-filled', answer: 'keep' }).effect).toEqual({ type: 'copy' });
  });

  it('says so when it is in the box, and Undo leads back to the draft', () => {
    const { walk } = through(open(), { type: 'use-suggestion' }, { type: 'insert-result', outcome: inserted });
    expect(walk.frame).toBe('inserted');
    const { walk: back } = through(walk, { type: 'undo-result', outcome: 'undone' });
    expect(back.frame).toBe('review');
    expect(text(back)).toBe(text(walk));
  });

  it('says that it is the short wording where the writer chose it because the box is too small', () => {
    const tooLong: InsertOutcome = { outcome: 'refused', reason: 'too-long', over: 40 };
    const { walk } = through(
      open(),
      { type: 'use-suggestion' },
      { type: 'insert-result', outcome: tooLong },
      { type: 'choose-length', length: 'short' },
      { type: 'insert-result', outcome: inserted },
    );
    expect(walk.outcome?.outcome).toBe('inserted-shortened');
    const { walk: chosen } = through(
      open(),
      { type: 'use-suggestion' },
      { type: 'choose-length', length: 'short' },
      { type: 'insert-result', outcome: inserted },
    );
    expect(chosen.outcome?.outcome).toBe('inserted');
  });

  it('keeps the draft when the insertion is refused', () => {
    const { walk } = through(open(), { type: 'use-suggestion' });
    const { walk: failed } = through(walk, { type: 'insert-result', outcome: { outcome: 'refused', reason: 'box-gone' } });
    expect(failed.frame).toBe('failed');
    expect(text(failed)).toBe(text(walk));
    expect(through(failed, go).effect?.type).toBe('insert');
  });

  it('offers to copy where there is no box', () => {
    const { effect } = through(open(SOUP, { hasBox: false }), go, go, go, go, go);
    expect(effect).toEqual({ type: 'copy' });
  });

  it('puts the templates away for a severe complaint, and takes the writer’s word that it is none', () => {
    const walk = open('My wife got food poisoning from the chicken and spent the night in hospital.');
    expect(walk.isSevere).toBe(true);
    const { walk: severe } = through(walk, go);
    expect(severe.frame).toBe('severe');
    expect(text(severe).split(/\s+/).length).toBeLessThanOrEqual(45);
    expect(through(walk, { type: 'use-suggestion' }).effect).toBeNull();
    const { walk: normal } = through(severe, { type: 'not-severe' });
    expect(normal.frame).toBe('acknowledge');
    expect(normal.isSevere).toBe(false);
  });

  it('is pure: the same events give the same walk', () => {
    const events: WalkEvent[] = [go, { type: 'choose', choices: { faultLevel: 'partly' } }, go, go, go];
    expect(through(open(), ...events).walk).toEqual(through(open(), ...events).walk);
  });
});

describe('a pause', () => {
  const until = '2026-11-22T10:10:00.000Z';

  it('puts the walk away and brings it back on Calm, which leads on to where it was left', () => {
    const left = through(open(), ...Array<WalkEvent>(3).fill({ type: 'continue' })).walk;
    expect(left.frame).toBe('offline');
    const away = through(left, { type: 'later' }, { type: 'put-away', until }).walk;
    expect(away).toMatchObject({ frame: 'away', snooze: { until, from: 'offline' } });
    expect(through(away, { type: 'continue' }, { type: 'back' }).walk.frame).toBe('away');
    const back = through(away, { type: 'bring-back' }).walk;
    expect(back).toMatchObject({ frame: 'calm', snooze: null });
    expect(textOf(back.parts)).toBe(textOf(left.parts));
    expect(through(back, { type: 'continue' }).walk).toMatchObject({ frame: 'offline', resumeAt: null });
  });

  it('asked for on Calm leads on to the first step', () => {
    const back = through(open(), { type: 'later' }, { type: 'put-away', until }, { type: 'bring-back' }).walk;
    expect(through(back, { type: 'continue' }).walk.frame).toBe('acknowledge');
  });

  it('can be thought better of', () => {
    const asked = through(open(), { type: 'continue' }, { type: 'later' }).walk;
    expect(through(asked, { type: 'back' }).walk.frame).toBe('acknowledge');
  });

  it('takes the plain fact into the thanks, before or after they are written, and never over the writer’s words', () => {
    const fact: WalkEvent = { type: 'note-fact', fact: ' two soups came cold  after fifty minutes' };
    const sentence = 'Two soups came cold after fifty minutes.';
    const before = through(open(), { type: 'later' }, fact, { type: 'put-away', until }, { type: 'bring-back' });
    expect(textOf(through(before.walk, { type: 'continue' }).walk.parts)).toContain(sentence);
    const written = through(open(), { type: 'continue' }, fact).walk;
    expect(textOf(written.parts)).toContain(sentence);
    const typed = through(open(), { type: 'continue' }, { type: 'edit', text: 'My own words.' }).walk;
    expect(textOf(through(typed, fact).walk.parts)).toBe('My own words.');
  });
});

describe('the suggestion in a panel', () => {
  it('is the whole draft, shown before anything goes in', () => {
    const { walk, effect } = through(open(), { type: 'show-suggestion' });
    expect(walk.frame).toBe('express');
    expect(effect).toBeNull();
    expect(textOf(walk.parts)).toBe(textOf(through(open(), { type: 'use-suggestion' }).walk.parts));
  });
});
