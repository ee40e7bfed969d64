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

/** What a platform allows in a reply. Null means not known. */
export const ReplyRules = z.object({
  maxLength: z.nullable(z.number()),
  /** How the platform counts: UTF-16 code units, or UTF-8 bytes. */
  counts: z.enum(['characters', 'bytes']),
  /** Whether a posted reply can be changed later. */
  editable: z.nullable(z.boolean()),
  /** True where the platform lets the business write to the reviewer privately. */
  privateMessage: z.boolean(),
  /** Where the numbers come from. */
  source: z.string(),
});
export type ReplyRules = z.infer<typeof ReplyRules>;

/** Why a review or box was taken for one, printable: a signal's id, and the words it rests on where there are any. */
export const Signal = z.object({ id: z.string(), words: z.optional(z.string()) });
export type Signal = z.infer<typeof Signal>;
