/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection", seen 2026-11-22). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell: text a spreadsheet would run is kept from it by an apostrophe; quotes where they are needed. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV lines (RFC 4180), each with its line break. Numbers stand as they are, null is an empty cell. */
export const csvLines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** Tells spreadsheets that the file is in UTF-8; goes before the first line. */
export const CSV_MARK = '\uFEFF';

/**
 * The cells of a CSV text (RFC 4180), row by row; the separator is the first of `,` `;` and tab in it outside quotes. An
 * apostrophe that keeps a cell from being a formula is taken off again.
 */
export function csvCells(text: string): string[][] {
  const separator = /[,;\t]/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    row.push(cell.startsWith("'") && FORMULA.test(cell.slice(1).trimStart()) ? cell.slice(1) : cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
