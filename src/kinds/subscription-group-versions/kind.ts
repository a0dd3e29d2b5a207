import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { SubmissionPart, SubscriptionGroupsPart } from '../manifest.gen.ts';
import type { Reviewed } from '../products/take-back.ts';
import { reviewedMembers, writtenMembers } from '../products/take-back.ts';
import type { VersionWant } from '../products/version-kind.ts';
import { productVersions } from '../products/version-kind.ts';
import { groupAddress, groupIn, groupVersionAddress } from '../subscription-groups/addresses.ts';
import { groupFix } from '../subscription-groups/fix.ts';
import { subscriptionGroups } from '../subscription-groups/kind.ts';
import type { Written } from '../subscription-groups/want.ts';
import { groupsIn } from '../subscription-groups/want.ts';
import { groupPointer } from '../subscription-groups/place.ts';
import { observeGroupVersions } from './observe.ts';

/**
 * The version of a subscription group that its texts belong to, and that App Review looks at. The manifest has no key for it: there is one
 * as soon as something of it is to change. What hangs below it comes before it in the list of kinds, so that it can see that.
 */
export const subscriptionGroupVersions = collection({
  name: 'subscriptionGroupVersions',
  needs: { app },
  parents: { subscriptionGroups },
  // A fresh group has a first version (observed 2026-09).
  arrivesWith: [subscriptionGroups],
  members: (manifest: SubscriptionGroupsPart & SubmissionPart): Record<string, Reviewed<Written>> | undefined => {
    const own: SubscriptionGroupsPart = manifest;
    return reviewedMembers(groupsIn(own), manifest);
  },
  part: (members: Record<string, Reviewed<Written>>): SubscriptionGroupsPart => ({
    products: { subscriptionGroups: writtenMembers(members) },
  }),
  want: ({ mayTakeBack }: Reviewed<Written>): VersionWant => ({ mayTakeBack }),
  observe: observeGroupVersions,
  keyOf: groupIn,

  ...productVersions({
    address: groupVersionAddress,
    owner: (key) => ({
      address: groupAddress(key),
      type: 'subscriptionGroups',
      versions: 'subscriptionGroupVersions',
      relationship: 'subscriptionGroup',
    }),
    pointer: (key) => groupPointer(key),
    title: (key) => `subscription group ${key}`,
  }),

  errors: {
    subscriptionGroupVersions: (attribute, address) =>
      groupFix(address, ...(attribute === 'localizations' ? [attribute] : [])),
  },
});
