import type { Address } from '../../core/address.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import type { Written } from '../in-app-purchases/want.ts';
import { membersOf } from '../in-app-purchases/want.ts';
import type { InAppPurchasesPart, SubmissionPart } from '../manifest.gen.ts';
import { productAddress, productIn, versionAddress } from '../products/addresses.ts';
import type { Reviewed } from '../products/take-back.ts';
import { reviewedMembers, writtenMembers } from '../products/take-back.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { isOnSale, openProductVersion, productVersion } from '../products/version-choice.ts';
import { proposeProductVersion } from '../products/version-propose.ts';
import type { VersionWant } from './observe.ts';
import { observeVersions } from './observe.ts';

/**
 * The version of an in-app purchase that its texts and its image belong to, and that App Review looks at. The manifest has no key for it:
 * there is one as soon as something of it is to change. What hangs below it comes before it in the list of kinds, so that it can see that.
 */
export const inAppPurchaseVersions = collection({
  name: 'inAppPurchaseVersions',
  topic: 'commerce',
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
  // A manifest can't ask for a version.
  describe: () => undefined,
  observe: observeVersions,

  addresses(have: ProductVersionHave, key): [Address, string][] {
    const open = openProductVersion(have);
    return open ? [[versionAddress(key), open.id]] : [];
  },

  propose(_want, have, { key, others }) {
    const { target } = have ?? productVersion(undefined);
    const place = {
      kind: 'inAppPurchaseVersions',
      address: versionAddress(key),
      pointer: pointerTo(key),
      owner: {
        address: productAddress(key),
        type: 'inAppPurchases',
        versions: 'inAppPurchaseVersions',
        relationship: 'inAppPurchase',
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

  errors: {
    inAppPurchaseVersions: (_attribute, address) =>
      address === undefined ? 'products/inAppPurchases' : `products/inAppPurchases/${productIn(address)}`,
  },
});
