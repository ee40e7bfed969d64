import * as z from 'zod/mini';

/** A place to type a reply, as data. The element itself never leaves the page. */
export const ReplyField = z.object({
  /** Unique within one reading of one page. */
  id: z.string(),
  /** What kind of box it is: a plain field, or something rich. Chosen by behaviour, see page/editors. */
  kind: z.enum(['text-area', 'input', 'rich']),
  /** Most UTF-16 code units the box takes (its own maxlength), null when it does not say. */
  maxLength: z.nullable(z.number()),
  /** True when the box already holds words. */
  isFilled: z.boolean(),
  isFocused: z.boolean(),
  /** False for a box the page keeps hidden until it is asked. */
  isVisible: z.boolean(),
});
export type ReplyField = z.infer<typeof ReplyField>;

/** What some platforms forbid in a reply. */
export const Forbidden = z.enum([
  'incentive', // gifts, money, codes for a review or for changing it
  'rating-talk', // asking for a better rating, or to change or remove the review
  'personal-data', // of the reviewer: full name, address, booking, health
  'contact-details', // e-mail addresses, telephone numbers, sites
  'link',
  'promotion', // advertising, other products
  'threat',
  'attack', // disparaging or accusing the reviewer, guessing who it was
  'quote', // quoting the review or letters
  'blame', // of the platform, its couriers or carriers
  'profanity',
]);
export type Forbidden = z.infer<typeof Forbidden>;

/** What a platform allows in a reply. Null or absent means not known. */
export const ReplyRules = z.object({
  maxLength: z.nullable(z.number()),
  /** How the platform counts: UTF-16 code units, or UTF-8 bytes. */
  counts: z.enum(['characters', 'bytes']),
  /** Whether a posted reply can be changed later. */
  editable: z.nullable(z.boolean()),
  /** True where the platform lets the business write to the reviewer privately. */
  privateMessage: z.boolean(),
  /** Days after the review in which one may reply. */
  deadlineDays: z.optional(z.number()),
  forbids: z.optional(z.array(Forbidden)),
  /** True where the reviewer can no longer change the review once it was replied to. */
  endsEditing: z.optional(z.boolean()),
  /** Where the facts come from; `unverified` where nobody could be asked. */
  source: z.string(),
  /** The day they were last compared with the source, YYYY-MM-DD. */
  checked: z.optional(z.string()),
});
export type ReplyRules = z.infer<typeof ReplyRules>;

/** Why a review or box was taken for one, printable: a signal's id, and the words it rests on where there are any. */
export const Signal = z.object({ id: z.string(), words: z.optional(z.string()) });
export type Signal = z.infer<typeof Signal>;
