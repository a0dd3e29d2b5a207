import { everythingRead } from '../everything-read.ts';
import type { IntroductoryOffersPart, SubscriptionPricingPart, SubscriptionTerritoriesPart } from '../manifest.gen.ts';
import type { AvailabilityWant } from '../products/availability.ts';
import { wantAvailability } from '../products/availability.ts';
import type { Member } from '../subscriptions/members.ts';

type GroupsIn<Part extends { products?: { subscriptionGroups?: Record<string, object> } }> = NonNullable<
  NonNullable<Part['products']>['subscriptionGroups']
>[string];
type WrittenIn<Part extends SubscriptionTerritoriesPart | SubscriptionPricingPart | IntroductoryOffersPart> =
  NonNullable<GroupsIn<Part>['subscriptions']>[string];

export type Written = WrittenIn<SubscriptionTerritoriesPart>;

/** What the manifest says of one subscription beside its territories, and depends on them. */
export type WrittenBeside = WrittenIn<SubscriptionPricingPart> & WrittenIn<IntroductoryOffersPart>;

export interface TerritoriesWant {
  group: string;
  /** Without a key where nothing of them is managed: they are read for what depends on them. */
  availability: AvailabilityWant;
}

export function wantTerritories({ group, written }: Member<Written & WrittenBeside>): TerritoriesWant | undefined {
  const { pricing, introductoryOffers } = written;
  const own: Written = written;
  const { territories, ...left } = own;
  everythingRead(left);
  if (territories) return { group, availability: wantAvailability(territories) };
  // Prices and offers are for where it is sold.
  return pricing || introductoryOffers ? { group, availability: {} } : undefined;
}
