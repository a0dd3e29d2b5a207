import { own } from '../../core/json/own.ts';

/** Keys of a product in the manifest, by Apple's names of the attributes and relationships that its errors speak of. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...['name', 'familySharable', 'reviewNote', 'inAppPurchaseType', 'subscriptionPeriod', 'groupLevel'],
      ...['multiSeatStatus', 'marketSettings', 'introductoryOffers', 'localizations', 'image'],
    ].map((name) => [name, [name]]),
  ),
  ...{ inAppPurchaseLocalizations: ['localizations'], subscriptionLocalizations: ['localizations'] },
  ...{ iapPriceSchedule: ['pricing'], prices: ['pricing'], images: ['image'] },
  ...{ inAppPurchaseAvailability: ['territories'], subscriptionAvailability: ['territories'] },
  ...{ planAvailabilities: ['territories'], appStoreReviewScreenshot: ['reviewScreenshot'] },
};

/** Where below a product an error about this attribute or relationship of it, or of a version of it, can be fixed. */
export function productKeys(attribute: string): readonly string[] {
  return own(KEYS, attribute) ?? [];
}

/** The same of where a product is sold. */
export function availabilityKeys(attribute: string): readonly string[] {
  return ['territories', attribute === 'availableInNewTerritories' ? attribute : 'available'];
}
