import { pointerOf } from '../../core/json/pointer.ts';

/** JSON pointer of a subscription group in the manifest, or of something below it. */
export function groupPointer(group: string, ...below: string[]): string {
  return pointerOf(['products', 'subscriptionGroups', group, ...below]);
}
