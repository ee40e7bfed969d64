import { describe, expect, it } from 'vitest';
import { templatesOf } from '../../../src/domain/library.ts';
import { planMerge, withMerged } from '../../../src/ui/options/merge-pack.ts';
import { issue, pack, someLibrary, template } from './fakes.ts';

const changed = template('mine', { variants: { short: '', medium: 'Other words.', full: '' } });

describe('taking in a pack', () => {
  it('tells what is new, what is the same, and what is here in other words', () => {
    const plan = planMerge(someLibrary(), pack('p', [template('new'), template('cold-food', { isFavourite: true }), changed]));
    expect(plan.fresh.map(({ id }) => id)).toEqual(['new']);
    expect(plan.same.map(({ id }) => id)).toEqual(['cold-food']);
    expect(plan.clashing.map(({ id }) => id)).toEqual(['mine']);
  });

  it('keeps both wordings, the newcomer under a new id', () => {
    const merged = withMerged(someLibrary(), pack('p', [changed]), 'both', () => 'fresh-id');
    expect(merged.own.map(({ id, variants }) => [id, variants.medium])).toEqual([
      ['fresh-id', 'Other words.'],
      ['mine', 'Dear {{reviewer}}, this is mine.'],
    ]);
  });

  it('replaces only when the writer says so', () => {
    const merged = withMerged(someLibrary(), pack('p', [changed]), 'theirs', () => 'unused');
    expect(merged.own.map(({ id, variants }) => [id, variants.medium])).toEqual([['mine', 'Other words.']]);
  });

  it('leaves the shipped template under a clashing one where it is, so that there is a way back', () => {
    const theirs = template('cold-food', { name: 'Soup' });
    const merged = withMerged(someLibrary(), pack('p', [theirs]), 'theirs', () => 'unused');
    expect(templatesOf(merged).find(({ id }) => id === 'cold-food')?.name).toBe('Soup');
    expect(merged.packs).toEqual(someLibrary().packs);
  });

  it('brings a deleted template back when the file has it', () => {
    const merged = withMerged(
      { ...someLibrary(), hidden: ['cold-food'] },
      pack('p', [template('cold-food')]),
      'both',
      () => 'x',
    );
    expect(merged.hidden).toEqual([]);
  });

  it('keeps the issues a pack brings, but never over a pack of the same id', () => {
    const brought = pack('more', [], { issues: [issue('a')] });
    const merged = withMerged(someLibrary(), brought, 'both', () => 'x');
    expect(merged.packs.map(({ id }) => id)).toEqual(['shipped', 'more']);
    const again = withMerged(merged, pack('shipped', [], { issues: [issue('b')] }), 'both', () => 'x');
    expect(again.packs).toEqual(merged.packs);
  });
});
