import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Things that were done by nobody. Readers hear that nobody is responsible. */
export default defineCheck({
  id: 'fog',
  level: 'hint',
  heat: 0,
  words: 'fog',
  isLanguageFree: false,
  run: findPhrases,
});
