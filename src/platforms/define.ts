import type { ReplyRules } from '../domain/reply-field.ts';
import type { Rating } from '../domain/review.ts';

/** Reads a rating off the element a selector met, where its label or class does not tell; `text` is what it says. */
export type RatingReader = (element: Element, text: string) => Rating | null;

/** What we know of one public site's pages. Every selector list is ordered, likeliest first; the first that meets wins. */
export type PlatformAdapter = {
  /** Kebab-case, equal to the file name. */
  readonly id: string;
  /** What a person calls the site. */
  readonly name: string;
  /** Match patterns as in a manifest; a host may end in `.*` for the site's own endings: `.com`, `.co.uk`. */
  readonly matches?: readonly string[];
  /** The path must match too, where a host has pages of many kinds. */
  readonly path?: RegExp;
  /** For sites on any host: each of these selectors meets something in the page. Asked only when no host matches. */
  readonly marks?: readonly string[];
  /** The day somebody last looked at the selectors, YYYY-MM-DD. */
  readonly seen: string;
  /** Absent where no selector is known: the page is read like one nobody described. */
  readonly review?: {
    /** One review. */
    readonly card: readonly string[];
    /** Parts inside the card; what is left out or meets nothing is found without knowing the site. */
    readonly text?: readonly string[];
    readonly author?: readonly string[];
    readonly rating?: readonly string[];
    readonly readRating?: RatingReader;
    readonly date?: readonly string[];
    /** Inside the card, or the element right after it. */
    readonly ownerReply?: readonly string[];
  };
  readonly reply?: {
    /** The button that opens the box, inside the card. */
    readonly opener?: readonly string[];
    /** The box, inside the card or anywhere. */
    readonly field?: readonly string[];
    /** A frame that holds the box. */
    readonly frame?: readonly string[];
  };
  readonly rules?: ReplyRules;
};

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
