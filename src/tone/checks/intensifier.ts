import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Adverbs and openers that talk down: actually, obviously, as already stated. */
export default defineCheck({
  id: 'intensifier',
  level: 'hint',
  heat: 0.15,
  words: 'intensifier',
  isLanguageFree: false,
  run: findPhrases,
});
