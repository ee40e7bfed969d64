import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Doubting that the reviewer is honest or a customer. Nobody can check it, and sites remove such replies. */
export default defineCheck({
  id: 'accusation',
  level: 'ask-first',
  heat: 0.9,
  words: 'accusation',
  isLanguageFree: false,
  run: findPhrases,
});
