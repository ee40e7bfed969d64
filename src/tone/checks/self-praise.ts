import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Advertising under a complaint. */
export default defineCheck({
  id: 'self-praise',
  level: 'hint',
  heat: 0.1,
  words: 'self-praise',
  isLanguageFree: false,
  run: findPhrases,
});
