import type { ComplaintWords } from '../languages/define.ts';
import { LETTER, type Word } from './words.ts';

/** A thing complained about: its noun as it should be printed, and how it stands in the text. */
export type Thing = { noun: string; plural: string; isPlural: boolean; isBoth: boolean; at: number };

/** Concrete facts by placeholder: `duration` "50 minutes", `durationly` "50-minute", `amount`, `times`, `percent`. */
export type Facts = Readonly<Partial<Record<'duration' | 'durationly' | 'amount' | 'times', string>>>;

const UNITS = [
  ['minute', 'min|mins|minute|minutes'],
  ['hour', 'h|hr|hrs|hour|hours'],
  ['day', 'day|days'],
  ['week', 'wk|wks|week|weeks'],
  ['month', 'mo|month|months'],
] as const;
const HEDGES: Readonly<Record<string, string>> = {
  over: 'over',
  'more than': 'over',
  'well over': 'over',
  almost: 'almost',
  nearly: 'almost',
  about: 'about',
  around: 'about',
  approximately: 'about',
  approx: 'about',
  'at least': 'at least',
  'close to': 'almost',
  some: 'about',
};

const durations = new WeakMap<ComplaintWords, RegExp>();
function durationPattern(language: ComplaintWords): RegExp {
  const known = durations.get(language);
  if (known) return known;
  const number = `\\d+(?:[.,]\\d+)?\\s?\\+?|${Object.keys(language.numbers).join('|')}`;
  const pattern = new RegExp(
    `(?<![${LETTER}\\d])(?:(${Object.keys(HEDGES).join('|')})\\s+)?(?:((?:a )?half(?: an?)?[\\s-]hour)|(an? hour and a half|one and a half hours)|(?:a )?(couple(?: of)?)\\s(minutes|hours|days|weeks|months)|(?:(${number})[\\s-]?)(?:(?:to|or|-|–)\\s?(${number})[\\s-]?)?(?:full |whole |long |solid |business |working )?(${UNITS.map(([, forms]) => forms).join('|')}))(?![${LETTER}\\d])`,
    'g',
  );
  durations.set(language, pattern);
  return pattern;
}

const figure = (text: string, language: ComplaintWords): number | null => {
  const known = language.numbers[text];
  if (known !== undefined) return known;
  const value = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
};

const print = (count: number, unit: string) => (count === 1 ? `${unit === 'hour' ? 'an' : 'a'} ${unit}` : `${count} ${unit}s`);

/** The longest stretch of time named in a folded text; ages ("2 year old") and clock times are no durations. */
function findDuration(folded: string, language: ComplaintWords): Pick<Facts, 'duration' | 'durationly'> {
  let best: { size: number; isFrame: boolean; duration: string; durationly: string } | null = null;
  for (const match of folded.matchAll(durationPattern(language))) {
    const [, hedge, half, oneAndHalf, couple, coupleUnit, first, second, unitForm] = match;
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (
      /^[\s-]*(?:old|ago|before|beforehand|earlier|in advance|notice|early)\b/.test(after) ||
      /\b(?:last|past|next|every|per)\s*$/.test(folded.slice(0, match.index))
    )
      continue;
    let count: number | null;
    let upper: number | null = null;
    let unit: string | undefined;
    if (half) [count, unit] = [30, 'minute'];
    else if (oneAndHalf) [count, unit] = [90, 'minute'];
    else if (couple) [count, unit] = [2, coupleUnit?.replace(/s$/, '')];
    else {
      count = figure((first ?? '').replace(/[\s+]/g, ''), language);
      upper = second ? figure(second.trim(), language) : null;
      unit = UNITS.find(([, forms]) => forms.split('|').includes(unitForm ?? ''))?.[0];
    }
    if (count === null || unit === undefined || count <= 0 || count > 999) continue;
    const size =
      count * (unit === 'minute' ? 1 : unit === 'hour' ? 60 : unit === 'day' ? 1440 : unit === 'week' ? 10_080 : 43_200);
    // "Four hours on hold in 24 hours": what it happened within is told only where nothing else is.
    const isFrame = /\b(?:in|within|over|during)\s+(?:the\s+)?$/.test(folded.slice(0, match.index));
    if (best && (best.isFrame === isFrame ? best.size >= size : isFrame)) continue;
    const how = couple ? 'about' : first?.includes('+') ? 'over' : hedge ? HEDGES[hedge] : undefined;
    const spoken = upper ? `${count} to ${upper} ${unit}s` : print(count, unit);
    best = {
      size,
      isFrame,
      duration: how ? `${how} ${spoken}` : spoken,
      durationly: upper ? `${count}-to-${upper}-${unit}` : count === 1 ? `one-${unit}` : `${count}-${unit}`,
    };
  }
  return best ? { duration: best.duration, durationly: best.durationly } : {};
}

