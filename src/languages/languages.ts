import type { Language } from './define.ts';
import en from './en.ts';

/** Every language; the first stands in for one we have no words of. A contract test holds the list to the folder. */
export const LANGUAGES: readonly [Language, ...Language[]] = [en];

/** A language by its code, null when there is none. Regions count as their language: `en-GB` is English. */
export function languageFor(code: string): Language | null {
  const bare = code.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === bare) ?? null;
}
