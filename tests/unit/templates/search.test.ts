import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/domain/library.ts';
import { searchTemplates } from '../../../src/templates/search.ts';

const template = (id: string, name: string, medium: string, tags: string[] = []): Template => ({
  id,
  name,
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: '', medium, full: '' },
  isFavourite: false,
  lastUsedAt: null,
  tags,
});
const LIST = [
  template('wait', 'Long wait', 'You waited for a Table by the window.', ['terrace']),
  template('parcel', 'Parcel late', 'The refund is on its way.'),
  template('refund', 'Refund asked for', 'I will look at the bill.'),
];
const idsFor = (query: string, list: readonly Template[] = LIST) =>
  searchTemplates(list, query).map(({ template: { id } }) => id);

describe('searching templates', () => {
  it('puts hits in the name before hits in the text, whatever the case', () => {
    expect(idsFor('refund')).toEqual(['refund', 'parcel']);
    expect(idsFor('table')).toEqual(['wait']);
    expect(idsFor('window table')).toEqual(['wait']);
    expect(idsFor('TERRACE')).toEqual(['wait']);
  });

  it('forgives a slip where nothing is written as typed', () => {
    expect(idsFor('parcl')).toEqual(['parcel']);
    expect(idsFor('windw')).toEqual(['wait']);
    expect(idsFor('xyzzy')).toEqual([]);
  });

  it('finds the one among ten thousand, and searches a changed list anew', () => {
    const many = [...Array.from({ length: 10_000 }, (_, at) => template(`t${at}`, `Number ${at}`, 'Thank you.')), ...LIST];
    expect(idsFor('refund', many)).toEqual(['refund', 'parcel']);
    expect(idsFor('refund', many.slice(0, -1))).toEqual(['parcel']);
  });
});
