import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Flat denial. It lowers trust even where it is true; calm facts do better. */
export default defineCheck({
  id: 'denial',
  level: 'caution',
  heat: 0.45,
  words: 'denial',
  isLanguageFree: false,
  run: findPhrases,
});
