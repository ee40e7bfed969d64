import type { ReplyWords } from '../../languages/reply-words.ts';
import { type DraftForCheck, defineReplyCheck } from '../define.ts';

/** A greeting and a name: "Dear Maria,", "Thank you, Maria". */
const CALLED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]+/gu;
/** "Maria, thank you": a name at the very beginning. */
const FIRST_WORD = /^\s*(\p{Lu}[\p{Ll}'’-]+),\s/u;

const bare = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** True when two names may be of one person: the same, one a short form of the other, or only a letter shown. */
function mayBeSame(called: string, shown: readonly string[], words: ReplyWords): boolean {
  const name = bare(called);
  return shown.some((part) => {
    const other = bare(part);
    if (other.length === 1 || name.length === 1) return other[0] === name[0];
    if (other === name || (Math.min(other.length, name.length) > 2 && (other.startsWith(name) || name.startsWith(other))))
      return other === name || !/^(?:son|er|man|s)$/.test(name.slice(other.length));
    return words.nicknames.some((forms) => forms.includes(name) && forms.includes(other));
  });
}

/** Where the reply calls somebody by name: the words after a greeting, or before the first comma. */
function calledIn({ text, reading, lexicon }: DraftForCheck, words: ReplyWords): readonly { name: string; start: number }[] {
  const none = new Set(words.noNames);
  const titles = new Set(lexicon?.titles ?? []);
  const found: { name: string; start: number }[] = [];
  const take = (start: number, end: number) => {
    for (const match of text.slice(start, end).matchAll(CALLED)) {
      const norm = match[0].toLowerCase();
      if (none.has(norm) || titles.has(norm)) continue;
      found.push({ name: match[0], start: start + match.index });
    }
  };
  const opening = reading.sentences[0];
  if (!opening) return [];
  const lead = text.slice(opening.start, opening.end).match(FIRST_WORD);
  for (const greeting of words.greetings) {
    const at = text.toLowerCase().startsWith(greeting, opening.start) ? opening.start + greeting.length : -1;
    if (at < 0 || /[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    // "Hi Tom,", "Thank you, Tom." but not "Hi, Marco will call you": there the sentence goes on.
    const next = text
      .slice(at)
      .match(/^(,?\s{1,3})(\p{L}[\p{L}'’.-]{0,30}(?:\s\p{L}[\p{L}'’.-]{0,30}){0,2})(?=\s?[,.!:;\n]|\s?$|\s{1,3}[-–—])/u);
    const isThanks = /thank|sorry/.test(greeting);
    if (next && (isThanks || !next[1]?.includes(','))) take(at, at + next[0].length);
  }
  for (const match of text
    .slice(0, NEAR)
    .matchAll(/\b(?:review|feedback|message|note|words|writing|sorry|thank you|thanks),\s+(\p{Lu}[\p{L}'’-]+)(?=[,.!])/gu))
    take(match.index + match[0].length - (match[1]?.length ?? 0), match.index + match[0].length);
  if (lead?.[1] && found.length === 0 && !none.has(lead[1].toLowerCase()) && !words.greetings.includes(lead[1].toLowerCase()))
    found.push({ name: lead[1], start: text.indexOf(lead[1]) });
  return found;
}

/** How far into the reply people are called by name. */
const NEAR = 160;
/** What a page shows where it shows no name. */
const NO_NAME = /user|anonymous|guest|customer|reviewer|traveller|traveler|member|deleted|google|tripadvisor|\d/i;

/** Somebody else's name: the sure sign of a copied reply. */
export default defineReplyCheck({
  id: 'wrong-name',
  level: 'ask-first',
  run: (draft, words) => {
    const shown = draft.reviewer?.match(/[\p{L}'’-]+/gu) ?? [];
    if (!draft.reviewer || shown.length === 0 || NO_NAME.test(draft.reviewer)) return [];
    const own = new Set((draft.profile?.name ?? '').toLowerCase().split(/\s+/));
    const body = draft.text.trimEnd();
    return calledIn(draft, words).flatMap(({ name, start }) => {
      const isSignature =
        start + name.length >= body.length &&
        start > 0 &&
        /[\n,]\s*$/.test(body.slice(0, start)) &&
        body.length < 40 &&
        /^thanks/i.test(body);
      if (mayBeSame(name, shown, words) || own.has(name.toLowerCase()) || isSignature) return [];
      const why = words.why.wrongName.replace('{name}', draft.reviewer ?? '');
      return [{ start, end: start + name.length, why, swaps: [shown[0] ?? ''] }];
    });
  },
});
