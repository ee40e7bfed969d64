import { asAbbreviation } from '../domain/abbreviation.ts';
import { Pack, type Template } from '../domain/library.ts';
import { Industry } from '../domain/profile.ts';
import { CSV_MARK, csvCells, csvLines } from './csv.ts';
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

/** True for a text that begins like such a table. */
export const isTemplatesCsv = (text: string): boolean => /^\uFEFF?"?id"?\s*[,;\t]/.test(text);

/**
 * Reads such a table as a pack. Columns may come in any order, and only `name` or `id` and one text must be there. Never throws.
 * @param newId for rows without an id
 */
export function parseTemplatesCsv(text: string, newId: () => string): Parsed<Pack> {
  const [head = [], ...rows] = csvCells(text.replace(/^\uFEFF/, ''));
  const names = head.map((cell) => cell.trim().toLowerCase());
  if (!COLUMNS.some((column) => /^(?:short|medium|full)$/.test(column) && names.includes(column)))
    return { problem: 'wrong-shape', where: 'short, medium, full' };
  const list = (cell: string) =>
    cell
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const templates = rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row): Template => {
      const cell = (column: (typeof COLUMNS)[number]) => row[names.indexOf(column)] ?? '';
      const industry = Industry.safeParse(cell('industry').trim());
      const tags = list(cell('tags'));
      const abbreviation = asAbbreviation(cell('abbreviation'));
      return {
        id: cell('id').trim() || newId(),
        name: cell('name'),
        industry: industry.success ? industry.data : 'any',
        language: cell('language').trim() || 'en',
        issueIds: list(cell('complaints')),
        variants: { short: cell('short'), medium: cell('medium'), full: cell('full') },
        isFavourite: false,
        lastUsedAt: null,
        ...(tags.length > 0 && { tags }),
        ...(abbreviation !== '' && { abbreviation }),
      };
    });
  const pack = Pack.safeParse({
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
  });
  return pack.success ? { problem: null, value: pack.data } : { problem: 'wrong-shape', where: 'table' };
}
