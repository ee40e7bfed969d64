/** One word of a text: folded, with its offsets in the original (UTF-16, half-open). */
export type Word = { text: string; start: number; end: number };

/** Lower case and straight apostrophes, of exactly the same length as the text, so offsets stay true. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char));
  return same.replace(/[’‘ʼ`´]/g, "'");
}

/**
 * Letters of the Latin script, as a part of a class. `\p{L}` says the same of every script, but each pattern that holds it
 * costs most of a millisecond the first time it is used; patterns of English words have no need of it.
 */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ';
const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu;
const LATIN_WORD = new RegExp(`[${LETTER}\\d]+(?:'[${LETTER}]+)*`, 'g');
/** Texts whose only letters are Latin: signs and punctuation of Europe beside them. */
const IS_LATIN = /^[\s\x20-\x7e\xa1-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** The words of a folded text in order. */
export const wordsOf = (folded: string): readonly Word[] =>
  [...folded.matchAll(IS_LATIN.test(folded) ? LATIN_WORD : WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** One word of a phrase: exact, the beginning of a word (`stem*`), or any word (`*`). */
type Token = { text: string; kind: 'word' | 'stem' | 'any' };
type Phrase = readonly Token[];
/**
 * `bad` stands for `@bad`: something in the clause is called bad. `reach`: at most so many words stand between it and the
 * term before it; null where it may stand anywhere.
 */
type Term = { bad: boolean; reach: number | null; phrases: readonly Phrase[] };
/** A line taken apart: what it begins with, and the rest as written until a text meets the beginning. */
type Entry = { first: readonly Phrase[]; rest: string; others: readonly Term[] | null };

const DETECT_WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*\*?|\*/gu;

/** A phrase that may be taken apart at its spaces, as nearly all are. */
const IS_PLAIN = /^(?:[a-z]+(?:'[a-z]+)*\*?|\*)(?: (?:[a-z]+(?:'[a-z]+)*\*?|\*))*$/;

/** Phrases by how they are written: many lines share their lists. */
const phrases = new Map<string, Phrase>();

function parsePhrase(text: string): Phrase {
  const known = phrases.get(text);
  if (known) return known;
  const parts = IS_PLAIN.test(text) ? text.split(' ') : [...fold(text).matchAll(DETECT_WORD)].map(([word]) => word);
  const phrase = parts.map((word): Token => {
    if (word === '*') return { text: '', kind: 'any' };
    return word.endsWith('*') ? { text: word.slice(0, -1), kind: 'stem' } : { text: word, kind: 'word' };
  });
  phrases.set(text, phrase);
  return phrase;
}

/** The phrases of a term by how it is written: many lines share their lists. */
const alternatives = new Map<string, readonly Phrase[]>();

function parsePart(part: string): readonly Phrase[] {
  const known = alternatives.get(part);
  if (known) return known;
  const parsed = part
    .split('|')
    .map((phrase) => parsePhrase(phrase.trim()))
    .filter((phrase) => phrase.length > 0);
  alternatives.set(part, parsed);
  return parsed;
}

const JOINT = /[&>+]/;
const TERM = /([&>+])([^&>+]+)/g;

/** The rest of a line that no text meets by itself: it only says what its owner is about, for `findTopics`. */
const TOPIC = '& @topic';

/** Most words between a term and one that follows it: soon (`a > b`), or at once (`a + b`). */
const REACH: Readonly<Record<string, number>> = { '>': 5, '+': 1 };

/** Which phrases a `detect` line may begin with. */
export function beginningsOf(line: string): readonly Phrase[] {
  const joint = line.search(JOINT);
  return parsePart(joint < 0 ? line : line.slice(0, joint).trim());
}

function entryOf(line: string): Entry {
  const joint = line.search(JOINT);
  return { first: beginningsOf(line), rest: joint < 0 ? '' : line.slice(joint), others: null };
}

function othersOf(entry: Entry): readonly Term[] {
  entry.others ??= [...entry.rest.matchAll(TERM)].map(([, joint, part = '']): Term => {
    const bad = part.trim() === '@bad';
    return { bad, reach: REACH[joint ?? ''] ?? null, phrases: bad ? [] : parsePart(part.trim()) };
  });
  return entry.others;
}

const shortestOf = (phrases: readonly Phrase[]) => phrases.reduce((least, { length }) => Math.min(least, length), 4);

/** A line weighs more the more it asks for. */
const weightOf = (entry: Entry) =>
  othersOf(entry).reduce(
    (sum, term) => sum + (term.bad ? 1 : 1 + (shortestOf(term.phrases) - 1) * 0.5),
    1 + (shortestOf(entry.first) - 1) * 0.5,
  );

const matchesToken = (token: Token, word: string) =>
  token.kind === 'any' || (token.kind === 'stem' ? word.startsWith(token.text) : word === token.text);

/** Whether a phrase stands at `at`, all of it before `to`. */
function matchesAt(phrase: Phrase, words: readonly Word[], at: number, to: number): boolean {
  if (at + phrase.length > to) return false;
  let place = at;
  for (const token of phrase) if (!matchesToken(token, words[place++]?.text ?? '')) return false;
  return true;
}

/** A stretch of words: `from` to `to` is the clause, `contextFrom` may reach back to the one before it. */
export type Span = { from: number; to: number; contextFrom: number };

/** What was found: whose line, where its first part stands (word indices), how much the line asked for. */
export type Hit<Owner> = { owner: Owner; at: number; to: number; weight: number };

/** A line as it was written; read only when a text holds the first word of one of its phrases. */
type Line<Owner> = { owner: Owner; text: string; order: number; entry: Entry | null };

/** Lists of `detect` lines, by the word each begins with: whole words by themselves, stems by their first two letters. */
export type Matcher<Owner> = {
  words: ReadonlyMap<string, readonly Line<Owner>[]>;
  stems: ReadonlyMap<string, readonly { stem: string; line: Line<Owner> }[]>;
};

const keyOf = (word: string) => word.slice(0, 2);

function addTo<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

/** The first word of a phrase that begins a line, and whether it is a stem. */
const FIRST_WORD = /^ *([^ *&>+]+)(\*?)/;

function addFirst<Owner>(
  words: Map<string, Line<Owner>[]>,
  stems: Map<string, { stem: string; line: Line<Owner> }[]>,
  phrase: string,
  line: Line<Owner>,
): void {
  const match = FIRST_WORD.exec(phrase);
  const word = match?.[1];
  if (!word) return;
  if (match[2]) addTo(stems, keyOf(word), { stem: word, line });
  else addTo(words, word, line);
}

/**
 * Makes lists of `detect` lines ready. A line begins with a word, never with `*` or `@bad`, in lower case with straight
 * apostrophes. Thousands of lines are sorted here before the first review is read, so this looks at first words only.
 */
export function createMatcher<Owner>(lists: readonly { owner: Owner; words: readonly string[] }[]): Matcher<Owner> {
  const words = new Map<string, Line<Owner>[]>();
  const stems = new Map<string, { stem: string; line: Line<Owner> }[]>();
  let order = 0;
  for (const { owner, words: texts } of lists) {
    for (const text of texts) {
      const line: Line<Owner> = { owner, text, order: order++, entry: null };
      // Nearly all lines begin with one phrase, most of them with a whole word and a space.
      if (!text.includes('|')) {
        addFirst(words, stems, text, line);
        continue;
      }
      const joint = text.search(JOINT);
      const seen = new Set<string>();
      for (const phrase of (joint < 0 ? text : text.slice(0, joint)).split('|')) {
        const key = FIRST_WORD.exec(phrase)?.[0].trim() ?? '';
        if (seen.has(key)) continue;
        seen.add(key);
        addFirst(words, stems, phrase, line);
      }
    }
  }
  return { words, stems };
}

/** The lines that may begin with a word, in the order they were given. */
function linesAt<Owner>(matcher: Matcher<Owner>, word: string): readonly Line<Owner>[] {
  const exact = matcher.words.get(word) ?? [];
  const stems = (matcher.stems.get(keyOf(word)) ?? []).filter(({ stem }) => word.startsWith(stem));
  if (stems.length === 0) return exact;
  const all = [...exact, ...stems.map(({ line }) => line)];
  return all.length > 1 ? [...new Set(all)].sort((a, b) => a.order - b.order) : all;
}

/** How to read the words around a hit. */
export type Around = {
  /** Whether the clause calls anything bad; asked once at most. */
  isBad: () => boolean;
  /** Whether the word at this place is negated. */
  isNegated: (at: number) => boolean;
  /** Whether the word belongs to a look-alike and must not count. */
  isMuted?: (at: number) => boolean;
  /** Most words between a hit and what `&` asks for beside it; anywhere in the span when missing. */
  window?: number;
  /** Whether a phrase already holds a negator, which then belongs to it. */
  isNegator: (word: string) => boolean;
};

/** Words as they stand, whatever is around them. */
export const PLAIN: Around = { isBad: () => false, isNegated: () => false, isNegator: () => false };

/** Every line that is met in a span. Negated words do not count, unless the phrase itself says "not". */
export function findIn<Owner>(matcher: Matcher<Owner>, words: readonly Word[], span: Span, around: Around): Hit<Owner>[] {
  const hits: Hit<Owner>[] = [];
  for (let at = span.from; at < span.to; at++) {
    const word = words[at];
    if (!word) break;
    for (const line of linesAt(matcher, word.text)) {
      line.entry ??= entryOf(line.text);
      const { entry, owner } = line;
      if (entry.rest === TOPIC) continue;
      for (const phrase of entry.first) {
        if (!matchesAt(phrase, words, at, span.to)) continue;
        if (around.isMuted && phrase.some((_, i) => around.isMuted?.(at + i))) continue;
        const saysNot = phrase.some((token) => around.isNegator(token.text));
        const others = othersOf(entry);
        // "luggage & lost|without" is met by "without luggage" too: there the "not" is what the line asks for.
        const rest = saysNot || !around.isNegated(at) ? others : negatingOf(others, around);
        if (!rest || !hasOthers(rest, words, span, at + phrase.length, around)) continue;
        hits.push({ owner, at, to: at + phrase.length, weight: weightOf(entry) });
      }
    }
  }
  return hits;
}

/**
 * What a span speaks of: every line that asks for `@bad` or `@topic` whose first term is met, whatever else it asks for. A
 * word that stands in the lines of several owners says as much less of each.
 */
export function findTopics<Owner>(matcher: Matcher<Owner>, words: readonly Word[], span: Span): Hit<Owner>[] {
  const hits: Hit<Owner>[] = [];
  for (let at = span.from; at < span.to; at++) {
    const owners = new Map<Owner, number>();
    for (const line of linesAt(matcher, words[at]?.text ?? '')) {
      line.entry ??= entryOf(line.text);
      if (!/@bad|@topic/.test(line.entry.rest)) continue;
      const phrase = line.entry.first.find((each) => matchesAt(each, words, at, span.to));
      if (phrase) owners.set(line.owner, Math.max(phrase.length, owners.get(line.owner) ?? 0));
    }
    for (const [owner, length] of owners) hits.push({ owner, at, to: at + length, weight: length / owners.size });
  }
  return hits;
}

/** The terms with only those phrases left that say "not", where a term has any; null when none has. */
function negatingOf(terms: readonly Term[], around: Around): readonly Term[] | null {
  const isNegating = (phrase: Phrase) => phrase.some((token) => around.isNegator(token.text));
  if (!terms.some((term) => term.phrases.some(isNegating))) return null;
  return terms.map((term) => (term.phrases.some(isNegating) ? { ...term, phrases: term.phrases.filter(isNegating) } : term));
}

/** Whether the terms after the first are met: each anywhere in the span, or soon after the one before it. */
function hasOthers(terms: readonly Term[], words: readonly Word[], span: Span, end: number, around: Around): boolean {
  const [term, ...others] = terms;
  if (!term) return true;
  if (term.bad) return around.isBad() && hasOthers(others, words, span, end, around);
  const far = around.window ?? Number.POSITIVE_INFINITY;
  const from = term.reach === null ? Math.max(span.contextFrom, end - far) : end;
  const to = Math.min(span.to, end + (term.reach === null ? far : term.reach + 1));
  for (let at = from; at < to; at++) {
    if (around.isMuted?.(at)) continue;
    for (const phrase of term.phrases) {
      if (!matchesAt(phrase, words, at, span.to)) continue;
      if (hasOthers(others, words, span, term.reach === null ? end : at + phrase.length, around)) return true;
    }
  }
  return false;
}
