import type { Industry } from '../domain/profile.ts';

/** Whom a reply says it will ask, by the kind of business; who else there is, is "my team". English. */
export const teams: Readonly<Partial<Record<Industry, string>>> = {
  app: 'our developers',
  restaurant: 'our kitchen and floor team',
  hotel: 'our front desk and housekeeping team',
  shop: 'our service team',
  travel: 'our operations team',
  delivery: 'our dispatch team',
  'home-services': 'the crew that did the work',
  auto: 'our workshop team',
  education: 'our teaching team',
  'real-estate': 'our property team',
};
