import { defineCheck } from '../define.ts';
import { lengthOf } from '../length.ts';

/** More than the platform takes, or than the writer's own house wants. Concerns the whole draft, so it marks no words. */
export default defineCheck({
  id: 'too-long',
  level: 'ask-first',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ text, rules, notes, lines }) => {
    const { over, words } = lengthOf(text, rules);
    if (over === 0) {
      if (lines.replyWords === null || words <= lines.replyWords) return [];
      const many = notes.manyWords.replace('{count}', String(words)).replace('{line}', String(lines.replyWords));
      return [{ start: 0, end: 0, why: many, swaps: [], level: 'caution' }];
    }
    const unit = rules?.counts === 'bytes' ? notes.bytes : notes.characters;
    const why = notes.tooLong.replace('{over}', String(over)).replace('{unit}', unit);
    return [{ start: 0, end: 0, why, swaps: [] }];
  },
});
