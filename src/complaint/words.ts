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

const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu;

/** The words of a folded text in order. */
export const wordsOf = (folded: string): readonly Word[] =>
  [...folded.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** One word of a phrase: exact, the beginning of a word (`stem*`), or any word (`*`). */
type Token = { text: string; kind: 'word' | 'stem' | 'any' };
type Phrase = readonly Token[];
/** `bad` stands for `@bad`: something in the clause is called bad. */
type Term = { bad: boolean; phrases: readonly Phrase[] };
type Entry = { terms: readonly Term[]; weight: number };

const DETECT_WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*\*?|\*/gu;

function parsePhrase(text: string): Phrase {
  return [...fold(text).matchAll(DETECT_WORD)].map(([word]) => {
    if (word === '*') return { text: '', kind: 'any' as const };
    return word.endsWith('*') ? { text: word.slice(0, -1), kind: 'stem' as const } : { text: word, kind: 'word' as const };
  });
}

/** Reads one `detect` line. A line weighs more the more it asks for. */
export function parseDetect(line: string): Entry {
  const terms = line.split('&').map((part): Term => {
    const bad = part.trim() === '@bad';
    return {
      bad,
      phrases: bad
        ? []
        : part
            .split('|')
            .map(parsePhrase)
            .filter((phrase) => phrase.length > 0),
    };
  });
  const weight = terms.reduce((sum, term) => {
    const shortest = Math.min(...term.phrases.map((phrase) => phrase.length), 4);
    return sum + (term.bad ? 1 : 1 + (shortest - 1) * 0.5);
  }, 0);
  return { terms, weight };
}

const matchesToken = (token: Token, word: string) =>
  token.kind === 'any' || (token.kind === 'stem' ? word.startsWith(token.text) : word === token.text);

/** Whether a phrase stands at `at`, all of it before `to`. */
const matchesAt = (phrase: Phrase, words: readonly Word[], at: number, to: number) =>
  at + phrase.length <= to && phrase.every((token, i) => matchesToken(token, words[at + i]?.text ?? ''));

/** A stretch of words: `from` to `to` is the clause, `contextFrom` may reach back to the one before it. */
export type Span = { from: number; to: number; contextFrom: number };

/** What was found: whose line, where its first part stands (word indices), how much the line asked for. */
export type Hit<Owner> = { owner: Owner; at: number; to: number; weight: number };

type Anchor<Owner> = { owner: Owner; entry: Entry; phrase: Phrase };

/** Lists of `detect` lines, made ready for one pass over a text. */
export type Matcher<Owner> = { anchors: ReadonlyMap<string, readonly Anchor<Owner>[]> };

const keyOf = (word: string) => word.slice(0, 2);

/** Makes lists of `detect` lines ready. A line begins with a word, never with `*` or `@bad`. */
export function createMatcher<Owner>(lists: readonly { owner: Owner; words: readonly string[] }[]): Matcher<Owner> {
  const anchors = new Map<string, Anchor<Owner>[]>();
  for (const { owner, words } of lists) {
    for (const line of words) {
      const entry = parseDetect(line);
      for (const phrase of entry.terms[0]?.phrases ?? []) {
        const key = keyOf(phrase[0]?.text ?? '');
        const known = anchors.get(key);
        if (known) known.push({ owner, entry, phrase });
        else anchors.set(key, [{ owner, entry, phrase }]);
      }
    }
  }
  return { anchors };
}

/** How to read the words around a hit. */
export type Around = {
  /** Whether the clause calls anything bad; asked once at most. */
  isBad: () => boolean;
  /** Whether the word at this place is negated. */
  isNegated: (at: number) => boolean;
  /** Whether the word belongs to a look-alike and must not count. */
  isMuted?: (at: number) => boolean;
  /** Whether a phrase already holds a negator, which then belongs to it. */
  isNegator: (word: string) => boolean;
};

/** Every line that is met in a span. Negated words do not count, unless the phrase itself says "not". */
export function findIn<Owner>(matcher: Matcher<Owner>, words: readonly Word[], span: Span, around: Around): Hit<Owner>[] {
  const hits: Hit<Owner>[] = [];
  for (let at = span.from; at < span.to; at++) {
    const word = words[at];
    if (!word) break;
    for (const { owner, entry, phrase } of matcher.anchors.get(keyOf(word.text)) ?? []) {
      if (!matchesAt(phrase, words, at, span.to)) continue;
      if (around.isMuted?.(at)) continue;
      const saysNot = phrase.some((token) => around.isNegator(token.text));
      if (!saysNot && around.isNegated(at)) continue;
      const others = entry.terms.slice(1);
      if (!others.every((term) => (term.bad ? around.isBad() : hasTerm(term, words, span)))) continue;
      hits.push({ owner, at, to: at + phrase.length, weight: entry.weight });
    }
  }
  return hits;
}

function hasTerm(term: Term, words: readonly Word[], span: Span): boolean {
  for (let at = span.contextFrom; at < span.to; at++) {
    if (term.phrases.some((phrase) => matchesAt(phrase, words, at, span.to))) return true;
  }
  return false;
}
