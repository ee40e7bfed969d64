import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/domain/library.ts';
import { csvLines, csvRows } from '../../../src/storage/csv.ts';
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

/** What a table brings; the test fails where it is no table of templates. */
function read(text: string) {
  let made = 0;
  const parsed = parseTemplatesCsv(text, () => {
    made += 1;
    return `new-${made}`;
  });
  if (parsed.problem !== null) throw new Error(parsed.problem);
  return { templates: parsed.value.pack.templates, bad: parsed.value.bad };
}
const cellsIn = (text: string) => csvRows(text).map(({ cells }) => cells);

describe('templates as a table', () => {
  it('I3: come back as they were, and nothing in it is a formula', () => {
    const text = templatesAsCsv([template]);
    expect(isTemplatesCsv(text)).toBe(true);
    for (const line of text.split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@]/);
    expect(read(text)).toEqual({ templates: [template], bad: [] });
  });

  it('come back with a name and no text, too', () => {
    const bare = { ...template, variants: { short: '', medium: '', full: '' } };
    expect(read(templatesAsCsv([bare]))).toEqual({ templates: [bare], bad: [] });
  });

  it('are read from a spreadsheet’s own form: semicolons, other order, empty rows, no ids', () => {
    const { templates } = read('id;full;name;industry\r\n;"Hello; you";One;Bakery\r\n;;;\r\n');
    expect(templates).toMatchObject([
      { id: 'new-1', name: 'One', industry: 'any', variants: { short: '', medium: '', full: 'Hello; you' } },
    ]);
    expect(isTemplatesCsv('{"format":"evenkeel-pack"}')).toBe(false);
    expect(isTemplatesCsv('[1, 2]')).toBe(false);
    expect(isTemplatesCsv('nothing of the kind')).toBe(false);
  });

  it.each([
    ['another order and case', 'TEXT,Id,Name\nHello,a,One\n'],
    ['a byte order mark', '\uFEFFid,name,text\r\na,One,Hello\r\n'],
    ['Excel’s named separator', 'sep=;\r\nid;name;text\r\na;One;Hello\r\n'],
    ['a named separator that the first line does not show', '\uFEFFsep=|\nid|name, title|name|text\na||One|Hello'],
    ['tabs', 'id\tname\ttext\na\tOne\tHello'],
    ['bare CR line ends', 'id,name,text\ra,One,Hello\r'],
    ['empty lines before and between', '\n\n,,\nid,name,text\n\na,One,Hello\n\n'],
    ['empty cells at the end of each line', 'id,name,text,,\na,One,Hello,,,\n'],
    ['quotation marks after a space', 'id, name, text\na, "One", "Hello"\n'],
  ])('are read with %s', (_, text) => {
    expect(isTemplatesCsv(text)).toBe(true);
    const { templates, bad } = read(text);
    expect(bad).toEqual([]);
    expect(templates).toMatchObject([{ id: 'a', name: 'One', variants: { medium: 'Hello' } }]);
  });

  it.each([
    ['Briskine', 'title,shortcut,subject,body,tags\nCold soup,csoup,Sorry,"Hi {{to.first_name}}, sorry","food,soup"'],
    ['Text Blaze', 'Folder,Name,Shortcut,Content\nfood;soup,Cold soup,/csoup,"Hi {{to.first_name}}, sorry"'],
    ['TextExpander', 'Abbreviation;Label;Plain Text;Group\n;Cold soup;"Hi {{to.first_name}}, sorry";'],
    ['a help desk', 'Category\tTitle\tMessage\tLanguage\nfood\tCold soup\tHi {{to.first_name}}, sorry\tEnglish'],
  ])('of %s are read by the names it gives its columns, their placeholders as they are', (_, text) => {
    const { templates, bad } = read(text);
    expect(bad).toEqual([]);
    expect(templates).toMatchObject([
      { id: 'new-1', name: 'Cold soup', language: 'en', variants: { medium: 'Hi {{to.first_name}}, sorry' } },
    ]);
  });

  it('take abbreviation, tags and language along, and a name from the text where there is none', () => {
    const { templates } = read(
      'keyword,content,folder,category,locale\n;csoup,"Hello\r\nyou",Food,"Food;Soup",de-AT\n,Thank you for telling me about the soup that came cold today.,,,Spanish',
    );
    expect(templates).toMatchObject([
      { name: 'csoup', abbreviation: 'csoup', tags: ['Food', 'Soup'], language: 'de', variants: { medium: 'Hello\nyou' } },
      { name: 'Thank you for telling me about the soup that …', language: 'es' },
    ]);
  });

  it('name each line they cannot be read from, and bring the others', () => {
    const text =
      'name,text\nOne,Hello\nTwo,\nThree,Sorry, we will\n"Four\nfold","Still\nhere"\nFive,"never closed\nSix,Also here\n';
    const { templates, bad } = read(text);
    expect(templates.map(({ name, variants }) => [name, variants.medium])).toEqual([
      ['One', 'Hello'],
      ['Four\nfold', 'Still\nhere'],
      ['Six', 'Also here'],
    ]);
    expect(bad).toEqual([
      { line: 3, why: 'no-text' },
      { line: 4, why: 'cells' },
      { line: 8, why: 'quote' },
    ]);
    expect(read('sep=,\r\nname,text\r\nOne,\r\n').bad).toEqual([{ line: 3, why: 'no-text' }]);
    expect(read('name,text\rOne,Hello\rTwo,').bad).toEqual([{ line: 3, why: 'no-text' }]);
  });

  it('are no templates where no column has texts', () => {
    expect(parseTemplatesCsv('id,colour\n1,red', () => 'new').problem).toBe('no-columns');
    expect(parseTemplatesCsv('', () => 'new').problem).toBe('no-columns');
  });

  it('are cut at the right places whatever is in a cell', () => {
    expect(cellsIn('a,"b ""c""\nd",\'e\n"","x"')).toEqual([
      ['a', 'b "c"\nd', "'e"],
      ['', 'x'],
    ]);
    expect(cellsIn('a,5" wide')).toEqual([['a', '5" wide']]);
    expect(cellsIn("a,'=1+1,'quoted'")).toEqual([['a', '=1+1', "'quoted'"]]);
    const signs = ['=1', "'=1", "''=1", '\t', '\tHello', "'Hello'", ' -1', '"', ' " ', 'sep=;', ''];
    expect(cellsIn(csvLines(signs.map((sign) => [sign, 'end'])))).toEqual(signs.map((sign) => [sign, 'end']));
    expect(cellsIn('a;b,c;d')).toEqual([['a', 'b,c', 'd']]);
  });
});
