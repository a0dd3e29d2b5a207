import type { LeftOut } from '../../core/left-out.ts';
import type { OfferRow, OffersHave } from './observe.ts';
import type { Written, WrittenOffer } from './want.ts';

const MODES = ['FREE_TRIAL', 'PAY_AS_YOU_GO', 'PAY_UP_FRONT'] as const;
const DURATIONS = [
  ...(['THREE_DAYS', 'ONE_WEEK', 'TWO_WEEKS', 'ONE_MONTH', 'TWO_MONTHS'] as const),
  ...(['THREE_MONTHS', 'SIX_MONTHS', 'ONE_YEAR'] as const),
] as const;

/** Offers that say the same in several territories are one; what is paid is said for each territory. */
export function describeOffers({ rows, today, available }: OffersHave): Written['introductoryOffers'] {
  const families = new Map<string, OfferRow[]>();
  for (const row of rows) {
    const own = row.point ? `${row.territory} ${row.point.price}` : '';
    const name = JSON.stringify([row.offerMode, row.duration, row.numberOfPeriods, dayAhead(row, today), row.end, own]);
    families.set(name, [...(families.get(name) ?? []), row]);
  }
  const offers = [...families.values()].flatMap((family) => describeFamily(family, today, available) ?? []);
  return offers.length === 0 ? undefined : offers;
}

function describeFamily(
  family: readonly OfferRow[],
  today: string,
  available: readonly string[],
): WrittenOffer | undefined {
  const [row] = family;
  const offerMode = MODES.find((known) => known === row?.offerMode);
  const duration = DURATIONS.find((known) => known === row?.duration);
  if (!row || !offerMode || !duration) return undefined;
  const territories = family.map(({ territory }) => territory).sort();
  const start = dayAhead(row, today);
  return {
    ...{ offerMode, duration, numberOfPeriods: row.numberOfPeriods },
    ...(territories.length === available.length ? {} : { territories }),
    ...(row.point ? { baseTerritory: row.territory, price: row.point.price } : {}),
    ...(start === null ? {} : { startDate: start }),
    ...(row.end === null ? {} : { endDate: row.end }),
  };
}

function dayAhead({ start }: OfferRow, today: string): string | null {
  return start !== null && start > today ? start : null;
}

/** What a manifest has no words for. */
export function offersLeftOut(pointer: string, { rows, unreadable }: OffersHave): LeftOut[] {
  const isKnown = ({ offerMode, duration }: OfferRow) =>
    MODES.some((known) => known === offerMode) && DURATIONS.some((known) => known === duration);
  const others = rows.filter((row) => !isKnown(row)).length + unreadable;
  return others === 0 ? [] : [{ pointer, reason: 'some offers are of a sort that a manifest has no words for' }];
}
