import type { Forbidden, ReplyRules } from '../domain/reply-field.ts';
import type { ReviewDate } from '../domain/review.ts';
import { ageInDays } from './age.ts';

/** One thing a site allows or does not, days counted from today. */
export type SiteRule =
  | { readonly kind: 'days-left' | 'closed' | 'window'; readonly days: number }
  | { readonly kind: 'limit'; readonly most: number; readonly counts: ReplyRules['counts'] }
  | { readonly kind: 'keep-out'; readonly what: readonly Forbidden[] }
  | { readonly kind: 'once' | 'change' | 'ends-editing' | 'private' };

/** What decent replies do without anyway: named among the rules, but no news beside the letter. */
const PLAIN: readonly Forbidden[] = ['threat', 'attack', 'profanity'];

/** `days-left` from 0 on the last day; `window` where the review's day is not known. */
function deadline(rules: ReplyRules, date: ReviewDate | null, now: Date): SiteRule[] {
  const days = rules.deadlineDays;
  if (days === undefined) return [];
  const age = ageInDays(date, now);
  if (age === null) return [{ kind: 'window', days }];
  return [age > days ? { kind: 'closed', days } : { kind: 'days-left', days: days - age }];
}

const keepOut = (what: readonly Forbidden[]): SiteRule[] => (what.length === 0 ? [] : [{ kind: 'keep-out', what }]);

/** What a writer should know while looking at the letter, most pressing first. Empty where nothing is. */
export function rulesInShort(rules: ReplyRules | null, date: ReviewDate | null, now: Date): readonly SiteRule[] {
  if (!rules) return [];
  return [
    ...deadline(rules, date, now),
    ...(rules.editable === false ? [{ kind: 'once' } as const] : []),
    ...(rules.endsEditing ? [{ kind: 'ends-editing' } as const] : []),
    ...keepOut((rules.forbids ?? []).filter((each) => !PLAIN.includes(each))),
  ];
}

/** All that is known of what a site allows. Empty where nothing is. */
export function rulesInFull(rules: ReplyRules | null, date: ReviewDate | null, now: Date): readonly SiteRule[] {
  if (!rules) return [];
  return [
    ...(rules.maxLength === null ? [] : [{ kind: 'limit', most: rules.maxLength, counts: rules.counts } as const]),
    ...deadline(rules, date, now),
    ...(rules.editable === null ? [] : [{ kind: rules.editable ? 'change' : 'once' } as const]),
    ...(rules.endsEditing ? [{ kind: 'ends-editing' } as const] : []),
    ...keepOut(rules.forbids ?? []),
    ...(rules.privateMessage ? [{ kind: 'private' } as const] : []),
  ];
}
