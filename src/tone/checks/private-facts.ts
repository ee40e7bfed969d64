import type { ToneNotes } from '../../languages/tone-lexicon.ts';
import { type DraftForCheck, defineCheck, type Hit } from '../define.ts';
import { findPersonalNumbers, type PersonalKind } from '../personal-numbers.ts';
import { findPhrases } from '../phrases.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');
/** The same phone number with and without its country code ends in the same digits. */
const SAME_END = 7;

/**
 * Cards and bank accounts always. Addresses and phone numbers unless they are the writer's own: those of the profile, or,
 * where the profile holds none, one that the reviewer is asked to write to or call.
 */
function contacts(draft: DraftForCheck): readonly Hit[] {
  const { text, reviewText, lexicon, reading, matcher, notes, profile } = draft;
  const ours = matcher(lexicon?.ourContact ?? [])(reading);
  const theirs = matcher(lexicon?.yourContact ?? [])(reading);
  const leadsTo = (cues: readonly { start: number; end: number }[], start: number) =>
    cues.some((cue) => cue.start < start && start - cue.end <= NEAR && !/[.!?]\s|\n/.test(text.slice(cue.end, start)));
  const inReview = reviewText.toLowerCase();
  const reviewDigits = digitsOf(reviewText);
  const isOwn = (kind: PersonalKind, printed: string, start: number) => {
    const known = kind === 'email' ? profile?.email : profile?.phone;
    if (known) {
      const same = kind === 'email' ? printed.toLowerCase() === known.trim().toLowerCase() : endOf(printed) === endOf(known);
      if (same) return true;
    }
    if (kind === 'email' && DESK.test(printed)) return !inReview.includes(printed.toLowerCase());
    if (kind === 'email' ? inReview.includes(printed.toLowerCase()) : reviewDigits.includes(endOf(printed))) return false;
    return !leadsTo(theirs, start) && leadsTo(ours, start);
  };
  return findPersonalNumbers(text).flatMap(({ kind, start, end }) => {
    const printed = text.slice(start, end);
    if ((kind === 'email' || kind === 'phone') && isOwn(kind, printed, start)) return [];
    return [{ start, end, why: whyOf(kind, notes), swaps: [''] }];
  });
}

/** Addresses of a desk rather than a person. */
const DESK =
  /^(?:[a-z]+[._-])?(?:support|help|helpdesk|info|customers?|customer[._-]?(?:care|service|support)|premium|contact|service|services|care|hello|hi|office|team|reception|frontdesk|bookings?|reservations?|admin|sales|feedback|complaints?|manager|management|billing|accounts|press|privacy|legal|guests?|relations|returns|orders?|shop|store|mail|post|repairs?|stay|eat|book|parts|ask|talk|enquiries|inquiries|welcome)(?:[._-][a-z]+)?@/i;
/** How far a "write to us at" may stand before what it leads to, in characters. */
const NEAR = 40;
const endOf = (phone: string) => digitsOf(phone).slice(-SAME_END);

function whyOf(kind: PersonalKind, notes: ToneNotes): string {
  switch (kind) {
    case 'email':
      return notes.emailAddress;
    case 'phone':
      return notes.phoneNumber;
    case 'card':
      return notes.cardNumber;
    case 'iban':
      return notes.bankNumber;
    default:
      return kind satisfies never;
  }
}

const ADDRESS =
  /(?<![\p{L}\p{N}])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’.-]{1,30} ){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Way|Court|Ct|Place|Pl|Boulevard|Blvd|Close|Terrace|Square|Crescent|Highway|Hwy|Parkway|Row|Gardens|Grove|Mews|Hill)(?![\p{L}])|(?<![\p{L}])\p{Lu}\p{L}{2,30}(?:straße|strasse|gasse|weg|platz|laan|straat) \d{1,4}[a-z]?(?![\p{L}\p{N}])/gu;

/** A street and a house number, unless the reviewer is asked to come there. */
function addresses({ text, lexicon, reading, matcher, notes }: DraftForCheck): readonly Hit[] {
  const ours = matcher(lexicon?.ourPlace ?? [])(reading);
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const start = match.index;
    if (ours.some((cue) => cue.end <= start && start - cue.end <= NEAR)) return [];
    return [{ start, end: start + match[0].length, why: notes.streetAddress, swaps: [''] }];
  });
}

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
  run: (draft, words) => [
    // Said again it is still told to everybody.
    ...findPhrases({ ...draft, retellings: [] }, words),
    ...contacts(draft),
    ...addresses(draft),
    ...bookingNumbers(draft),
    ...names(draft),
  ],
});
