import { type Point, saysLittle } from '../../domain/complaint.ts';
import type { ReplyWords } from '../../languages/reply-words.ts';
import { type DraftForCheck, defineReplyCheck } from '../define.ts';
import { missing } from '../places.ts';
import type { Word } from '../reading.ts';

/** Letters two words must share from the beginning to count as forms of one. */
const SHORTEST_STEM = 4;

const isForm = (a: string, b: string) => {
  const least = Math.min(a.length, b.length);
  if (least < SHORTEST_STEM) return a === b;
  const shared = Math.max(SHORTEST_STEM, least - 2);
  return a.slice(0, shared) === b.slice(0, shared) && Math.abs(a.length - b.length) <= 4;
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The telling words of a point, lower case. */
function tellingWords(point: Point, empty: ReadonlySet<string>): readonly string[] {
  const all = wordsOf(`${point.detail} ${point.plain} ${point.words}`);
  return [...new Set(all)].filter((word) => !empty.has(word) && (word.length > 2 || /\d/.test(word)));
}

/** Words in a row that make a stretch of the review, said again or quoted. */
const RUN = 3;

/** Every few words in a row. */
const runsOf = (list: readonly string[]): readonly string[] =>
  list.slice(RUN - 1).map((_, at) => list.slice(at, at + RUN).join(' '));

/** Notions that a list of words touches, by their place in the language's list; of a word its longest stem counts. */
function notionsOf(words: readonly string[], { notions }: ReplyWords): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const word of words) {
    let longest = 0;
    let best: number[] = [];
    notions.forEach((stems, index) => {
      for (const stem of stems) {
        const fits = stem.length < SHORTEST_STEM ? word === stem : word.startsWith(stem);
        if (!fits || stem.length < longest) continue;
        best = stem.length > longest ? [index] : [...best, index];
        longest = stem.length;
      }
    });
    for (const index of best) touched.add(index);
  }
  return touched;
}

/** "We will look into this" takes up so many complaints at once; of more, a reader asks which. */
const MOST_TAKEN_UP = 3;
/** Fewer complaints than this are taken up by one telling word more than there are of them, wherever in the review it stands. */
const FEW = 3;
/** Letters of a word that says something by itself. */
const SHORTEST_SHARED = 5;

/** How many telling words of the whole review the reply says again. */
function sharedWords({ reviewReading }: DraftForCheck, said: readonly string[], empty: ReadonlySet<string>): number {
  const asked = new Set(
    reviewReading.words.map(({ norm }) => norm).filter((word) => word.length >= SHORTEST_SHARED && !empty.has(word)),
  );
  return [...asked].filter((word) => said.some((other) => isForm(word, other))).length;
}

/** Points of the review that the reply does not take up, neither in the reviewer's words nor in like ones. */
function openPoints(draft: DraftForCheck, words: ReplyWords): readonly Point[] {
  const telling = draft.points.filter(({ issueId }) => !saysLittle(issueId));
  const sayings = new Set(telling.map(({ start }) => start)).size;
  if (sayings <= MOST_TAKEN_UP && draft.matcher(words.takesUp)(draft.reading).length > 0) return [];
  if (draft.matcher(words.takesUpAll)(draft.reading).length > 0) return [];
  const empty = new Set(words.emptyWords);
  // "Please write to us" does not answer "nobody wrote back".
  const asking = new Set(
    [...draft.matcher(words.contact)(draft.reading), ...draft.matcher(words.thanks)(draft.reading)].flatMap(
      wordsOfMatch(draft),
    ),
  );
  const said = draft.reading.words.filter((word) => !asking.has(word) && !empty.has(word.norm)).map(({ norm }) => norm);
  if (telling.length < FEW && sharedWords(draft, said, empty) > telling.length) return [];
  const saidNotions = notionsOf(said, words);
  const saidRuns = new Set(runsOf(wordsOf(draft.text)));
  return telling.filter((point) => {
    const own = tellingWords(point, empty);
    const stretch = wordsOf(point.words);
    // "Please fix it" says that something is wrong, and not what.
    if (own.length === 0 || stretch.every((word) => empty.has(word))) return false;
    if (runsOf(stretch).some((run) => saidRuns.has(run))) return false;
    if (own.some((word) => said.some((other) => isForm(word, other)))) return false;
    return ![...notionsOf(own, words)].some((notion) => saidNotions.has(notion));
  });
}

const wordsOfMatch =
  (draft: DraftForCheck) =>
  ({ first, last }: { first: number; last: number }): readonly Word[] =>
    draft.reading.words.slice(first, last + 1);

/** A point of the review that nothing in the reply answers. */
export default defineReplyCheck({
  id: 'uncovered-point',
  level: 'hint',
  run: (draft, words) => {
    if (draft.isSevere || draft.isRegulated) return [];
    return openPoints(draft, words).map(({ detail }) =>
      missing(draft, 'closing', words.why.uncoveredPoint.replace('{point}', detail), [
        words.offerForPoint.replace('{point}', detail),
      ]),
    );
  },
});
