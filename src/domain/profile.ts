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

/** Who signs: the owner, or somebody who answers for the owner. */
export const SIGNERS = ['owner', 'agent'] as const;

/** Another address or brand the writer answers for. An empty field is as in the profile itself. */
export const Place = z.object({
  id: z.string(),
  business: z.string(),
  name: z.string(),
  role: z.string(),
  email: z.string(),
  phone: z.string(),
  /** Words by which its pages are known, with commas between: they stand in the address or the title. */
  pages: z.string(),
});
export type Place = z.infer<typeof Place>;

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
  /** Missing: somebody of the house, in whatever role the profile says. */
  signsAs: z.optional(z.enum(SIGNERS)),
  industry: Industry,
  /** True for trades that must not confirm whom they served: law, finance, care. A clinic always is one. */
  isRegulated: z.optional(z.boolean()),
  places: z.optional(z.array(Place)),
});
export type Profile = z.infer<typeof Profile>;

/** Whether a reply may never confirm that somebody was a client. */
export const isRegulated = (profile: Profile): boolean => profile.isRegulated === true || profile.industry === 'clinic';

/** The profile as it stands for one of its places. */
export function profileAt(profile: Profile, place: Place): Profile {
  const { business, name, role, email, phone } = place;
  return {
    ...profile,
    business: business || profile.business,
    name: name || profile.name,
    // A role belongs to its person, and a contact of the place goes before one of the whole.
    role: role || (name ? '' : profile.role),
    ...(email || phone ? { email, phone } : {}),
  };
}

/** The place a page belongs to: the one with the longest of its words in the page's address or title; null for none. */
export function placeOf(profile: Profile, page: { url: string; title: string }): Place | null {
  const shown = `${page.url} ${page.title}`.toLowerCase();
  let best: { place: Place; length: number } | null = null;
  for (const place of profile.places ?? []) {
    const words = place.pages
      .toLowerCase()
      .split(',')
      .map((each) => each.trim());
    for (const word of words)
      if (word !== '' && shown.includes(word) && word.length > (best?.length ?? 0)) best = { place, length: word.length };
  }
  return best?.place ?? null;
}

/** The profile that answers on a page. */
export function profileFor(profile: Profile, page: { url: string; title: string }): Profile {
  const place = placeOf(profile, page);
  return place ? profileAt(profile, place) : profile;
}

export const EMPTY_PROFILE: Profile = { business: '', name: '', role: '', email: '', phone: '', industry: 'any' };
