import { type DraftForCheck, defineCheck, type Hit } from '../define.ts';
import { type Reading, read } from '../reading.ts';

/** How many of the writer's last replies are looked at. */
const LOOKED_AT = 20;
/** Share of the reply's word triples that stand in one earlier reply, from which readers notice. */
const MUCH = 0.45;
/** Words of a reply from which its triples say something. */
const FEWEST_WORDS = 12;
/** Words in a row at the beginning that make the same opening; the name in it does not count. */
const OPENING = 6;
/** Words of a sentence that is no more than a greeting. */
const GREETING = 3;

const normsOf = (reading: Reading) => reading.words.map(({ norm }) => norm);
const triplesOf = (words: readonly string[]) => words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

/** The first words after the greeting. */
function openingOf(reading: Reading, draft: DraftForCheck): readonly { norm: string; start: number; end: number }[] {
  const greetings = new Set(draft.lexicon?.reply.greetings ?? []);
  const name = new Set(draft.reviewer?.toLowerCase().match(/\p{L}+/gu) ?? []);
  const lengths = new Map<number, number>();
  for (const { sentence } of reading.words) lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1);
  const words = reading.words.filter(({ norm, sentence }) => !name.has(norm) && (lengths.get(sentence) ?? 0) > GREETING);
  const greets = greetings.has(words[0]?.norm ?? '') && !['thanks', 'thank', 'sorry'].includes(words[0]?.norm ?? '');
  return words.slice(greets ? 1 : 0).slice(0, OPENING);
}

/** The reply says again what one of the last ones said. Half of readers are put off by replies that look copied. */
export default defineCheck({
  id: 'same-as-recent',
  level: 'hint',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: (draft): Hit[] => {
    const { reading, recent, notes, lexicon, lines } = draft;
    const much = lines.likeness ?? MUCH;
    const own = normsOf(reading);
    if (own.length < FEWEST_WORDS || recent.length === 0) return [];
    const triples = triplesOf(own);
    const opening = openingOf(reading, draft);
    const first = opening[0];
    const last = opening.at(-1);
    const contractions = { ends: lexicon?.contractionEnds ?? {}, whole: lexicon?.contractions ?? {} };
    let opensAlike = false;
    for (const text of recent.slice(0, LOOKED_AT)) {
      const other = read(text, contractions);
      const theirs = new Set(triplesOf(normsOf(other)));
      if (triples.filter((triple) => theirs.has(triple)).length / triples.length >= much)
        return [{ start: 0, end: 0, why: notes.sameWords, swaps: [] }];
      const start = openingOf(other, draft);
      opensAlike ||= opening.length === OPENING && opening.every(({ norm }, at) => norm === start[at]?.norm);
    }
    return opensAlike && first && last ? [{ start: first.start, end: last.end, why: notes.sameOpening, swaps: [] }] : [];
  },
});
