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

/** Takes whatever of ours keeps `end` under `name` in the pages of a tab off again. Frames that keep us out are left. */
export async function endInTab(tabId: number, names: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (...given: string[]) => {
      for (const name of given) (globalThis as unknown as Record<string, { end(): void } | undefined>)[name]?.end();
    },
    args: [...names],
  } as Parameters<typeof browser.scripting.executeScript>[0]); // the polyfill's type forgets the arguments' types
}

/**
 * Sees to it that the browser runs `file` on every page that meets `matches`, and on no other; no matches, no script.
 * Holds until changed, also after the browser starts anew; an update of the extension may forget it.
 */
export async function registerForSites(id: string, file: string, matches: readonly string[]): Promise<void> {
  const script: Parameters<typeof browser.scripting.registerContentScripts>[0][number] & { matchOriginAsFallback: boolean } = {
    id,
    js: [file.replace(/^\//, '')],
    matches: [...matches],
    allFrames: true,
    // Editors put their text into frames without an address of their own.
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
