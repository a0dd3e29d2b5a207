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
import { languagesAhead } from '../localizations/requirements.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import { localizationAddresses, presentTexts, readLocalizations } from '../localizations/rows.ts';
import type { WantedLocales } from '../localizations/want.ts';
import { describeLocales, sharedTexts, wantLocales } from '../localizations/want.ts';
import { localizationFix } from '../localizations/words.ts';
import { localeOf } from '../localizations/place.ts';
import type { InAppPurchaseLocalizationsPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { proposeProductTexts, textsFor } from '../products/texts.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { filledProductVersion, isOnSale, productVersion } from '../products/version-choice.ts';
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

  propose(want, have, { key, above }) {
    const { target } = above.inAppPurchaseVersions ?? productVersion(undefined);
    return proposeProductTexts(placeOf(key), want, have ?? {}, target);
  },

  keyOf: productIn,

  present: (have, key) => presentTexts(placeOf(key), have),

  words(address, { key, observed }) {
    const locale = localeOf(placeOf(key), address);
    const title = locale === undefined ? `${key} · texts` : `${key} · ${locale}`;
    const own =
      locale === undefined
        ? {}
        : { locale, family: { title: `${key} · texts`, member: locale }, purchase: { product: key } };
    // Customers see an approved product's texts until the next ones are approved.
    return { title, ...own, effect: isOnSale(observed.inAppPurchaseVersions[key]) ? 'with the version' : 'unseen' };
  },

  requirements(have, key, { observed, outlook }) {
    if (observed.inAppPurchases[key]?.incomplete !== true) return [];
    const place = placeOf(key);
    const what = {
      what: `a name of ${key} in one language`,
      address: place.owner.address,
      fix: `products.inAppPurchases.${key}.localizations`,
    };
    if (Object.keys(have).length > 0) return [{ ...what, state: 'ready' }];
    return [{ ...what, state: languagesAhead(place, have, outlook).length > 0 ? 'planned' : 'missing' }];
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
  const entries = keysToRead(scope, observed.inAppPurchases, productIn).map(async (key) => {
    const version = observed.inAppPurchaseVersions[key] ?? productVersion(undefined);
    const filled = filledProductVersion(version);
    const path = `/v1/inAppPurchaseVersions/${filled?.id ?? ''}/localizations`;
    const rows = filled ? await readLocalizations(api, path, { ...placeOf(key) }) : {};
    return [key, textsFor(version, rows)] as const;
  });
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}
