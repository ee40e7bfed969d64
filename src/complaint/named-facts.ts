import type { Fact } from '../domain/complaint.ts';
import type { ComplaintWords } from '../languages/define.ts';
import { LETTER } from './words.ts';

type Kind = Fact['kind'];

const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ɏ';
const CURRENCY = 'us\\$|[£$€¥₹]|rs\\.?|inr|usd|eur|gbp|aud|cad|chf';
const COINS = '€|£|\\$|¥|₹|euros?|dollars?|pounds?|quid|bucks|rupees|eur|usd|gbp|chf|cents|pence';
const AMOUNT = new RegExp(
  `(?<![${LETTER}\\d])(?:${CURRENCY})\\s?\\d(?:[\\d.,]*\\d)?(?!\\d)|(?<![${LETTER}\\d])\\d(?:[\\d.,]*\\d)?\\s?(?:${COINS})(?![${LETTER}])`,
  'gi',
);
/** A number after a word for an order, with at least one digit in it. */
const ORDER = new RegExp(
  `(?<![${LETTER}])(?:order|booking|reservation|ticket|case|reference|ref|confirmation|invoice|tracking|complaint|claim|account|flight|parcel)\\b\\.?\\s?(?:(?:number|no|nr|id|code|ref)\\b\\.?)?\\s?(?:is|was|:)?\\s?#?\\s?(?=[A-Z\\d-]*\\d{3})([A-Z\\d][A-Z\\d-]{2,24})(?![${LETTER}\\d])`,
  'gi',
);
const HASH = new RegExp(`(?<![${LETTER}\\d&#])#\\s?(\\d{4,16})(?![${LETTER}\\d])`, 'g');
const DURATION_OR_TIMES = new RegExp(
  `(?<![${LETTER}\\d])(?:(?:over|almost|nearly|about|around|more than|at least)\\s)?(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half an|a couple of|several)[\\s-]?(?:\\d+\\s)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times)(?:\\sand a half)?(?![${LETTER}\\d])`,
  'gi',
);
const NAME = `[${CAPITAL}][a-zß-öø-ɏ'’]{1,20}`;
const CAPITALISED = new RegExp(NAME, 'g');
/** Words with a capital that are no names of people. */
const NO_NAME =
  /^(?:The|This|That|These|Those|They|There|Then|He|She|It|We|I|You|My|Our|Your|His|Her|A|An|And|But|So|If|When|Where|What|Who|Why|How|Not|No|Yes|In|On|At|By|For|From|To|With|Very|Never|Please|Also|After|Before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Android|Google|Apple|Amazon|Chrome|Facebook|Instagram|Windows|Samsung|Christmas|Easter|English|French|German|Spanish|Italian|Wifi|Premium|Pro|God|Customer|Service|Support|Manager|Management|Staff|Worst|Best|Bad|Good|Great|Horrible|Terrible|Sorry|Still|Just|All|Even|Now|Only|Hotel|Restaurant|App|Room|Food)$/;

/**
 * Facts as the reviewer wrote them, in the order of the text; none overlap. Words of a pattern are English; months, days
 * and roles come from the language. People are found only where a role, a verb of speaking or "called" stands beside them.
 */
export function findNamedFacts(text: string, folded: string, language: ComplaintWords): Fact[] {
  const found: Fact[] = [];
  const add = (kind: Kind, start: number, end: number) => {
    if (found.some((fact) => start < fact.end && fact.start < end)) return;
    found.push({ kind, text: text.slice(start, end), start, end });
  };
  const all = (kind: Kind, pattern: RegExp, source: string, group = 0) => {
    for (const match of source.matchAll(pattern)) {
      const part = match[group];
      if (part === undefined) continue;
      const start = group === 0 ? match.index : match.index + match[0].lastIndexOf(part);
      add(kind, start, start + part.length);
    }
  };

  if (/\d/.test(text)) {
    all('amount', AMOUNT, text);
    all('order', ORDER, text, 1);
    all('order', HASH, text, 1);
  }
  for (const pattern of datePatterns(language)) all('date', pattern, folded);
  for (const match of text.matchAll(DURATION_OR_TIMES)) {
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 6);
    if (/^[\s-]*old\b/.test(after)) continue;
    add(
      /times$/i.test(match[0]) ? 'times' : /^\s*ago\b/.test(after) ? 'date' : 'duration',
      match.index,
      match.index + match[0].length,
    );
  }

  const addPeople = (kind: Person, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const name = match[1];
      const first = name?.split(/\s/)[0] ?? '';
      if (!name || NO_NAME.test(first) || language.things.staff?.includes(first.toLowerCase())) continue;
      const start = match.index + match[0].indexOf(name);
      add(kind, start, start + name.length);
    }
  };
  const mayName = [...text.matchAll(CAPITALISED)].some(([word]) => !NO_NAME.test(word));
  for (const [kind, pattern] of mayName ? peoplePatterns(language) : []) addPeople(kind, pattern);
  return found.sort((a, b) => a.start - b.start);
}

