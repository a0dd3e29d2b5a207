import type { Address } from '../../core/address.ts';
import { collection } from '../collection.ts';
import type { SubmissionPart, SubscriptionsPart } from '../manifest.gen.ts';
import { productAddress, productIn, versionAddress } from '../products/addresses.ts';
import type { Reviewed } from '../products/take-back.ts';
import { reviewedMembers, writtenMembers } from '../products/take-back.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { isOnSale, openProductVersion, productVersion } from '../products/version-choice.ts';
import { proposeProductVersion } from '../products/version-propose.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsPart } from '../subscriptions/members.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import type { Written } from '../subscriptions/want.ts';
import { membersOf } from '../subscriptions/want.ts';
import type { VersionWant } from './observe.ts';
import { observeSubscriptionVersions } from './observe.ts';

/**
 * The version of a subscription that its texts and its image belong to, and that App Review looks at. The manifest has no key for it: there
 * is one as soon as something of it is to change. What hangs below it comes before it in the list of kinds, so that it can see that.
 */
export const subscriptionVersions = collection({
  name: 'subscriptionVersions',
  topic: 'commerce',
  needs: {},
  parents: { subscriptions },
  // A fresh subscription has a first version (observed 2026-09).
  arrivesWith: [subscriptions],
  members: (manifest: SubscriptionsPart & SubmissionPart): Record<string, Reviewed<Member<Written>>> | undefined => {
    const own: SubscriptionsPart = manifest;
    return reviewedMembers(membersOf(own), manifest, ({ written: { submit = true } }) => !submit);
  },
  part: (members: Record<string, Reviewed<Member<Written>>>): SubscriptionsPart =>
    subscriptionsPart(writtenMembers(members)),
  want: ({ written: { group }, mayTakeBack }: Reviewed<Member<Written>>): VersionWant => ({ group, mayTakeBack }),
  // A manifest can't ask for a version.
  describe: () => undefined,
  observe: observeSubscriptionVersions,

  addresses(have: ProductVersionHave, key): [Address, string][] {
    const open = openProductVersion(have);
    return open ? [[versionAddress(key), open.id]] : [];
  },

  propose({ group }, have, { key, others }) {
    const { target } = have ?? productVersion(undefined);
    const place = {
      kind: 'subscriptionVersions',
      address: versionAddress(key),
      pointer: subscriptionPointer(group, key),
      owner: {
        address: productAddress(key),
        type: 'subscriptions',
        versions: 'subscriptionVersions',
        relationship: 'subscription',
      },
    } as const;
    return proposeProductVersion(place, target, others);
  },

  keyOf: productIn,

  words(_address, { key, have }) {
    const { target } = have ?? productVersion(undefined);
    const number = target.kind === 'next' ? target.number : target.kind === 'arriving' ? 1 : target.version.number;
    return { title: `${key} · version ${number}`, effect: isOnSale(have) ? 'with the version' : 'unseen' };
  },

  errors: { subscriptionVersions: () => 'products/subscriptionGroups' },
});
