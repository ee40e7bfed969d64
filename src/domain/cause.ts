import * as z from 'zod/mini';

/** What was behind a kind of complaint, and what is different now. One an issue. */
export const Cause = z.object({
  issueId: z.string(),
  /** For the writer's own eyes. */
  note: z.string(),
  /** What changed, as words that go on after "Since 6 November": "two of us work the pass". */
  change: z.string(),
  /** The first day it holds, YYYY-MM-DD; null while nothing has changed. */
  fixedOn: z.nullable(z.string()),
  /** ISO 8601 instant. */
  changedAt: z.string(),
});
export type Cause = z.infer<typeof Cause>;

export const Causes = z.array(Cause);
export type Causes = z.infer<typeof Causes>;

/** A cause with what it says replaced; one that says nothing any more is left out. */
export function withCause(causes: Causes, cause: Cause): Causes {
  const others = causes.filter(({ issueId }) => issueId !== cause.issueId);
  const isEmpty = cause.note.trim() === '' && cause.change.trim() === '' && cause.fixedOn === null;
  return isEmpty ? others : [...others, cause];
}

/**
 * The change a reply may name: of the first of these issues that has one in force by today. None for a review written
 * since, which tells that the change did not help there.
 * @param reviewDay of the review, null where it is not known; @param today both YYYY-MM-DD
 */
export function changeFor(
  causes: readonly Cause[],
  issueIds: readonly string[],
  reviewDay: string | null,
  today: string,
): { change: string; fixedOn: string } | null {
  for (const id of issueIds) {
    const cause = causes.find(({ issueId }) => issueId === id);
    if (!cause?.fixedOn || cause.change.trim() === '') continue;
    if (cause.fixedOn > today || (reviewDay !== null && reviewDay >= cause.fixedOn)) continue;
    return { change: cause.change.trim(), fixedOn: cause.fixedOn };
  }
  return null;
}
