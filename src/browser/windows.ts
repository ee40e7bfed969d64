import { browser } from './api.ts';

/** The window this page of ours belongs to, null where there are no windows (Android). */
export async function ownWindowId(): Promise<number | null> {
  if (!browser.windows?.getCurrent) return null;
  return (await browser.windows.getCurrent()).id ?? null;
}
