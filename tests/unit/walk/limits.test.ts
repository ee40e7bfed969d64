import { describe, expect, it } from 'vitest';
import type { ReplyRules } from '../../../src/domain/reply-field.ts';
import { withLearnedLimit } from '../../../src/walk/limits.ts';

const rules: ReplyRules = { maxLength: 4096, counts: 'characters', editable: true, privateMessage: false, source: 'here' };
const tooLong = (over?: number) => ({ outcome: 'refused', reason: 'too-long', over }) as const;

describe('the limit a box tells by refusing', () => {
  it('is what it would have taken of the text', () => {
    expect(withLearnedLimit(null, 'x'.repeat(300), tooLong(60))).toMatchObject({ maxLength: 240, counts: 'characters' });
    expect(withLearnedLimit(rules, 'x'.repeat(300), tooLong(60))).toMatchObject({ maxLength: 240 });
  });

  it('is counted as the platform counts', () => {
    expect(withLearnedLimit({ ...rules, counts: 'bytes' }, 'é'.repeat(100), tooLong(20))).toMatchObject({
      maxLength: 180,
      counts: 'bytes',
    });
  });

  it('stays what it was where the refusal tells none', () => {
    expect(withLearnedLimit(rules, 'text', tooLong())).toBe(rules);
    expect(withLearnedLimit(rules, 'text', { outcome: 'refused', reason: 'no-box' })).toBe(rules);
  });
});
