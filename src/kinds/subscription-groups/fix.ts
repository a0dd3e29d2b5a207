import type { Address } from '../../core/address.ts';
import { groupIn } from './addresses.ts';
import { groupPointer } from './place.ts';

/** Where an error about a group can be fixed; where nobody knows of which, all of them. @param below keys below that of the group */
export function groupFix(address: Address | undefined, ...below: string[]): string {
  return address === undefined ? 'products/subscriptionGroups' : groupPointer(groupIn(address), ...below).slice(1);
}
