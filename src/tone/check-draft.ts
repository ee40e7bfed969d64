import { type Finding, LEVELS } from '../domain/draft.ts';
import { CHECKS } from './checks.ts';
import type { DraftForCheck, ToneDraft } from './define.ts';
import { contractionsOf, DEFAULT_NOTES, patternsOf, phrasesOf, toneLexiconFor } from './lexicons.ts';
import { read } from './reading.ts';

export { applySwap } from './apply-swap.ts';
export type { ToneDraft } from './define.ts';

/** How loud: 0 is the quietest. */
const loudness = (finding: Finding) => LEVELS.indexOf(finding.level);
const isWhole = (finding: Finding) => finding.start === finding.end;

/**
 * Runs every check over a draft. Findings come in order of offset, those about the whole first; where two overlap the
 * louder stays, then the longer. A language without words is only checked for shape: capitals, length, blanks, numbers.
 */
export function checkDraft(draft: ToneDraft): readonly Finding[] {
  const lexicon = toneLexiconFor(draft.language);
  const contractions = contractionsOf(lexicon);
  const given: DraftForCheck = {
    ...draft,
    lexicon,
    notes: lexicon?.notes ?? DEFAULT_NOTES,
    reading: read(draft.text, contractions),
    reviewReading: read(draft.reviewText, contractions),
    matcher: (patterns) => patternsOf(lexicon, patterns),
  };
  const found: Finding[] = [];
  for (const check of CHECKS) {
    if (!lexicon && !check.isLanguageFree) continue;
    for (const hit of check.run(given, phrasesOf(lexicon, check.words))) {
      found.push({
        checkId: check.id,
        level: hit.level ?? check.level,
        start: hit.start,
        end: hit.end,
        words: draft.text.slice(hit.start, hit.end),
        why: hit.why,
        swaps: hit.swaps.slice(0, 2).map((text) => ({ text })),
      });
    }
  }
  return withoutOverlaps(found);
}

function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const byStrength = found.toSorted(
    (a, b) => loudness(b) - loudness(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of byStrength) {
    const isFree = kept.every((other) => isWhole(other) || other.end <= finding.start || finding.end <= other.start);
    if (isWhole(finding) || isFree) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
