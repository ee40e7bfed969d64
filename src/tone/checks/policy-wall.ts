import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** A rule instead of a reason. Readers hear that nobody thought about the case. */
export default defineCheck({
  id: 'policy-wall',
  level: 'caution',
  heat: 0.25,
  words: 'policy-wall',
  isLanguageFree: false,
  run: findPhrases,
});
