import type { Envelope } from '../messages/protocol.ts';
import type { Life } from './page-life.ts';

/**
 * Tells the background of a sign of the writer. For the residents of a watched site: straight to the browser's own API,
 * since they are all that such a page carries until then, and each byte is paid on every page view.
 * Ends `life` when the site is watched no more, or when the extension was replaced.
 */
export function tellWriterHere(sign: 'box' | 'pointer', life: Life): Promise<void> {
  const envelope: Envelope = { evenkeel: 1, to: 'background', name: 'background.writer-here', request: { sign } };
  try {
    return (chrome.runtime.sendMessage(envelope) as Promise<unknown>).then(
      (isWatched) => {
        if (isWatched === false) life.end();
      },
      () => {
        if (!chrome.runtime?.id) life.end(); // otherwise the worker failed: the next sign tries again
      },
    );
  } catch {
    life.end();
    return Promise.resolve();
  }
}
