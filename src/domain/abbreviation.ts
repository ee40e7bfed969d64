/** What makes a word an abbreviation where one types. */
export const ABBREVIATION_MARK = ';';

/** Letters and digits of any script, with `-` and `_` between them. */
const WORD = '[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,23}';
const AT_END = new RegExp(`(?:^|\\s)${ABBREVIATION_MARK}(${WORD})$`, 'u');

/** The abbreviation a text ends with, as it is kept; null for none. The mark is at the start or after a space. */
export const abbreviationAtEnd = (text: string): string | null => AT_END.exec(text)?.[1]?.toLowerCase() ?? null;

/** What a writer typed for an abbreviation, as it is kept: lower case, without the mark, at most 24 signs; empty for none. */
export const asAbbreviation = (typed: string): string =>
  typed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .replace(/^[_-]+/, '')
    .slice(0, 24);
