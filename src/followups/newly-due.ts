import type { Case } from '../domain/case.ts';
import { isBack, type Walk } from '../domain/walk.ts';
import { isDue } from './due.ts';

/** What the writer is to be told of. `told` marks all that is due, told of before or now; kept until the next time. */
export type NewlyDue = { walks: readonly Walk[]; cases: readonly Case[]; told: readonly string[] };

// What is put off again comes back with another moment, and so is told of again.
const markOfWalk = (walk: Walk): string => `${walk.id} ${walk.snooze?.until}`;
const markOfCase = (each: Case): string => `${each.id} ${each.dueOn}`;

/** Walks that are back and cases that are due, each once. @param told the marks of what was told of before */
export function newlyDue(walks: readonly Walk[], cases: readonly Case[], told: readonly string[], now: Date): NewlyDue {
  const back = walks.filter((walk) => isBack(walk, now));
  const due = cases.filter((each) => isDue(each, now));
  return {
    walks: back.filter((walk) => !told.includes(markOfWalk(walk))),
    cases: due.filter((each) => !told.includes(markOfCase(each))),
    told: [...back.map(markOfWalk), ...due.map(markOfCase)],
  };
}
