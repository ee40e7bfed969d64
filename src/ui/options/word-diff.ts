/** A stretch of a text, and whether the other text has it too, in the same order. */
export type Stretch = { text: string; isCommon: boolean };

/** Above so many pairs of words two texts count as different between what they begin and what they end with. */
const MOST_PAIRS = 250_000;

/** Words, each with the space behind it. */
const wordsOf = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? [];

/** For each word of one and of the other whether it belongs to their longest common run, in order. */
function commonWords(one: readonly string[], other: readonly string[]): [boolean[], boolean[]] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const at = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      lengths[a * width + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const ofOne = one.map(() => false);
  const ofOther = other.map(() => false);
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) {
      ofOne[a++] = true;
      ofOther[b++] = true;
    } else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return [ofOne, ofOther];
}

function stretchesOf(words: readonly string[], isCommon: readonly boolean[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, text] of words.entries()) {
    const last = stretches.at(-1);
    if (last && last.isCommon === isCommon[at]) last.text += text;
    else stretches.push({ text, isCommon: isCommon[at] === true });
  }
  return stretches;
}

/** Two texts, each cut into what they share and what only it says, word by word. The stretches of one make up its text. */
export function compareWords(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const words = [wordsOf(one), wordsOf(other)] as const;
  const bare = words.map((all) => all.map((word) => word.trimEnd())) as [string[], string[]]; // one list for each
  const isSame = (a: number, b: number) => bare[0].at(a) === bare[1].at(b);
  const most = Math.min(bare[0].length, bare[1].length);
  let start = 0;
  while (start < most && isSame(start, start)) start++;
  let end = 0;
  while (end < most - start && isSame(-1 - end, -1 - end)) end++;
  const [mid, otherMid] = bare.map((all) => all.slice(start, all.length - end)) as [string[], string[]]; // likewise
  const isTooLong = mid.length * otherMid.length > MOST_PAIRS;
  const common = isTooLong ? [mid.map(() => false), otherMid.map(() => false)] : commonWords(mid, otherMid);
  const whole = (middle: readonly boolean[] = []) => [
    ...Array<boolean>(start).fill(true),
    ...middle,
    ...Array<boolean>(end).fill(true),
  ];
  return [stretchesOf(words[0], whole(common[0])), stretchesOf(words[1], whole(common[1]))];
}
