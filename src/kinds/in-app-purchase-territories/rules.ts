import type { Rule, Wrong } from '../../core/kind.ts';
import { purchasesIn } from '../in-app-purchases/rules.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import { fewerThanApp, productTerritoryRule } from '../products/availability-rules.ts';
import { notTerritories } from '../territory-codes.ts';

const places = (manifest: unknown) =>
  purchasesIn(manifest).map(([key, { territories }]) => ({ key, pointer: pointerTo(key, 'territories'), territories }));

export const rules: readonly Rule[] = [productTerritoryRule(places), fewerThanApp(places)];

/** What to say of a value of this part that hasn't the form that its key needs. */
export function wrongForm(name: string, pointer: string, shown: string): Wrong | undefined {
  const isOwn = /^\/products\/inAppPurchases\/[^/]+\/territories\/available$/.test(pointer);
  return name === 'available' && isOwn ? notTerritories(shown, '{ except: [CHN] }') : undefined;
}
