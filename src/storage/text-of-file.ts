const UTF_8 = [0xef, 0xbb, 0xbf];
const UTF_16_LE = [0xff, 0xfe];
const UTF_16_BE = [0xfe, 0xff];

/** Bytes looked at where a file says nothing of its encoding, and the share of empty ones that text in UTF-16 has beyond. */
const LOOKED_AT = 1000;
const EMPTY_SHARE = 0.3;

/** UTF-16 without a mark: text of Latin letters has every other byte empty. Null for anything else. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const seen = bytes.subarray(0, LOOKED_AT);
  const empty = [0, 0];
  for (const [at, byte] of seen.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = empty;
  if (Math.max(even, odd) < (seen.length / 2) * EMPTY_SHARE || even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * What a file says, without its byte order mark: UTF-8 or UTF-16 as the mark says or the bytes show, and what is neither is
 * Windows-1252, in which Excel saves a table in Western Europe. Never throws.
 */
export function textOfFile(bytes: Uint8Array): string {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  const read = (encoding: string) => new TextDecoder(encoding).decode(bytes); // takes the mark off
  if (begins(UTF_8)) return read('utf-8');
  if (begins(UTF_16_LE)) return read('utf-16le');
  if (begins(UTF_16_BE)) return read('utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return read(unmarked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return read('windows-1252');
  }
}
