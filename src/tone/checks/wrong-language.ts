import { STOP_WORDS } from '../../languages/stop-words.ts';
import { defineCheck } from '../define.ts';
import type { Reading } from '../reading.ts';

/** Small words a text must have in its language before we say which it is. */
const FEWEST = 5;
/** How many times more than in any other language. */
const LEAD = 1.5;

const OWNERS: ReadonlyMap<string, readonly string[]> = (() => {
  const owners = new Map<string, string[]>();
  for (const [code, words] of Object.entries(STOP_WORDS))
    for (const word of new Set(words.replaceAll('’', "'").split(' '))) owners.set(word, [...(owners.get(word) ?? []), code]);
  return owners;
})();

/** The language most small words of a text belong to, null when they are too few or two languages share them. */
function languageOf(reading: Reading): string | null {
  const counts = new Map<string, number>();
  for (const { norm, isHead } of reading.words)
    if (isHead) for (const code of OWNERS.get(norm) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < FEWEST || first[1] < LEAD * (second?.[1] ?? 0)) return null;
  return first[0];
}

/** The reply is in another language than the review. */
export default defineCheck({
  id: 'wrong-language',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ reading, reviewReading, notes }) => {
    const ours = languageOf(reading);
    const theirs = languageOf(reviewReading);
    return ours && theirs && ours !== theirs ? [{ start: 0, end: 0, why: notes.wrongLanguage, swaps: [] }] : [];
  },
});
