import * as z from 'zod/mini';
import { Walk } from './walk.ts';

/** How far a promise is: answered for now, being looked into, put right, and asked about afterwards. In this order. */
export const CASE_STATUSES = ['holding', 'investigating', 'solved', 'checked'] as const;
export const CaseStatus = z.enum(CASE_STATUSES);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** A promise made in a reply, to be looked at again on its day. */
export const Case = z.object({
  id: z.string(),
  /** The walk of the reply as it was when it went in: what a follow-up is written from. */
  walk: Walk,
  /** The words of the promise, as they stand in the reply. */
  promise: z.string(),
  /** When to look again, YYYY-MM-DD in the writer's own calendar. */
  dueOn: z.string(),
  status: CaseStatus,
  createdAt: z.string(),
  changedAt: z.string(),
});
export type Case = z.infer<typeof Case>;
