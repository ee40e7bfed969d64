import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Route } from '../../src/domain/complaint.ts';

/** A sentence or two as a reviewer may write them, and where they go; null where they only look severe, or not even that. */
export type Lesson = { text: string; route: Route | null };
/** A sentence or two, whether they are severe, wherever they go, and how much they count. */
type Judged = { text: string; isSevere: boolean; weight: number };

/** Invented reviews to practise on; none is severe. */
const ROUNDS = resolve(import.meta.dirname, '../../src/practice/rounds.en.json');
const FOLDER = resolve(import.meta.dirname, '../fixtures/complaint');

/** Sets of sentences written and labelled by hand that the severity score learns from; the eighth, the tenth and the fourteenth are not among them. */
const SETS = [
  'severity-blind',
  'severity-fresh',
  'severity-last',
  'severity-third',
  'severity-fourth',
  'severity-fifth',
  'severity-sixth',
  'severity-seventh',
  'severity-ninth',
  'severity-eleventh',
  'severity-twelfth',
  'severity-thirteenth',
];

/** How many sentences are made of one line with choices. */
const EACH = 40;
/** How much a sentence counts that was written, beside one that was made. */
const OF_WRITTEN = 4;
/** How much two sentences of a whole harmless review count; there are few of those. */
const OF_WHOLE = 4;

/** The same row of numbers on every run (a linear congruential generator, Numerical Recipes). */
export function createDice(): (sides: number) => number {
  let state = 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

/**
 * Sentences from the lines of `lessons.txt`: `route| text` with `{one|other}` and `$list` in it, `-` for no route, and
 * `$list: a; b; c` for the lists. The same sentences in the same order on every run.
 */
function lessonsOf(lines: readonly string[]): readonly Lesson[] {
  const roll = createDice();
  const pick = (from: readonly string[]) => from[roll(from.length)] ?? '';
  const lists = new Map(
    lines.flatMap((line) => {
      const [, name, words] = /^\$([a-z]+): (.*)$/.exec(line) ?? [];
      return name && words ? [[name, words.split('; ')] as const] : [];
    }),
  );
  const fill = (text: string) =>
    text
      .replace(/\{([^{}]*)\}/g, (_, choices: string) => pick(choices.split('|')))
      .replace(/\$([a-z]+)/g, (name, list: string) => pick(lists.get(list) ?? [name]));
  return lines.flatMap((line) => {
    const [, route, text] = /^(-|[a-z-]+)\|\s*(.*)$/.exec(line) ?? [];
    if (!route || !text) return [];
    const made = Array.from({ length: EACH }, () =>
      fill(fill(text)) // a choice may hold a list, and a list a choice
        .replace(/\s+([,.])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return [...new Set(made)].map((each): Lesson => ({ text: each, route: route === '-' ? null : (route as Route) })); // our own file
  });
}

/** Two sentences in a row at a time, as a review is read for what is severe. */
function pairsOf(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.slice(0, Math.max(1, sentences.length - 1)).map((each, at) => [each, sentences[at + 1]].join(' ').trim());
}

const linesOf = (name: string) => readFileSync(resolve(FOLDER, name), 'utf8').split('\n').filter(Boolean);

/**
 * All the severity score learns from: sentences written and made of `lessons.txt`, and harmless reviews as wholes. Of the oldest set
 * no route is known.
 */
export function readLessons(): { judged: readonly Judged[]; routed: readonly Lesson[] } {
  const made = lessonsOf(linesOf('lessons.txt'));
  const written = SETS.flatMap((name) => linesOf(`${name}.jsonl`).map((line): Lesson => JSON.parse(line)));
  const oldest = linesOf('severity.jsonl').map((line) => JSON.parse(line) as { text: string; topic: string | null }); // our own set
  const rounds: readonly { text: string }[] = JSON.parse(readFileSync(ROUNDS, 'utf8'));
  const harmless = [...rounds.map(({ text }) => text), ...linesOf('harmless.txt')];
  return {
    judged: [
      ...made.map(({ text, route }) => ({ text, isSevere: route !== null, weight: 1 })),
      ...written.map(({ text, route }) => ({ text, isSevere: route !== null, weight: OF_WRITTEN })),
      ...oldest.map(({ text, topic }) => ({ text, isSevere: topic !== null, weight: OF_WRITTEN })),
      ...harmless.flatMap(pairsOf).map((text) => ({ text, isSevere: false, weight: OF_WHOLE })),
    ],
    routed: [...made, ...written].filter(({ route }) => route !== null),
  };
}
