import { refuseIfAny, relationshipError } from '../protocol/errors.ts';
import { defineResource } from '../protocol/define-resource.ts';
import type { Context, Input } from '../protocol/resource.ts';
import { planErrors, planOf, sellPlan, UPFRONT } from '../rules/subscription-plans.ts';
import type { Doc, Store } from '../store.ts';
import { text } from '../store.ts';

const TYPE = 'subscriptionPlanAvailabilities';

export const subscriptionPlanAvailabilities = defineResource(TYPE, {
  parent: 'subscription',
  key: (plan) => text(plan, 'planType'),
  create({ store }, { attributes, links, lists }) {
    const subscription = links['subscription'] ?? '';
    const planType = text({ attributes }, 'planType');
    if (planOf(store, subscription, planType)) {
      const detail = `An '${TYPE}' of the plan type '${planType}' with a relationship to 'subscriptions' with the id '${subscription}' already exists`;
      throw relationshipError('INVALID', 'subscription', detail);
    }
    const territories = lists['availableTerritories'] ?? [];
    refuseIfAny(planErrors(store.get('subscriptions', subscription), planType, territories));
    return sellPlan(store, subscription, planType, territories, attributes['availableInNewTerritories'] === true);
  },
  update: ({ store }, plan, input) => change(store, plan, input),
});

function change(store: Store, plan: Doc, { attributes, lists }: Input): void {
  const { availableInNewTerritories = plan.attributes['availableInNewTerritories'] } = attributes;
  const territories = lists['availableTerritories'] ?? plan.lists?.['availableTerritories'] ?? [];
  const planType = text(plan, 'planType');
  const subscription = plan.parent ?? '';
  refuseIfAny(planErrors(store.get('subscriptions', subscription), planType, territories));
  sellPlan(store, subscription, planType, territories, availableInNewTerritories === true);
}

/**
 * Deprecated, and still what most clients use. It is taken for the same as the plan that is paid at once, which nobody has told yet: each
 * POST takes the place of what was there.
 */
export const subscriptionAvailabilities = defineResource('subscriptionAvailabilities', {
  parent: 'subscription',
  key: () => '',
  find: ({ store }, id) => {
    const plan = store.get(TYPE, id);
    return plan && text(plan, 'planType') === UPFRONT ? availabilityFrom(plan) : undefined;
  },
  create({ store }, { attributes, links, lists }) {
    const territories = lists['availableTerritories'] ?? [];
    const isOpen = attributes['availableInNewTerritories'] === true;
    return availabilityFrom(sellPlan(store, links['subscription'] ?? '', UPFRONT, territories, isOpen));
  },
});

export function availabilityOf({ store }: Context, subscription: Doc): Doc[] {
  const plan = planOf(store, subscription.id, UPFRONT);
  return plan ? [availabilityFrom(plan)] : [];
}

function availabilityFrom({ id, parent = '', attributes, lists = {} }: Doc): Doc {
  const { availableInNewTerritories = false } = attributes;
  return {
    type: 'subscriptionAvailabilities',
    id,
    parent,
    attributes: { availableInNewTerritories },
    links: {},
    lists,
  };
}
