import { type DraftForCheck, defineCheck, type Hit } from '../define.ts';

/** Words in a sentence from which readers lose the thread. Plain-language guides stop at 25 to 30; we allow for names. */
const LONG = 35;
/** Long official words in one sentence from which it reads as officialese. */
const MANY_HARD = 3;
/** Letters of a word that counts as long. */
const LONG_WORD = 12;

/** Where a long sentence can be cut: before "and", "but", "which" and the like, or at a semicolon; nearest the middle. */
function splitOf(sentence: string, joints: readonly string[]): string | null {
  const places = [...sentence.matchAll(/;\s+|,\s+(\p{L}+)\s+|(?<!\s)\s+(\p{L}+)\s+/gu)].filter(
    (match) => match[0].startsWith(';') || joints.includes((match[1] ?? match[2] ?? '').toLowerCase()),
  );
  const middle = sentence.length / 2;
  const cut = places.toSorted((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle))[0];
  if (!cut) return null;
  const rest = sentence.slice(cut.index + cut[0].length);
  return `${sentence.slice(0, cut.index)}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

function readSentence({ text, reading, lexicon, lines }: DraftForCheck, index: number): readonly Hit[] {
  const sentence = reading.sentences[index];
  const words = lexicon?.reply;
  if (!sentence || !words) return [];
  const own = reading.words.filter((word) => word.sentence === index && word.isHead);
  const printed = text.slice(sentence.start, sentence.end);
  const isHard = (norm: string) => Object.hasOwn(words.plainWords, norm);
  const hard = own.filter(({ norm }) => isHard(norm));
  const long = own.filter(({ norm }) => norm.length >= LONG_WORD && !norm.includes('-') && !isHard(norm));
  if (hard.length > 0 && hard.length + long.length >= MANY_HARD) {
    const plain = printed.replace(/\p{L}+/gu, (word) => {
      const norm = word.toLowerCase();
      return isHard(norm) ? (words.plainWords[norm] ?? word) : word;
    });
    return [{ ...sentence, why: words.why.hardWord, swaps: [plain] }];
  }
  if (own.length < (lines.sentenceWords === null ? LONG : lines.sentenceWords + 1)) return [];
  const split = splitOf(printed, words.joints);
  const why = words.why.longSentence.replace('{count}', String(own.length));
  return [{ ...sentence, why, swaps: split === null ? [] : [split] }];
}

/** Sentences too long or too official to be read on a phone. */
export default defineCheck({
  id: 'hard-to-read',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => draft.reading.sentences.flatMap((_, index) => readSentence(draft, index)),
});
