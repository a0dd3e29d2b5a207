import type { Address } from '../../core/address.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { SubmissionPart, SubscriptionGroupsPart } from '../manifest.gen.ts';
import type { Reviewed } from '../products/take-back.ts';
import { reviewedMembers, writtenMembers } from '../products/take-back.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { isOnSale, openProductVersion, productVersion } from '../products/version-choice.ts';
import { proposeProductVersion } from '../products/version-propose.ts';
import { groupAddress, groupIn, groupVersionAddress } from '../subscription-groups/addresses.ts';
import { subscriptionGroups } from '../subscription-groups/kind.ts';
import type { Written } from '../subscription-groups/want.ts';
import { groupsIn } from '../subscription-groups/want.ts';
import { groupPointer } from '../subscription-groups/place.ts';
import type { VersionWant } from './observe.ts';
import { observeGroupVersions } from './observe.ts';

/**
 * The version of a subscription group that its texts belong to, and that App Review looks at. The manifest has no key for it: there is one
 * as soon as something of it is to change. What hangs below it comes before it in the list of kinds, so that it can see that.
 */
export const subscriptionGroupVersions = collection({
  name: 'subscriptionGroupVersions',
  topic: 'commerce',
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
  // A manifest can't ask for a version.
  describe: () => undefined,
  observe: observeGroupVersions,

  addresses(have: ProductVersionHave, name): [Address, string][] {
    const open = openProductVersion(have);
    return open ? [[groupVersionAddress(name), open.id]] : [];
  },

  propose(_want, have, { key, others }) {
    const { target } = have ?? productVersion(undefined);
    const place = {
      kind: 'subscriptionGroupVersions',
      address: groupVersionAddress(key),
      pointer: groupPointer(key),
      owner: {
        address: groupAddress(key),
        type: 'subscriptionGroups',
        versions: 'subscriptionGroupVersions',
        relationship: 'subscriptionGroup',
      },
    } as const;
    return proposeProductVersion(place, target, others);
  },

  keyOf: groupIn,

  words(_address, { key, have }) {
    const { target } = have ?? productVersion(undefined);
    const number = target.kind === 'next' ? target.number : target.kind === 'arriving' ? 1 : target.version.number;
    const title = `subscription group ${key} · version ${number}`;
    return { title, effect: isOnSale(have) ? 'with the version' : 'unseen' };
  },

  errors: {
    subscriptionGroupVersions: (_attribute, address) =>
      `products/subscriptionGroups${address === undefined ? '' : `/${groupIn(address)}`}`,
  },
});
