import type { ErrorEntry } from '../protocol/errors.ts';
import { attributeEntry, relationshipEntry } from '../protocol/errors.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

/** A year is paid at once, or, since API 4.4, in twelve instalments: each plan has territories and prices of its own. */
export const UPFRONT = 'UPFRONT';
export const MONTHLY = 'MONTHLY';

const TYPE = 'subscriptionPlanAvailabilities';

/** Apple sells no instalments there (reported by one client). */
const WITHOUT_INSTALMENTS: readonly string[] = ['USA', 'SGP'];

/** Where a plan of the subscription is sold; nothing until it was said. */
export function planOf(store: Store, subscription: string, planType: string): Doc | undefined {
  return store.children(subscription, TYPE).find((plan) => text(plan, 'planType') === planType);
}

/** The territories in which a plan is sold. */
export function territoriesOf(store: Store, subscription: string, planType: string): readonly string[] {
  return planOf(store, subscription, planType)?.lists?.['availableTerritories'] ?? [];
}

/** Sells a plan in these territories and no others. */
export function sellPlan(
  store: Store,
  subscription: string,
  planType: string,
  territories: readonly string[],
  inNewTerritories: boolean,
): Doc {
  const known = planOf(store, subscription, planType);
  const plan = known ?? store.add({ type: TYPE, parent: subscription, attributes: { planType } });
  plan.attributes['availableInNewTerritories'] = inNewTerritories;
  plan.lists = { availableTerritories: [...new Set(territories)] };
  return plan;
}

/** What Apple has against a plan of the subscription in these territories. */
export function planErrors(
  subscription: Doc | undefined,
  planType: string,
  territories: readonly string[],
): ErrorEntry[] {
  if (planType !== MONTHLY) return [];
  if (text(subscription, 'subscriptionPeriod') !== 'ONE_YEAR') {
    const detail = "The plan type 'MONTHLY' is only for subscriptions with the period 'ONE_YEAR'";
    return [attributeEntry('INVALID', 'planType', detail)];
  }
  return territories
    .filter((territory) => WITHOUT_INSTALMENTS.includes(territory))
    .map((territory) =>
      relationshipEntry(
        'INVALID',
        'availableTerritories',
        `The plan type 'MONTHLY' is not available in the territory '${territory}'`,
      ),
    );
}

/** What is wrong with twelve instalments beside the price for a year: they are from 1.0 to 1.5 times as much (observed). */
export function instalmentProblem(monthly: number, upfront: number): 'TOO_HIGH' | 'TOO_LOW' | undefined {
  // Both are decimals, their product need not be.
  const [year, hair] = [monthly * 12, 1e-6];
  if (year < upfront - hair) return 'TOO_LOW';
  return year > upfront * 1.5 + hair ? 'TOO_HIGH' : undefined;
}
