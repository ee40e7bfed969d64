import { defineCheck } from '../define.ts';
import { findPhrases } from '../phrases.ts';

/**
 * Platforms that forbid gifts or money in a reply, by the beginning of their id.
 * Seen 2026-11-21: tripadvisorsupport.com 200614337 (gifts), support.google.com/googleplay 9898684 and the Business
 * Profile content policy (incentives), Apple (promo codes), Yelp and Trustpilot (incentives), help.vrbo.com (refunds).
 */
const FORBIDDEN_ON = ['tripadvisor', 'google', 'play', 'app-store', 'apple', 'yelp', 'trustpilot', 'vrbo', 'amazon'] as const;

const isForbiddenOn = (platformId: string) => FORBIDDEN_ON.some((id) => platformId === id || platformId.startsWith(`${id}-`));

/** A gift named in public. Readers learn that complaints pay; several sites remove the reply. */
export default defineCheck({
  id: 'public-gesture',
  level: 'caution',
  heat: 0,
  words: 'public-gesture',
  isLanguageFree: false,
  run: (draft, words) => {
    const hits = findPhrases(draft, words);
    return isForbiddenOn(draft.platformId) ? hits.map((hit) => ({ ...hit, level: 'ask-first' as const })) : hits;
  },
});
