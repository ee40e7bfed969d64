import type { Industry } from '../domain/profile.ts';
import type { Review } from '../domain/review.ts';
import rounds from './rounds.en.json' with { type: 'json' };

/** How hard a round is: a fair grumble, an annoyed account, an outburst. */
export const PRACTICE_LEVELS = ['easy', 'middle', 'hard'] as const;
export type PracticeLevel = (typeof PRACTICE_LEVELS)[number];

/** An invented review to answer. Nobody in it exists. */
export type PracticeRound = {
  id: string;
  industry: Industry;
  level: PracticeLevel;
  /** What it is about, in a few words. */
  title: string;
  author: string;
  /** Out of five. */
  stars: number;
  daysAgo: number;
  text: string;
};

/** Every round: each kind of business in each level. */
export const PRACTICE_ROUNDS = rounds as readonly PracticeRound[]; // held to this shape by tests/unit/practice

/** The round to begin with: short, and about something everybody knows. */
export const FIRST_ROUND = 'restaurant-easy';

/** The round's review as it would stand on a page. @param day it was written, YYYY-MM-DD; @param site what the page is called */
export const reviewOf = (round: PracticeRound, day: string, site: string): Review => ({
  id: round.id,
  author: round.author,
  rating: { value: round.stars, best: 5 },
  date: { shown: day, day },
  text: round.text,
  isTruncated: false,
  ownerReply: null,
  platform: { id: 'page', name: site },
  url: '',
});
