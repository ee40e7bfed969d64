import type { InsertOutcome } from '../domain/page-reading.ts';
import type { ReplyRules } from '../domain/reply-field.ts';
import { textLength } from '../domain/text-length.ts';

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
  const taken = Math.max(0, textLength(text, rules?.counts ?? 'characters') - outcome.over);
  return rules?.counts === 'bytes' ? { ...rules, maxLength: taken } : withFieldLimit(rules, taken);
}
