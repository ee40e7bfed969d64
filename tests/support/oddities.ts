/**
 * Slips of grammar and sense that a drafted reply must not have, whatever it says: each is named by what a reader would
 * notice.
 */
const SLIPS: readonly (readonly [string, RegExp])[] = [
  ['a word twice', /\b(\p{L}{2,}) \1\b/iu],
  ['a thing twice', /\b(the [\p{L}’ -]{2,40}) and \1\b/iu],
  ['a sentence in small letters', /[.!?] \p{Ll}/u],
  ['a capital after the greeting', /^(?:(?:Dear|Hello|Hi|Good day)[^,\n]{0,40}|\p{Lu}\p{Ll}+), (?!I\b)\p{Lu}\p{Ll}/u],
  ['a small I', /(?<![\p{L}’.])i(?![\p{L}.])/u],
  ['a place left open', /\{\{|\}\}|\[|\]|\|/],
  ['a stray sign', / {2}|\s[.,;:!?]|[,;:][.,;:]|\.\.|\(\s*\)|“”/],
  ['an end that wants more', /\b(?:the|a|an|of|and|or|your|our|my)[.,;:!?](?:\s|$)/i],
  ['“a” before a vowel', /\ba (?:[aei]|o(?!ne)|u(?!n[ai]|s|t))\p{L}/iu],
  ['“an” before a consonant', /\ban (?![aeiouh])\p{L}/iu],
  ['thanks twice in one sentence', /\bthank[^.!?]*\bthank/i],
  ['a day twice', /\bby (?:\p{L}+day|tomorrow)[\s\S]*\bby (?:\p{L}+day|tomorrow)/u],
  ['sorry twice', /\bsorry\b[\s\S]*\bsorry\b/i],
];

/** The sentences of a text, without the white space around them. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The slips in a drafted reply, each by its name; empty for a clean one. English. */
export function odditiesIn(draft: string): readonly string[] {
  const found = SLIPS.flatMap(([name, pattern]) => {
    const match = pattern.exec(draft);
    return match ? [`${name}: ${match[0]}`] : [];
  });
  const sentences = sentencesOf(draft);
  if (new Set(sentences).size < sentences.length) found.push('a sentence twice');
  if (sentences.filter((sentence) => /\bthank/i.test(sentence) && !/\b(?:too|well)\b/.test(sentence)).length > 2)
    found.push('thanks more than twice');
  const quotes = (draft.match(/[“”]/g) ?? []).join('');
  if (quotes.replace(/“”/g, '') !== '') found.push('a quotation mark without its other');
  return found;
}
