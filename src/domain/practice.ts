import * as z from 'zod/mini';

/** How one practice round ended. */
export const PracticeResult = z.object({
  roundId: z.string(),
  /** ISO 8601 instant. */
  at: z.string(),
  /** Points of the review, and how many of them the reply names. */
  points: z.object({ answered: z.number(), total: z.number() }),
  /** Ids of the checks whose findings still stood, one for each finding. */
  findings: z.array(z.string()),
  words: z.number(),
  workedMs: z.number(),
});
export type PracticeResult = z.infer<typeof PracticeResult>;

/** What practice keeps: results, oldest first, and whether it is shown large, for a room. */
export const Practice = z.object({ results: z.array(PracticeResult), isLarge: z.boolean() });
export type Practice = z.infer<typeof Practice>;

export const EMPTY_PRACTICE: Practice = { results: [], isLarge: false };

/** Results kept at most. */
const MAX_RESULTS = 500;

export const withResult = (practice: Practice, result: PracticeResult): Practice => ({
  ...practice,
  results: [...practice.results, result].slice(-MAX_RESULTS),
});
