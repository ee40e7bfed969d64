import type { Level } from '../domain/draft.ts';
import type { ReplyWords } from './reply-words.ts';

/**
 * Some ways of saying one thing, what a reader hears in it, and what to write instead.
 *
 * Patterns: words match in any case and with any apostrophe; `stem*` the beginning of a word; `(a|b c)` either;
 * `?word` or `?(a|b)` may be missing; `…` up to three words without a comma; `#` a number; `^` at the front the start
 * of a sentence, `$` at the back its end; `<` and `>` around the words to be marked where that is not all. A pattern never reaches over the end of a sentence; commas, quotes and
 * brackets between words do not count. Contractions are taken apart first, so `you are` finds "you're".
 */
export type Phrase = {
  find: readonly string[];
  /** Patterns that make it harmless: a hit touched by one of them stays quiet. */
  unless?: readonly string[];
  /** One line: what readers hear. */
  why: string;
  /** At most two; an empty one means leave it out. */
  swaps?: readonly string[];
  /** How much is marked, and goes when left out. `words` when absent. */
  take?: 'words' | 'clause' | 'sentence';
  /** Where it differs from the level of its check. */
  level?: Level;
};

/** Checks that look for phrases. */
export const PHRASE_KEYS = [
  'non-apology',
  'feelings-command',
  'policy-wall',
  'blame',
  'denial',
  'accusation',
  'over-promise',
  'vague',
  'intensifier',
  'sarcasm',
  'rating-talk',
  'public-gesture',
  'private-facts',
  'threat',
  'unticked-claim',
  'self-praise',
  'insult',
  'fog',
] as const;
export type PhraseKey = (typeof PHRASE_KEYS)[number];

/** What the checks say that look at shape rather than words. `{over}` and `{unit}` are filled in. */
export type ToneNotes = {
  shoutedWord: string;
  shoutedMark: string;
  scareQuotes: string;
  repeatedApology: string;
  tooLong: string;
  characters: string;
  bytes: string;
  openBlank: string;
  phoneNumber: string;
  emailAddress: string;
  cardNumber: string;
  bookingNumber: string;
  fullName: string;
  hiddenName: string;
  strongWord: string;
  link: string;
  sameOpening: string;
  sameWords: string;
  wrongLanguage: string;
  bankNumber: string;
  streetAddress: string;
  houseNever: string;
  houseAlways: string;
  manyWords: string;
};

/** One language for the tone checks: all words, reasons and swaps, nothing else. */
export type ToneLexicon = {
  /** ISO 639 code. */
  language: string;
  phrases: Record<PhraseKey, readonly Phrase[]>;
  /** What can stand in place of the whole sentence, for phrases that bring no swap of their own. */
  instead: Readonly<Record<PhraseKey, readonly string[]>>;
  notes: ToneNotes;
  /** What a reply holds, and what to say when it does not. */
  reply: ReplyWords;
  /** Ends of contractions, apostrophe included, and what they stand for: `'re` → `are`. */
  contractionEnds: Readonly<Record<string, string>>;
  /** Whole words that stand for several: `cannot` → `can not`. */
  contractions: Readonly<Record<string, string>>;
  /** Patterns of apology; a sentence with one is one apology. */
  apologies: readonly string[];
  /** Patterns that contain an apology word and are none. */
  noApologies: readonly string[];
  /** Patterns before a claim that make it a guess: "I believe". */
  hedges: readonly string[];
  /** Short words people put in capitals to raise their voice, lower case. */
  shouted: readonly string[];
  /** Long acronyms that are no shouting, upper case. */
  acronyms: readonly string[];
  /** Verbs that say somebody else's words follow, lower case: "wrote", "called". */
  reporting: readonly string[];
  /** Patterns after which somebody else's words are told again, up to the next comma: "you wrote that". */
  reported: readonly string[];
  /** Words at which such a retelling ends, lower case: "but". */
  reportedUntil: readonly string[];
  /** Words before a quotation that make it a fair one, lower case: "wrote", "mention". */
  quoting: readonly string[];
  /** Nouns beside a quotation that make it a label, lower case: "button". */
  quotedThings: readonly string[];
  /** Words before a quotation that make it a mocking one, lower case: "your", "so-called". */
  mocking: readonly string[];
  /** Patterns that say a number or address nearby belongs to the reviewer. */
  yourContact: readonly string[];
  /** Patterns before a number or address of the writer's own: "call us on". */
  ourContact: readonly string[];
  /** Patterns before the writer's own address: "find us at". */
  ourPlace: readonly string[];
  /** Beginnings of strong words for people, lower case: copied from a review they become the writer's. */
  insultStems: readonly string[];
  /** Nouns that a booking or order number follows. */
  bookingNouns: readonly string[];
  /** Words that can stand between noun and number: "number", "no". */
  numberWords: readonly string[];
  /** Forms of address before a surname: "Mr". */
  titles: readonly string[];
  /** Words that often follow a first name in capitals and are no surname, lower case. */
  notSurnames: readonly string[];
};
