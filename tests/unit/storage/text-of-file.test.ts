import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../../src/storage/text-of-file.ts';

const TEXT = 'name;text\r\nCafé;“Größe” – 5 €\r\n';

/** A text in UTF-16, with or without the mark that says which. */
function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const whole = hasMark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
/** The signs of Windows-1252 that Latin-1 has not, as far as the text has them. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 };
const windows = (text: string) => Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, true, true)],
    ['UTF-16, big end first', utf16(TEXT, false, true)],
    ['UTF-16 without a mark', utf16(TEXT, true, false)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, false, false)],
    ['Windows-1252', windows(TEXT)],
  ])('in %s is read', (_, bytes) => {
    expect(textOfFile(bytes)).toBe(TEXT);
  });

  it('of nothing is empty, and any bytes are text of some kind', () => {
    expect(textOfFile(new Uint8Array())).toBe('');
    expect(textOfFile(Uint8Array.from([0, 0, 0, 0]))).toBeTypeOf('string');
    expect(textOfFile(Uint8Array.from([0xff, 0xfe]))).toBe('');
  });
});
