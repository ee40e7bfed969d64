import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Lawyers, police, bans, consequences. Readers share threats, and in places the law forbids them. */
export default defineCheck({
  id: 'threat',
  level: 'ask-first',
  heat: 0.9,
  words: 'threat',
  isLanguageFree: false,
  run: findPhrases,
});
