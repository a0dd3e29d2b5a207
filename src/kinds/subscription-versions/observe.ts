import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { requiredText } from '../../core/resource.ts';
import type { Instances } from '../collection.ts';
import { readIncludedVersions } from '../products/included-versions.ts';
import type { VersionWant } from '../products/version-kind.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { productVersion } from '../products/version-choice.ts';
import { fields, include } from '../requests.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { groupIdsOf, subscriptionsPath } from '../subscriptions/observe.ts';

/** Beside that, in which group the manifest has it. */
export interface SubscriptionVersionWant extends VersionWant {
  group: string;
}

/** One request a group: the versions come along with its subscriptions. */
export async function observeSubscriptionVersions(
  api: Reader,
  { want = {}, whole }: Scope<Instances<SubscriptionVersionWant>>,
  { subscriptions }: { subscriptions: Instances<SubscriptionHave> },
): Promise<Record<string, ProductVersionHave>> {
  const keys = Object.keys(subscriptions).filter((key) => whole || want[key] !== undefined);
  const lists = groupIdsOf(subscriptions, keys).map((groupId) =>
    readIncludedVersions(api, subscriptionsPath(groupId), {
      query: {
        ...include('subscriptions', ['versions']),
        ...fields('subscriptions', ['productId', 'versions']),
        ...fields('subscriptionVersions', ['version', 'state']),
      },
      keyOf: (row) => requiredText(row, 'productId'),
      versionsOf: (id) => `/v1/subscriptions/${id}/versions`,
    }),
  );
  const found = new Map((await Promise.all(lists)).flatMap((list) => [...list]));
  return Object.fromEntries(
    keys.map((key) => [
      key,
      productVersion(subscriptions[key]?.record && (found.get(key) ?? []), want[key]?.mayTakeBack),
    ]),
  );
}
