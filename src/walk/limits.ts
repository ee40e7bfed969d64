import type { InsertOutcome } from '../domain/page-reading.ts';
import type { ReplyRules } from '../domain/reply-field.ts';

/** The tighter of the platform's limit and the box's own. */
export function withFieldLimit(rules: ReplyRules | null, fieldMaxLength: number | null): ReplyRules | null {
  if (fieldMaxLength === null) return rules;
  if (!rules)
    return { maxLength: fieldMaxLength, counts: 'characters', editable: null, privateMessage: false, source: 'the box itself' };
  return rules.maxLength !== null && rules.maxLength <= fieldMaxLength
    ? rules
    : { ...rules, maxLength: fieldMaxLength, counts: 'characters' };
}

/** What the box takes, learned from its refusal of `text`: the rules with that limit, or unchanged where it said none. */
export function withLearnedLimit(rules: ReplyRules | null, text: string, outcome: InsertOutcome): ReplyRules | null {
  if (outcome.outcome !== 'refused' || outcome.reason !== 'too-long' || !outcome.over) return rules;
  const isBytes = rules?.counts === 'bytes';
  const length = isBytes ? new TextEncoder().encode(text).length : text.length;
  const taken = Math.max(0, length - outcome.over);
  return rules && isBytes ? { ...rules, maxLength: taken } : withFieldLimit(rules, taken);
}
