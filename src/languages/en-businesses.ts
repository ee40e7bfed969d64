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

/** What fell short where a review says no more than that, by the kind of business: "how disappointing … ". English. */
export const wholes: Readonly<Partial<Record<Industry, string>>> = {
  app: 'the app has been for you',
  restaurant: 'your meal with us was',
  hotel: 'your stay with us was',
  shop: 'your purchase was',
  travel: 'your trip with us was',
  delivery: 'your order was',
  salon: 'your appointment was',
  'home-services': 'our work was for you',
  auto: 'our work on your car was',
  education: 'your time with us was',
};
