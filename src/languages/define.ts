import type { Ask, Feeling, Route, SevereTopic } from '../domain/complaint.ts';
import type { Industry } from '../domain/profile.ts';
import type { ToneLexicon } from './tone-lexicon.ts';

/**
 * Words for reading a complaint. Lists are written like an issue's `detect`: lower case, `stem*` matches the beginning
 * of a word, spaces any space, `a & b` asks for both in one clause, `a > b` for b soon after a, `a + b` at once, `a|b` for either.
 */
export type ComplaintWords = {
  /** Words that turn the meaning of the next few: "not", "never". */
  negators: readonly string[];
  /** Words after a negator that take its force away: "not only", "not just". */
  notNegating: readonly string[];
  /** Words that say something was good, or bad, whatever it was. */
  good: readonly string[];
  bad: readonly string[];
  /** Praise that reads well in front of a thing ("the friendly waiter"); the rest of `good` is left out. */
  kindWords: readonly string[];
  /** Signs that praise is meant the other way round. */
  sarcasm: readonly string[];
  /** What one counted on, and did not meet where few stars stand beside it: "I expect a clean bathroom". */
  expects: readonly string[];
  /** Words that point back to something named before: "it", "both". */
  pointers: readonly string[];
  /** Things one can complain about, by kind, singular; `plural` where a plain s will not do. */
  things: Readonly<Record<string, readonly string[]>>;
  plurals: Readonly<Record<string, string>>;
  /**
   * Words by which a sentence about a place to eat is told to be about one of its sides, in praise or in complaint; `none` are
   * uses of such words that tell of no side, `story` what people tell of how they came there.
   */
  aspects: Readonly<Record<'food' | 'service' | 'price' | 'ambience' | 'none' | 'story', readonly string[]>>;
  /** Words that speak for an issue, by its id, where no `detect` line is met: weak ones, that also stand in other complaints. */
  hints: Readonly<Record<string, readonly string[]>>;
  /** Things without a plural: "rice". */
  mass: readonly string[];
  /** How a thing is spelt where it is printed: "Wi-Fi" for "wifi". */
  spellings: Readonly<Record<string, string>>;
  /** Words that tell the feeling more surely than the kind of complaint does. */
  feelings: Readonly<Partial<Record<Feeling, readonly string[]>>>;
  /** What is severe: where it goes, and the holding reply that fits it. */
  severe: readonly { route: Route; topic: SevereTopic; words: readonly string[] }[];
  /** Look-alikes of what is severe: "next to the hospital". Their words do not count as severe. */
  looksSevere: readonly string[];
  /** Look-alikes of any complaint: "killer app", "medium rare", "no problems". Their words never count. */
  harmless: readonly string[];
  swearing: readonly string[];
  insults: readonly string[];
  /**
   * Nouns by which a kind of business is known when nobody said which it is.
   */
  businesses: Readonly<Partial<Record<Industry, readonly string[]>>>;
  /** What is asked for. */
  asks: Readonly<Record<Ask, readonly string[]>>;
  /** Names of months, short ones too, and of days, lower case. */
  months: readonly string[];
  weekdays: readonly string[];
  /** Number words up to a hundred. */
  numbers: Readonly<Record<string, number>>;
};

/**
 * One language: what it is called, the words we read complaints with, and the words of the tone checks. Null where nobody
 * has written them: the interface then says what is not checked.
 */
export type Language = { code: string; name: string; complaint: ComplaintWords | null; tone: ToneLexicon | null };

/** Checks the shape of a language and hands it back. */
export const defineLanguage = (language: Language): Language => language;
