/** A word as the patterns see it: lower case, straight apostrophe, contraction taken apart. */
export type Word = {
  norm: string;
  /** Offsets of the printed word; both halves of a contraction share them. */
  start: number;
  end: number;
  sentence: number;
  /** A comma, bracket or dash stands before it. */
  afterComma: boolean;
  /** The first half of a contraction, or no contraction at all. */
  isHead: boolean;
};

/** A sentence without the white space around it. */
export type Sentence = { start: number; end: number };

export type Reading = { words: readonly Word[]; sentences: readonly Sentence[] };

/** How a language takes its contractions apart. */
export type Contractions = { ends: Readonly<Record<string, string>>; whole: Readonly<Record<string, string>> };

export const NO_CONTRACTIONS: Contractions = { ends: {}, whole: {} };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ-][\p{L}\p{M}\p{N}]+)*|[%$€£]/gu;
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔']);
const TITLE = /(?:^|\s)(?:mr|mrs|ms|dr|st|no)$/i;

/** A face or a picture after which a new sentence begins: "see Settings :) However, …". */
const FACE = /(?:[:;]['’]?-?[()DP]+|\p{Extended_Pictographic}\uFE0F?)(?=\s+\p{Lu})/uy;

const isSpace = (char: string | undefined) => char !== undefined && /\s/.test(char);

/** Splits at line breaks, at sentence marks before white space and at faces before a capital. One pass, no backtracking. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\n') {
      push(at + 1);
      continue;
    }
    FACE.lastIndex = at;
    const face = isSpace(text[at - 1]) ? FACE.exec(text)?.[0] : undefined;
    if (face) {
      push(at + face.length);
      at += face.length - 1;
    } else if (ENDS.has(char)) {
      let end = at + 1;
      while (end < text.length && ENDS.has(text[end] ?? '')) end++;
      const markEnd = end;
      while (end < text.length && CLOSING.has(text[end] ?? '')) end++;
      const isLast = end >= text.length || isSpace(text[end]);
      if (isLast && !isAbbreviation(text, at, markEnd, end)) push(end);
      at = end - 1;
    }
  }
  push(text.length);
  return sentences;
}

/** A single full stop that ends no sentence: before a small letter ("9 a.m. on"), or after "Mr". */
function isAbbreviation(text: string, at: number, markEnd: number, end: number): boolean {
  if (markEnd !== at + 1 || text[at] !== '.') return false;
  const next = text[end + 1];
  if (text[end] === ' ' && next !== undefined && /\p{Ll}/u.test(next)) return true;
  return TITLE.test(text.slice(Math.max(0, at - 5), at));
}

/** Lower case, straight apostrophes. */
export const normalise = (word: string): string => word.toLowerCase().replace(/[’‘ʼ]/g, "'");

/** A printed word as one or more pattern words. */
export function expand(norm: string, contractions: Contractions): readonly string[] {
  const whole = Object.hasOwn(contractions.whole, norm) ? contractions.whole[norm] : undefined;
  if (whole) return whole.split(' ');
  const cut = norm.lastIndexOf("'");
  if (cut <= 0) return [norm];
  // "don't" ends in "n't": the n belongs to the end.
  const ends = [norm.slice(cut), norm.slice(cut - 1)];
  for (const end of ends) {
    const stands = Object.hasOwn(contractions.ends, end) ? contractions.ends[end] : undefined;
    if (stands && norm.length > end.length) return [norm.slice(0, -end.length), ...stands.split(' ')];
  }
  return [norm];
}

/** Takes a text apart into sentences and words. Linear in its length. */
export function read(text: string, contractions: Contractions): Reading {
  const sentences = sentencesOf(text);
  const words: Word[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
    const between = text.slice(last, start);
    const afterComma = /[,;()—–]/.test(between);
    expand(normalise(match[0]), contractions).forEach((norm, part) => {
      words.push({ norm, start, end, sentence, afterComma: part === 0 && afterComma, isHead: part === 0 });
    });
    last = end;
  }
  return { words, sentences };
}
