import { everythingRead } from '../everything-read.ts';
import type { SubscriptionGroupsPart } from '../manifest.gen.ts';
import type { GroupHave } from './observe.ts';

/** What the manifest says of one group. */
export type Written = NonNullable<NonNullable<SubscriptionGroupsPart['products']>['subscriptionGroups']>[string];

export function groupsIn({ products, ...left }: SubscriptionGroupsPart): Readonly<Record<string, Written>> | undefined {
  everythingRead(left);
  if (products === undefined) return undefined;
  const { subscriptionGroups, ...others } = products;
  everythingRead(others);
  return subscriptionGroups;
}

/** There is to be such a group: everything else of it is said by what hangs below it. */
export function wantGroup(left: Written): Record<never, never> {
  everythingRead(left);
  return {};
}

/** That there is such a group is all that can be said of it. */
export function describeGroup({ id }: GroupHave): Written | undefined {
  return id === undefined ? undefined : {};
}
