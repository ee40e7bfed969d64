import type { Industry } from '../domain/profile.ts';

/** Whom a reply says it will ask, by the kind of business; who else there is, is "my team". English. */
export const teams: Readonly<Partial<Record<Industry, string>>> = {
  app: 'our developers',
  restaurant: 'my team in the kitchen and at the tables',
  hotel: 'my team at the desk and in the rooms',
  shop: 'my colleagues in orders and service',
  travel: 'my colleagues in operations and service',
  delivery: 'the people who plan and drive our rounds',
  'home-services': 'the people who do the work at our customers’ homes',
  auto: 'the people in our workshop',
  education: 'my colleagues in teaching and in the office',
  'real-estate': 'my colleagues who look after the homes',
};
