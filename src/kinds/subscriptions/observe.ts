import { canonicalText } from '../../core/text/canonical-text.ts';
import type { Scope } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedIds, requiredText, textAttribute } from '../../core/resource.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import { fields, include } from '../requests.ts';
import { groupsPath } from '../subscription-groups/observe.ts';
import type { SubscriptionHave, SubscriptionRecord } from './record.ts';
import type { SubscriptionWant } from './want.ts';

const FIELDS = [
  ...(['productId', 'name', 'state', 'subscriptionPeriod', 'groupLevel', 'familySharable', 'reviewNote'] as const),
  ...(['multiSeatStatus', 'marketSettings'] as const),
] as const;

/** Apple's largest number of included resources of one group. */
const INCLUDED = 50;

/** One request for all of them: they come along with their groups. */
export async function observeSubscriptions(
  api: Reader,
  { want, whole }: Scope<Instances<SubscriptionWant>>,
  { app }: { app: AppHave },
): Promise<Record<string, SubscriptionHave>> {
  const wanted = Object.entries(want ?? {});
  if (!whole && wanted.length === 0) return {};
  const groups = await api.all(groupsPath(app), {
    ...include('subscriptionGroups', ['subscriptions']),
    'limit[subscriptions]': INCLUDED,
    ...fields('subscriptionGroups', ['referenceName', 'subscriptions']),
    ...fields('subscriptions', FIELDS),
  });
  const included = new Map(groups.included.map((resource) => [resource.id, resource]));
  const found = await Promise.all(
    groups.data.map(async (group) => {
      const ids = linkedIds(group, 'subscriptions') ?? [];
      // Whatever an include can't hold is left out without a word.
      const rows =
        ids.length >= INCLUDED
          ? (await api.all(subscriptionsPath(group.id), fields('subscriptions', FIELDS))).data
          : ids.flatMap((id) => included.get(id) ?? []);
      const name = requiredText(group, 'referenceName');
      return rows.map(
        (row) => [requiredText(row, 'productId'), { group: name, record: recordOf(row, group.id) }] as const,
      );
    }),
  );
  const records = Object.fromEntries(found.flat());
  return Object.fromEntries([
    ...wanted.map(([key, { group, submit }]) => [key, { group, incomplete: submit }] as const),
    ...Object.entries(records).map(([key, { group, record }]) => {
      const isToGo = want?.[key]?.submit === true;
      return [key, { group, record, incomplete: isToGo && record.state === 'MISSING_METADATA' }] as const;
    }),
  ]);
}

/** Of the subscriptions of a group. */
export function subscriptionsPath(groupId: string): string {
  return `/v1/subscriptionGroups/${groupId}/subscriptions`;
}

function recordOf(row: Resource, groupId: string): SubscriptionRecord {
  const level = attribute(row, 'groupLevel');
  const multiSeatStatus = textAttribute(row, 'multiSeatStatus');
  const markets = attribute(row, 'marketSettings');
  return {
    ...{ id: row.id, groupId },
    state: requiredText(row, 'state'),
    name: requiredText(row, 'name'),
    subscriptionPeriod: textAttribute(row, 'subscriptionPeriod') ?? null,
    groupLevel: typeof level === 'number' ? level : null,
    familySharable: attribute(row, 'familySharable') === true,
    reviewNote: canonicalText(attribute(row, 'reviewNote')),
    ...(multiSeatStatus === undefined ? {} : { multiSeatStatus }),
    ...(Array.isArray(markets) ? { marketSettings: markets.filter((one) => typeof one === 'string').sort() } : {}),
  };
}

/** The groups, by id, in which something has to be read of these subscriptions. */
export function groupIdsOf(subscriptions: Instances<SubscriptionHave>, keys: readonly string[]): string[] {
  const ids = keys.flatMap((key) => subscriptions[key]?.record?.groupId ?? []);
  return [...new Set(ids)].sort();
}
