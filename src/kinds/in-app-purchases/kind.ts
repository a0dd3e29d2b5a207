import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { InAppPurchasesPart } from '../manifest.gen.ts';
import { productAddress, productIn } from '../products/addresses.ts';
import { productKeys } from '../products/fix-keys.ts';
import { purchaseFix } from './fix.ts';
import { observePurchases } from './observe.ts';
import { pointerTo } from './place.ts';
import { proposePurchase } from './propose.ts';
import { emptyPurchase, rules } from './rules.ts';
import { describePurchase, membersOf, wantPurchase } from './want.ts';

/** What the app sells once, or for a while: its record, to which texts, prices, territories and pictures belong. */
export const inAppPurchases = collection({
  name: 'inAppPurchases',
  topic: 'commerce',
  needs: { app },
  parents: {},
  manifest: { rules, emptyValue: emptyPurchase },
  members: membersOf,
  part: (members): InAppPurchasesPart => ({ products: { inAppPurchases: members } }),
  want: wantPurchase,
  shared: ({ fields, submit }, key) => placesIn(pointerTo(key), { ...fields, submit }),
  describe: describePurchase,
  observe: observePurchases,
  addresses: ({ record }, key): [Address, string][] => (record ? [[productAddress(key), record.id]] : []),
  propose: (want, have, { key }) => proposePurchase(want, have ?? { incomplete: false }, key),
  keyOf: productIn,

  words(_address, { key, want, have }) {
    const isShared = want?.fields.familySharable === true && have?.record?.familySharable === false;
    const title = `in-app purchase ${key}`;
    // Its name and its note are for the team and for App Review.
    return isShared && have.record?.state === 'APPROVED'
      ? { title, effect: 'at once', shows: 'who may use a purchase' }
      : { title, effect: 'unseen' };
  },

  consequences({ operations, changes }, { key, have }) {
    const isNew = operations.some(({ action }) => action === 'create');
    const isShared = changes.some(({ field, after }) => field === 'familySharable' && after === true);
    const atOnce = have?.record?.state === 'APPROVED' ? { atOnce: true as const } : {};
    return [
      ...(isNew ? [{ text: `creates ${key} for good: Apple takes a product id once` }] : []),
      ...(isShared ? [{ text: `turns on Family Sharing of ${key} for good`, ...atOnce }] : []),
    ];
  },

  errors: {
    inAppPurchases: purchaseFix(productKeys),
  },
});
