import { readFileSync } from 'node:fs';

/**
 * One request a browser made. `initiator`: the origin of what asked for it; anything else was the browser itself.
 * `isPage`: the page of a tab, as far as the browser tells.
 */
export interface BrowserRequest {
  initiator: string;
  method: string;
  url: string;
  isPage?: boolean;
}

const isOnThisMachine = (url: string) => /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(new URL(url).hostname);

/**
 * The requests that break the promise that nothing leaves this computer: any by the extension but for a page of this machine
 * that it opens in a tab, and any to another machine by a page, since what our script does in a page goes by the page's
 * name. No page of ours loads anything from elsewhere.
 */
export const requestsOutside = (requests: readonly BrowserRequest[]): readonly BrowserRequest[] =>
  requests.filter(({ initiator, url, isPage = false }) => {
    if (/^(?:chrome|moz)-extension:/.test(initiator)) return !isPage || !isOnThisMachine(url);
    return /^(?:https?:|null$)/.test(initiator) && !isOnThisMachine(url);
  });

/** @throws when a request broke the promise; the message names it */
export function expectNothingOutside(requests: readonly BrowserRequest[]): void {
  const outside = requestsOutside(requests).map(({ initiator, method, url }) => `${method} ${url} by ${initiator}`);
  if (outside.length > 0) throw new Error(`The browser was asked to leave this computer:\n${outside.join('\n')}`);
}

type NetLogEvent = { type?: number; params?: { initiator?: string; method?: string; url?: string } };

/** Every request in a log that Chromium wrote (`--log-net-log`); one of a browser that was killed ends anywhere. */
export function readNetLog(file: string): BrowserRequest[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const { constants } = JSON.parse(`${head.replace(/,\s*$/, '')}}`) as {
    constants: { logEventTypes: Record<string, number> };
  };
  const requests: BrowserRequest[] = [];
  for (const line of lines) {
    if (!line.includes('"initiator"')) continue;
    let event: NetLogEvent;
    try {
      event = JSON.parse(line.replace(/(?:,|\](?:,.*)?\}?)\s*$/, '')) as NetLogEvent;
    } catch {
      continue; // the line it was writing when it ended
    }
    const { initiator, method, url } = event.params ?? {};
    if (event.type !== constants.logEventTypes.URL_REQUEST_START_JOB || !url) continue;
    requests.push({ initiator: initiator ?? '', method: method ?? '', url });
  }
  return requests;
}
