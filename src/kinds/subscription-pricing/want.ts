import { everythingRead } from '../everything-read.ts';
import type { SubscriptionPricingPart, SubscriptionTerritoriesPart } from '../manifest.gen.ts';
import { wantAmounts } from '../prices/want.ts';
import type { AvailabilityWant } from '../products/availability.ts';
import { wantAvailability } from '../products/availability.ts';
import type { Member } from '../subscriptions/members.ts';

type WrittenGroup = NonNullable<NonNullable<SubscriptionPricingPart['products']>['subscriptionGroups']>[string];
type TerritoriesGroup = NonNullable<NonNullable<SubscriptionTerritoriesPart['products']>['subscriptionGroups']>[string];

/** What the manifest says of one subscription. */
export type Written = NonNullable<WrittenGroup['subscriptions']>[string];
export type WrittenBeside = NonNullable<TerritoriesGroup['subscriptions']>[string];

/** Prices are canonical decimals in the territory's currency. */
export interface SubscriptionPricesWant {
  /** Both or none. */
  baseTerritory?: string;
  price?: string;
  /** Prices of their own; every other territory gets what Apple derives from the base price. */
  territories?: Readonly<Record<string, string>>;
  /** First day of a change on a live subscription, `YYYY-MM-DD`. */
  startDate?: string;
  /** Whether subscribers keep what they pay when a price rises. */
  preserveCurrentPrice?: boolean;
}

export interface PricingWant {
  group: string;
  prices: SubscriptionPricesWant;
  /** Where the manifest wants it to be sold: prices are for there. */
  available?: NonNullable<AvailabilityWant['available']>;
}

export function wantPricing({ group, written }: Member<Written & WrittenBeside>): PricingWant | undefined {
  const { territories } = written;
  const own: Written = written;
  const { pricing, ...left } = own;
  everythingRead(left);
  if (!pricing) return undefined;
  const { available } = territories ? wantAvailability(territories) : {};
  return { group, prices: wantPrices(pricing), ...(available === undefined ? {} : { available }) };
}

export function wantPrices(written: NonNullable<Written['pricing']>): SubscriptionPricesWant {
  const { baseTerritory, price, territories, startDate, preserveCurrentPrice, ...left } = written;
  everythingRead(left);
  return {
    ...wantAmounts({ baseTerritory, price, territories }),
    ...(startDate === undefined ? {} : { startDate }),
    ...(preserveCurrentPrice === undefined ? {} : { preserveCurrentPrice }),
  };
}
