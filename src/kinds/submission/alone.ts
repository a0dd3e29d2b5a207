import type { Placed } from './placement.ts';
import { sortOf } from './review-item.ts';

/** Why a product can't go to App Review without an app version: Apple takes the first of each type only with one (Apple's help). */
export function firstProblem({ item }: Placed): string | undefined {
  // A group may go without one as soon as a subscription of it may.
  if (!item.isFirst || item.relation === 'subscriptionGroupVersion') return undefined;
  return `${item.title} is the first ${sortOf(item)} of its type, which Apple reviews only together with an app version, and none goes; name the version to submit, or leave ${item.title} with submit: false until there is one`;
}

/** Whether it is a group that has nothing to go with: Apple wants at least one of its subscriptions beside a new one (Apple's help). */
export function isEmptyGroup({ item }: Placed, others: readonly Placed[]): boolean {
  if (!item.isFirst || item.relation !== 'subscriptionGroupVersion') return false;
  return !others.some((other) => other.item.group === item.address);
}
