/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection", seen 2026-11-22). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** True for a text a spreadsheet would run, and for one that would be taken for such a text made safe. */
function asksApostrophe(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return FORMULA.test(bare) || FORMULA.test(bare.trimStart());
}

/** A cell: text a spreadsheet would run is kept from it by an apostrophe; quotes where they are needed. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = asksApostrophe(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV lines (RFC 4180), each with its line break. Numbers stand as they are, null is an empty cell. */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** Tells spreadsheets that the file is in UTF-8; goes before the first line. */
export const CSV_MARK = '\uFEFF';

/** A row of a table. `line`: where it begins in the text, from 1. `isOpen`: a quotation mark in it is never closed. */
export type CsvRow = { line: number; cells: readonly string[]; isOpen: boolean };

/** The separator an Excel table names in a line before its first: `sep=;`. */
const NAMED_SEPARATOR = /^\uFEFF?"?sep=([,;\t|])"?[ \t]*(?:\r\n?|\n|$)/i;

/** Signs of a text in which its first line is looked for. */
const LOOKED_AT = 20_000;

/** What stands most often between the words of the first line that has any, outside quotes; a comma where there is nothing. */
function separatorOf(text: string): string {
  const plain = text.slice(0, LOOKED_AT).replace(/"[^"]*"/g, '""');
  const first = plain.split(/[\r\n]/).find((each) => each.trim() !== '') ?? '';
  let best = ',';
  let most = 0;
  for (const sign of [',', ';', '\t']) {
    const count = first.split(sign).length - 1;
    if (count > most) [best, most] = [sign, count];
  }
  return best;
}

/**
 * The rows of a CSV text (RFC 4180, and what spreadsheets make of it): any line ends, spaces before a quotation mark, a
 * separator that is named or found. An apostrophe that keeps a cell from being a formula is taken off again. A row with a
 * quotation mark that nothing closes ends with its line.
 */
export function csvRows(text: string): CsvRow[] {
  const named = NAMED_SEPARATOR.exec(text);
  const separator = named?.[1] ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let line = named ? 2 : 1;
  let row = { line, cells: [] as string[], isOpen: false };
  let cell = '';
  let quotedFrom: { at: number; line: number } | null = null;
  const endCell = () => {
    row.cells.push(cell.startsWith("'") && asksApostrophe(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = { line, cells: [], isOpen: false };
  };
  let at = named?.[0].length ?? (text.startsWith(CSV_MARK) ? 1 : 0);
  for (; at < text.length || quotedFrom; at++) {
    if (quotedFrom && at >= text.length) {
      // Back to the line the mark stands in: what follows it has rows of its own.
      const rest = text.slice(quotedFrom.at).search(/[\r\n]/);
      at = rest < 0 ? text.length : quotedFrom.at + rest;
      line = quotedFrom.line;
      row.isOpen = true;
      cell = '';
      quotedFrom = null;
    }
    const sign = text.charAt(at);
    const isBreak = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (quotedFrom) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quotedFrom = null;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quotedFrom = { at, line };
    } else if (sign === separator) endCell();
    else if (isBreak) endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.cells.length > 0 || row.isOpen) endRow();
  return rows;
}
