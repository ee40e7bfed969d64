import type { InsertOutcome } from '../domain/page-reading.ts';
import { pause, settlesOn } from './editors/settle.ts';
import { watchWriter } from './editors/writer.ts';
import { isSameText } from './field-text.ts';
import { readField } from './read-field.ts';
import { rememberBox } from './twin.ts';
import { type InsertionRecord, takeBack } from './undo.ts';

/** Pages commit, save and tidy up as late as half a second after a change; from the answer on, so long is looked. */
const WATCH_MS = 650;
const LOOK_EVERY_MS = 50;

/**
 * Watches a box after an insertion was answered, until the page has had its time or the writer goes on. Null: the text
 * stands. Else the outcome that holds in its stead, with the earlier text brought back: `page-changed-it`, `box-gone`.
 * A box rendered anew takes the place of the old one in the record.
 */
export async function watchBox(record: InsertionRecord, signal: AbortSignal): Promise<InsertOutcome | null> {
  const find = rememberBox(record.field);
  const { text, isWhole } = readField(record.field, null);
  // Where only what is in sight is drawn, another text may be scrolling.
  if (isWhole === false) return null;
  const writer = watchWriter(record.field.ownerDocument);
  const page = watchWriter(document);
  const isOver = () => signal.aborted || writer.isAtWork() || page.isAtWork();
  try {
    for (const until = performance.now() + WATCH_MS; performance.now() < until; ) {
      await pause(LOOK_EVERY_MS);
      if (isOver()) return null;
      const field = find();
      if (!field) return { outcome: 'refused', reason: 'box-gone' };
      record.field = field;
      if (isSameText(readField(field, null).text, text)) continue;
      // A page that draws the box anew may show it empty in between.
      if (await settlesOn(field, text, { isStopped: isOver })) continue;
      if (isOver()) return null;
      await takeBack(record, record.before, isOver);
      return { outcome: 'refused', reason: 'page-changed-it' };
    }
    return null;
  } finally {
    writer.stop();
    page.stop();
  }
}
