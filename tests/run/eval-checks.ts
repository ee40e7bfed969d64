import { resolve } from 'node:path';
import { everyFinding } from '../../src/tone/check-draft.ts';
import { type Paraphrase, readParaphrases } from '../fixtures/tone/read-paraphrases.ts';

/** How often a check found what it was written for, and how often what it found was meant. */
export type CheckScore = { checkId: string; recall: number; precision: number; missed: string[]; wrong: string[] };

/** Scores each check on its own lines of a file of paraphrases. */
export function scoreChecks(lines: readonly Paraphrase[]): readonly CheckScore[] {
  return [...new Set(lines.map(({ checkId }) => checkId))].map((checkId) => {
    const own = lines.filter((line) => line.checkId === checkId);
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const { draft, isMeant } of own) {
      const isFound = everyFinding(draft).some((finding) => finding.checkId === checkId);
      if (isMeant && !isFound) missed.push(draft.text);
      if (!isMeant && isFound) wrong.push(draft.text);
    }
    const meant = own.filter(({ isMeant }) => isMeant).length;
    const right = meant - missed.length;
    return {
      checkId,
      recall: meant === 0 ? 1 : right / meant,
      precision: right + wrong.length === 0 ? 1 : right / (right + wrong.length),
      missed,
      wrong,
    };
  });
}

const FRESH = resolve(import.meta.dirname, '../fixtures/tone/fresh.en.txt');

/** Each check on texts that no rule was written for: how many of those meant it finds, how many of its finds are meant. */
export const scoreFreshChecks = (): readonly CheckScore[] => scoreChecks(readParaphrases(FRESH));
