import type { UndoOutcome } from '../domain/page-reading.ts';
import { caretToEnd, caretToStart, rememberCaret, restoreCaret, selectAll } from './caret.ts';
import type { EditorFamily, Way } from './editors/define.ts';
import { pressKey } from './editors/keys.ts';
import { giveFocus, pause, settlesOn } from './editors/settle.ts';
import { insertBreaks, insertText } from './editors/ways/commands.ts';
import { pastePlain, pasteRich } from './editors/ways/paste.ts';
import { setValue } from './editors/ways/set-value.ts';
import { isSameText, isTextField, looksLikeMarkup, type Place } from './field-text.ts';
import { readFieldText } from './read-field.ts';

/** What one insertion did, kept in the page so that it can be taken back. */
export type InsertionRecord = {
  fieldId: string;
  field: HTMLElement;
  /** The box's text before and after. */
  before: string;
  after: string;
  editor: EditorFamily;
};

/** The last insertion into each field, by its id. */
export type InsertionLog = Map<string, InsertionRecord>;

/** An empty log. One lives as long as the page script. */
export function createInsertionLog(): InsertionLog {
  return new Map();
}

/** Takes one insertion back, if the box still holds what it left there. */
export async function undoInsertion(record: InsertionRecord): Promise<UndoOutcome> {
  const { field, before, after } = record;
  if (!field.isConnected) return 'gone';
  if (!isSameText(readFieldText(field), after)) return 'changed';
  return (await takeBack(record, before)) ? 'undone' : 'changed';
}

/** More undo steps than one insertion makes are someone else's work. */
const MOST_STEPS = 12;
/** How long it is tried; each kind of taking back gets one go however long that takes. */
const PATIENCE_MS = 3000;

/**
 * Brings a field back to an earlier text: by undo while that helps, else by writing the text. False when neither did, or
 * when `isStopped` says that the writer is at work in it.
 */
export async function takeBack(
  { field, editor }: Pick<InsertionRecord, 'field' | 'editor'>,
  before: string,
  isStopped: () => boolean = () => false,
): Promise<boolean> {
  if (isSameText(readFieldText(field), before)) return true;
  const isBack = await bringBack(field, editor, before, isStopped);
  editor.tell?.(field);
  return isBack;
}

async function bringBack(field: HTMLElement, editor: EditorFamily, before: string, isStopped: () => boolean): Promise<boolean> {
  giveFocus(field);
  const until = performance.now() + PATIENCE_MS;
  const isLate = () => performance.now() > until;
  const undos = editor.history === 'native' ? [undoNatively] : editor.place ? [pressUndo] : [pressUndo, undoNatively];
  for (const undo of undos) {
    for (let step = 0; step < MOST_STEPS && !(step > 0 && isLate()); step++) {
      const seen = readFieldText(field);
      if (isStopped()) return false;
      undo(field);
      const isTooFar = seen.includes(before.trim()) && !readFieldText(field).includes(before.trim());
      if (await settlesOn(field, before, { from: seen, isStopped })) return true;
      if (isTooFar && isStopped()) await putInFront(field, editor, before);
      // What undo took of the earlier words no further undo brings back.
      if (isTooFar || readFieldText(field) === seen) break;
    }
  }
  // What keeps its caret to itself cannot be written over.
  if (editor.place) return false;
  // Twice: a page that tidies up behind every change may still be at it.
  const ways = waysToWrite(field, editor, before);
  for (const [index, way] of [...ways, ...ways].entries()) {
    if (index > 0 && isLate()) break;
    selectAll(field);
    await pause(editor.noticesAfterMs);
    if (isStopped()) return false;
    // Again, because a page that rewrites the box meanwhile has lost the selection.
    selectAll(field);
    if (before === '') field.ownerDocument.execCommand('delete');
    else await way.run({ field, text: before });
    if (await settlesOn(field, before, { isStopped })) return true;
  }
  return false;
}

/**
 * Some editors undo what was typed just before along with ours. Where the writer went on typing at that very moment,
 * their earlier words go in again, before the later ones.
 */
async function putInFront(field: HTMLElement, editor: EditorFamily, before: string): Promise<void> {
  const [way] = waysToWrite(field, editor, before);
  if (editor.place || readFieldText(field).includes(before.trim())) return;
  caretToStart(field);
  await pause(editor.noticesAfterMs);
  await way?.run({ field, text: before });
  await pause(editor.noticesAfterMs);
  caretToEnd(field);
}

function waysToWrite(field: HTMLElement, editor: EditorFamily, text: string): readonly Way[] {
  if (isTextField(field)) return [insertText, setValue];
  // Words that would mean something as HTML are the browser's to write where it can, and no page's.
  const own = looksLikeMarkup(text) ? editor.write(field).filter(({ isNative }) => isNative) : [];
  return own.length > 0 ? own : [pasteRich, pastePlain, insertBreaks];
}

function undoNatively(field: HTMLElement): void {
  field.ownerDocument.execCommand('undo');
}

/** Ctrl+Z as editors with a history of their own listen for it. */
const pressUndo = (field: HTMLElement) => pressKey(field, 'z', 'ctrl');

/**
 * Deletes a piece of a rich box, and leaves the caret with what stood around it: by the editor, where it takes the event,
 * else by the browser. `isThere` says whether the piece still stands.
 */
export async function deletePiece(
  { field, editor }: Pick<InsertionRecord, 'field' | 'editor'>,
  piece: { start: Place; end: Place },
  isThere: () => boolean,
): Promise<void> {
  const doc = field.ownerDocument;
  const caret = rememberCaret(field);
  // A range moves along with what is deleted before it.
  const range = doc.createRange();
  if (caret?.kind === 'places') {
    range.setStart(caret.start.node, caret.start.offset);
    range.setEnd(caret.end.node, caret.end.offset);
  }
  if (!restoreCaret(field, { kind: 'places', ...piece })) return;
  await pause(editor.noticesAfterMs);
  const init = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true };
  const isTaken = !field.dispatchEvent(new InputEvent('beforeinput', init));
  if (!isTaken) doc.execCommand('delete');
  await pause(editor.noticesAfterMs);
  if (isTaken && isThere()) doc.execCommand('delete');
  if (!caret) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = { node: startContainer, offset: startOffset };
  restoreCaret(field, { kind: 'places', start, end: { node: endContainer, offset: endOffset } });
}
