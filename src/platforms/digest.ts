/** A short digest of a text, base 36. */
export function digest(text: string): string {
  let hash = 0x811c9dc5; // FNV-1a, 32 bit
  for (let position = 0; position < text.length; position++) hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  return (hash >>> 0).toString(36);
}
