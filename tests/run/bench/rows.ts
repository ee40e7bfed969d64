/** A line of the table. Null where nothing was measured. `against` holds a value for each extension given to compare. */
export type Row = {
  readonly page: string;
  readonly measure: string;
  readonly unit: string;
  readonly none: number | null;
  readonly floor: number | null;
  readonly ours: number | null;
  readonly against: Readonly<Record<string, number | null>>;
};

/** A line about ours alone, with a floor where there is one. */
export const ourRow = (page: string, measure: string, unit: string, ours: number | null, floor: number | null = null): Row => ({
  page,
  measure,
  unit,
  none: null,
  floor,
  ours,
  against: {},
});

const shown = (value: number | null | undefined): string =>
  value == null || !Number.isFinite(value)
    ? '–'
    : value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0 });

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ against }) => Object.keys(against)))];
  const lines = [
    ['page', 'measure', 'unit', 'none', 'floor', 'ours', ...names],
    ...rows.map(({ page, measure, unit, none, floor, ours, against }) => [
      page,
      measure,
      unit,
      ...[none, floor, ours, ...names.map((name) => against[name])].map(shown),
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
