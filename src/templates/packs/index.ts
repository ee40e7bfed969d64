import { isPackFor, type Pack } from '../../domain/library.ts';
import type { Industry } from '../../domain/profile.ts';
import any from './any.en.json' with { type: 'json' };
import app from './app.en.json' with { type: 'json' };
import auto from './auto.en.json' with { type: 'json' };
import clinic from './clinic.en.json' with { type: 'json' };
import delivery from './delivery.en.json' with { type: 'json' };
import education from './education.en.json' with { type: 'json' };
import homeServices from './home-services.en.json' with { type: 'json' };
import hotel from './hotel.en.json' with { type: 'json' };
import realEstate from './real-estate.en.json' with { type: 'json' };
import restaurant from './restaurant.en.json' with { type: 'json' };
import salon from './salon.en.json' with { type: 'json' };
import shop from './shop.en.json' with { type: 'json' };
import travel from './travel.en.json' with { type: 'json' };

/**
 * The packs that come with the extension, the one for every business last. Their shape is held by the contract test, not
 * checked at run time; JSON types its words as plain strings, hence the cast.
 */
export const SHIPPED_PACKS = [
  restaurant,
  hotel,
  shop,
  app,
  clinic,
  homeServices,
  salon,
  auto,
  realEstate,
  education,
  delivery,
  travel,
  any,
] as unknown as readonly Pack[];

/** Those for these kinds of business, with the one for every business. */
export const packsFor = (industries: readonly Industry[]): readonly Pack[] =>
  SHIPPED_PACKS.filter(({ id }) => isPackFor(id, industries));

/** The same as a source of packs, where nothing may be loaded later: the background, tests. All of them without a list. */
export const shippedPacks = async (industries?: readonly Industry[]): Promise<readonly Pack[]> =>
  industries ? packsFor(industries) : SHIPPED_PACKS;
