import * as z from 'zod/mini';
import { CheckLines, HouseRule, type Settings } from '../domain/settings.ts';
import { type Parsed, parseFile } from './export.ts';

/** What a team shares of its checks: which are off, where lines are drawn, and the rules of the house. */
const ChecksFile = z.object({
  format: z.literal('evenkeel-checks'),
  formatVersion: z.literal(1),
  checksOff: z.array(z.string()),
  checkLines: CheckLines,
  houseRules: z.array(HouseRule),
});
export type ChecksFile = z.infer<typeof ChecksFile>;

/** The writer's checks as the text of a file. */
export function checksFileOf({ checksOff, checkLines, houseRules }: Settings): string {
  const file: ChecksFile = { format: 'evenkeel-checks', formatVersion: 1, checksOff, checkLines, houseRules };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file. Never throws. */
export const parseChecks = (text: string): Parsed<ChecksFile> =>
  parseFile(text, 'evenkeel-checks', 'evenkeel-export', ChecksFile);
