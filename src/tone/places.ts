import type { Swap } from '../domain/draft.ts';
import type { DraftForCheck, Hit } from './define.ts';

/** Most words of a line that is a signature, or a greeting on its own. */
const SHORT_LINE = 6;

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** The offset before the signature, or the end of the text where there is none. */
function closingOf({ text, reading }: DraftForCheck): number {
  let at = text.trimEnd().length;
  for (const { start, end } of reading.sentences.slice(1).toReversed()) {
    const words = text.slice(start, end);
    if (/[.!?…]$/.test(words) || wordsIn(words) > SHORT_LINE) break;
    at = start;
  }
  return at;
}

/** The offset after a greeting that stands alone, else the beginning. */
function openingOf({ text, reading }: DraftForCheck): number {
  const [first, second] = reading.sentences;
  if (!first || !second) return 0;
  const words = text.slice(first.start, first.end);
  return /[,:!]$/.test(words) && wordsIn(words) <= SHORT_LINE ? second.start : 0;
}

/** What is missing, with sentences to put in: at the beginning of the reply, or before its signature. */
export function missing(draft: DraftForCheck, where: 'opening' | 'closing', why: string, sentences: readonly string[]): Hit {
  const start = where === 'opening' ? openingOf(draft) : closingOf(draft);
  const swaps = sentences.map((text): Swap => ({ text, at: { start, end: start } }));
  return { start: 0, end: 0, why, swaps };
}
