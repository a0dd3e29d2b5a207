import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import { attribute, linkedIds, requiredText, textAttribute } from '../../core/resource.ts';
import type { Instances } from '../collection.ts';
import { productIn } from '../products/addresses.ts';
import type { AvailabilityHave } from '../products/availability.ts';
import { availableTerritories, offeredTerritories } from '../products/availability.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { fields, include } from '../requests.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { groupIdsOf, subscriptionsPath } from '../subscriptions/observe.ts';
import type { TerritoriesWant } from './want.ts';

export interface TerritoriesHave extends AvailabilityHave {
  group: string;
}

type AvailabilityRecord = NonNullable<AvailabilityHave['record']>;

/** The records come along with the list of a group; the territories of each take a request. */
export async function observeTerritories(
  api: Reader,
  scope: Scope<Instances<TerritoriesWant>, Instances<TerritoriesHave>>,
  { subscriptions }: { subscriptions: Instances<SubscriptionHave> },
): Promise<Record<string, TerritoriesHave>> {
  const keys = keysToRead(scope, subscriptions, productIn);
  if (keys.length === 0) return { ...scope.again?.have };
  const [offered, ...lists] = await Promise.all([
    offeredTerritories(api),
    ...groupIdsOf(subscriptions, keys).map((groupId) => readRecords(api, groupId)),
  ]);
  const records = new Map(lists.flat());
  const entries = keys.map(async (key): Promise<[string, TerritoriesHave]> => {
    const group = subscriptions[key]?.group ?? '';
    const record = records.get(key);
    if (!record) return [key, { group, available: [], offered }];
    const available = await availableTerritories(api, `/v1/subscriptionPlanAvailabilities/${record.id}`);
    return [key, { group, record, available, offered }];
  });
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

/** Of those that are paid for each period at its beginning: instalments have a list of their own. */
async function readRecords(api: Reader, groupId: string): Promise<[string, AvailabilityRecord][]> {
  const list = await api.all(subscriptionsPath(groupId), {
    ...include('subscriptions', ['planAvailabilities']),
    ...fields('subscriptions', ['productId', 'planAvailabilities']),
    ...fields('subscriptionPlanAvailabilities', ['availableInNewTerritories', 'planType']),
  });
  const found = new Map(list.included.map((resource) => [resource.id, resource]));
  return list.data.flatMap((row): [string, AvailabilityRecord][] => {
    const plans = (linkedIds(row, 'planAvailabilities') ?? []).flatMap((id) => found.get(id) ?? []);
    const record = plans.find((plan) => textAttribute(plan, 'planType') === 'UPFRONT');
    if (!record) return [];
    const availableInNewTerritories = attribute(record, 'availableInNewTerritories') === true;
    return [[requiredText(row, 'productId'), { id: record.id, availableInNewTerritories }]];
  });
}
