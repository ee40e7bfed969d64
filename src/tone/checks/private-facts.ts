import { type DraftForCheck, defineCheck, type Hit } from '../define.ts';
import { findPhrases } from '../phrases.ts';

const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ ()./-]{0,2}\d){5,18}(?!\p{N})/gu;
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const SHORTEST_PHONE = 7;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The check sum every payment card carries. */
function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && /[1-9]/.test(digits);
}

/** Card numbers always; phone numbers and addresses only when they are the reviewer's, not the writer's own. */
function contacts({ text, reviewText, lexicon, reading, matcher, notes }: DraftForCheck): Hit[] {
  const cues = matcher(lexicon?.yourContact ?? [])(reading);
  const isTheirs = (start: number) =>
    cues.some((cue) => cue.end <= start && start - cue.end <= 24 && isNear(text, cue.end, start));
  const reviewNumbers = new Set([...reviewText.matchAll(NUMBER)].map((match) => digitsOf(match[0])));
  const reviewEmails = new Set([...reviewText.matchAll(EMAIL)].map((match) => match[0].toLowerCase()));
  const hits: Hit[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const digits = digitsOf(match[0]);
    const at = { start: match.index, end: match.index + match[0].length, swaps: [] };
    if (isCardNumber(digits) && !match[0].startsWith('+')) hits.push({ ...at, why: notes.cardNumber });
    else if (digits.length >= SHORTEST_PHONE && (reviewNumbers.has(digits) || isTheirs(match.index))) {
      hits.push({ ...at, why: notes.phoneNumber });
    }
  }
  for (const match of text.matchAll(EMAIL)) {
    if (!reviewEmails.has(match[0].toLowerCase()) && !isTheirs(match.index)) continue;
    hits.push({ start: match.index, end: match.index + match[0].length, why: notes.emailAddress, swaps: [] });
  }
  return hits;
}

const isNear = (text: string, from: number, to: number) => !/[.!?\n]\s/.test(text.slice(from, to));

/** "Order no. 88213": a noun, perhaps a word between, and something with four digits or more. */
function bookingNumbers({ text, lexicon, reading, notes }: DraftForCheck): Hit[] {
  if (!lexicon) return [];
  const nouns = new Set(lexicon.bookingNouns);
  const between = new Set(lexicon.numberWords);
  return reading.words.flatMap((word, index) => {
    if (!nouns.has(word.norm)) return [];
    let next = index + 1;
    while (next <= index + 3 && between.has(reading.words[next]?.norm ?? '')) next++;
    const number = reading.words[next];
    if (!number || (number.norm.match(/\d/g)?.length ?? 0) < 4) return [];
    if (/^(?:19|20)\d\d$/.test(number.norm) || /[\n,;]|[.!?]\s/.test(text.slice(reading.words[next - 1]?.end, number.start)))
      return [];
    // A number of our own that the reviewer is asked to mention is what a reference is for.
    const isOurs = ['reference', 'case', 'ticket'].includes(word.norm) && reading.words[index - 1]?.norm !== 'your';
    return isOurs ? [] : [{ start: word.start, end: number.end, why: notes.bookingNumber, swaps: [] }];
  });
}

/** A surname next to the reviewer's first name, or after a title. */
function names({ text, reviewer, lexicon, notes }: DraftForCheck): Hit[] {
  const parts = reviewer?.match(/[\p{L}'’-]+/gu) ?? [];
  const first = parts[0];
  const shown = parts.slice(1).filter((part) => part.length > 1);
  if (!first || first.length < 2) return [];
  const hits: Hit[] = [];
  const titles = new Set(lexicon?.titles ?? []);
  const notSurnames = new Set(lexicon?.notSurnames ?? []);
  const words = [...text.matchAll(/[\p{L}][\p{L}'’-]*/gu)];
  words.forEach((match, index) => {
    const next = words[index + 1];
    if (!next) return;
    const end = next.index + next[0].length;
    const gap = text.slice(match.index + match[0].length, next.index);
    const isTitle = titles.has(match[0].toLowerCase()) && /^\.? $/.test(gap);
    const isFirst = match[0] === first && gap === ' ';
    if (!isTitle && !isFirst) return;
    if (shown.includes(next[0])) {
      hits.push({
        start: match.index,
        end,
        why: notes.fullName,
        swaps: isFirst ? [first] : [],
        level: 'caution',
      });
    } else if (
      isFirst &&
      shown.length === 0 &&
      /^\p{Lu}[\p{Ll}'’-]+/u.test(next[0]) &&
      !notSurnames.has(next[0].toLowerCase())
    ) {
      hits.push({ start: match.index, end, why: notes.hiddenName, swaps: [first] });
    }
  });
  return hits;
}

/** What is the reviewer's to tell: numbers, addresses, surname, health. */
export default defineCheck({
  id: 'private-facts',
  level: 'ask-first',
  heat: 0,
  words: 'private-facts',
  isLanguageFree: true,
  run: (draft, words) => [...findPhrases(draft, words), ...contacts(draft), ...bookingNumbers(draft), ...names(draft)],
});
