import { browser } from './api.ts';

/** `https://example.com` as the match pattern a permission is asked with. */
export const patternOf = (origin: string): string => `${origin.replace(/:\d+$/, '')}/*`;

/** Asks the writer for access to one site. Must be called straight from a click. Resolves to what they decided. */
export const requestOrigin = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

/** Every site the writer gave us, as match patterns. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Runs when the writer gave us a site. */
export function onGranted(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
}
