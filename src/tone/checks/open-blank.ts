import { defineCheck } from '../define.ts';

/** `{{blank}}`, `[a blank]`, `<a blank>` and lines to write on. Brackets with a link after them are no blank. */
const BLANK = /\{\{[^{}\n]{0,60}\}\}|\{[\p{L}_ -]{1,40}\}|\[[^[\]\n]{1,60}\](?!\()|<[\p{L}][\p{L} _-]{0,30}>|_{3,}|\bX{3,}\b/gu;
/** Foot-note numbers, "[80m]" and the like. */
const NO_BLANK = /^\[(?:[^\p{L}]*(?:\p{L}[^\p{L}]*)?|sic)\]$/iu;

/** A placeholder that nobody filled in. */
export default defineCheck({
  id: 'open-blank',
  level: 'ask-first',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ text, notes }) =>
    [...text.matchAll(BLANK)]
      .filter((match) => !NO_BLANK.test(match[0]))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, why: notes.openBlank, swaps: [] })),
});
