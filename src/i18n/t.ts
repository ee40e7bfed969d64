import { interfaceLanguage, localeMessage } from '../browser/i18n-messages.ts';
import type messages from '../static/_locales/en/messages.json';

/** Every key of the interface's words; English is complete, other languages may have gaps and fall back to it. */
export type MessageKey = keyof typeof messages;

/** The interface's words for a key, with `$1`… replaced. */
export const t = (key: MessageKey, ...substitutions: readonly (string | number)[]): string =>
  localeMessage(key, substitutions.map(String));

type PluralStem = { [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** The words for a count: `<stem>_one`, `<stem>_other` … by the interface language's plural rules. `$1` is the count. */
export function tCount(stem: PluralStem, count: number, ...more: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  const words = localeMessage(`${stem}_${form}`, [count, ...more].map(String));
  return words || localeMessage(`${stem}_other`, [count, ...more].map(String));
}
