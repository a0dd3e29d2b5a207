import { haveOf } from '../../core/kind.ts';
import type { Proposal } from '../../core/proposal.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import { membersOf } from '../in-app-purchases/want.ts';
import type { InAppPurchasesPart } from '../manifest.gen.ts';
import { productAddress, reviewScreenshotAddress, versionAddress } from '../products/addresses.ts';
import { reviewedVersion } from '../submission/reviewed-version.ts';
import { productVersion } from '../products/version-choice.ts';
import type { Listed, ReviewedProducts, ReviewItem } from '../submission/review-item.ts';
import { inAppPurchaseVersions } from './kind.ts';

const locked = ({ key }: Listed) => [versionAddress(key), reviewScreenshotAddress(key)];

/** What in-app purchases have for App Review: one version each, at most. */
export const reviewedPurchases: ReviewedProducts = {
  needs: { inAppPurchases, inAppPurchaseVersions },
  locked,

  listed: ({ products }: InAppPurchasesPart) =>
    Object.entries(membersOf(products ? { products } : {}) ?? {}).flatMap(([key, { submit = true }]) =>
      submit ? [{ key }] : [],
    ),

  items(listed, haves, others): ReviewItem[] {
    // Where Apple is only waited for, nothing of products is read.
    const purchases = haveOf(inAppPurchases, haves) ?? {};
    const versions = haveOf(inAppPurchaseVersions, haves) ?? {};
    const typeOf = (key: string) => purchases[key]?.record?.inAppPurchaseType ?? plannedType(key, others);
    // Whatever was approved once has an approved version.
    const approved = new Set(Object.keys(versions).flatMap((key) => (versions[key]?.live ? [typeOf(key)] : [])));
    return listed.map(({ key }) => ({
      relation: 'inAppPurchaseVersion',
      address: versionAddress(key),
      product: productAddress(key),
      ...reviewedVersion(versions[key] ?? productVersion(undefined), versionAddress(key), others),
      title: key,
      locked: locked({ key }),
      isFirst: !approved.has(typeOf(key)),
      from: pointerTo(key),
    }));
  },
};

function plannedType(key: string, { changes }: Proposal): unknown {
  return changes.find(({ address, field }) => address === productAddress(key) && field === 'inAppPurchaseType')?.after;
}
