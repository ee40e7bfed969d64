import type { Phrase } from '../languages/tone-lexicon.ts';
import type { DraftForCheck, Hit } from './define.ts';
import { type Contractions, expand, normalise, type Reading, type Word } from './reading.ts';

/** Longest run of words a `…` may stand for. */
const MAX_GAP = 3;

type WordTest = { kind: 'is' | 'stem'; norm: string } | { kind: 'number' };
type Element =
  | { kind: 'word'; test: WordTest }
  | { kind: 'gap' }
  | { kind: 'mark'; side: 'first' | 'after' }
  | { kind: 'group'; ways: readonly (readonly Element[])[]; choices: Choices; isOptional: boolean };
/** The ways of a group by what they begin with: looked up instead of tried one by one. */
type Choices = {
  /** Ways of one plain word. */
  words: ReadonlySet<string>;
  /** Longer ways, by their first plain word. */
  byWord: ReadonlyMap<string, readonly (readonly Element[])[]>;
  /** Ways that begin otherwise. */
  others: readonly (readonly Element[])[];
};
/** `first` are the tests one of which its first word must pass. */
type Pattern = { elements: readonly Element[]; first: readonly WordTest[]; atStart: boolean; atEnd: boolean };

/** Where a phrase was found. `first` and `last` are indices into the reading's words, both inclusive. */
export type PhraseMatch = { phrase: Phrase; start: number; end: number; sentence: number; first: number; last: number };

/** Finds phrases in a reading, in order, none inside another. */
export type PhraseMatcher = (reading: Reading) => readonly PhraseMatch[];

/** What ends a word of a pattern: white space and the signs of alternatives. */
const ENDS = new Set(' \t\n()|');

/** What stands before the `?` of something optional; the empty one is the pattern's beginning. */
const BEFORE = new Set(['', ' ', '\t', '\n', '(', '|']);

/** A pattern's brackets, bars and words in order; the `?` before what is optional is a piece of its own. */
function piecesOf(source: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    if (sign === '(' || sign === ')' || sign === '|') pieces.push(sign);
    else if (sign === '?' && BEFORE.has(source.charAt(at - 1)) && /\S/.test(source.charAt(at + 1))) pieces.push(sign);
    else if (!ENDS.has(sign)) {
      let end = at + 1;
      while (end < source.length && !ENDS.has(source.charAt(end))) end++;
      pieces.push(source.slice(at, end));
      at = end;
      continue;
    }
    at++;
  }
  return pieces;
}

/** Reads a pattern; the syntax stands at `Phrase`. Throws on a pattern that cannot be read: a bug in the lexicon. */
export function parsePattern(source: string, contractions: Contractions): Pattern {
  const atStart = source.startsWith('^');
  const atEnd = source.endsWith('$');
  const pieces = piecesOf(source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined));
  const words = wordsKnownTo(contractions);
  let at = 0;

  const sequence = (): Element[] => {
    const elements: Element[] = [];
    let isOptional = false;
    while (at < pieces.length) {
      const piece = pieces[at] ?? '';
      if (piece === ')' || piece === '|') break;
      at++;
      if (piece === '?') {
        isOptional = true;
        continue;
      }
      if (piece === '…') elements.push({ kind: 'gap' });
      else if (piece === '<' || piece === '>') elements.push({ kind: 'mark', side: piece === '<' ? 'first' : 'after' });
      else if (isOptional || piece === '(') {
        const ways = piece === '(' ? group() : [words(piece)];
        elements.push({ kind: 'group', ways, choices: choicesOf(ways), isOptional });
      } else elements.push(...words(piece));
      isOptional = false;
    }
    return elements;
  };
  const group = (): (readonly Element[])[] => {
    const ways = [sequence()];
    while (pieces[at] === '|') {
      at++;
      ways.push(sequence());
    }
    if (pieces[at] !== ')') throw new Error(`A bracket stays open in: ${source}`);
    at++;
    return ways;
  };

  const elements = sequence();
  if (at < pieces.length) throw new Error(`A bracket too many in: ${source}`);
  const { tests, mayBeEmpty } = firstTests(elements);
  if (mayBeEmpty) throw new Error(`Nothing but optional words in: ${source}`);
  return { elements, first: tests, atStart, atEnd };
}

const knownWords = new WeakMap<Contractions, Map<string, readonly Element[]>>();

/** The words of patterns as elements. The same few thousand recur in all patterns of a language: each is read once. */
function wordsKnownTo(contractions: Contractions): (word: string) => readonly Element[] {
  const known = knownWords.get(contractions) ?? new Map<string, readonly Element[]>();
  knownWords.set(contractions, known);
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const elements = wordElements(word, contractions);
    known.set(word, elements);
    return elements;
  };
}