const dates = new WeakMap<ComplaintWords, readonly RegExp[]>();
function datePatterns(language: ComplaintWords): readonly RegExp[] {
  const known = dates.get(language);
  if (known) return known;
  const month = `(?:${language.months.join('|')})\\.?`;
  const weekday = `(?:${language.weekdays.join('|')})`;
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  const edge = (inner: string) => new RegExp(`(?<![${LETTER}\\d/.])(?:${inner})(?![${LETTER}\\d])`, 'g');
  const patterns = [
    edge('\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})'),
    edge(`(?:the )?${day}(?: of)? ${month}(?:,? \\d{4})?|${month} ${day}(?:,? \\d{4})?(?! (?:minutes|hours|people))`),
    edge(`(?:january|february|april|june|july|august|september|october|november|december|in march|in may) \\d{4}`),
    edge(`(?:last|this|on|next|since)? ?${weekday}(?: (?:morning|afternoon|evening|night|lunchtime))?`),
    edge(
      'yesterday(?: (?:morning|afternoon|evening))?|last (?:night|week|month|year|weekend)|this (?:morning|afternoon|evening)|tonight',
    ),
    edge(
      "(?:on |since )?christmas(?: eve| day)?|new year's (?:eve|day)|valentine's day|mother's day|easter(?: sunday| monday)?",
    ),
  ];
  dates.set(language, patterns);
  return patterns;
}

type Person = 'staff' | 'name' | 'place';
const people = new WeakMap<ComplaintWords, readonly (readonly [Person, RegExp])[]>();
function peoplePatterns(language: ComplaintWords): readonly (readonly [Person, RegExp])[] {
  const known = people.get(language);
  if (known) return known;
  const roles = `(?:${(language.things.staff ?? []).join('|')})s?`;
  const end = `(?![${LETTER}])`;
  const begin = `(?<![${LETTER}])`;
  const sources: readonly (readonly [Person, string])[] = [
    ['staff', `${roles},?\\s(?:called|named|by the name of|name was|whose name (?:is|was))\\s(${NAME}(?:\\s${NAME})?)`],
    ['staff', `(?:^|[\\s(])${roles},?\\s(${NAME}(?:\\s${NAME})?)${end}`],
    ['staff', `${begin}(${NAME})(?:,?\\s(?:the|our|your|a)|\\s(?:at|from|on|in)\\s(?:the\\s)?)\\s?${roles}${end}`],
    [
      'staff',
      `(?:spoke (?:to|with)|talked to|served by|helped by|dealt with|[Aa] (?:guy|man|woman|lady|girl) called|(?:guy|man|woman|lady|girl|someone) named|[Ss]omeone called|ask for|thanks to)\\s(${NAME})${end}`,
    ],
    [
      'staff',
      `${begin}(${NAME})\\s(?:was|is)\\s(?:so |very |really |extremely |incredibly )?(?:rude|helpful|unhelpful|lovely|amazing|great|awful|horrible|kind|friendly|unfriendly|dismissive|condescending|fantastic|wonderful|excellent|brilliant|polite|impolite|arrogant)${end}`,
    ],
    [
      'name',
      `(?:[Mm]y (?:name is|husband|wife|son|daughter|friend|partner|brother|sister|mother|father),?|[Ii]'m|[Ii] am|(?:Mr|Mrs|Ms|Dr)\\.?)\\s(${NAME}(?:\\s${NAME})?)${end}`,
    ],
    [
      'place',
      `(?:\\b(?:in|at|from|near|[Tt]he|[Yy]our|[Oo]ur)\\s)(${NAME}(?:\\s${NAME}){0,2})(?=\\s(?:branch|store|location|shop|office|airport|station|outlet|site|restaurant|hotel|depot|warehouse|terminal)${end})`,
    ],
  ];
  const patterns = sources.map(([kind, source]) => [kind, new RegExp(source, 'g')] as const);
  people.set(language, patterns);
  return patterns;
}
