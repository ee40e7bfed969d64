import { describe, expect, it } from 'vitest';
import { EMPTY_LIBRARY, type Pack, type Template } from '../../../src/domain/library.ts';
import { playbookTemplates, templateText } from '../../../src/ui/options/playbook-templates.ts';

const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  name: id,
  industry: 'any',
  language: 'en',
  issueIds: [],
  variants: { short: '', medium: `Words of ${id}.`, full: '' },
  isFavourite: false,
  lastUsedAt: null,
  ...more,
});

const pack = (templates: Template[]): Pack => ({
  format: 'evenkeel-pack',
  formatVersion: 1,
  id: 'any',
  name: 'Any',
  language: 'en',
  version: 1,
  issues: [],
  parts: [],
  templates,
  holdingReplies: [],
});

const idsOf = (templates: readonly Template[]) => templates.map(({ id }) => id);

describe('the templates of a playbook', () => {
  it('are the favourites, then the others of the own; none that only came along, was hidden or says nothing', () => {
    const shipped = [template('plain'), template('liked', { isFavourite: true }), template('hidden', { isFavourite: true })];
    const own = [template('mine'), template('blank', { variants: { short: ' ', medium: '', full: '' } })];
    const library = { ...EMPTY_LIBRARY, packs: [pack(shipped)], own, hidden: ['hidden'] };
    const { printed, more } = playbookTemplates(library);
    expect([idsOf(printed), more]).toEqual([['liked', 'mine'], 0]);
  });

  it('are a few pages at most, and tell how many more there are', () => {
    const own = Array.from({ length: 30 }, (_, at) => template(`mine-${at}`, { isFavourite: at === 29 }));
    const { printed, more } = playbookTemplates({ ...EMPTY_LIBRARY, own });
    expect([printed.length, more, printed[0]?.id]).toEqual([24, 6, 'mine-29']);
  });

  it('stand with their medium wording, or with the one they have', () => {
    expect(templateText({ short: 's', medium: 'm', full: 'f' })).toBe('m');
    expect(templateText({ short: 's', medium: '', full: '' })).toBe('s');
  });
});
