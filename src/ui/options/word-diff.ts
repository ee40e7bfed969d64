import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text has it too, in the same order. */
export type Stretch = { text: string; isCommon: boolean };

/** Beyond so many changed words two texts count as wholly different. */
const MOST_CHANGES = 2_000;

/** Words, each with the space behind it. */
const wordsOf = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? [];

const bare = (words: readonly string[]): string[] => words.map((word) => word.trimEnd());

/** Two texts, each cut into what they share and what only it says, word by word. The stretches of one make up its text. */
export function compareWords(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const words = [wordsOf(one), wordsOf(other)] as const;
  const stretches: [Stretch[], Stretch[]] = [[], []];
  const places = [0, 0];
  const add = (which: 0 | 1, count: number, isCommon: boolean) => {
    const start = places[which] ?? 0;
    places[which] = start + count;
    const text = words[which].slice(start, start + count).join('');
    if (text !== '') stretches[which].push({ text, isCommon });
  };
  const changes = diffArrays(bare(words[0]), bare(words[1]), { maxEditLength: MOST_CHANGES });
  for (const { count, added, removed } of changes ?? []) {
    if (!added) add(0, count, !removed);
    if (!removed) add(1, count, !added);
  }
  if (!changes) for (const which of [0, 1] as const) add(which, words[which].length, false);
  return stretches;
}
