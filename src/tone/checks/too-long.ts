import { defineCheck } from '../define.ts';
import { lengthOf } from '../length.ts';

/** More than the platform takes. Concerns the whole draft, so it marks no words. */
export default defineCheck({
  id: 'too-long',
  level: 'ask-first',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: ({ text, rules, notes }) => {
    const { over } = lengthOf(text, rules);
    if (over === 0) return [];
    const unit = rules?.counts === 'bytes' ? notes.bytes : notes.characters;
    const why = notes.tooLong.replace('{over}', String(over)).replace('{unit}', unit);
    return [{ start: 0, end: 0, why, swaps: [] }];
  },
});
