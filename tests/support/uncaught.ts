import { existsSync, readFileSync } from 'node:fs';

/** An error of ours that nobody caught, in any document, script in a page or background. `source`: file, without the origin. */
export interface Uncaught {
  source: string;
  message: string;
}

/** @throws when a script of the extension left an error to nobody; the message names each */
export function expectNothingUncaught(errors: readonly Uncaught[]): void {
  if (errors.length === 0) return;
  const told = errors.map(({ source, message }) => `${message} in ${source}`);
  throw new Error(`The extension left errors uncaught:\n${told.join('\n')}`);
}

/** A line of Chromium's own log about an uncaught error or rejection in a script of an extension; a message may go over lines. */
const UNCAUGHT = /:CONSOLE:\d+\] "(Uncaught .*?)", source: chrome-extension:\/\/[^/]+\/(\S*) \(\d+\)$/gms;

/** Every uncaught error of an extension in a log that Chromium wrote (`--enable-logging --log-file`). */
export function readChromiumLog(file: string): Uncaught[] {
  if (!existsSync(file)) throw new Error(`Chromium wrote no log to ${file}`);
  // One entry each: a message of several lines must not run into the entry after it.
  return readFileSync(file, 'utf8')
    .split(/^(?=\[\d+:\d+:)/m)
    .flatMap((entry) => [...entry.matchAll(UNCAUGHT)])
    .map(([, message = '', source = '']) => ({ source, message }));
}
