import type { MessageKey } from '../i18n/t.ts';

/** The words of the button beside a box, by their `_locales` keys. */
export const CHIP_WORDS = [
  'chip_name',
  'chip_more',
  'chip_walk',
  'chip_templates',
  'chip_not_box',
  'chip_not_site',
] as const satisfies readonly MessageKey[];
