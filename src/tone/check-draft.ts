import { type Finding, LEVELS, type Swap } from '../domain/draft.ts';
import { NO_LINES } from '../domain/settings.ts';
import { CHECKS } from './checks.ts';
import type { DraftForCheck, Hit, ToneDraft } from './define.ts';
import { contractionsOf, DEFAULT_NOTES, patternsOf, phrasesOf, toneLexiconFor } from './lexicons.ts';
import { findQuotations, findRetellings } from './quotations.ts';
import { read } from './reading.ts';
import { writtenIn } from './written-in.ts';

export { applySwap } from './apply-swap.ts';
export type { ToneDraft } from './define.ts';

/** Where no point was read in a review: three stars and no complaint are a mild opinion. */
const MOST_STARS_OF_A_COMPLAINT = 2;

/** How loud: 0 is the quietest. */
const loudness = (finding: Finding) => LEVELS.indexOf(finding.level);
const isWhole = (finding: Finding) => finding.start === finding.end;

/**
 * Runs every check over a draft. Findings come in order of offset, those about the whole first; where two overlap the
 * louder stays, then the longer. A language without words is only checked for shape: capitals, length, blanks, numbers.
 */
export const checkDraft = (draft: ToneDraft): readonly Finding[] => withoutOverlaps(everyFinding(draft));

/** The same with all that overlap, in order of offset: one sentence may both blame and deny. */
export function everyFinding(draft: ToneDraft): readonly Finding[] {
  const asked = toneLexiconFor(draft.language);
  const asAsked = read(draft.text, contractionsOf(asked));
  const written = writtenIn(draft.text, asAsked);
  // Whoever answers in a language of their own is not told that it holds no English thanks.
  const lexicon = written === null || written === draft.language ? asked : toneLexiconFor(written);
  const contractions = contractionsOf(lexicon);
  const reading = lexicon === asked ? asAsked : read(draft.text, contractions);
  const rating = draft.rating ?? null;
  const points = draft.points ?? [];
  const given: DraftForCheck = {
    ...draft,
    rating,
    points,
    isSevere: draft.isSevere ?? false,
    profile: draft.profile ?? null,
    isRegulated: draft.isRegulated ?? false,
    recent: draft.recent ?? [],
    off: draft.off ?? [],
    lines: draft.lines ?? NO_LINES,
    houseRules: draft.houseRules ?? [],
    answersComplaint: points.length > 0 || (rating !== null && rating <= MOST_STARS_OF_A_COMPLAINT),
    lexicon,
    notes: lexicon?.notes ?? DEFAULT_NOTES,
    reading,
    quotations: findQuotations(draft.text, reading, draft.reviewText, lexicon?.reporting ?? []),
    retellings: findRetellings(reading, patternsOf(lexicon, lexicon?.reported ?? []), lexicon?.reportedUntil ?? []),
    reviewReading: read(draft.reviewText, contractions),
    matcher: (patterns) => patternsOf(lexicon, patterns),
  };
  const found: Finding[] = [];
  for (const check of CHECKS) {
    if ((!lexicon && !check.isLanguageFree) || given.off.includes(check.id)) continue;
    const sentences = check.words ? (lexicon?.instead[check.words] ?? []) : [];
    for (const hit of check.run(given, phrasesOf(lexicon, check.words))) {
      found.push({
        checkId: check.id,
        level: hit.level ?? check.level,
        start: hit.start,
        end: hit.end,
        words: draft.text.slice(hit.start, hit.end),
        why: hit.why,
        swaps: (hit.swaps.length > 0 ? hit.swaps : inPlaceOf(given, hit, sentences))
          .slice(0, 2)
          .map((swap) => (typeof swap === 'string' ? { text: swap } : swap)),
      });
    }
  }
  return found.sort(inOrder);
}

/** Sentences that can stand in place of the whole sentence a hit is in. */
function inPlaceOf({ reading }: DraftForCheck, hit: Hit, sentences: readonly string[]): readonly Swap[] {
  const at = reading.sentences.find(({ start, end }) => start <= hit.start && hit.end <= end);
  return at && hit.end > hit.start ? sentences.map((text) => ({ text, at })) : [];
}

const inOrder = (a: Finding, b: Finding) => a.start - b.start || a.end - b.end;

function withoutOverlaps(found: readonly Finding[]): readonly Finding[] {
  const byStrength = found.toSorted(
    (a, b) => loudness(b) - loudness(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of byStrength) {
    const isFree = kept.every((other) => isWhole(other) || other.end <= finding.start || finding.end <= other.start);
    if (isWhole(finding) || isFree) kept.push(finding);
  }
  return kept.sort(inOrder);
}
