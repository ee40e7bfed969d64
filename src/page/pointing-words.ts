import type { MessageKey } from '../i18n/t.ts';

/** The words of the picker, by their `_locales` keys. `{n}` is replaced by the picker. */
export const POINTING_WORDS = [
  'pointing_review',
  'pointing_box',
  'pointing_keys',
  'pointing_take',
  'pointing_wider',
  'pointing_narrower',
  'pointing_leave',
  'pointing_like',
  'pointing_alone',
  'pointing_taken',
  'pointing_no_box',
] as const satisfies readonly MessageKey[];
