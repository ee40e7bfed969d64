import type { FieldReading, Place } from '../field-text.ts';

/** A paste: the words, and the same as HTML where the editor reads that better. */
export type Paste = { text: string; html: string | null };

/** One insertion as a way sees it. The caret or selection stands where the text must go. */
export type Job = { field: HTMLElement; text: string };

/**
 * One way to put text at the caret. It does not judge the result; the caller reads the field afterwards.
 * `taken`: the page answered, and writes by itself, perhaps late. `as-markup`, `as-typing`: it answered by giving the words
 * to the browser, as HTML or as typed. `done`: what could happen has happened. `ignored`: nobody seemed to answer, though
 * some editors answer late without saying so.
 */
export type Way = {
  id: string;
  /** True where an empty line at the start gets lost, because the first paragraph joins the one the caret is in. */
  joinsFirstParagraph?: true;
  /** True for a way that makes sense only in a box that took an earlier paste, and made something else of it. */
  needsTaker?: true;
  /** True where the browser edits the box itself, so that the page reads back what the browser wrote. */
  isNative?: true;
  run: (job: Job) => Promise<WayAnswer> | WayAnswer;
};
export type WayAnswer = 'taken' | 'as-markup' | 'as-typing' | 'done' | 'ignored';

/** A family of editors that take text alike. */
export type EditorFamily = {
  id: string;
  /** A shortcut by name; what is nobody's is tried by behaviour. */
  owns: (field: HTMLElement) => boolean;
  /** What the field shows as text, and at which offsets a selection's ends fall; null for one that is kept from us. */
  read: (field: HTMLElement, selection: { start: Place; end: Place } | null) => FieldReading;
  /** How text gets in: the ways, best first, as this very field asks for them. */
  write: (field: HTMLElement) => readonly Way[];
  /** True where the editor keeps a model, so that what the page reads is that, and never the box's `innerText`. */
  hasModel?: true;
  /** Puts the caret, or selects all, where an editor keeps that to itself; its `caret` stays where the writer left it. */
  place?: (field: HTMLElement, at: 'caret' | 'end' | 'all') => void;
  /** Whose undo takes an insertion back first: the browser's, or the editor's own on Ctrl+Z. */
  history: 'native' | 'own';
  /** Tells the page of typing, before and after a change that came by no event of its own. */
  tell?: (field: HTMLElement) => void;
  /** How long the editor needs to notice a caret we moved, in milliseconds. */
  noticesAfterMs: number;
};

/** Names a family. */
export function defineEditor(family: EditorFamily): EditorFamily {
  return family;
}