function wordElements(word: string, contractions: Contractions): readonly Element[] {
  if (/[?^$]/.test(word) && word !== '$') throw new Error(`A sign stands where it means nothing: ${word}`);
  if (word === '#') return [{ kind: 'word', test: { kind: 'number' } }];
  if (word.endsWith('*')) return [{ kind: 'word', test: { kind: 'stem', norm: normalise(word.slice(0, -1)) } }];
  return expand(normalise(word), contractions).map((norm) => ({ kind: 'word', test: { kind: 'is', norm } }));
}

function passes(test: WordTest, word: Word): boolean {
  switch (test.kind) {
    case 'is':
      return word.norm === test.norm;
    case 'stem':
      return word.norm.startsWith(test.norm);
    case 'number':
      return /^\p{N}+$/u.test(word.norm);
    default:
      return test satisfies never;
  }
}

type Marked = { first: number; after: number };

/**
 * The marked words of the match that begins at word `at` and ends after word `beyond`. Bounded by the pattern, not by the
 * text.
 */
function matchAt(pattern: Pattern, words: readonly Word[], at: number, beyond = -1): Marked | null {
  const sentence = words[at]?.sentence;
  if (pattern.atStart && words[at - 1]?.sentence === sentence) return null;
  const marks: { first?: number; after?: number } = {};
  const run = (elements: readonly Element[], index: number, from: number, then: (to: number) => number): number => {
    const element = elements[index];
    if (!element) return then(from);
    const rest = (to: number) => run(elements, index + 1, to, then);
    switch (element.kind) {
      case 'word': {
        const word = words[from];
        return word && word.sentence === sentence && passes(element.test, word) ? rest(from + 1) : -1;
      }
      case 'gap':
        for (let skip = 0; skip <= MAX_GAP; skip++) {
          const end = rest(from + skip);
          if (end >= 0) return end;
          const next = words[from + skip];
          if (!next || next.sentence !== sentence || next.afterComma) return -1;
        }
        return -1;
      case 'mark': {
        const end = rest(from);
        if (end >= 0) marks[element.side] = from;
        return end;
      }
      case 'group': {
        const { words: plain, byWord, others } = element.choices;
        const word = words[from];
        if (word && word.sentence === sentence) {
          if (plain.has(word.norm)) {
            const end = rest(from + 1);
            if (end >= 0) return end;
          }
          for (const way of byWord.get(word.norm) ?? []) {
            const end = run(way, 0, from, rest);
            if (end >= 0) return end;
          }
          for (const way of others) {
            const end = run(way, 0, from, rest);
            if (end >= 0) return end;
          }
        }
        return element.isOptional ? rest(from) : -1;
      }
      default:
        return element satisfies never;
    }
  };
  const end = run(pattern.elements, 0, at, (to) =>
    to <= beyond || (pattern.atEnd && words[to]?.sentence === sentence) ? -1 : to,
  );
  return end < 0 ? null : { first: marks.first ?? at, after: marks.after ?? end };
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function choicesOf(ways: readonly (readonly Element[])[]): Choices {
  const words = new Set<string>();
  const byWord = new Map<string, (readonly Element[])[]>();
  const others: (readonly Element[])[] = [];
  for (const way of ways) {
    const [first] = way;
    if (first?.kind !== 'word' || first.test.kind !== 'is') others.push(way);
    else if (way.length === 1) words.add(first.test.norm);
    else put(byWord, first.test.norm, way);
  }
  return { words, byWord, others };
}

type Start<Item> = { test: WordTest; item: Item };
/** Finds the items whose first word may be this one. */
type Starts<Item> = (word: Word) => readonly Item[];

/** By how many letters stems are looked up: shorter ones are tried one by one. */
const STEM_KEY = 3;

/** Items by the words they can begin with, so that a word meets few of them. */
function startsOf<Item>(starts: readonly Start<Item>[]): Starts<Item> {
  const byWord = new Map<string, Item[]>();
  const byStem = new Map<string, Start<Item>[]>();
  const others: Start<Item>[] = [];
  for (const start of starts) {
    const { test, item } = start;
    if (test.kind === 'is') put(byWord, test.norm, item);
    else if (test.kind === 'stem' && test.norm.length >= STEM_KEY) put(byStem, test.norm.slice(0, STEM_KEY), start);
    else others.push(start);
  }
  return (word) => {
    const plain = byWord.get(word.norm) ?? [];
    const stems = byStem.get(word.norm.slice(0, STEM_KEY));
    if (!stems && others.length === 0) return plain;
    const open = [...(stems ?? []), ...others].filter(({ test }) => passes(test, word)).map(({ item }) => item);
    return open.length === 0 ? plain : [...plain, ...open];
  };
}

type Rule = { pattern: Pattern; phrase: Phrase };

/** The tests one of which the first word must pass, gathered in `tests`. */
function firstTests(elements: readonly Element[], tests: WordTest[] = []): { tests: readonly WordTest[]; mayBeEmpty: boolean } {
  for (const element of elements) {
    if (element.kind === 'mark') continue;
    if (element.kind === 'gap') throw new Error('A pattern cannot begin with a gap.');
    if (element.kind === 'word') {
      tests.push(element.test);
      return { tests, mayBeEmpty: false };
    }
    let isSure = !element.isOptional;
    for (const way of element.ways) if (firstTests(way, tests).mayBeEmpty) isSure = false;
    if (isSure) return { tests, mayBeEmpty: false };
  }
  return { tests, mayBeEmpty: true };
}

/**
 * Makes a matcher. Patterns are looked up by their first word, so cost grows with the text, hardly with the phrases; what
 * makes a phrase harmless is read where the phrase is found for the first time.
 */
export function createMatcher(phrases: readonly Phrase[], contractions: Contractions): PhraseMatcher {
  const harmless = new Map<Phrase, Starts<Pattern>>();
  const harmlessIn = (phrase: Phrase): Starts<Pattern> => {
    const known = harmless.get(phrase);
    if (known) return known;
    const unless = (phrase.unless ?? []).map((source) => parsePattern(source, contractions));
    const starts = startsOf(unless.flatMap((item) => item.first.map((test) => ({ test, item }))));
    harmless.set(phrase, starts);
    return starts;
  };
  const rules: Start<Rule>[] = [];
  for (const phrase of phrases) {
    for (const source of phrase.find) {
      const item = { pattern: parsePattern(source, contractions), phrase };
      for (const test of item.pattern.first) rules.push({ test, item });
    }
  }
  const rulesAt = startsOf(rules);

  const isHarmless = (phrase: Phrase, words: readonly Word[], first: number, last: number) => {
    const starts = harmlessIn(phrase);
    for (let at = Math.max(0, first - 8); at <= last; at++) {
      const word = words[at];
      if (!word || word.sentence !== words[first]?.sentence) continue;
      if (starts(word).some((pattern) => matchAt(pattern, words, at, first) !== null)) return true;
    }
    return false;
  };

  return ({ words }) => {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) continue;
      let best: PhraseMatch | null = null;
      for (const { pattern, phrase } of rulesAt(word)) {
        const marked = matchAt(pattern, words, at);
        if (!marked) continue;
        const { first } = marked;
        const last = marked.after - 1;
        const start = words[first]?.start;
        const end = words[last]?.end;
        if (start === undefined || end === undefined || last < first || (best && last <= best.last)) continue;
        if (isHarmless(phrase, words, at, last)) continue;
        best = { phrase, start, end, sentence: word.sentence, first, last };
      }
      if (best) {
        found.push(best);
        at = Math.max(at, best.last);
      }
    }
    return found;
  };
}

