import { STOP_WORDS } from '../languages/stop-words.ts';
import type { Word } from './words.ts';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const weights = new Map<string, { code: string; weight: number }[]>();
const codes = Object.keys(STOP_WORDS);
for (const code of codes) {
  for (const word of new Set(STOP_WORDS[code]?.replaceAll('’', "'").split(' ')))
    weights.set(word, [...(weights.get(word) ?? []), { code, weight: 1 }]);
}
// A word that many languages share tells little about each.
for (const owners of weights.values()) for (const owner of owners) owner.weight = 1 / owners.length;

/**
 * Which language a text is in, by its script and its small words. Reads the first 400 words.
 * `und` when nothing speaks for any one language.
 */
export function languageOf(text: string, words: readonly Word[]): { code: string; confidence: number } {
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { code: 'und', confidence: 0 };
  for (const [code, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share > (code === 'uk' ? 0.03 : code === 'ja' ? 0.1 : 0.4))
      return { code, confidence: code === 'uk' ? 0.8 : Math.min(1, 0.5 + share / 2) };
  }
  const scores = new Map<string, number>();
  const few = words.slice(0, 400);
  for (const word of few) {
    for (const { code, weight } of weights.get(word.text) ?? []) scores.set(code, (scores.get(code) ?? 0) + weight);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return { code: 'und', confidence: 0 };
  const share = first[1] / few.length;
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  const confidence = Math.min(1, share * 3) * Math.min(1, lead * 1.5 + 0.1);
  if (confidence < 0.15) return { code: 'und', confidence };
  return { code: first[0], confidence: Math.round(confidence * 100) / 100 };
}
