import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Strong language and insults. */
export default defineCheck({
  id: 'swearing',
  level: 'ask-first',
  heat: 0.8,
  words: 'swearing',
  isLanguageFree: false,
  run: findPhrases,
});
