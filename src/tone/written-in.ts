import { SCRIPT_LETTERS } from '../languages/scripts.ts';
import { ownersOfSmallWords } from '../languages/stop-words.ts';
import type { Reading } from './reading.ts';

/** Small words a text must have in its language before we say which it is; fewer where no other language has more than one. */
const FEWEST = 5;
const FEWEST_ALONE = 3;
/** How many times more than in any other language. */
const LEAD = 1.5;

/** A name or an emoji is no text: letters of a script below this say nothing. */
const FEWEST_LETTERS = 6;

/** The writing system most letters of a text are of; kana wherever there are some beside Chinese characters; null for too few. */
function scriptOf(text: string): string | null {
  const counts = Object.entries(SCRIPT_LETTERS).map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }));
  const kana = counts.find(({ name }) => name === 'kana')?.count ?? 0;
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  if (most.count < FEWEST_LETTERS) return null;
  return most.name === 'han' && kana > 0 ? 'kana' : most.name;
}

/**
 * What a text is surely written in: an ISO 639 code for one in Latin letters, the name of the writing system for any
 * other; null where its small words are too few or two languages share them.
 */
export function writtenIn(text: string, reading: Reading): string | null {
  const script = scriptOf(text);
  if (script !== 'latin') return script;
  const owners = ownersOfSmallWords();
  const counts = new Map<string, number>();
  for (const { norm, isHead } of reading.words)
    if (isHead) for (const code of owners.get(norm) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  const others = second?.[1] ?? 0;
  if (!first || first[1] < (others > 1 ? FEWEST : FEWEST_ALONE) || first[1] < LEAD * others) return null;
  return first[0];
}
