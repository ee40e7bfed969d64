import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a labelled set; which columns it has is told in the sets' index. */
export type Row = {
  id: string;
  text: string;
  split?: string;
  emo?: readonly string[];
  cats?: readonly (readonly [string, string])[];
  label?: string | null;
  labels?: readonly string[];
  company?: string;
  reason?: string | null;
  rconf?: number | null;
  sent?: string;
  lang?: string;
  val?: number;
  score?: number | null;
  reply?: string | null;
  spans?: readonly (readonly [string, number, number])[];
};

/** The rows of a set that hold a text, or null where it is not there. A row without an id goes by its place. */
export function readSet(folder: string, name: string): readonly Row[] | null {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Partial<Row>) // labelled sets made elsewhere, measured and never shipped
    .flatMap((row, at) => (typeof row.text === 'string' ? [{ ...row, text: row.text, id: String(row.id ?? at) }] : []));
}

/**
 * Whether a row is for measuring only: the set says so, or, where it says nothing, three rows in ten by their id. The
 * same rows in training and in measuring, or the numbers would flatter.
 */
export function isHeldBack(row: Row): boolean {
  if (row.split !== undefined) return row.split !== 'train';
  let hash = 2_166_136_261;
  for (const char of row.id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) % 10 < 3;
}
