import { asAbbreviation } from '../domain/abbreviation.ts';
import type { Pack, Template } from '../domain/library.ts';
import { Industry } from '../domain/profile.ts';
import { CSV_MARK, csvLines, csvRows } from './csv.ts';
import type { Parsed } from './export.ts';

const COLUMNS = [
  'id',
  'name',
  'industry',
  'language',
  'complaints',
  'tags',
  'abbreviation',
  'short',
  'medium',
  'full',
] as const;
type Column = (typeof COLUMNS)[number];

/** Templates as a table for spreadsheets; ids of complaints and tags stand in one cell each, with `|` between. */
export const templatesAsCsv = (templates: readonly Template[]): string =>
  CSV_MARK +
  csvLines([
    COLUMNS,
    ...templates.map(({ id, name, industry, language, issueIds, tags = [], abbreviation = '', variants }) => [
      id,
      name,
      industry,
      language,
      issueIds.join('|'),
      tags.join('|'),
      abbreviation,
      variants.short,
      variants.medium,
      variants.full,
    ]),
  ]);

/** What a column is called here and in the tables of other tools, letters and digits only, the likeliest first. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'uuid', 'templateid', 'snippetid'],
  name: ['name', 'title', 'label', 'templatename', 'snippetname', 'macroname', 'subject', 'description'],
  industry: ['industry'],
  language: ['language', 'lang', 'locale'],
  complaints: ['complaints'],
  tags: ['tags', 'tag', 'labels', 'folder', 'foldername', 'group', 'groupname', 'category', 'categories', 'collection'],
  abbreviation: ['abbreviation', 'shortcut', 'keyword', 'trigger', 'abbr', 'shortcode', 'hotstring'],
  short: ['short'],
  medium: [
    'medium',
    'text',
    'content',
    'contents',
    'body',
    'bodytext',
    'message',
    'template',
    'templatetext',
    'snippet',
    'snippettext',
    'reply',
    'response',
    'answer',
    'plaintext',
  ],
  full: ['full', 'long'],
};
const TEXTS = ['short', 'medium', 'full'] as const;

/** Which columns of a first line hold what, the likeliest name first. */
function columnsOf(heading: readonly string[]): Readonly<Record<Column, readonly number[]>> {
  const said = heading.map((cell) => cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const at = (column: Column) => NAMES[column].flatMap((name) => said.flatMap((each, index) => (each === name ? [index] : [])));
  return Object.fromEntries(COLUMNS.map((column) => [column, at(column)])) as Record<Column, number[]>; // one for each
}

const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** True for a text that is a table rather than JSON: its first line has several cells, or names a column. */
export function isTemplatesCsv(text: string): boolean {
  if (/^\uFEFF?\s*[{[]/.test(text)) return false;
  const heading = csvRows(text.slice(0, 2000)).find(({ cells }) => !isEmpty(cells));
  return heading !== undefined && (heading.cells.length > 1 || Object.values(columnsOf(heading.cells)).flat().length > 0);
}

/** Languages known by name as well as by code: tables of other tools have either. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'no', 'fi', 'pl'];

/** Their codes by their names, in English and as they call themselves. */
const languageCodes = (): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.flatMap((code) =>
      ['en', code].map((spoken) => [
        new Intl.DisplayNames([spoken], { type: 'language' }).of(code)?.toLowerCase() ?? code,
        code,
      ]),
    ),
  );

/** The code of a language as other tools write it: `en-GB`, `en_US`, `German`, `Deutsch`; English where it is none. */
function languageOf(said: string, codes: ReadonlyMap<string, string>): string {
  const word = said.trim().toLowerCase();
  const [, code] = /^([a-z]{2,3})(?:[-_].*)?$/.exec(word) ?? [];
  return code ?? codes.get(word) ?? 'en';
}

/** Signs of a text that stand for a name where it has none. */
const NAME_SIGNS = 48;

/** How a text begins, as a name for it: its first line, cut at a word. */
function opening(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= NAME_SIGNS) return line;
  const cut = line.slice(0, NAME_SIGNS);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined)} …`;
}

/** Why a row cannot be taken. `no-text`: nothing to insert. `quote`: one is never closed. `cells`: more than there are columns. */
export type BadRow = { line: number; why: 'no-text' | 'quote' | 'cells' };

/** What a table brings: the rows that can be taken, and where the others are. */
export type TemplateTable = { pack: Pack; bad: readonly BadRow[] };

/**
 * Reads a table of templates, our own or another tool's. Columns may come in any order, and only one with texts must be there.
 * Never throws.
 * @param newId for rows without an id
 */
export function parseTemplatesCsv(text: string, newId: () => string): Parsed<TemplateTable> {
  const [heading, ...rows] = csvRows(text).filter(({ cells, isOpen }) => isOpen || !isEmpty(cells));
  const columns = columnsOf(heading?.cells ?? []);
  if (TEXTS.every((column) => columns[column].length === 0)) return { problem: 'no-columns' };
  const codes = languageCodes();
  const isOurs = columns.complaints.length > 0;
  const width = heading?.cells.length ?? 0;
  const templates: Template[] = [];
  const bad: BadRow[] = [];
  for (const { line, cells, isOpen } of rows) {
    const all = (column: Column) => columns[column].map((at) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
    const cell = (column: Column) => all(column)[0] ?? '';
    const list = (column: Column) =>
      all(column)
        .flatMap((each) => each.split(isOurs ? /[|,]/ : /[|,;]/))
        .map((each) => each.trim())
        .filter((each, at, every) => each !== '' && every.indexOf(each) === at);
    const words = (column: Column) => cell(column).replace(/\r\n?/g, '\n');
    const variants = { short: words('short'), medium: words('medium'), full: words('full') };
    const said = variants.medium || variants.full || variants.short;
    const isBare = said === '' && !(isOurs && cell('name') !== ''); // our own may have a name only
    const why = isOpen ? 'quote' : !isEmpty(cells.slice(width)) ? 'cells' : isBare ? 'no-text' : null;
    if (why) {
      bad.push({ line, why });
      continue;
    }
    const industry = Industry.safeParse(cell('industry').trim().toLowerCase());
    const tags = list('tags');
    const abbreviation = asAbbreviation(cell('abbreviation'));
    templates.push({
      id: cell('id').trim() || newId(),
      name: isOurs ? cell('name') : cell('name').trim() || abbreviation || opening(said),
      industry: industry.success ? industry.data : 'any',
      language: languageOf(cell('language'), codes),
      issueIds: list('complaints'),
      variants,
      isFavourite: false,
      lastUsedAt: null,
      ...(tags.length > 0 && { tags }),
      ...(abbreviation !== '' && { abbreviation }),
    });
  }
  const pack: Pack = {
    format: 'evenkeel-pack',
    formatVersion: 1,
    id: 'table',
    name: '',
    language: 'en',
    version: 1,
    issues: [],
    parts: [],
    templates,
    holdingReplies: [],
  };
  return { problem: null, value: { pack, bad } };
}
