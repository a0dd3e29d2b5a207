import type { Problem } from '../../core/issue.ts';
import type { Rule } from '../../core/kind.ts';
import { quote } from '../../manifest/quote.ts';
import { mapping, section } from '../../manifest/section.ts';
import { groupsInManifest } from '../subscription-groups/rules.ts';
import type { ManifestText } from '../text-rules.ts';
import { textRules } from '../text-rules.ts';
import { subscriptionPointer } from './place.ts';

/** A subscription of a manifest, which may break the schema. */
export interface SubscriptionInManifest {
  group: string;
  key: string;
  values: Record<string, unknown>;
}

/** The subscriptions of a manifest. */
export function subscriptionsInManifest(manifest: unknown): SubscriptionInManifest[] {
  return groupsInManifest(manifest).flatMap(([group, { subscriptions }]) =>
    Object.entries(mapping(subscriptions)).map(([key, values]) => ({ group, key, values: mapping(values) })),
  );
}

export const rules: readonly Rule[] = [
  ...textRules((manifest) => subscriptionsInManifest(manifest).flatMap(textsOf)),
  ({ manifest }) => subscriptionsInManifest(manifest).flatMap(wrongId),
  ({ manifest }) => listedTwice(manifest),
  ({ manifest }) => sameNames(manifest),
  ({ manifest }) => subscriptionsInManifest(manifest).flatMap(sharedAndSold),
];

function textsOf({ group, key, values: { name, reviewNote } }: SubscriptionInManifest): ManifestText[] {
  return [
    { pointer: subscriptionPointer(group, key, 'name'), value: name, clearable: false },
    { pointer: subscriptionPointer(group, key, 'reviewNote'), value: reviewNote, clearable: true },
  ];
}

/** Apple's help: letters, digits, periods, hyphens and underscores, at most 100. */
const PRODUCT_ID = /^[A-Za-z0-9._-]{1,100}$/;

function wrongId({ group, key }: SubscriptionInManifest): Problem[] {
  if (PRODUCT_ID.test(key)) return [];
  const hint = 'letters, digits, periods, hyphens and underscores, at most 100 of them';
  const pointer = subscriptionPointer(group, key);
  return [{ pointer, at: 'key', message: `${quote(key)} is not a product id`, hint }];
}

/** A product id stands for one product, of whatever sort and in whatever group. */
function listedTwice(manifest: unknown): Problem[] {
  const all = subscriptionsInManifest(manifest);
  const purchases = mapping(section(manifest, 'products')['inAppPurchases']);
  return all.flatMap(({ group, key }, index) => {
    const other = all.slice(0, index).find((earlier) => earlier.key === key);
    const where = other ? `in the group ${other.group}` : Object.hasOwn(purchases, key) ? 'as an in-app purchase' : '';
    if (where === '') return [];
    const pointer = subscriptionPointer(group, key);
    const message = `${key} stands ${where} already, and a product id is for one product`;
    return [{ pointer, at: 'key', message, hint: 'remove one of them' }];
  });
}

/** Apple refuses a reference name that another product of the app has (observed). */
function sameNames(manifest: unknown): Problem[] {
  const purchases = Object.entries(mapping(section(manifest, 'products')['inAppPurchases'])).map(([key, purchase]) => ({
    key,
    name: mapping(purchase)['name'],
  }));
  const all = subscriptionsInManifest(manifest);
  return all.flatMap(({ group, key, values: { name } }, index) => {
    const earlier = [...purchases, ...all.slice(0, index).map((one) => ({ key: one.key, name: one.values['name'] }))];
    const other = earlier.find((one) => typeof name === 'string' && one.name === name);
    if (!other) return [];
    const message = `${other.key} has this name already, and Apple takes a reference name once`;
    return [{ pointer: subscriptionPointer(group, key, 'name'), message, hint: 'give it another one' }];
  });
}

/** With Family Sharing Apple sells nothing in volume (API 4.5). */
function sharedAndSold({ group, key, values }: SubscriptionInManifest): Problem[] {
  if (values['familySharable'] !== true || values['multiSeatStatus'] !== 'ENABLED') return [];
  const pointer = subscriptionPointer(group, key, 'multiSeatStatus');
  const message = 'a subscription that families share is not sold to organizations for many people';
  return [{ pointer, message, hint: 'write DISABLED, or leave familySharable out' }];
}

const SUBSCRIPTION = /^\/products\/subscriptionGroups\/[^/]+\/subscriptions\/[^/]+$/;

/** What to say of `null` in the place of a subscription. */
export function emptySubscription(pointer: string): string | undefined {
  return SUBSCRIPTION.test(pointer)
    ? 'a product is permanent, so nothing removes it: take it off sale with  territories: { available: [] }, or leave it out to keep it as it is'
    : undefined;
}
