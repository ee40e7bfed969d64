import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/** Telling the reviewer how to feel or behave. It raises what it means to lower. */
export default defineCheck({
  id: 'feelings-command',
  level: 'caution',
  heat: 0.6,
  words: 'feelings-command',
  isLanguageFree: false,
  run: findPhrases,
});
