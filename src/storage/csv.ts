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
