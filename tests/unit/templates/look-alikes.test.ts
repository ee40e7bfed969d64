import { describe, expect, it } from 'vitest';
import { isStale, type Template, withShared } from '../../../src/domain/library.ts';
import { lookAlikes } from '../../../src/templates/look-alikes.ts';

const template = (id: string, medium: string): Template => ({
  id,
  name: id,
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: '', medium, full: '' },
  isFavourite: false,
  lastUsedAt: null,
});

const SOUP =
  'Dear {{reviewer}}, thank you for telling me about the cold soup. I will talk with the kitchen and write by {{date}}.';

describe('templates that look alike', () => {
  it('are found both ways, and others left alone', () => {
    const alike = lookAlikes([
      template('soup', SOUP),
      template('soup-again', `${SOUP} {{signature}}`),
      template('parcel', 'The parcel went to the wrong door, and nobody told you. I am asking the driver about it today.'),
      template('short', 'Thank you.'),
    ]);
    expect([...alike]).toEqual([
      ['soup', ['soup-again']],
      ['soup-again', ['soup']],
    ]);
  });

  it('are looked for among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      template(
        `t${at}`,
        `Thank you for telling me. The matter ${at} of room ${at * 7} is with person ${at * 13} until day ${at * 3} of it.`,
      ),
    );
    const alike = lookAlikes([...many, template('one', SOUP), template('other', SOUP)]);
    expect(alike.get('one')).toEqual(['other']);
  });
});

describe('a stale template', () => {
  const now = new Date('2026-11-22T09:00:00Z');
  it('was of use once, and neither used nor checked for half a year', () => {
    const of = (lastUsedAt: string | null, checkedAt: string | null) =>
      isStale({ ...template('a', ''), lastUsedAt, checkedAt }, now);
    expect(of(null, null)).toBe(false);
    expect(of('2026-11-01T00:00:00Z', null)).toBe(false);
    expect(of('2026-01-01T00:00:00Z', null)).toBe(true);
    expect(of('2026-01-01T00:00:00Z', '2026-10-01T00:00:00Z')).toBe(false);
  });
});

describe('shared sentences', () => {
  it('stand in the place of their names, one level deep', () => {
    const shared = [
      { name: 'desk', text: 'Ask for {{name}} at the {{desk}}.' },
      { name: 'empty', text: '' },
    ];
    expect(withShared('Hello. {{desk}} {{ empty }}{{date}}', shared)).toBe('Hello. Ask for {{name}} at the {{desk}}. {{date}}');
    expect(withShared('{{desk}}', undefined)).toBe('{{desk}}');
  });
});
