import { LANGUAGES, languageFor } from '../languages/languages.ts';
import type { Phrase, PhraseKey, ToneLexicon, ToneNotes } from '../languages/tone-lexicon.ts';
import { createMatcher, type PhraseMatcher } from './phrases.ts';
import { type Contractions, NO_CONTRACTIONS } from './reading.ts';

/** The words of a language, null when there are none. */
export const toneLexiconFor = (language: string): ToneLexicon | null => languageFor(language)?.tone ?? null;

/** What checks of shape say in a language without words of its own: the interface is English there too. */
export const DEFAULT_NOTES: ToneNotes = notesOf(LANGUAGES[0].tone);

function notesOf(lexicon: ToneLexicon | null): ToneNotes {
  if (!lexicon) throw new Error('the first language has no words for the tone checks');
  return lexicon.notes;
}

const contractions = new WeakMap<ToneLexicon, Contractions>();

/** The contractions of a language; the same object each time, so that what is known of its words is kept by it. */
export function contractionsOf(lexicon: ToneLexicon | null): Contractions {
  if (!lexicon) return NO_CONTRACTIONS;
  const known = contractions.get(lexicon);
  if (known) return known;
  const made = { ends: lexicon.contractionEnds, whole: lexicon.contractions };
  contractions.set(lexicon, made);
  return made;
}

const NOTHING: PhraseMatcher = () => [];
const compiled = new WeakMap<readonly unknown[], PhraseMatcher>();

function once(key: readonly unknown[], phrases: () => readonly Phrase[], lexicon: ToneLexicon): PhraseMatcher {
  const known = compiled.get(key);
  if (known) return known;
  const matcher = createMatcher(phrases(), contractionsOf(lexicon));
  compiled.set(key, matcher);
  return matcher;
}

/** The matcher for a check's phrases, made on first use. Finds nothing where the language has none. */
export function phrasesOf(lexicon: ToneLexicon | null, key: PhraseKey | null): PhraseMatcher {
  if (!lexicon || !key) return NOTHING;
  const phrases = lexicon.phrases[key];
  return once(phrases, () => phrases, lexicon);
}

/** The matcher for bare patterns of a language, made on first use. */
export function patternsOf(lexicon: ToneLexicon | null, patterns: readonly string[]): PhraseMatcher {
  if (!lexicon || patterns.length === 0) return NOTHING;
  return once(patterns, () => [{ find: patterns, why: '' }], lexicon);
}
