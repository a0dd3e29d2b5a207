import type { Address } from '../../core/address.ts';
import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import type { Instances } from '../collection.ts';
import { collection } from '../collection.ts';
import { everythingRead } from '../everything-read.ts';
import { localeOf } from '../localizations/place.ts';
import { LOCALIZATION_GATES } from '../localizations/propose.ts';
import { languagesAhead } from '../localizations/requirements.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import { localizationAddresses, presentTexts, readLocalizations } from '../localizations/rows.ts';
import type { WantedLocales } from '../localizations/want.ts';
import { describeLocales, sharedTexts, wantLocales } from '../localizations/want.ts';
import type { SubscriptionLocalizationsPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { proposeProductTexts, textsFor } from '../products/texts.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { filledProductVersion, isOnSale, productVersion } from '../products/version-choice.ts';
import { subscriptionVersions } from '../subscription-versions/kind.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsIn, subscriptionsPart } from '../subscriptions/members.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { subscriptionKey } from '../subscriptions/place.ts';
import { placeOf, TEXTS } from './place.ts';
import { rules } from './rules.ts';

type WrittenGroup = NonNullable<NonNullable<SubscriptionLocalizationsPart['products']>['subscriptionGroups']>[string];
type Written = NonNullable<WrittenGroup['subscriptions']>[string];

interface TextsWant extends WantedLocales {
  group: string;
}

interface TextsHave {
  group: string;
  rows: LocalizationRows;
}

/** What customers read of a subscription, by language: it belongs to one version. */
export const subscriptionLocalizations = collection({
  name: TEXTS.kind,
  topic: 'commerce',
  needs: {},
  parents: { subscriptions, subscriptionVersions },
  // A new version brings the texts of the one before, under other ids (observed).
  arrivesWith: [subscriptions, subscriptionVersions],
  manifest: { rules },
  gates: LOCALIZATION_GATES,
  members: (part: SubscriptionLocalizationsPart): Record<string, Member<Written>> | undefined => subscriptionsIn(part),
  part: (members): SubscriptionLocalizationsPart => subscriptionsPart(members),

  want({ group, written: { localizations, ...left } }: Member<Written>): TextsWant | undefined {
    everythingRead(left);
    return localizations && { group, ...wantLocales(localizations, TEXTS.texts) };
  },

  shared: ({ group, ...want }, key) => sharedTexts(placeOf(group, key), want),

  describe({ group, rows }: TextsHave): Member<Written> | undefined {
    const localizations = describeLocales(rows);
    return localizations && { group, written: { localizations } };
  },

  observe: observeTexts,
  addresses: ({ group, rows }, key): [Address, string][] => localizationAddresses(placeOf(group, key), rows),

  propose({ group, ...want }, have, { key, above }) {
    const { target } = above.subscriptionVersions ?? productVersion(undefined);
    return proposeProductTexts(placeOf(group, key), want, have?.rows ?? {}, target);
  },

  keyOf: productIn,

  present: ({ group, rows }, key) => presentTexts(placeOf(group, key), rows),

  words(address, { key, observed }) {
    const locale = localeOf(placeOf('', key), address);
    const title = locale === undefined ? `${key} · texts` : `${key} · ${locale}`;
    const own =
      locale === undefined
        ? {}
        : {
            locale,
            family: { title: `${key} · texts`, member: locale },
            purchase: { product: key },
          };
    // Customers see an approved product's texts until the next ones are approved.
    return { title, ...own, effect: isOnSale(observed.subscriptionVersions[key]) ? 'with the version' : 'unseen' };
  },

  requirements({ group, rows }, key, { observed, outlook }) {
    if (observed.subscriptions[key]?.incomplete !== true) return [];
    const place = placeOf(group, key);
    const fix = subscriptionKey(group, key, 'localizations');
    const what = { what: `a name of ${key} in one language`, address: place.owner.address, fix };
    if (Object.keys(rows).length > 0) return [{ ...what, state: 'ready' }];
    return [{ ...what, state: languagesAhead(place, rows, outlook).length > 0 ? 'planned' : 'missing' }];
  },

  errors: { subscriptionLocalizations: () => 'products/subscriptionGroups' },
});

async function observeTexts(
  api: Reader,
  scope: Scope<Instances<TextsWant>, Instances<TextsHave>>,
  observed: { subscriptions: Instances<SubscriptionHave>; subscriptionVersions: Instances<ProductVersionHave> },
): Promise<Record<string, TextsHave>> {
  const entries = keysToRead(scope, observed.subscriptions, productIn).map(async (key) => {
    const group = observed.subscriptions[key]?.group ?? '';
    const version = observed.subscriptionVersions[key] ?? productVersion(undefined);
    const filled = filledProductVersion(version);
    const path = `/v1/subscriptionVersions/${filled?.id ?? ''}/localizations`;
    const rows = filled ? await readLocalizations(api, path, placeOf(group, key)) : {};
    return [key, { group, rows: textsFor(version, rows) }] as const;
  });
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}
