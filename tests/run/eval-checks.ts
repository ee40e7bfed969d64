import { resolve } from 'node:path';
import { everyFinding } from '../../src/tone/check-draft.ts';
import { findPersonalNumbers, type PersonalKind } from '../../src/tone/personal-numbers.ts';
import { type Paraphrase, readParaphrases } from '../fixtures/tone/read-paraphrases.ts';
import { answerOf, parseRequest } from './draft-line.ts';
import { readSet } from './texts.ts';

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

const linesOf = (name: string) => readParaphrases(resolve(import.meta.dirname, `../fixtures/tone/${name}.en.txt`));

/** Each check on texts that no rule was written for: how many of those meant it finds, how many of its finds are meant. */
export const scoreFreshChecks = (): readonly CheckScore[] => scoreChecks(linesOf('fresh'));

/** A file of lines that were written before any check had seen them: shares of the lines that are found and left alone. */
export type BlindScore = {
  name: string;
  found: number;
  meant: number;
  left: number;
  lookalikes: number;
  open: readonly string[];
};

/** All checks together on each file of blind lines; `open` names the checks that miss a line or find too much. */
export const scoreBlindChecks = (): readonly BlindScore[] =>
  ['blind-first', 'blind-second', 'blind-third', 'blind-fourth', 'blind-fifth', 'blind-sixth'].map((name) => {
    const lines = linesOf(name);
    const scores = scoreChecks(lines);
    const meant = lines.filter(({ isMeant }) => isMeant).length;
    const lookalikes = lines.length - meant;
    const sum = (of: (score: CheckScore) => number) => scores.reduce((all, score) => all + of(score), 0);
    return {
      name,
      found: (meant - sum(({ missed }) => missed.length)) / Math.max(1, meant),
      meant,
      left: (lookalikes - sum(({ wrong }) => wrong.length)) / Math.max(1, lookalikes),
      lookalikes,
      open: scores.filter(({ missed, wrong }) => missed.length + wrong.length > 0).map(({ checkId }) => checkId),
    };
  });

const KINDS: Readonly<Record<string, PersonalKind>> = {
  EMAIL_ADDRESS: 'email',
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  PHONE_NUMBER: 'phone',
};

/** How many addresses and numbers of one kind are found, and how many of the finds are of that kind. */
export type PrivateScore = { kind: PersonalKind; recall: number; precision: number; rows: number };

/** Personal addresses and numbers, found in the labelled texts of a folder; null where those are not there. */
export function scorePrivateFacts(folder: string): readonly PrivateScore[] | null {
  const rows = readSet(folder, 'pii_presidio');
  if (!rows) return null;
  const real = rows.flatMap(({ id, spans }) =>
    (spans ?? []).flatMap(([type, start, end]) => {
      const kind = KINDS[type];
      return kind ? [{ id, kind, start, end }] : [];
    }),
  );
  const found = rows.flatMap(({ id, text }) => findPersonalNumbers(text).map((each) => ({ ...each, id })));
  const meets = (a: (typeof found)[number], b: (typeof real)[number]) =>
    a.id === b.id && a.kind === b.kind && a.start < b.end && b.start < a.end;
  return [...new Set(Object.values(KINDS))].map((kind) => {
    const own = real.filter((each) => each.kind === kind);
    const said = found.filter((each) => each.kind === kind);
    return {
      kind,
      recall: own.filter((each) => said.some((other) => meets(other, each))).length / Math.max(1, own.length),
      precision: said.filter((each) => own.some((other) => meets(each, other))).length / Math.max(1, said.length),
      rows: own.length,
    };
  });
}

/** How often each check speaks up over real replies, most often first, and what a reply takes. */
export type Quietness = {
  replies: number;
  medianMs: number;
  checks: readonly { checkId: string; share: number }[];
};

/** Runs every check on the real replies of a folder; which of the findings are right only a reader can say. */
export function scoreQuietness(folder: string): Quietness | null {
  const rows = readSet(folder, 'play_pairs')?.filter(({ reply }) => typeof reply === 'string');
  if (!rows || rows.length === 0) return null;
  const counts = new Map<string, number>();
  const times: number[] = [];
  for (const { id, text, score, reply } of rows) {
    const start = performance.now();
    const request = parseRequest({ id, text, rating: score, platform: 'google-play', industry: 'app', reply });
    const { findings } = answerOf(request, new Date(2026, 10, 22, 10));
    times.push(performance.now() - start);
    for (const check of new Set(findings.map((finding) => finding.check))) counts.set(check, (counts.get(check) ?? 0) + 1);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return {
    replies: rows.length,
    medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0,
    checks: [...counts].sort((a, b) => b[1] - a[1]).map(([checkId, count]) => ({ checkId, share: count / rows.length })),
  };
}
