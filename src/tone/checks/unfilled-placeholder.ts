import { defineCheck } from '../define.ts';

/** What stands for a word whatever it says: `{{blank}}`, `{first_name}`, `%PHONE%`, `$NAME`, lines, XX:XX, "TBD". */
const BLANK =
  /\{\{[^{}\n]{0,60}\}\}|\{[\p{L}_ -]{1,40}\}|%[A-Z][A-Z_]{2,30}%|\$[A-Z][A-Z_]{2,30}\b|_{3,}|\bX{3,}\b|\bXX[:/.-]XX\b|\bTB[DCA]\b|\blorem ipsum\b/gu;
/** What stands for a word when it says what belongs there. Brackets with a link after them are no blank. */
const BRACKETED = /\[([^[\]\n]{1,60})\](?!\()|<([\p{L}][\p{L} _-]{0,30})>|\(([\p{L}][\p{L} _-]{0,24})\)/gu;

/** A placeholder that nobody filled in. */
export default defineCheck({
  id: 'unfilled-placeholder',
  level: 'ask-first',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ text, notes }) => {
    const hitAt = (match: RegExpMatchArray) => ({
      start: match.index ?? 0,
      end: (match.index ?? 0) + match[0].length,
      why: notes.openBlank,
      swaps: [''],
    });
    const asked = [...text.matchAll(BRACKETED)].filter(([, square, angle, round]) => {
      if (round !== undefined) return ROUND.test(round.trim());
      const inside = (square ?? angle ?? '').trim();
      return SAYS_WHAT.test(inside) || (square !== undefined && /^\p{Lu}[\p{Lu}_ ]{2,}$/u.test(inside));
    });
    return [...text.matchAll(BLANK), ...asked].map(hitAt);
  },
});

/** What templates name their blanks after, in any case. */
const SAYS_WHAT =
  /\b(?:(?:first|last|full|your|customer|guest|reviewer|manager|business|company|owner|staff|hotel|restaurant|product|team)[ _-]?)?(?:name|date|day|time|e-?mail|phone|number|contact|address|link|url|signature|amount|title|role|details?|issue|reason|problem|item|dish|place|location|insert|blank|business|company|placeholder|reviewer|customer|guest|fill|topic|product|order|a blank|department|position|website|details here|something|specific.{0,20}|your.{0,20})\b/iu;
const ROUND =
  /^(?:(?:your|first|last|full|customer|guest|reviewer) )?(?:name|date|day|time|e-?mail|phone|phone number|insert .{1,20}|amount|contact)$/iu;
