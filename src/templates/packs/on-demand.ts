import { isPackFor, type Pack } from '../../domain/library.ts';
import type { Industry } from '../../domain/profile.ts';

type PackFile = { default: unknown };

/** The shipped packs as files that are loaded when they are asked for, in the order of `SHIPPED_PACKS`. */
const FILES: Readonly<Record<Industry, () => Promise<PackFile>>> = {
  restaurant: () => import('./restaurant.en.json', { with: { type: 'json' } }),
  hotel: () => import('./hotel.en.json', { with: { type: 'json' } }),
  shop: () => import('./shop.en.json', { with: { type: 'json' } }),
  app: () => import('./app.en.json', { with: { type: 'json' } }),
  clinic: () => import('./clinic.en.json', { with: { type: 'json' } }),
  'home-services': () => import('./home-services.en.json', { with: { type: 'json' } }),
  salon: () => import('./salon.en.json', { with: { type: 'json' } }),
  auto: () => import('./auto.en.json', { with: { type: 'json' } }),
  'real-estate': () => import('./real-estate.en.json', { with: { type: 'json' } }),
  education: () => import('./education.en.json', { with: { type: 'json' } }),
  delivery: () => import('./delivery.en.json', { with: { type: 'json' } }),
  travel: () => import('./travel.en.json', { with: { type: 'json' } }),
  any: () => import('./any.en.json', { with: { type: 'json' } }),
};

/**
 * The packs for these kinds of business and the one for every business; all of them without a list.
 * For pages only: a service worker may import nothing once it runs.
 */
export async function loadPacks(industries?: readonly Industry[]): Promise<readonly Pack[]> {
  const wanted = Object.entries(FILES).filter(([id]) => !industries || isPackFor(id, industries));
  const files = await Promise.all(wanted.map(([, load]) => load()));
  return files.map((file) => file.default as Pack); // its shape is held by the contract test
}
