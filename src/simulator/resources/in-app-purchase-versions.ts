import { defineResource } from '../protocol/define-resource.ts';
import { PURCHASES } from '../rules/product-kinds.ts';
import { checkRemoval, createLocalization, updateLocalization } from '../rules/product-localizations.ts';
import { purchaseLengths } from '../rules/product-lengths.ts';
import { createVersion } from '../rules/product-versions.ts';
import { text } from '../store.ts';
import { imageRules, lastImage } from './product-images.ts';

/** What goes to App Review: neither changed nor deleted by hand. */
export const inAppPurchaseVersions = defineResource('inAppPurchaseVersions', {
  parent: 'inAppPurchase',
  relationships: { image: { from: lastImage(PURCHASES) } },
  key: (version) => JSON.stringify(version.attributes['version']),
  create(context, { links }) {
    const product = context.store.get(PURCHASES.products, links['inAppPurchase'] ?? '');
    if (!product) throw new Error('the product was checked before');
    return createVersion(context, PURCHASES, product);
  },
});

export const inAppPurchaseLocalizations = defineResource('inAppPurchaseLocalizations', {
  parent: 'version',
  attributes: { name: { shown: true }, description: { shown: true } },
  key: (localization) => text(localization, 'locale'),
  create: (context, input) => createLocalization(context, PURCHASES, purchaseLengths(context), input),
  update: (context, localization, input) =>
    updateLocalization(context, PURCHASES, purchaseLengths(context), localization, input),
  remove: (context, localization) => checkRemoval(context, PURCHASES, localization),
});

export const inAppPurchaseImages = defineResource('inAppPurchaseImages', {
  ...imageRules(PURCHASES),
  parent: 'version',
});
