import { describe, expect, it } from 'vitest';
import { replyRules } from '../../../src/platforms/define.ts';
import { rulesInFull, rulesInShort } from '../../../src/ui/site-rules.ts';

const now = new Date(2026, 10, 22, 12);
const on = (day: string | null) => ({ shown: day ?? 'last spring', day });
const source = 'https://harbor-reviews.example/help';

describe('what a site allows, beside the letter', () => {
  const rules = replyRules({ deadlineDays: 7, editable: false, forbids: ['threat', 'link'], source, checked: '2026-11-21' });

  it('counts the days that are left from the day of the review', () => {
    expect(rulesInShort(rules, on('2026-11-20'), now)[0]).toEqual({ kind: 'days-left', days: 5 });
    expect(rulesInShort(rules, on('2026-11-15'), now)[0]).toEqual({ kind: 'days-left', days: 0 });
    expect(rulesInShort(rules, on('2026-11-14'), now)[0]).toEqual({ kind: 'closed', days: 7 });
  });

  it('names the window alone where the day is not known', () => {
    expect(rulesInShort(rules, on(null), now)[0]).toEqual({ kind: 'window', days: 7 });
    expect(rulesInShort(rules, null, now)[0]).toEqual({ kind: 'window', days: 7 });
  });

  it('says that a reply is for good, and what to keep out besides what nobody writes', () => {
    expect(rulesInShort(rules, on('2026-11-20'), now).slice(1)).toEqual([
      { kind: 'once' },
      { kind: 'keep-out', what: ['link'] },
    ]);
  });

  it('is quiet where nothing presses', () => {
    expect(rulesInShort(null, null, now)).toEqual([]);
    expect(rulesInShort(replyRules({ maxLength: 4096, editable: true, privateMessage: true, source }), null, now)).toEqual([]);
  });

  it('tells everything when asked why', () => {
    const all = replyRules({
      maxLength: 4096,
      counts: 'bytes',
      editable: true,
      privateMessage: true,
      forbids: ['threat'],
      source,
    });
    expect(rulesInFull(all, null, now)).toEqual([
      { kind: 'limit', most: 4096, counts: 'bytes' },
      { kind: 'change' },
      { kind: 'keep-out', what: ['threat'] },
      { kind: 'private' },
    ]);
    expect(rulesInFull(null, null, now)).toEqual([]);
  });
});
