import type { Issue } from '../domain/library.ts';
import type { Industry } from '../domain/profile.ts';
import type { Hit, Word } from './words.ts';

/** Hits that tell the kind of business: words that fit any business just as well do not. */
const tellingHits = (hits: readonly Hit<Issue>[]) =>
  hits.filter((hit) => !hits.some((other) => other.owner.industry === 'any' && other.at < hit.to && hit.at < other.to));

/** Most that complaints add to what nouns say: nouns name a business, complaints are shared by many. */
const MAX_FROM_HITS = 3;
/** How far the first kind must be ahead of the second. */
const LEAD = 0.5;

/**
 * The kind of business a review is about, by its own words: the nouns of a trade, and the complaints only that trade
 * knows. `any` where no noun of a trade stands there, or two kinds are as likely.
 * @param nouns trade nouns met in `words`
 * @param hits issues met, of every kind of business, a list for each clause
 */
export function industryFromWords(
  words: readonly Word[],
  nouns: readonly Hit<Industry>[],
  hits: readonly (readonly Hit<Issue>[])[],
): Industry {
  const named = new Map<Industry, Set<string>>();
  for (const { owner, at, to } of nouns) {
    const said = words
      .slice(at, to)
      .map(({ text }) => text)
      .join(' ')
      .replace(/s$/, '');
    named.set(owner, (named.get(owner) ?? new Set()).add(said));
  }
  const told = new Map<Industry, number>();
  for (const { owner, weight } of hits.flatMap(tellingHits)) told.set(owner.industry, (told.get(owner.industry) ?? 0) + weight);
  const [first, second] = [...named]
    .map(([industry, said]) => ({ industry, score: said.size + Math.min(MAX_FROM_HITS, told.get(industry) ?? 0) }))
    .toSorted((a, b) => b.score - a.score);
  return first && first.score >= (second?.score ?? 0) + LEAD ? first.industry : 'any';
}
