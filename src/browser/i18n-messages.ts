import { browser } from './api.ts';

/** A message of `_locales` in the interface's language; empty when there is no such key. */
export const localeMessage = (key: string, substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The interface's language, like `en-GB`. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
