import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Asking for another rating, or hinting at one. Most sites forbid it. */
export default defineCheck({
  id: 'rating-talk',
  level: 'ask-first',
  heat: 0.1,
  words: 'rating-talk',
  isLanguageFree: false,
  run: findPhrases,
});
