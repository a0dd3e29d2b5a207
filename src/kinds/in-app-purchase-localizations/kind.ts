import type { Address } from '../../core/address.ts';
import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import type { Instances } from '../collection.ts';
import { collection } from '../collection.ts';
import { everythingRead } from '../everything-read.ts';
import type { PurchaseHave } from '../in-app-purchases/record.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { inAppPurchaseVersions } from '../in-app-purchase-versions/kind.ts';
import { LOCALIZATION_GATES } from '../localizations/propose.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import { localizationAddresses, presentTexts } from '../localizations/rows.ts';
import type { WantedLocales } from '../localizations/want.ts';
import { describeLocales, sharedTexts, wantLocales } from '../localizations/want.ts';
import { localizationFix } from '../localizations/words.ts';
import type { InAppPurchaseLocalizationsPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { nameRequirement, productTextWords } from '../products/texts-words.ts';
import { proposeProductTexts, readProductTexts } from '../products/texts.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { placeOf, TEXTS } from './place.ts';
import { rules } from './rules.ts';

type Written = NonNullable<NonNullable<InAppPurchaseLocalizationsPart['products']>['inAppPurchases']>[string];

/** What customers read of an in-app purchase, by language: it belongs to one version. */
export const inAppPurchaseLocalizations = collection({
  name: TEXTS.kind,
  topic: 'commerce',
  needs: {},
  parents: { inAppPurchases, inAppPurchaseVersions },
  // A new version brings the texts of the one before, under other ids (observed).
  arrivesWith: [inAppPurchases, inAppPurchaseVersions],
  manifest: { rules },
  gates: LOCALIZATION_GATES,
  members: ({ products, ...left }: InAppPurchaseLocalizationsPart): Readonly<Record<string, Written>> | undefined => {
    everythingRead(left);
    return products?.inAppPurchases;
  },
  part: (members): InAppPurchaseLocalizationsPart => ({ products: { inAppPurchases: members } }),

  want({ localizations, ...left }: Written): WantedLocales | undefined {
    everythingRead(left);
    return localizations && wantLocales(localizations, TEXTS.texts);
  },

  shared: (want, key) => sharedTexts(placeOf(key), want),

  describe(have: LocalizationRows): Written | undefined {
    const localizations = describeLocales(have);
    return localizations && { localizations };
  },

  observe: observeTexts,
  addresses: (have, key): [Address, string][] => localizationAddresses(placeOf(key), have),

  propose: (want, have, { key, above }) => proposeProductTexts(placeOf(key), want, have, above.inAppPurchaseVersions),

  keyOf: productIn,

  present: (have, key) => presentTexts(placeOf(key), have),

  words: (address, { key, observed }) =>
    productTextWords(placeOf(key), address, {
      title: key,
      purchase: { product: key },
      version: observed.inAppPurchaseVersions[key],
    }),

  requirements(have, key, { observed, outlook }) {
    if (observed.inAppPurchases[key]?.incomplete !== true) return [];
    const fix = `products.inAppPurchases.${key}.localizations`;
    return [nameRequirement(placeOf(key), have, { of: key, fix, outlook })];
  },

  errors: {
    inAppPurchaseLocalizations: (attribute, address) =>
      address === undefined
        ? 'products/inAppPurchases'
        : localizationFix(placeOf(productIn(address)))(attribute, address),
  },
});

async function observeTexts(
  api: Reader,
  scope: Scope<Instances<WantedLocales>, Instances<LocalizationRows>>,
  observed: { inAppPurchases: Instances<PurchaseHave>; inAppPurchaseVersions: Instances<ProductVersionHave> },
): Promise<Record<string, LocalizationRows>> {
  const entries = keysToRead(scope, observed.inAppPurchases, productIn).map(
    async (key) => [key, await readProductTexts(api, placeOf(key), observed.inAppPurchaseVersions[key])] as const,
  );
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}
