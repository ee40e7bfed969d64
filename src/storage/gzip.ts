/** What an unpacked text may hold at most, in UTF-8 bytes: far above all that the browser stores, and an end to what swells without one. */
const MOST_BYTES = 40_000_000;

/** Letters made of bytes at once: a call takes only so many. */
const AT_ONCE = 8192;

/** The bytes a stream gives for these, null where it takes them for broken or gives too many. */
async function through(stream: CompressionStream | DecompressionStream, bytes: BufferSource): Promise<Uint8Array | null> {
  const writer = stream.writable.getWriter();
  const isWritten = writer.write(bytes).then(() => writer.close());
  isWritten.catch(() => {}); // the reader below meets the same error
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      length += piece.value.length;
      if (length <= MOST_BYTES) continue;
      await reader.cancel();
      return null;
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A text packed with gzip, as base64: storage takes JSON and no bytes. Null where it is too large to be unpacked again. */
export async function gzip(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(text);
  const packed = bytes.length > MOST_BYTES ? null : await through(new CompressionStream('gzip'), bytes);
  if (!packed) return null;
  let letters = '';
  for (let at = 0; at < packed.length; at += AT_ONCE) letters += String.fromCharCode(...packed.subarray(at, at + AT_ONCE));
  return btoa(letters);
}

/** The text that was packed so; null where it is damaged. Never throws. */
export async function gunzip(base64: string): Promise<string | null> {
  try {
    const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bytes = await through(new DecompressionStream('gzip'), packed);
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // no base64, or no UTF-8
  }
}
