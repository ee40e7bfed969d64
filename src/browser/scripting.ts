import { browser } from './api.ts';

/**
 * Runs a packed script in a tab. Resolves to the ids of the frames it ran in.
 * @param file path from the extension's root; the leading slash is added (Firefox resolves it against the calling page)
 * @throws when the browser lets no extension into the page (store pages, about:, PDF, no permission)
 */
export async function runInTab(
  tabId: number,
  file: string,
  frames: 'top' | 'all' | readonly number[],
): Promise<readonly number[]> {
  const target =
    frames === 'top' ? { tabId } : frames === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [...frames] };
  const results = await browser.scripting.executeScript({ target, files: [`/${file.replace(/^\//, '')}`] });
  const failed = results.find((result) => 'error' in result && result.error);
  if (failed && results.length === 1) throw new Error(String(failed.error));
  return results.filter((result) => !('error' in result && result.error)).map((result) => result.frameId);
}
