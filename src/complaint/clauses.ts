import type { Word } from './words.ts';

/** One clause: offsets in the text, its words by index, and which sentence it belongs to. */
export type Clause = { start: number; end: number; from: number; to: number; sentence: number };

const SENTENCE_END =
  /(?<![.!?…。！？])[.!?…。！？]+["'”’)\]]*(?=\s|$)|(?<=\p{Ll})[.!?]+(?=\p{Lu})|[。！？\n]+|(?:(?<!\s)\s+)?[;•]\s*/gu;
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|approx|etc|e\.g|i\.e|a\.m|p\.m|\p{L})\.$/iu;
const JOINT =
  /[,:()]\s*(?!\d)|\s[-–—]+\s|—|\s(?=(?:but|however|although|though|yet|while|whereas|then|plus|except)\s)|\s(?=and\s(?:the|our|my|his|her|their|it|they|we|i|he|she|there|when|then|no|not|both|never|nobody|was|were|had|still|after|all|everything|only)\s)/giu;
const WAITS_FOR_MORE =
  /^\s*(?:and\s|but\s|so\s|then\s)?(?:when|if|after|before|as|since|once|despite|because|whenever|while)\s/i;
/** "While the food was good, the service …" sets two things side by side: there the comma parts them. */
const SETS_BESIDE = /^\s*while\s(?:the|our|my|its?|this)\s.*\s(?:is|are|was|were)\s/i;
const OPENING = /^(?:[\s"'“”‘’*•,;:.\-–—!?()]+|(?:and|but|so|then|plus|however|also)[\s,]+)+/iu;

const TURN = /^\W*(?:and\s+)?(?:but|however|yet|sadly|unfortunately|pity|shame)\b/i;
/** Room for the longest turn, from where a clause starts. */
const TURN_LENGTH = 16;

/** How many clauses stand before the last that begins with "but" or "sadly", or -1: of those, few are the complaint. */
export const countBeforeTurn = (text: string, clauses: readonly Clause[]): number =>
  clauses.findLastIndex(({ start }, i) => TURN.test(text.slice(clauses[i - 1]?.end ?? 0, start + TURN_LENGTH)));

/** Longest stretch of a clause in UTF-16 code units; a text without punctuation is cut at a space. */
const MAX_CLAUSE = 220;

function cutsAt(pattern: RegExp, text: string): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Splits a text into sentences and those into clauses. Every clause holds at least one word. */
export function splitClauses(text: string, words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  let next = 0;

  const add = (from: number, to: number) => {
    let start = from;
    while (to - start > MAX_CLAUSE) {
      const space = text.lastIndexOf(' ', start + MAX_CLAUSE);
      const cut = space > start ? space : start + MAX_CLAUSE;
      push(start, cut);
      start = cut;
    }
    push(start, to);
  };
  const push = (from: number, to: number) => {
    const opening = OPENING.exec(text.slice(from, to))?.[0].length ?? 0;
    const start = from + opening;
    const end = start + text.slice(start, to).trimEnd().length;
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const first = next;
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    if (next > first) clauses.push({ start, end, from: first, to: next, sentence });
  };

  let start = 0;
  const ends = cutsAt(SENTENCE_END, text).filter(
    (cut) => text[cut.end - 1] !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, cut.end - 8), cut.end)),
  );
  for (const end of [...ends, { start: text.length, end: text.length }]) {
    const body = text.slice(start, end.start);
    let from = 0;
    for (const joint of cutsAt(JOINT, body)) {
      // "When I waved, the waiter …" says one thing: the comma after the opening does not part it.
      const before = body.slice(from, joint.start);
      if (body[joint.start] === ',' && WAITS_FOR_MORE.test(before) && !SETS_BESIDE.test(before)) continue;
      add(start + from, start + joint.start);
      from = joint.end;
    }
    add(start + from, end.start);
    sentence++;
    start = end.end;
  }
  return clauses;
}
