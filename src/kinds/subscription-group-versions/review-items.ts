import { haveOf } from '../../core/kind.ts';
import type { SubscriptionGroupsPart } from '../manifest.gen.ts';
import { reviewedVersion } from '../submission/reviewed-version.ts';
import { productVersion } from '../products/version-choice.ts';
import type { Listed, ReviewedProducts, ReviewItem } from '../submission/review-item.ts';
import { groupAddress, groupVersionAddress } from '../subscription-groups/addresses.ts';
import { subscriptionGroups } from '../subscription-groups/kind.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import { groupPointer } from '../subscription-groups/place.ts';
import { wasReleased } from '../subscriptions/states.ts';
import { subscriptionGroupVersions } from './kind.ts';

const locked = ({ key }: Listed) => [groupVersionAddress(key)];

/** What subscription groups have for App Review: their names, which hang on a version. */
export const reviewedGroups: ReviewedProducts = {
  needs: { subscriptionGroups, subscriptionGroupVersions, subscriptions },
  locked,

  listed: ({ products }: SubscriptionGroupsPart) =>
    Object.keys(products?.subscriptionGroups ?? {}).map((key) => ({ key })),

  items(listed, haves, others): ReviewItem[] {
    // Where Apple is only waited for, nothing of products is read.
    const versions = haveOf(subscriptionGroupVersions, haves) ?? {};
    const released = Object.values(haveOf(subscriptions, haves) ?? {}).flatMap(({ group, record }) =>
      record && wasReleased(record.state) ? [group] : [],
    );
    return listed.map(({ key }) => {
      const address = groupVersionAddress(key);
      return {
        relation: 'subscriptionGroupVersion',
        address,
        product: groupAddress(key),
        ...reviewedVersion(versions[key] ?? productVersion(undefined), address, others),
        title: key,
        locked: locked({ key }),
        isFirst: versions[key]?.live === undefined && !released.includes(key),
        from: groupPointer(key),
      };
    });
  },
};
