import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Words larger than anyone can keep: always, never again, immediately, guarantee. */
export default defineCheck({
  id: 'over-promise',
  level: 'caution',
  heat: 0.05,
  words: 'over-promise',
  isLanguageFree: false,
  run: findPhrases,
});
