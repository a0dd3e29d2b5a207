import type { Rule, Wrong } from '../../core/kind.ts';
import { fewerThanApp, productTerritoryRule } from '../products/availability-rules.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import { subscriptionsInManifest } from '../subscriptions/rules.ts';
import { notTerritories } from '../territory-codes.ts';

const places = (manifest: unknown) =>
  subscriptionsInManifest(manifest).map(({ group, key, values: { territories } }) => ({
    key,
    pointer: subscriptionPointer(group, key, 'territories'),
    territories,
  }));

export const rules: readonly Rule[] = [productTerritoryRule(places), fewerThanApp(places)];

/** What to say of a value of this part that hasn't the form that its key needs. */
export function wrongForm(name: string, pointer: string, shown: string): Wrong | undefined {
  const isOwn = /^\/products\/subscriptionGroups\/[^/]+\/subscriptions\/[^/]+\/territories\/available$/.test(pointer);
  return name === 'available' && isOwn ? notTerritories(shown, '{ except: [CHN] }') : undefined;
}
