import * as z from 'zod/mini';

/** Kinds of business the library knows. `any` fits all. */
export const INDUSTRIES = [
  'restaurant',
  'hotel',
  'shop',
  'app',
  'clinic',
  'home-services',
  'salon',
  'auto',
  'real-estate',
  'education',
  'delivery',
  'travel',
  'any',
] as const;
export const Industry = z.enum(INDUSTRIES);
export type Industry = z.infer<typeof Industry>;

/** The writer's business. Every field may be empty: a first draft needs no setting. */
export const Profile = z.object({
  business: z.string(),
  /** Who signs: first and last name, as they should stand under the reply. */
  name: z.string(),
  /** "owner", "duty manager". */
  role: z.string(),
  /** Private ways to reach the writer, as they should be printed. */
  email: z.string(),
  phone: z.string(),
  industry: Industry,
  /** True for trades that must not confirm whom they served: law, finance, care. A clinic always is one. */
  isRegulated: z.optional(z.boolean()),
});
export type Profile = z.infer<typeof Profile>;

/** Whether a reply may never confirm that somebody was a client. */
export const isRegulated = (profile: Profile): boolean => profile.isRegulated === true || profile.industry === 'clinic';

export const EMPTY_PROFILE: Profile = { business: '', name: '', role: '', email: '', phone: '', industry: 'any' };
