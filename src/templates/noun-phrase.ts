import { retelling as words } from '../languages/en-retelling.ts';

/** Most words between "the" and the end of a thing's name, and of what stands after "of", "in" or "for". */
const MAX_NAME = 4;
const MAX_AFTER = 3;

const POINTERS = /^(?:the|my|our|your|this|these|its)$/;
/** Before where something was, or went. */
const PLACES = /^(?:to|into|onto|in|inside|at|on|from|through)$/;
const AFTER = /^(?:of|in|on|for|with|from|at|between)$/;

/** Words that point at no thing a reply could look into: "the entire meal", "your next thought". */
const VAGUE = /^(?:entire|whole|next|previous|wrong|thoughts?|maths?|tweaks|memory|particular|unit|units|fixture)$/;

type Named = { list: readonly string[]; to: number };

/** Whether a word ends a thing's name: it joins, points, asks, or is a verb. */
const ends = (word: string, at: number) =>
  /[^\p{L}'’.-]|\.\./u.test(word) ||
  words.links.has(word) ||
  words.dangling.has(word) ||
  words.adverbs.has(word) ||
  words.people.has(word) ||
  words.determiners.has(word) ||
  words.notInSubject.has(word) ||
  AFTER.test(word) ||
  words.helpers.has(word) ||
  words.besides.has(word) ||
  (at > 0 && (words.finite.has(word) || words.plainVerbs.has(word) || /ed$|n't$/.test(word)));

/** The words of a thing's name from `from` on; null where they are too many, or no name. */
function nameAt(all: readonly string[], from: number, max: number): Named | null {
  let to = from;
  while (to < all.length && !ends(all[to] ?? '', to - from)) to++;
  const list = all.slice(from, to);
  const last = list.at(-1) ?? '';
  // A word we cannot place may belong to the name: "the specified 4 hours".
  if (list.length === 0 || list.length > max || /\d/.test(all[to] ?? '')) return null;
  if (
    words.notNouns.has(last) ||
    words.emptyThings.has(last) ||
    /(?:ly|'s|')$/.test(last) ||
    (list.length > 1 && last.endsWith('ing') && !words.topics.has(last))
  )
    return null;
  // "The app shoves ads", "the subtasks remain": a verb nobody listed, after its subject or as the next word.
  if (list.slice(0, -1).some((word) => /[^siu']s$/.test(word))) return null;
  if (list[0] === 'own' || list.some((word) => /'s$/.test(word) && words.staff.test(word.slice(0, -2)))) return null;
  return list.some((word) => word.length > 20 || /(.)\1\1/.test(word)) ? null : { list, to };
}

/** A statement's words as they stand, in small letters where no name is meant; null marks a capital that may be a person's. */
function wordsOf(statement: string): readonly (string | null)[] {
  const raw = statement.split(/\s+/).filter((word) => word !== '');
  const isShouted = statement === statement.toUpperCase();
  return raw.map((word, at) => {
    const bare = word.replace(/[.]+$/, '');
    if (bare === '') return null;
    const lower = bare.toLowerCase();
    const known = words.names.get(lower);
    if (known && /^\p{Lu}/u.test(bare)) return known;
    if (
      /^\p{Lu}{2,4}s?$/u.test(bare) &&
      !isShouted &&
      !words.links.has(lower) &&
      !words.helpers.has(lower) &&
      !words.adverbs.has(lower)
    )
      return bare;
    if (at > 0 && /^\p{Lu}/u.test(bare) && bare !== bare.toUpperCase()) return null;
    return words.mends[lower] ?? lower;
  });
}

/**
 * Things a statement names, each as a noun phrase turned to the one who wrote it ("the reordering in the project
 * section", "your companion pass"), with how much it counts: most for the subject of a verb. English.
 * @param isTurned the statement speaks to the reviewer already
 */
export function thingsIn(statement: string, isTurned = false): readonly { text: string; weight: number }[] {
  const marked = wordsOf(statement);
  const all = marked.map((word) => word ?? '?');
  const things: { text: string; weight: number }[] = [];
  const whose = (pointer: string, list: readonly string[]) => (isTurned ? pointer : turned(pointer, list));
  for (let at = 0; at < all.length - 1; at++) {
    const pointer = all[at] ?? '';
    if (!POINTERS.test(pointer)) continue;
    const name = nameAt(all, at + 1, MAX_NAME);
    if (!name) continue;
    const list = [...name.list];
    let { to } = name;
    const joint = all[to] ?? '';
    const isPointed = POINTERS.test(all[to + 1] ?? '') || /^(?:a|an)$/.test(all[to + 1] ?? '');
    if (AFTER.test(joint)) {
      const after = nameAt(all, to + (isPointed ? 2 : 1), MAX_AFTER);
      if (after && (joint === 'of' || (isPointed && joint !== 'with'))) {
        list.push(joint, ...(isPointed ? [whose(all[to + 1] ?? '', after.list)] : []), ...after.list);
        to = after.to;
      } else if (joint === 'of') continue;
    }
    if (words.harsh.test(list.join(' ')) || list.some((word) => words.private.has(word.replace(/'s$/, '')))) continue;
    if (list.some((word) => VAGUE.test(word))) continue;
    // "What came to our table was burned": a place is not what it is about.
    const isPlace = PLACES.test(all[at - 1] ?? '');
    const isSubject = !isPlace && words.finite.has(all[to] ?? '');
    const isTopic = name.list.some((word) => words.topics.has(word) || words.topics.has(word.replace(/s$/, '')));
    things.push({
      text: `${whose(pointer, list)} ${list.join(' ')}`.replace(/'/g, '’'),
      weight: (isPlace ? -2 : 0) + (isSubject ? 2 : 0) + (isTopic ? 1 : 0) + (list.length > 1 ? 1 : 0),
    });
    at = to - 1;
  }
  return things;
}

/** Whose it is, said to the reviewer. */
function turned(pointer: string, list: readonly string[]): string {
  if (pointer === 'my' || pointer === 'our') return 'your';
  if (pointer === 'your') return list.some((word) => words.ours.has(word)) ? 'our' : 'the';
  return pointer === 'a' || pointer === 'an' ? pointer : 'the';
}
