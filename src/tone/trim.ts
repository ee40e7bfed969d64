import type { Finding } from '../domain/draft.ts';
import { CHECKS } from './checks.ts';
import { lengthOf } from './length.ts';

/** How level a draft is: the word the writer reads, and how far the bubble drifts, 0 in the middle to 1. */
export type Trim = { word: 'even' | 'warm' | 'hot'; lean: number };

/** A reply of middle length; the same words weigh more in a shorter one. */
const USUAL_WORDS = 80;
const WARM_FROM = 0.2;
const HOT_FROM = 0.5;

const HEAT: ReadonlyMap<string, number> = new Map(CHECKS.map((check) => [check.id, check.heat]));

/** The spirit level for a checked draft. Only matters of temper tip it: a blank or a long text does not. */
export function trimOf(findings: readonly Finding[], text: string): Trim {
  const sum = findings.reduce((heat, finding) => heat + (HEAT.get(finding.checkId) ?? 0), 0);
  if (sum === 0) return { word: 'even', lean: 0 };
  const density = Math.min(1.25, Math.max(0.6, USUAL_WORDS / Math.max(1, lengthOf(text, null).words)));
  const lean = Math.round((1 - Math.exp(-sum * density)) * 100) / 100;
  return { word: lean < WARM_FROM ? 'even' : lean < HOT_FROM ? 'warm' : 'hot', lean };
}
