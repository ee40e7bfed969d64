import type { PageTree } from './page-tree.ts';
import type { PageRecord } from './records.ts';

/** The elements of a record in document order, without those of records nested in it. */
export function ownElements(tree: PageTree, record: PageRecord): number[] {
  const own: number[] = [];
  const nested = new Set(record.nested);
  for (const part of record.parts) {
    const end = tree.ends[part] ?? part;
    for (let at = part; at < end; ) {
      if (nested.has(at)) at = tree.ends[at] ?? end;
      else own.push(at++);
    }
  }
  return own;
}

/** The element that stands for the record: its last part, which holds the text in flat layouts. */
export const mainPart = (record: PageRecord): number => record.parts.at(-1) ?? 0;
