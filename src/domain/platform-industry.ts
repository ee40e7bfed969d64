import type { Industry } from './profile.ts';
import type { Review } from './review.ts';

/** Platforms that are for one kind of business. */
const PLATFORM_INDUSTRY: readonly (readonly [RegExp, Industry])[] = [
  [/google-play|app-?store|steam/, 'app'],
  [/booking|airbnb|vrbo|hostelworld|agoda|expedia/, 'hotel'],
  [/etsy|amazon|ebay|judge-me|loox|yotpo/, 'shop'],
  [/opentable|eats|doordash|deliveroo|thefork/, 'restaurant'],
];

/** The kind of business that a platform is for; `any` for one that is for all. */
export const industryOfPlatform = ({ platform }: Review): Industry =>
  PLATFORM_INDUSTRY.find(([pattern]) => pattern.test(platform.id))?.[1] ?? 'any';
