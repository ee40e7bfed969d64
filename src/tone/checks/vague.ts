import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Stock phrases that name neither a thing nor a day. */
export default defineCheck({
  id: 'vague',
  level: 'hint',
  heat: 0,
  words: 'vague',
  isLanguageFree: false,
  run: findPhrases,
});
