import { browser } from './api.ts';

/** `https://example.com` as the match pattern a permission is asked with. */
export const patternOf = (origin: string): string => `${origin.replace(/:\d+$/, '')}/*`;

/** Asks the writer for access to one site. Must be called straight from a click. Resolves to what they decided. */
export const requestOrigin = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

/** True while we may reach a site without being called. */
export const hasOrigin = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });

/** Gives a site back. Resolves to false where the browser keeps it (given by an administrator, or never asked for). */
export async function removeOrigin(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [patternOf(origin)] });
  } catch {
    return false;
  }
}

/** Every site the writer gave us, as match patterns. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Runs when the writer gave us a site. */
export function onGranted(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
}

/** Runs when a site was taken from us: here, or on the browser's own page. */
export function onTaken(run: () => void): void {
  browser.permissions.onRemoved.addListener(run);
}
