import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { SubscriptionsPart } from '../manifest.gen.ts';
import { productAddress, productIn } from '../products/addresses.ts';
import { productKeys } from '../products/fix-keys.ts';
import { subscriptionFix } from './fix.ts';
import { subscriptionsPart } from './members.ts';
import { observeSubscriptions } from './observe.ts';
import { subscriptionPointer } from './place.ts';
import { proposeSubscription } from './propose.ts';
import { emptySubscription, rules } from './rules.ts';
import { wasReleased } from './states.ts';
import type { Written } from './want.ts';
import { describeSubscription, membersOf, wantSubscription } from './want.ts';

/** What the app sells for one period after the other: its record, to which texts, prices, territories, offers and pictures belong. */
export const subscriptions = collection({
  name: 'subscriptions',
  topic: 'commerce',
  needs: { app },
  parents: {},
  manifest: { rules, emptyValue: emptySubscription },
  members: membersOf,
  part: (members): SubscriptionsPart => subscriptionsPart<Written>(members),
  want: wantSubscription,
  shared: ({ group, fields, submit }, key) => placesIn(subscriptionPointer(group, key), { ...fields, submit }),
  describe: describeSubscription,
  observe: observeSubscriptions,
  addresses: ({ record }, key): [Address, string][] => (record ? [[productAddress(key), record.id]] : []),
  propose: (want, have, { key }) => proposeSubscription(want, have ?? { group: want.group, incomplete: true }, key),
  keyOf: productIn,

  present({ record }, key) {
    const period = record?.subscriptionPeriod ?? undefined;
    const address = productAddress(key);
    return period === undefined ? {} : { values: [{ address, field: 'subscriptionPeriod', value: period }] };
  },

  words(_address, { key, want, have }) {
    const group = have?.group ?? want?.group;
    const purchase = { product: key, ...(group === undefined ? {} : { group }) };
    const common = { title: `subscription ${key}`, purchase };
    const isLive =
      have?.record !== undefined && wasReleased(have.record.state) && changesForCustomers(want, have.record);
    // Its name and its note are for the team and for App Review.
    return isLive
      ? { ...common, effect: 'at once', shows: 'who may subscribe, and to what' }
      : { ...common, effect: 'unseen' };
  },

  consequences({ operations, changes }, { key, have }) {
    const atOnce = have?.record && wasReleased(have.record.state) ? { atOnce: true as const } : {};
    const isNew = operations.some(({ action }) => action === 'create');
    const isShared = changes.some(({ field, after }) => field === 'familySharable' && after === true);
    const seats = changes.find(({ field }) => field === 'multiSeatStatus')?.after;
    return [
      ...(isNew ? [{ text: `creates ${key} for good: Apple takes a product id once` }] : []),
      ...(isShared ? [{ text: `turns on Family Sharing of ${key} for good`, ...atOnce }] : []),
      ...(seats === 'ENABLED' ? [{ text: `sells ${key} to organizations for many people at once`, ...atOnce }] : []),
    ];
  },

  errors: {
    subscriptions: (attribute, address, { have }) =>
      subscriptionFix(productKeys)(attribute, address, { observed: { subscriptions: have } }),
  },
});

/** Fields that decide who can subscribe, and what a change from one subscription to another is. */
const FOR_CUSTOMERS = ['familySharable', 'groupLevel', 'marketSettings', 'multiSeatStatus'] as const;

function changesForCustomers(
  want: ReturnType<typeof wantSubscription> | undefined,
  record: NonNullable<Parameters<typeof describeSubscription>[0]['record']>,
): boolean {
  return FOR_CUSTOMERS.some((field) => {
    const wanted = want?.fields[field];
    return wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(record[field] ?? null);
  });
}
