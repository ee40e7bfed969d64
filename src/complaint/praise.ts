import type { ComplaintWords } from '../languages/define.ts';
import { findThing } from './facts.ts';
import type { Span, Word } from './words.ts';

type Clause = { span: Span; isGood: boolean; isBad: boolean; isSarcastic: boolean; hits: readonly unknown[] };

/** Most remarks of praise kept. */
const MAX_PRAISE = 3;

/** What the reviewer liked, as noun phrases: "the friendly waiter", "the food". Never from a clause that also complains. */
export function findPraise(clauses: readonly Clause[], words: readonly Word[], language: ComplaintWords): string[] {
  const good = new Set(language.good.filter((word) => !/[ *]/.test(word)));
  const kind = new Set(language.kindWords);
  const praise = new Map<string, string>();
  for (const { span, isGood, isBad, isSarcastic, hits } of clauses) {
    if (!isGood || isBad || isSarcastic || hits.length > 0) continue;
    for (let at = span.from; at < span.to; at++) {
      const word = words[at]?.text ?? '';
      if (!good.has(word) && !/^(?:enjoy|lov|impress|perfect)/.test(word)) continue;
      const near = {
        from: Math.max(span.from, at - 5),
        to: Math.min(span.to, at + 4),
        contextFrom: Math.max(span.from, at - 5),
      };
      const thing = findThing('aspect', words, near, at, language);
      if (!thing || praise.has(thing.noun)) continue;
      const named = thing.isPlural ? thing.plural : thing.noun;
      const noun = language.spellings[named] ?? named;
      praise.set(thing.noun, kind.has(word) ? `the ${word} ${noun}` : `the ${noun}`);
    }
  }
  return [...praise.values()].slice(0, MAX_PRAISE);
}