const AMOUNT = new RegExp(
  `(?:us|a|c|nz)?[£$€¥₹]\\s?\\d[\\d,]*(?:\\.\\d{1,2})?|(?<!\\d)\\d[\\d,]{0,14}(?:\\.\\d{1,2})?\\s?(?:€|£|\\$|euros?|dollars?|pounds?|quid|bucks|eur|usd|gbp)(?![${LETTER}])`,
);
const TIMES = new RegExp(
  `(?<![${LETTER}\\d])(?:(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: different| separate| more)? (?:times|calls|emails|e-mails|messages|phone calls|attempts|visits|tickets)|(twice|several times|multiple times|many times|countless times))(?![${LETTER}\\d])`,
);

function findAmount(folded: string): Pick<Facts, 'amount'> {
  const match = AMOUNT.exec(folded)?.[0];
  if (!match) return {};
  return {
    amount: match
      .replace(/([£$€¥₹])\s/, '$1')
      .replace(/quid$/, 'pounds')
      .replace(/bucks$/, 'dollars')
      .replace(/^(?:us|a|c|nz)(?=[$])/, (sign) => sign.toUpperCase()),
  };
}

function findTimes(folded: string): Pick<Facts, 'times'> {
  const match = TIMES.exec(folded);
  if (!match) return {};
  if (match[2]) return { times: match[2] === 'countless times' ? 'many times' : match[2] };
  return { times: match[1] === '2' || match[1] === 'two' ? 'twice' : `${match[1]} times` };
}

/** Signs of a stretch of time, of money or of a count; most clauses hold none, and the patterns above are long. */
const SIGN =
  /\d|[£$€¥₹]|min|h(?:ou)?r|day|w(?:ee)?k|month|half|couple|euro|dollar|pound|quid|buck|times|twice|calls|emails|messages|attempts|visits|tickets/;

/** The facts in a stretch of folded text. */
export const findFacts = (folded: string, language: ComplaintWords): Facts =>
  SIGN.test(folded) ? { ...findDuration(folded, language), ...findAmount(folded), ...findTimes(folded) } : {};

type Noun = { words: readonly string[]; noun: string; plural: string };
const nouns = new WeakMap<ComplaintWords, Map<string, Map<string, Noun[]>>>();

const pluralOf = (noun: string, language: ComplaintWords) =>
  language.plurals[noun] ?? (language.mass.includes(noun) ? noun : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`);

/** Nouns of one kind by their first word, both numbers. */
function nounsOf(kind: string, language: ComplaintWords): Map<string, Noun[]> {
  const kinds = nouns.get(language) ?? new Map<string, Map<string, Noun[]>>();
  nouns.set(language, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const byFirst = new Map<string, Noun[]>();
  for (const noun of language.things[kind] ?? []) {
    const plural = pluralOf(noun, language);
    for (const form of new Set([noun, plural])) {
      const words = form.split(' ');
      const entry = { words, noun, plural };
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), entry]);
    }
  }
  kinds.set(kind, byFirst);
  return byFirst;
}

/**
 * The thing of a kind that stands nearest to word `near`, looked for in the clause, then in what came before.
 * A word before the hit is likelier its subject than one after it.
 */
export function findThing(
  kind: string,
  words: readonly Word[],
  span: { from: number; to: number; contextFrom: number },
  near: number,
  language: ComplaintWords,
): Thing | null {
  const byFirst = nounsOf(kind, language);
  const found: (Thing & { distance: number })[] = [];
  for (let at = span.contextFrom; at < span.to; at++) {
    for (const { words: form, noun, plural } of byFirst.get(words[at]?.text ?? '') ?? []) {
      if (!form.every((part, i) => words[at + i]?.text === part)) continue;
      if (noun === 'order' && /^(?:to|we|i|you|in)$/.test(words[at - 1]?.text ?? '')) continue;
      const isPlural = form.join(' ') === plural && !language.mass.includes(noun);
      const outside = at < span.from ? 40 : 0;
      found.push({
        noun,
        plural,
        isPlural,
        isBoth: false,
        at,
        distance: Math.abs(at - near) + outside + (at > near ? 0.5 : 0) - form.length * 0.6,
      });
    }
  }
  found.sort((a, b) => a.distance - b.distance);
  const best = found[0];
  if (!best) return null;
  const isBoth = words.slice(span.from, span.to).some((word) => word.text === 'both') && !language.mass.includes(best.noun);
  return { noun: best.noun, plural: best.plural, isPlural: best.isPlural, isBoth, at: best.at };
}
