import type { DraftPart } from '../domain/draft.ts';

/** The whole draft as text. A part without words brings no white space either. */
export function textOf(parts: readonly DraftPart[]): string {
  let text = '';
  for (const part of parts) if (part.text !== '') text += (text === '' ? '' : part.lead) + part.text;
  return text;
}

/** Where each part with words stands in `textOf(parts)`: `[start, end)` without its lead, UTF-16 code units. */
export function rangesOf(parts: readonly DraftPart[]): readonly { index: number; start: number; end: number }[] {
  const ranges: { index: number; start: number; end: number }[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    if (part.text === '') return;
    const start = at === 0 ? 0 : at + part.lead.length;
    ranges.push({ index, start, end: start + part.text.length });
    at = start + part.text.length;
  });
  return ranges;
}

/**
 * The parts after the writer changed the text by hand. What changed is found as the stretch between the longest common
 * beginning and end; the part it lies in takes the new words and counts as touched. A change over several parts goes to
 * the first; the others keep what is left of them and count as touched too. `textOf` of the result is exactly `next`.
 */
export function editParts(parts: readonly DraftPart[], next: string): readonly DraftPart[] {
  const before = textOf(parts);
  if (before === next) return parts;
  const ranges = rangesOf(parts);
  if (ranges.length === 0) {
    const [first, ...rest] = parts;
    return first
      ? [{ ...first, text: next, isTouched: true }, ...rest]
      : [{ part: 'thanks', lead: ' ', text: next, isTouched: true }];
  }
  let head = 0;
  const most = Math.min(before.length, next.length);
  while (head < most && before[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  const from = head;
  const to = before.length - tail;
  const put = next.slice(head, next.length - tail);

  // The first part whose words (or the white space after them) the change begins in; a change at a border goes left.
  const firstAt = Math.max(
    0,
    ranges.findIndex((range, i) => from <= range.end || from < (ranges[i + 1]?.start ?? Number.POSITIVE_INFINITY)),
  );
  let lastAt = firstAt;
  while (lastAt + 1 < ranges.length && to > (ranges[lastAt]?.end ?? 0) && to > (ranges[lastAt + 1]?.start ?? 0)) lastAt++;
  const first = ranges[firstAt];
  const last = ranges[lastAt];
  if (!first || !last) return parts;

  const edited = parts.map((part) => ({ ...part }));
  const firstPart = edited[first.index];
  const lastPart = edited[last.index];
  if (!firstPart || !lastPart) return parts;
  firstPart.isTouched = true;
  if (first === last) {
    const end = Math.max(first.end, to); // the change may reach into the white space after it
    firstPart.text = before.slice(first.start, from) + put + before.slice(Math.min(to, first.end), first.end);
    const nextRange = ranges[firstAt + 1];
    const nextPart = nextRange && edited[nextRange.index];
    if (nextRange && nextPart && (end > first.end || from > first.end)) {
      // Typed or deleted in the white space between two parts: it belongs to the second part's lead now.
      firstPart.text = before.slice(first.start, first.end);
      firstPart.isTouched = parts[first.index]?.isTouched ?? false;
      nextPart.lead = before.slice(first.end, from) + put + before.slice(to, nextRange.start);
      nextPart.isTouched = true;
    } else if (!nextRange && from > first.end) {
      firstPart.text = before.slice(first.start, from) + put + before.slice(to);
    }
  } else {
    firstPart.text = before.slice(first.start, Math.max(first.start, from)) + put;
    if (from < first.start) firstPart.text = put;
    for (let i = firstAt + 1; i < lastAt; i++) {
      const range = ranges[i];
      const part = range && edited[range.index];
      if (part) Object.assign(part, { text: '', isTouched: true });
    }
    lastPart.text = before.slice(Math.max(to, last.start), last.end);
    lastPart.lead = '';
    lastPart.isTouched = true;
  }
  if (textOf(edited) === next) return edited;
  // A change no part can carry (white space at the very beginning, say): the first part takes it all.
  return edited.map((part, index) =>
    index === first.index
      ? { ...part, text: next, isTouched: true }
      : { ...part, text: '', isTouched: part.isTouched || part.text !== '' },
  );
}
