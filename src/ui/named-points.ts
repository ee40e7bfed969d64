/** A point counts as answered when the draft names its telling words (longer than three letters). */
export function isNamedIn(draft: string, detail: string): boolean {
  const text = draft.toLowerCase();
  const words = detail.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return words.length > 0 && words.some((word) => text.includes(word));
}
