import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';
import { findScareQuotes } from '../scare-quotes.ts';

/** Scorn. What amuses the writer stays under the review for years. */
export default defineCheck({
  id: 'sarcasm',
  level: 'caution',
  heat: 0.6,
  words: 'sarcasm',
  isLanguageFree: false,
  run: (draft, words) => [...findPhrases(draft, words), ...findScareQuotes(draft)],
});