/** The stretch a match marks: its words, its clause up to the commas, or its whole sentence. */
export function stretchOf(reading: Reading, text: string, match: PhraseMatch): { start: number; end: number } {
  const sentence = reading.sentences[match.sentence];
  const take = match.phrase.take ?? 'words';
  if (take === 'words' || !sentence) return { start: match.start, end: match.end };
  if (take === 'sentence') return sentence;
  const before = text.slice(sentence.start, match.start).lastIndexOf(',');
  const after = text.slice(match.end, sentence.end).indexOf(',');
  if (before < 0 && after < 0) return { start: match.start, end: match.end };
  const isFirst = before < 0;
  const start = isFirst ? sentence.start : sentence.start + before;
  if (after >= 0) return { start, end: match.end + after + (isFirst ? 1 : 0) };
  let end = sentence.end;
  while (end > match.end && /[.!?…]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/**
 * The usual `run`: every phrase of the lexicon, with its own reason, swaps and level. What begins or ends in the reviewer's
 * own words is not the writer's.
 */
export function findPhrases(draft: DraftForCheck, words: PhraseMatcher): Hit[] {
  const others = [...draft.quotations, ...draft.retellings];
  const isWithin = (offset: number) => others.some(({ start, end }) => start < offset && offset < end);
  return words(draft.reading)
    .filter((match) => !isWithin(match.start) && !isWithin(match.end))
    .map((match) => hitOf(draft, match));
}

/** A match as a hit. */
export function hitOf(draft: { reading: Reading; text: string }, match: PhraseMatch): Hit {
  const { why, swaps = [], level } = match.phrase;
  return { ...stretchOf(draft.reading, draft.text, match), why, swaps, ...(level && { level }) };
}
