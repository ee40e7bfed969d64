import type { HouseRule } from '../../domain/settings.ts';
import { type DraftForCheck, defineCheck, type Hit } from '../define.ts';
import { missing } from '../places.ts';

/** A rule's words as they may stand in a text: any case, any white space between, whole words but for a `*` at the end. */
function patternOf(words: string): RegExp | null {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0) return null;
  const printed = parts.map((part) => {
    const bare = part
      .replace(/\*$/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]");
    return part.endsWith('*') ? `${bare}[\\p{L}\\p{N}]*` : bare;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${printed.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function hitsOf({ kind, words, instead }: HouseRule, draft: DraftForCheck): readonly Hit[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  const found = [...draft.text.matchAll(pattern)];
  if (kind === 'never') {
    return found.map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
      why: draft.notes.houseNever,
      swaps: [instead.trim()],
    }));
  }
  return found.length > 0
    ? []
    : [missing(draft, 'closing', draft.notes.houseAlways.replace('{words}', words.trim()), [words.trim()])];
}

/** The writer's own rules: phrases no reply may hold, and words every reply holds. */
export default defineCheck({
  id: 'house-rule',
  level: 'ask-first',
  heat: 0,
  words: null,
  isLanguageFree: true,
  run: (draft) => (draft.text.trim() === '' ? [] : draft.houseRules.flatMap((rule) => hitsOf(rule, draft))),
});
