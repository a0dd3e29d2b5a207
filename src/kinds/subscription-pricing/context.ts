import { NOWHERE } from '../products/availability.ts';
import { territoriesOf } from '../products/availability-propose.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { isOnSale } from '../products/version-choice.ts';
import type { TerritoriesHave } from '../subscription-territories/observe.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { subscriptionKey } from '../subscriptions/place.ts';
import { isInReview, wasReleased } from '../subscriptions/states.ts';
import type { Sale } from './price-moves.ts';
import { placeOf } from './pricing-place.ts';
import type { PricingContext } from './propose.ts';
import type { PricingWant } from './want.ts';

/** What was observed of the same subscription. */
export interface Above {
  subscriptions: SubscriptionHave | undefined;
  subscriptionVersions: ProductVersionHave | undefined;
  subscriptionTerritories: TerritoriesHave | undefined;
}

/** What its prices depend on besides themselves, or why they can't be looked at. */
export function contextOf(
  key: string,
  want: PricingWant,
  above: Above,
): PricingContext | { reason: string; fix: string } {
  const territories = above.subscriptionTerritories ?? NOWHERE;
  const available = want.available === undefined ? territories.available : territoriesOf(want.available, territories);
  if (available.length === 0 && want.available === undefined) {
    const reason = `${key} is sold nowhere yet, and Apple takes a price only where it is`;
    return { reason, fix: subscriptionKey(want.group, key, 'territories', 'available') };
  }
  return {
    place: placeOf(want.group, key),
    sale: saleOf(above),
    available,
    period: above.subscriptions?.record?.subscriptionPeriod ?? '',
  };
}

function saleOf({ subscriptions, subscriptionVersions }: Above): Sale {
  const state = subscriptions?.record?.state;
  if (state === undefined) return 'unreleased';
  if (wasReleased(state) || isOnSale(subscriptionVersions)) return 'live';
  return isInReview(state) ? 'locked' : 'unreleased';
}
