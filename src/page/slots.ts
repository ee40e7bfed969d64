import { type Caret, rememberCaret, restoreCaret } from './caret.ts';
import { isTextField, type Place } from './field-text.ts';

/** A blank, `{{name}}`, or words in square brackets without a link behind them. */
const SLOT = /\{\{[^{}\n]{1,80}\}\}|\[[^[\]\n]{1,60}\](?!\()/g;

/** Where a text has something to fill in, in order, in UTF-16 code units, half-open. */
export const slotsIn = (text: string): readonly { start: number; end: number }[] =>
  [...text.matchAll(SLOT)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Whether one place of a tree lies before another; a place lies before itself. */
function isUpTo(one: Place, other: Place): boolean {
  if (one.node === other.node) return one.offset <= other.offset;
  return (one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Selects a slot of a box: its first, or the next one after or before the caret. Answers how many follow it, null where
 * there is none that way.
 */
export function selectSlot(field: HTMLElement, which: 'first' | 'next' | 'previous'): number | null {
  const caret = rememberCaret(field);
  const slots: Caret[] = [];
  if (isTextField(field)) {
    for (const slot of slotsIn(field.value)) slots.push({ kind: 'offsets', direction: 'none', ...slot });
  } else {
    const texts = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const { start, end } of slotsIn(node.nodeValue ?? ''))
        slots.push({ kind: 'places', start: { node, offset: start }, end: { node, offset: end } });
  }
  const follows = (one: Caret, other: Caret) =>
    one.kind === 'offsets'
      ? other.kind === 'offsets' && one.end <= other.start
      : other.kind === 'places' && isUpTo(one.end, other.start);
  const at =
    which === 'first' || !caret
      ? 0
      : which === 'next'
        ? slots.findIndex((each) => follows(caret, each))
        : slots.findLastIndex((each) => follows(each, caret));
  const slot = slots[at];
  return slot && restoreCaret(field, slot) ? slots.length - 1 - at : null;
}
