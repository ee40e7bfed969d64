import type { Point } from '../domain/complaint.ts';
import type { Level, Swap } from '../domain/draft.ts';
import type { Profile } from '../domain/profile.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import type { CheckLines, HouseRule } from '../domain/settings.ts';
import type { ReplyWords } from '../languages/reply-words.ts';
import type { PhraseKey, ToneLexicon, ToneNotes } from '../languages/tone-lexicon.ts';
import type { PhraseMatcher } from './phrases.ts';
import type { Reading } from './reading.ts';

/** What a draft is checked against. */
export type ToneDraft = {
  text: string;
  /** ISO 639 code of the draft. */
  language: string;
  /** What the reviewer wrote; may be empty. */
  reviewText: string;
  /** The reviewer's name as the page shows it. */
  reviewer: string | null;
  rules: ReplyRules | null;
  platformId: string;
  /** Stars of the review, 1 to 5; null or missing when it shows none. */
  rating?: number | null;
  /** What the review complains of; missing or empty where nobody read it. */
  points?: readonly Point[];
  /** True when the review is severe: a short holding reply leaves out what other replies hold. */
  isSevere?: boolean;
  /** The writer's own business: its names and ways to be reached are never private. */
  profile?: Profile | null;
  /** True for trades that must not confirm whom they served: clinics, lawyers, banks. */
  isRegulated?: boolean;
  /** The writer's last replies as they were posted, newest first. */
  recent?: readonly string[];
  /** Ids of checks that the writer switched off. */
  off?: readonly string[];
  /** Where the writer draws the line of checks that have one. */
  lines?: CheckLines;
  /** What the writer's own house asks for. */
  houseRules?: readonly HouseRule[];
};

/** What a check is given: the draft, taken apart once for all checks. */
export type DraftForCheck = Required<ToneDraft> & {
  /** True when it answers a complaint: only then something can be missing from it. */
  answersComplaint: boolean;
  /** The reviewer's words quoted in the draft: no phrase in them counts as the writer's. */
  quotations: readonly { start: number; end: number }[];
  /** What others said or wrote, told again without marks: nor does a phrase in these. */
  retellings: readonly { start: number; end: number }[];
  reading: Reading;
  reviewReading: Reading;
  /** What checks of shape say; English where the draft's language has no words of its own. */
  notes: ToneNotes;
  /** The words of the draft's language, null when there are none. */
  lexicon: ToneLexicon | null;
  /** Makes a matcher for patterns of the draft's language; matches nothing when there is none. */
  matcher: (patterns: readonly string[]) => PhraseMatcher;
};

/** What one check found, in UTF-16 offsets, half-open; both 0 when it concerns the whole. */
export type Hit = {
  start: number;
  end: number;
  why: string;
  /** A bare string stands in place of the marked words. */
  swaps: readonly (string | Swap)[];
  /** Where it differs from the level of the check. */
  level?: Level;
};

/** One rule about the tone of a reply. */
export type ToneCheck = {
  /** Equal to the file name. */
  id: string;
  level: Level;
  /** 0 cool to 1: how far one finding tips the spirit level. 0 where it is no matter of temper. */
  heat: number;
  /** Whose phrases `run` is given; null when the check looks at shape. */
  words: PhraseKey | null;
  /** True when it has something to say in a language without words of its own. */
  isLanguageFree: boolean;
  run: (draft: DraftForCheck, words: PhraseMatcher) => readonly Hit[];
};

/** Identity with a type, so that a check reads as data. */
export const defineCheck = (check: ToneCheck): ToneCheck => check;

/** A check of what a reply says as a whole, by the reply words of the draft's language; it keeps still where there are none. */
export const defineReplyCheck = ({
  id,
  level,
  run,
}: Pick<ToneCheck, 'id' | 'level'> & {
  run: (draft: DraftForCheck, words: ReplyWords) => readonly Hit[];
}): ToneCheck => ({
  id,
  level,
  heat: 0,
  words: null,
  isLanguageFree: false,
  run: (draft) => (draft.lexicon?.reply ? run(draft, draft.lexicon.reply) : []),
});
