import { sameJson } from '../../core/json/json.ts';
import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { storeDay } from '../../core/store-day.ts';
import { desiredSchedule } from './desired-schedule.ts';
import type { PresentSchedule } from './present-schedule.ts';
import { readSchedule } from './present-schedule.ts';
import type { Offers } from './price-lookup.ts';
import { lookUpPrices, missingPoints, NO_OFFERS } from './price-lookup.ts';
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
  { want, again }: Scope<PricesWant, PricesHave>,
): Promise<PricesHave> {
  // Reading is where the day comes in; comparing is pure and takes it from what was read.
  const read = () => readSchedule(api, place, owner, storeDay(new Date()));
  const offersFor = async (schedule: PresentSchedule, known: Offers): Promise<Offers> => {
    const desired = want && desiredSchedule(place, want, schedule);
    if (!desired || 'blocked' in desired) return known;
    const isKnown = again && missingPoints(desired, [...schedule.rows, ...known.points]).length === 0;
    return isKnown ? known : lookUpPrices(api, place, owner, schedule, desired);
  };
  const schedule = await read();
  if (!again) return { schedule, offers: await offersFor(schedule, NO_OFFERS) };
  return settled({ schedule, offers: again.have.offers }, again.have.schedule, { read, offersFor });
}

/** A schedule that others keep changing is not looked at for ever. */
const LOOKS = 5;

/**
 * Looks at a schedule that is about to be replaced until it is the same twice, and nothing else had to be read after it: then nobody can
 * have changed it between the look and the write.
 */
async function settled(
  have: PricesHave,
  before: PresentSchedule,
  look: {
    read(): Promise<PresentSchedule>;
    offersFor(schedule: PresentSchedule, known: Offers): Promise<Offers>;
  },
): Promise<PricesHave> {
  let { schedule, offers } = have;
  let earlier = before;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const needed = await look.offersFor(schedule, offers);
    const isSame = needed === offers && sameJson(contentOf(schedule), contentOf(earlier));
    offers = needed;
    if (isSame) break;
    earlier = schedule;
    schedule = await look.read();
  }
  return { schedule, offers };
}

function contentOf({ base, rows, unreadable, today }: PresentSchedule) {
  return { base: base ?? null, unreadable, today, rows: rows.map((row) => ({ ...row })) };
}
