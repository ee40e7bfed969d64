import type { PlatformAdapter } from '../domain/platform-adapter.ts';
import type { ReplyRules } from '../domain/reply-field.ts';

/** The rules of a reply, with what mostly holds filled in: characters, not known whether it can be changed, no private way. */
export const replyRules = (rules: Partial<ReplyRules> & Pick<ReplyRules, 'source'>): ReplyRules => ({
  maxLength: null,
  counts: 'characters',
  editable: null,
  privateMessage: false,
  ...rules,
});

/** Makes an adapter; here only so that its shape is checked where it is written. */
export const definePlatform = (adapter: PlatformAdapter): PlatformAdapter => adapter;

/** True when a match pattern such as `https://*.example.com/reviews/*` covers an address. */
export function matchesPattern(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return false;
  }
  const [, scheme = '', host = '', path = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(address.protocol) : address.protocol !== `${scheme}:`) return false;
  const hosts = host
    .replace(/[.]/g, '\\.')
    .replace(/^\*\\\./, '(?:[^/]+\\.)?')
    .replace(/\\\.\*$/, '(?:\\.[a-z]{2,3}){1,2}')
    .replace(/^\*$/, '.+');
  if (!new RegExp(`^${hosts}$`).test(address.hostname)) return false;
  const steps = path.split('*').map((step) => step.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${steps.join('.*')}$`).test(address.pathname + address.search);
}
