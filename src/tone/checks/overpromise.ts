import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Words larger than anyone can keep: always, never again, immediately, guarantee. */
export default defineCheck({
  id: 'overpromise',
  level: 'caution',
  heat: 0.05,
  words: 'overpromise',
  isLanguageFree: false,
  run: findPhrases,
});
