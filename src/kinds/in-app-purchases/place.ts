import { pointerOf } from '../../core/json/pointer.ts';

/** JSON pointer of an in-app purchase in the manifest, or of something below it. */
export function pointerTo(key: string, ...below: string[]): string {
  return pointerOf(['products', 'inAppPurchases', key, ...below]);
}
