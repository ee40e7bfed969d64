/** Replies kept to compare the next draft with. */
export const MAX_RECENT = 20;

/** Words of a text, lower case, addresses whole. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*/gu) ?? [];

/** Every three words in a row, each once. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = wordsIn(text);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

/** Share of the trigrams of `text` that `other` has too, 0 to 1. */
export function overlapOf(text: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const each of text) if (other.has(each)) common++;
  return text.size === 0 ? 0 : common / text.size;
}

const GREETING =
  /^(?:(?:Dear|Hello|Hi|Good day)\b[^,\n]{0,40}|\p{Lu}[\p{L}’.-]{0,30}(?: (?:and )?\p{Lu}[\p{L}’.-]{0,30}){0,3}),\s*/u;
const OPENING_WORDS = 4;

/** The first four words after the greeting: what makes two replies under each other sound canned. */
export const openingOf = (text: string): string => wordsIn(text.replace(GREETING, '')).slice(0, OPENING_WORDS).join(' ');

/** How a draft resembles replies given before: the highest overlap, 0 to 1, and whether one of them opens the same. */
export function likenessTo(draft: string, recent: readonly string[]): { overlap: number; sharesOpening: boolean } {
  const own = trigramsOf(draft);
  const opening = openingOf(draft);
  return {
    overlap: Math.max(0, ...recent.map((reply) => overlapOf(own, trigramsOf(reply)))),
    sharesOpening: opening !== '' && recent.some((reply) => openingOf(reply) === opening),
  };
}

/** The replies to keep after one more was given: the newest first, at most MAX_RECENT, none twice. */
export const withRecent = (recent: readonly string[], reply: string): readonly string[] =>
  reply === '' ? recent : [reply, ...recent.filter((each) => each !== reply)].slice(0, MAX_RECENT);
