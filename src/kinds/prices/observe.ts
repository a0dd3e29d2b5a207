import type { Reader } from '../../core/resource.ts';
import { desiredSchedule } from './desired-schedule.ts';
import type { PresentSchedule } from './present-schedule.ts';
import { readSchedule } from './present-schedule.ts';
import { storeDay } from './price-format.ts';
import type { Offers } from './price-lookup.ts';
import { lookUpPrices, NO_OFFERS } from './price-lookup.ts';
import type { PricePlace } from './price-place.ts';
import type { PricesWant } from './want.ts';

export interface PricesHave {
  schedule: PresentSchedule;
  offers: Offers;
}

/** Reads the whole schedule, and what Apple offers only as far as it is wanted. @param owner id of what is sold */
export async function observePrices(
  api: Reader,
  place: PricePlace,
  owner: string,
  want: PricesWant | undefined,
): Promise<PricesHave> {
  // Reading is where the day comes in; comparing is pure and takes it from what was read.
  const schedule = await readSchedule(api, place, owner, storeDay(new Date()));
  const desired = want && desiredSchedule(place, want, schedule);
  if (!desired || 'blocked' in desired) return { schedule, offers: NO_OFFERS };
  return { schedule, offers: await lookUpPrices(api, place, owner, schedule, desired) };
}
