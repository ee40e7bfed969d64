import { describe, expect, it } from 'vitest';
import { templatesOf } from '../../../src/domain/library.ts';
import { type MergeChoice, planMerge, sentenceKey, withMerged } from '../../../src/ui/options/merge-pack.ts';
import { issue, pack, someLibrary, template } from './fakes.ts';

const both = () => 'both' as const;
const theirs = () => 'theirs' as const;
const changed = template('mine', { variants: { short: '', medium: 'Other words.', full: '' } });

describe('taking in a pack', () => {
  it('tells what is new, what is the same, and what is here in other words', () => {
    const plan = planMerge(someLibrary(), pack('p', [template('new'), template('cold-food', { isFavourite: true }), changed]));
    expect(plan.fresh.map(({ id }) => id)).toEqual(['new']);
    expect(plan.same.map(({ id }) => id)).toEqual(['cold-food']);
    expect(plan.clashing.map(({ id, mine, theirs }) => [id, mine.variants.medium, theirs.variants.medium])).toEqual([
      ['mine', 'Dear {{reviewer}}, this is mine.', 'Other words.'],
    ]);
  });

  it('takes what stands here word for word under another id for the same', () => {
    const twin = { ...template('mine'), id: 'of-another' };
    expect(planMerge(someLibrary(), pack('p', [twin]))).toMatchObject({ fresh: [], same: [{ id: 'of-another' }] });
  });

  it('keeps both wordings, the newcomer under a new id', () => {
    const merged = withMerged(someLibrary(), pack('p', [changed]), both, () => 'fresh-id');
    expect(merged.own.map(({ id, variants }) => [id, variants.medium])).toEqual([
      ['fresh-id', 'Other words.'],
      ['mine', 'Dear {{reviewer}}, this is mine.'],
    ]);
  });

  it('replaces only when the writer says so', () => {
    const merged = withMerged(someLibrary(), pack('p', [changed]), theirs, () => 'unused');
    expect(merged.own.map(({ id, variants }) => [id, variants.medium])).toEqual([['mine', 'Other words.']]);
  });

  it('leaves the shipped template under a clashing one where it is, so that there is a way back', () => {
    const soup = template('cold-food', { name: 'Soup' });
    const merged = withMerged(someLibrary(), pack('p', [soup]), theirs, () => 'unused');
    expect(templatesOf(merged).find(({ id }) => id === 'cold-food')?.name).toBe('Soup');
    expect(merged.packs).toEqual(someLibrary().packs);
  });

  it('brings a deleted template back when the file has it', () => {
    const merged = withMerged({ ...someLibrary(), hidden: ['cold-food'] }, pack('p', [template('cold-food')]), both, () => 'x');
    expect(merged.hidden).toEqual([]);
  });

  it('keeps the issues a pack brings, but never over a pack of the same id', () => {
    const brought = pack('more', [], { issues: [issue('a')] });
    const merged = withMerged(someLibrary(), brought, both, () => 'x');
    expect(merged.packs.map(({ id }) => id)).toEqual(['shipped', 'more']);
    const again = withMerged(merged, pack('shipped', [], { issues: [issue('b')] }), both, () => 'x');
    expect(again.packs).toEqual(merged.packs);
  });

  it('takes each clash as the writer chose, favourites and last use of theirs as they were here', () => {
    const used = { isFavourite: true, lastUsedAt: '2026-11-01T09:00:00Z' };
    const library = { ...someLibrary(), own: [template('mine'), template('yours', used), template('ours')] };
    const brought = pack('p', [
      template('mine', { name: 'A' }),
      template('yours', { name: 'B' }),
      template('ours', { name: 'C' }),
    ]);
    const chosen = { mine: 'mine', yours: 'theirs', ours: 'both' } as const;
    const merged = withMerged(
      library,
      brought,
      (key) => chosen[key as keyof typeof chosen],
      () => 'fresh-id',
    );
    expect(merged.own.map(({ id, name, isFavourite, lastUsedAt }) => [id, name, isFavourite, lastUsedAt])).toEqual([
      ['yours', 'B', true, '2026-11-01T09:00:00Z'],
      ['fresh-id', 'C', false, null],
      ['mine', 'Template mine', false, null],
      ['ours', 'Template ours', false, null],
    ]);
  });

  it('loses no shared sentence: mine, theirs, or theirs under a name of its own that its templates use', () => {
    const library = { ...someLibrary(), shared: [{ name: 'close', text: 'Kind regards' }] };
    const brought = pack('p', [template('new', { variants: { short: '', medium: 'Hello. {{close}}', full: '' } })], {
      shared: [
        { name: 'close', text: 'Yours' },
        { name: 'hours', text: 'Nine to five' },
      ],
    });
    expect(planMerge(library, brought).sentences).toEqual({
      fresh: [{ name: 'hours', text: 'Nine to five' }],
      clashing: [{ name: 'close', mine: 'Kind regards', theirs: 'Yours' }],
    });
    const by = (choice: MergeChoice) => {
      const { shared = [], own } = withMerged(
        library,
        brought,
        (key) => (key === sentenceKey('close') ? choice : 'mine'),
        String,
      );
      return [shared.map(({ name, text }) => `${name}: ${text}`), own[0]?.variants.medium];
    };
    expect(by('mine')).toEqual([['close: Kind regards', 'hours: Nine to five'], 'Hello. {{close}}']);
    expect(by('theirs')).toEqual([['close: Yours', 'hours: Nine to five'], 'Hello. {{close}}']);
    expect(by('both')).toEqual([['close: Kind regards', 'hours: Nine to five', 'close-2: Yours'], 'Hello. {{close-2}}']);
  });
});
