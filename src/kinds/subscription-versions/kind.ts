import { collection } from '../collection.ts';
import type { SubmissionPart, SubscriptionsPart } from '../manifest.gen.ts';
import { productAddress, productIn, versionAddress } from '../products/addresses.ts';
import { productKeys } from '../products/fix-keys.ts';
import type { Reviewed } from '../products/take-back.ts';
import { reviewedMembers, writtenMembers } from '../products/take-back.ts';
import { productVersions } from '../products/version-kind.ts';
import { subscriptionFix } from '../subscriptions/fix.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsPart } from '../subscriptions/members.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import type { Written } from '../subscriptions/want.ts';
import { membersOf } from '../subscriptions/want.ts';
import type { SubscriptionVersionWant } from './observe.ts';
import { observeSubscriptionVersions } from './observe.ts';

/**
 * The version of a subscription that its texts and its image belong to, and that App Review looks at. The manifest has no key for it: there
 * is one as soon as something of it is to change. What hangs below it comes before it in the list of kinds, so that it can see that.
 */
export const subscriptionVersions = collection({
  name: 'subscriptionVersions',
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
  want: ({ written: { group }, mayTakeBack }: Reviewed<Member<Written>>): SubscriptionVersionWant => ({
    group,
    mayTakeBack,
  }),
  observe: observeSubscriptionVersions,
  keyOf: productIn,

  ...productVersions({
    address: versionAddress,
    owner: (key) => ({
      address: productAddress(key),
      type: 'subscriptions',
      versions: 'subscriptionVersions',
      relationship: 'subscription',
    }),
    pointer: (key, { group }: SubscriptionVersionWant) => subscriptionPointer(group, key),
    title: (key) => key,
  }),

  errors: { subscriptionVersions: subscriptionFix(productKeys) },
});
