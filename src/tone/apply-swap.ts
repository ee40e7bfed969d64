import type { Finding, Swap } from '../domain/draft.ts';

/** How much text before a gap is looked at. */
const TAIL = 80;

const capitalised = (text: string) => {
  const first = text.match(/^\p{Ll}/u)?.[0];
  return first ? first.toUpperCase() + text.slice(first.length) : text;
};
const isCapital = (text: string) => /^["'“‘(]?\p{Lu}/u.test(text);

/**
 * The text with one finding replaced, or left out when `swap.text` is empty: then commas, spaces and the capital around
 * the gap are put in order. Answers the text unchanged when the finding no longer stands where it says.
 */
export function applySwap(text: string, finding: Pick<Finding, 'start' | 'end' | 'words'>, swap: Swap): string {
  if (text.slice(finding.start, finding.end) !== finding.words) return text;
  const { start, end } = swap.at ?? finding;
  if (end > text.length) return text;
  if (start === end) return swap.at ? putIn(text, start, swap.text) : text;
  const words = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (swap.text !== '') {
    const opens = isCapital(words) && words.toUpperCase() !== words && startsSentence(before);
    return before + (opens ? capitalised(swap.text) : swap.text) + after;
  }
  return leaveOut(before, after, isCapital(words));
}

/** A sentence put between two others, with the white space its neighbours have. */
function putIn(text: string, at: number, sentence: string): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const left = before === '' || /\s$/.test(before) ? '' : ' ';
  const right = after.trim() === '' || /^\s/.test(after) ? '' : ' ';
  return before + left + sentence + right + after;
}

const startsSentence = (before: string) =>
  /(?:^|[.!?…]["”’')\]]*\s|\n)\s*["“‘(]?$/.test(before.slice(-12)) || before.trim() === '';

function leaveOut(before: string, after: string, wasCapital: boolean): string {
  const opens = startsSentence(before);
  // Only the ends are put in order: patterns anchored at the back are slow on long runs of white space.
  const far = before.slice(0, -TAIL);
  let left = before.slice(-TAIL);
  let right = after;
  if (/^\s*,/.test(right) && (opens || /,\s*$/.test(left))) {
    right = right.replace(/^\s*,/, '');
    left = left.replace(/,\s*$/, ' ');
  }
  if (/^\s*[.!?…]/.test(right) && /,\s*$/.test(left)) left = left.replace(/,\s*$/, '');
  if (/^[ \t]*(?:\n|$)/.test(right)) left = left.replace(/[ \t]+$/, '');
  if ((far === '' && left.trim() === '') || /\s$/.test(left)) right = right.replace(/^[ \t]+/, '');
  if ((far === '' && left.trim() === '') || /\n[^\S\n]*$/.test(left)) right = right.replace(/^\s+/, '');
  if (/^[,.;:!?…]/.test(right)) left = left.replace(/[ \t]+$/, '');
  return far + left + (opens && wasCapital ? capitalised(right) : right);
}
