import type { Address } from '../../core/address.ts';
import { kind } from '../../core/kind.ts';
import { app } from '../app/kind.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import type { InAppPurchasesPart, PromotedPurchasesPart, SubscriptionsPart } from '../manifest.gen.ts';
import { productAddress } from '../products/addresses.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { PromotedHave } from './observe.ts';
import { observePromoted } from './observe.ts';
import { LIST, promotedAddress, proposePromoted } from './propose.ts';
import type { PromotedWant } from './want.ts';
import { wantPromoted } from './want.ts';

/** The products that the app's product page offers, in their order. */
export const promotedPurchases = kind({
  name: 'promotedPurchases',
  topic: 'storefront',
  needs: { app, inAppPurchases, subscriptions },
  gates: { 'remove-promotions': { opens: 'takes a product off the product page of the app' } },
  want: (manifest: PromotedPurchasesPart & InAppPurchasesPart & SubscriptionsPart): PromotedWant | undefined =>
    wantPromoted(manifest),
  shared: ({ promoted }) => ({ '/products/promoted': promoted }),

  describe({ rows }: PromotedHave): PromotedPurchasesPart | undefined {
    return rows.length === 0 ? undefined : { products: { promoted: rows.map(({ productId }) => productId) } };
  },

  observe: (api, scope, observed): Promise<PromotedHave> => observePromoted(api, scope, observed),

  addresses: ({ rows, others }): [Address, string][] => [
    ...rows.map(({ productId, id }): [Address, string] => [promotedAddress(productId), id]),
    ...Object.entries(others).map(([productId, { id }]): [Address, string] => [productAddress(productId), id]),
  ],

  propose: (want, have, observed) => proposePromoted(want, have, observed),

  words(address) {
    const common = { effect: 'at once', shows: 'what the product page offers to buy' } as const;
    const productId = address === LIST ? undefined : address.slice(promotedAddress('').length);
    return productId === undefined
      ? { title: 'promoted products', ...common }
      : { title: `${productId} · promotion`, ...common };
  },

  errors: { promotedPurchases: () => 'products/promoted' },
});
