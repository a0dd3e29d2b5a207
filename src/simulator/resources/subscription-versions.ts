import { defineResource } from '../protocol/define-resource.ts';
import { GROUPS, SUBSCRIPTIONS } from '../rules/product-kinds.ts';
import { groupLengths, purchaseLengths } from '../rules/product-lengths.ts';
import { checkRemoval, createLocalization, updateLocalization } from '../rules/product-localizations.ts';
import { createVersion } from '../rules/product-versions.ts';
import { text } from '../store.ts';
import { imageRules, lastImage } from './product-images.ts';
import { screenshotRules } from './product-review-screenshots.ts';

/** What goes to App Review: neither changed nor deleted by hand. */
export const subscriptionVersions = defineResource('subscriptionVersions', {
  parent: 'subscription',
  relationships: { image: { from: lastImage(SUBSCRIPTIONS) } },
  key: (version) => JSON.stringify(version.attributes['version']),
  create(context, { links }) {
    const product = context.store.get(SUBSCRIPTIONS.products, links['subscription'] ?? '');
    if (!product) throw new Error('the subscription was checked before');
    return createVersion(context, SUBSCRIPTIONS, product);
  },
});

export const subscriptionLocalizations = defineResource('subscriptionLocalizations', {
  parent: 'version',
  attributes: { name: { shown: true }, description: { shown: true } },
  key: (localization) => text(localization, 'locale'),
  create: (context, input) => createLocalization(context, SUBSCRIPTIONS, purchaseLengths(context), input),
  update: (context, localization, input) =>
    updateLocalization(context, SUBSCRIPTIONS, purchaseLengths(context), localization, input),
  remove: (context, localization) => checkRemoval(context, SUBSCRIPTIONS, localization),
});

export const subscriptionImages = defineResource('subscriptionImages', {
  ...imageRules(SUBSCRIPTIONS),
  parent: 'version',
});

export const subscriptionAppStoreReviewScreenshots = defineResource('subscriptionAppStoreReviewScreenshots', {
  ...screenshotRules(SUBSCRIPTIONS, 'subscriptionAppStoreReviewScreenshots', 'subscription'),
  parent: 'subscription',
});

/** The name of a group goes to App Review as well, with the subscriptions in it. */
export const subscriptionGroupVersions = defineResource('subscriptionGroupVersions', {
  parent: 'subscriptionGroup',
  key: (version) => JSON.stringify(version.attributes['version']),
  create(context, { links }) {
    const group = context.store.get(GROUPS.products, links['subscriptionGroup'] ?? '');
    if (!group) throw new Error('the group was checked before');
    return createVersion(context, GROUPS, group);
  },
});

export const subscriptionGroupLocalizations = defineResource('subscriptionGroupLocalizations', {
  parent: 'version',
  attributes: { name: { shown: true }, customAppName: { shown: true } },
  key: (localization) => text(localization, 'locale'),
  create: (context, input) => createLocalization(context, GROUPS, groupLengths(), input),
  update: (context, localization, input) => updateLocalization(context, GROUPS, groupLengths(), localization, input),
  remove: (context, localization) => checkRemoval(context, GROUPS, localization),
});
