import { groupPointer } from '../subscription-groups/place.ts';

/** JSON pointer of a subscription in the manifest, or of something below it. */
export function subscriptionPointer(group: string, productId: string, ...below: string[]): string {
  return groupPointer(group, 'subscriptions', productId, ...below);
}

/** The same place as a message names it. */
export function subscriptionKey(group: string, productId: string, ...below: string[]): string {
  return ['products', 'subscriptionGroups', group, 'subscriptions', productId, ...below].join('.');
}
