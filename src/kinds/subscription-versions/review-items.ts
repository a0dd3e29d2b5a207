import { haveOf } from '../../core/kind.ts';
import type { SubscriptionsPart } from '../manifest.gen.ts';
import { productAddress, reviewScreenshotAddress, versionAddress } from '../products/addresses.ts';
import { reviewedVersion } from '../submission/reviewed-version.ts';
import { productVersion } from '../products/version-choice.ts';
import type { Listed, ReviewedProducts, ReviewItem } from '../submission/review-item.ts';
import { groupVersionAddress } from '../subscription-groups/addresses.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import { subscriptionsIn } from '../subscriptions/members.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import { wasReleased } from '../subscriptions/states.ts';
import { subscriptionVersions } from './kind.ts';

const locked = ({ key }: Listed) => [versionAddress(key), reviewScreenshotAddress(key)];

/** What subscriptions have for App Review: one version each, at most. */
export const reviewedSubscriptions: ReviewedProducts = {
  needs: { subscriptions, subscriptionVersions },
  locked,

  listed: (manifest: SubscriptionsPart) =>
    Object.entries(subscriptionsIn(manifest) ?? {}).flatMap(
      ([
        key,
        {
          group,
          written: { submit = true },
        },
      ]) => (submit ? [{ key, group }] : []),
    ),

  items(listed, haves, others): ReviewItem[] {
    // Where Apple is only waited for, nothing of products is read.
    const records = haveOf(subscriptions, haves) ?? {};
    const versions = haveOf(subscriptionVersions, haves) ?? {};
    const isFirst =
      !Object.values(records).some(({ record }) => record && wasReleased(record.state)) &&
      !Object.values(versions).some(({ live }) => live);
    return listed.map(({ key, group }) => ({
      relation: 'subscriptionVersion',
      address: versionAddress(key),
      product: productAddress(key),
      ...reviewedVersion(versions[key] ?? productVersion(undefined), versionAddress(key), others),
      title: key,
      locked: locked({ key }),
      isFirst,
      group: groupVersionAddress(records[key]?.group ?? group ?? ''),
      from: subscriptionPointer(group ?? '', key),
    }));
  },
};
