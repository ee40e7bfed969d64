import { SCRIPT_LETTERS } from '../languages/scripts.ts';
import { ownersOfSmallWords } from '../languages/stop-words.ts';
import { fold, wordsOf } from './words.ts';

/** Languages told by their letters alone, in the order they are tried. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', SCRIPT_LETTERS.kana],
  ['ko', SCRIPT_LETTERS.hangul],
  ['zh', SCRIPT_LETTERS.han],
  ['uk', /[іїєґ]/giu],
  ['ru', SCRIPT_LETTERS.cyrillic],
  ['ar', SCRIPT_LETTERS.arabic],
  ['he', SCRIPT_LETTERS.hebrew],
  ['el', SCRIPT_LETTERS.greek],
  ['th', SCRIPT_LETTERS.thai],
  ['hi', SCRIPT_LETTERS.devanagari],
];

type Owners = readonly { code: string; weight: number }[];

/** The languages of each small word. A word that many languages share tells little about each. */
const weigh = (): ReadonlyMap<string, Owners> =>
  new Map([...ownersOfSmallWords()].map(([word, of]) => [word, of.map((code) => ({ code, weight: 1 / of.length }))]));
let weighed: ReadonlyMap<string, Owners> | null = null;

/** Letters and endings that speak for a language, weaker than its small words. Written by hand. */
const HINTS: readonly (readonly [string, RegExp])[] = [
  ['en', /th|wh|ing$|ed$|ly$|ck|sh|ght|ness$|y$|ea|^w|ow/u],
  ['de', /ß|sch|ung$|lich|keit$|heit$|^ge.+t$|^ver|cht|tz|iert$|[äöü]|ei|ich|ie[rlnd]|en$/u],
  ['fr', /eau|eux$|oux|aire$|ment$|[éèêçœâîôû]|tion$|ais$|ait$|ez$|lle$|qu|oi|ou|^d'|^l'|^j'|^c'|^qu'|^n'/u],
  ['es', /ñ|ción|ad[oa]s?$|idad$|mente$|[áíóú]|^ll|ien|ue|[oa]s$|ar$/u],
  ['pt', /[ãõçêâ]|nh|lh|dade$|ei$|ou$|em$|ões|ão|[áó]|inh[oa]|eir[oa]/u],
  ['it', /zion|gli|zz|tt[oaie]$|cch|ggi|ssim|mente$|[àòùì]$|che$|ell[oai]$|[oi]$|^l'|^un'|^dell'|^all'/u],
  ['nl', /ij|aa|oo|uu|eer|lijk|heid$|en$|oe|ui|gt$|^ge|^ver|ee/u],
  ['id', /ng|^me[mn]|^ber|^di[^aeiou]|nya$|kan$|[aeiu]h$|ak$|^ter|uk|ai$/u],
  ['pl', /[łśżźąęńć]|cz|sz|rz|ie$|ego$|ej$/u],
  ['tr', /[ığş]|l[ea]r$|yor|m[ae]k$|çok/u],
  ['cs', /[řěůšžý]|ch$/u],
  ['fi', /ää|inen$|ssa$|lla$|sta$|kk|yy|tt[aäiu]/u],
  ['sv', /[åäö]|ade$|ning$|igt$/u],
  ['da', /[æøå]|ede$|ede$|hed$/u],
  ['nb', /[æøå]|ene$|het$/u],
];
const HINT = 0.22;
/** Languages that share their long words with English: "terrible service" is no French until a small word says so. */
const LATIN: ReadonlySet<string> = new Set(['fr', 'es', 'pt', 'it']);
/** What is left of the confidence in one of them where none, or one, of its own small words stands there. */
const UNPROVEN = 0.5;
const HALF_PROVEN = 0.65;
/** Few enough words that one small one may stand there by chance. */
const SHORT = 6;
/** Below this much in all, a text says too little to be told; of a single word, one hint is too little. */
const LEAST = 0.2;
const LEAST_OF_ONE = 0.25;

/** Handles, addresses and marks that speak for no language. */
const NOISE = /(?:https?:|www\.)\S*|\bhttp\b|@\w+|&\w+;|\bRT\b|\burl\b|\bhttp\/url\b/gi;
/** A tag names a programme or a place more often than it says a thing; read only where nothing else is. */
const TAG = /#[\p{L}\p{N}_]+/gu;
/** A run of tags or capitals hides words: #soEinTag. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/gu;

/**
 * Which language a text is in, by its script and its small words. Reads the first 400 words.
 * `und` when nothing speaks for any one language.
 */
export function languageOf(text: string): { code: string; confidence: number } {
  const heard = text.slice(0, 4000).replace(NOISE, ' ');
  const untagged = heard.replace(TAG, ' ');
  const sample = (/\p{L}{2}/u.test(untagged) ? untagged : heard).replace(HUMP, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { code: 'und', confidence: 0 };
  for (const [code, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (share > (code === 'uk' ? 0.03 : code === 'ja' ? 0.1 : 0.4))
      return { code, confidence: code === 'uk' ? 0.8 : Math.min(1, 0.5 + share / 2) };
  }
  const scores = new Map<string, number>();
  const few = wordsOf(fold(sample)).slice(0, 400);
  if (few.length === 0) return { code: 'und', confidence: 0 };
  weighed ??= weigh();
  for (const word of few) {
    const owners = weighed.get(word.text);
    for (const { code, weight } of owners ?? []) scores.set(code, (scores.get(code) ?? 0) + weight);
    if (owners || /\d/.test(word.text) || word.text.length < 3) continue;
    for (const [code, hint] of HINTS) if (hint.test(word.text)) scores.set(code, (scores.get(code) ?? 0) + HINT);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return { code: 'und', confidence: 0 };
  const share = first[1] / few.length;
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  const confidence = Math.min(1, share * 3) * Math.min(1, lead * 1.5 + 0.1);
  const own = few.filter(({ text: word }) =>
    weighed?.get(word)?.some(({ code, weight }) => code === first[0] && weight >= 0.5),
  );
  const proof =
    !LATIN.has(first[0]) || own.length > 1 ? 1 : own.length === 0 ? UNPROVEN : few.length <= SHORT ? HALF_PROVEN : 1;
  if (first[1] < (few.length === 1 ? LEAST_OF_ONE : LEAST)) return { code: 'und', confidence };
  return { code: first[0], confidence: Math.round(confidence * proof * 100) / 100 };
}
