import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/domain/library.ts';
import { csvCells } from '../../../src/storage/csv.ts';
import { isTemplatesCsv, parseTemplatesCsv, templatesAsCsv } from '../../../src/storage/templates-csv.ts';

const template: Template = {
  id: 'soup',
  name: '=HYPERLINK("http://x")',
  industry: 'restaurant',
  language: 'en',
  issueIds: ['cold-food', 'long-wait'],
  variants: { short: '-1 star, "really"', medium: 'Dear {{reviewer}},\n\nsorry; the soup was cold.', full: '' },
  isFavourite: false,
  lastUsedAt: null,
  tags: ['soup', '@home'],
  abbreviation: 'soup-2',
};

describe('templates as a table', () => {
  it('I3: come back as they were, and nothing in it is a formula', () => {
    const text = templatesAsCsv([template]);
    expect(isTemplatesCsv(text)).toBe(true);
    for (const line of text.split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@]/);
    const parsed = parseTemplatesCsv(text, () => 'new');
    expect(parsed.problem === null && parsed.value.templates).toEqual([template]);
  });

  it('are read from a spreadsheet’s own form: semicolons, other order, empty rows, no ids', () => {
    const parsed = parseTemplatesCsv('id;full;name;industry\r\n;"Hello; you";One;Bakery\r\n;;;\r\n', () => 'new');
    expect(parsed.problem === null && parsed.value.templates).toMatchObject([
      { id: 'new', name: 'One', industry: 'any', variants: { short: '', medium: '', full: 'Hello; you' } },
    ]);
    expect(parseTemplatesCsv('id,colour\n1,red', () => 'new').problem).toBe('wrong-shape');
    expect(isTemplatesCsv('{"format":"evenkeel-pack"}')).toBe(false);
  });

  it('are cut at the right places whatever is in a cell', () => {
    expect(csvCells('a,"b ""c""\nd",\'e\n"","x"')).toEqual([
      ['a', 'b "c"\nd', "'e"],
      ['', 'x'],
    ]);
  });
});
