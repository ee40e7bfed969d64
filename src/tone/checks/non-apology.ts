import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** An apology that takes itself back. Readers weigh what comes after the "if" and the "but". */
export default defineCheck({
  id: 'non-apology',
  level: 'caution',
  heat: 0.3,
  words: 'non-apology',
  isLanguageFree: false,
  run: findPhrases,
});
