import type { ReplyRules } from './reply-field.ts';

/** How long a text is as a box or a platform counts: UTF-16 code units, as `maxlength` does, or UTF-8 bytes. */
export const textLength = (text: string, counts: ReplyRules['counts']): number =>
  counts === 'bytes' ? new TextEncoder().encode(text).length : text.length;
