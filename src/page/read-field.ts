import { editorOf } from './editors/editors.ts';
import type { FieldReading, Place } from './field-text.ts';

/** The text of a field as its family reads it, and at which offsets two places of its tree fall. */
export function readField(field: HTMLElement, selection: { start: Place; end: Place } | null): FieldReading {
  return editorOf(field).read(field, selection);
}

/** What the field shows, `\n` for a line break and `\n\n` for a blank line. */
export function readFieldText(field: HTMLElement): string {
  return readField(field, null).text;
}

/** True when the field holds words. */
export function isFilled(field: HTMLElement): boolean {
  return readFieldText(field).trim() !== '';
}
