import type { ReplyRules } from '../domain/reply-field.ts';
import { textLength } from '../domain/text-length.ts';

/** How long a reply is. */
export type ReplyLength = {
  words: number;
  /** Characters (UTF-16 code units) or UTF-8 bytes, as the platform counts. */
  count: number;
  /** Null when the platform names none. */
  limit: number | null;
  /** How much too long, 0 when it fits. */
  over: number;
  /** How much room is left, 0 when it is full, null without a limit. */
  left: number | null;
};

/** Counts a reply the way its platform does. White space at both ends counts, since platforms count it too. */
export function lengthOf(text: string, rules: ReplyRules | null): ReplyLength {
  const words = text.match(/\S+/g)?.filter((word) => /[\p{L}\p{N}]/u.test(word)).length ?? 0;
  const count = textLength(text, rules?.counts ?? 'characters');
  const limit = rules?.maxLength ?? null;
  return {
    words,
    count,
    limit,
    over: limit === null ? 0 : Math.max(0, count - limit),
    left: limit === null ? null : Math.max(0, limit - count),
  };
}
