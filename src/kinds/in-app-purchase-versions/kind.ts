import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import { purchaseFix } from '../in-app-purchases/fix.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import type { Written } from '../in-app-purchases/want.ts';
import { membersOf } from '../in-app-purchases/want.ts';
import type { InAppPurchasesPart, SubmissionPart } from '../manifest.gen.ts';
import { productAddress, productIn, versionAddress } from '../products/addresses.ts';
import { productKeys } from '../products/fix-keys.ts';
import type { Reviewed } from '../products/take-back.ts';
import { reviewedMembers, writtenMembers } from '../products/take-back.ts';
import type { VersionWant } from '../products/version-kind.ts';
import { productVersions } from '../products/version-kind.ts';
import { observeVersions } from './observe.ts';

/**
 * The version of an in-app purchase that its texts and its image belong to, and that App Review looks at. The manifest has no key for it:
 * there is one as soon as something of it is to change. What hangs below it comes before it in the list of kinds, so that it can see that.
 */
export const inAppPurchaseVersions = collection({
  name: 'inAppPurchaseVersions',
  needs: { app },
  parents: { inAppPurchases },
  // A fresh product has a first version (observed 2026-09).
  arrivesWith: [inAppPurchases],
  members: (manifest: InAppPurchasesPart & SubmissionPart): Record<string, Reviewed<Written>> | undefined => {
    const own: InAppPurchasesPart = manifest;
    return reviewedMembers(membersOf(own), manifest, ({ submit = true }) => !submit);
  },
  part: (members: Record<string, Reviewed<Written>>): InAppPurchasesPart => ({
    products: { inAppPurchases: writtenMembers(members) },
  }),
  want: ({ mayTakeBack }: Reviewed<Written>): VersionWant => ({ mayTakeBack }),
  observe: observeVersions,
  keyOf: productIn,

  ...productVersions({
    address: versionAddress,
    owner: (key) => ({
      address: productAddress(key),
      type: 'inAppPurchases',
      versions: 'inAppPurchaseVersions',
      relationship: 'inAppPurchase',
    }),
    pointer: (key) => pointerTo(key),
    title: (key) => key,
  }),

  errors: {
    inAppPurchaseVersions: purchaseFix(productKeys),
  },
});
