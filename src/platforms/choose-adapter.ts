import type { PlatformAdapter } from '../domain/platform-adapter.ts';

type Parts = Record<string, unknown>;

/**
 * The adapter for a page among those that may fit it: the first whose marks are all there. One the writer taught is
 * joined with the shipped one after it: its selectors go first, name and rules are the shipped one's. Null for a site
 * nobody described.
 */
export function chooseAdapter(doc: Document, candidates: readonly PlatformAdapter[]): PlatformAdapter | null {
  const fitting = candidates.filter((adapter) => (adapter.marks ?? []).every((mark) => isInPage(doc, mark)));
  const taught = fitting.find((adapter) => adapter.isTaught);
  const shipped = fitting.find((adapter) => !adapter.isTaught);
  if (!taught || !shipped) return taught ?? shipped ?? null;
  const review = joined(taught.review, shipped.review);
  const reply = joined(taught.reply, shipped.reply);
  return { ...shipped, ...(review && { review }), ...(reply && { reply }) };
}

function isInPage(doc: Document, selector: string): boolean {
  try {
    return Document.prototype.querySelector.call(doc, selector) !== null;
  } catch {
    return false; // no selector this browser understands
  }
}

/** Two sets of parts as one: lists of selectors joined, the first's before the second's. */
function joined<T extends Parts>(first: T | undefined, second: T | undefined): T | undefined {
  if (!first || !second) return first ?? second;
  const all: Parts = { ...second, ...first };
  for (const part of Object.keys(first)) {
    const lists = [first[part], second[part]].filter((list) => Array.isArray(list));
    if (lists.length === 2) all[part] = lists.flat();
  }
  return all as T; // the keys of T, each with a value of the same kind
}
