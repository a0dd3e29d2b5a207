import { everythingRead } from '../everything-read.ts';
import type { IntroductoryOffersPart, SubscriptionTerritoriesPart } from '../manifest.gen.ts';
import { canonicalAmount } from '../prices/price-format.ts';
import type { AvailabilityWant } from '../products/availability.ts';
import { wantAvailability } from '../products/availability.ts';
import type { Member } from '../subscriptions/members.ts';

type WrittenGroup = NonNullable<NonNullable<IntroductoryOffersPart['products']>['subscriptionGroups']>[string];
type TerritoriesGroup = NonNullable<NonNullable<SubscriptionTerritoriesPart['products']>['subscriptionGroups']>[string];

/** What the manifest says of one subscription. */
export type Written = NonNullable<WrittenGroup['subscriptions']>[string];
export type WrittenBeside = NonNullable<TerritoriesGroup['subscriptions']>[string];
export type WrittenOffer = NonNullable<Written['introductoryOffers']>[number];

type Territories = NonNullable<AvailabilityWant['available']>;

/** What an offer is, wherever it holds. */
interface OfferTerms {
  offerMode: WrittenOffer['offerMode'];
  duration: WrittenOffer['duration'];
  numberOfPeriods: number;
}

export interface OfferWant extends OfferTerms {
  territories: Territories;
  /** In the territory whose price decides. */
  base?: { territory: string; price: string };
  startDate?: string;
  endDate?: string;
}

export interface OffersWant {
  group: string;
  /** In the order of the file, so that the place of each can be found. */
  offers: OfferWant[];
  /** Where the manifest wants the subscription to be sold. */
  available?: Territories;
}

export function wantOffers({ group, written }: Member<Written & WrittenBeside>): OffersWant | undefined {
  const { territories } = written;
  const own: Written = written;
  const { introductoryOffers, ...left } = own;
  everythingRead(left);
  if (!introductoryOffers) return undefined;
  const { available } = territories ? wantAvailability(territories) : {};
  return { group, offers: introductoryOffers.map(wantOffer), ...(available === undefined ? {} : { available }) };
}

function wantOffer(written: WrittenOffer): OfferWant {
  const { offerMode, duration, numberOfPeriods, territories, baseTerritory, price, startDate, endDate, ...left } =
    written;
  everythingRead(left);
  const { available = 'all' } = territories === undefined ? {} : wantAvailability({ available: territories });
  return {
    ...{ offerMode, duration, numberOfPeriods, territories: available },
    ...(baseTerritory === undefined || price === undefined
      ? {}
      : { base: { territory: baseTerritory, price: canonicalAmount(price) } }),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
  };
}
