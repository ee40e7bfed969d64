import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Wording that puts the fault on the reviewer. Readers side with whoever is being scolded. */
export default defineCheck({
  id: 'blame',
  level: 'caution',
  heat: 0.45,
  words: 'blame',
  isLanguageFree: false,
  run: findPhrases,
});
