import type { Address } from '../../core/address.ts';
import type { Scope } from '../../core/kind.ts';
import type { Reader } from '../../core/resource.ts';
import type { Instances } from '../collection.ts';
import { collection } from '../collection.ts';
import { everythingRead } from '../everything-read.ts';
import { LOCALIZATION_GATES } from '../localizations/propose.ts';
import type { LocalizationRows } from '../localizations/rows.ts';
import { localizationAddresses, presentTexts } from '../localizations/rows.ts';
import type { WantedLocales } from '../localizations/want.ts';
import { describeLocales, sharedTexts, wantLocales } from '../localizations/want.ts';
import { localizationFix } from '../localizations/words.ts';
import type { SubscriptionLocalizationsPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { keysToRead } from '../products/keys-to-read.ts';
import { nameRequirement, productTextWords } from '../products/texts-words.ts';
import { proposeProductTexts, readProductTexts } from '../products/texts.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { subscriptionVersions } from '../subscription-versions/kind.ts';
import { ALL_GROUPS, placeAt } from '../subscriptions/fix.ts';
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

  describe(have: LocalizationRows, _key, { subscriptions: product }): Member<Written> | undefined {
    const localizations = describeLocales(have);
    return localizations && { group: product?.group ?? '', written: { localizations } };
  },

  observe: observeTexts,
  addresses: (have, key): [Address, string][] => localizationAddresses(placeOf('', key), have),

  propose: ({ group, ...want }, have, { key, above }) =>
    proposeProductTexts(placeOf(group, key), want, have, above.subscriptionVersions),

  keyOf: productIn,

  present: (have, key) => presentTexts(placeOf('', key), have),

  words: (address, { key, observed }) =>
    productTextWords(placeOf('', key), address, {
      title: key,
      purchase: { product: key },
      version: observed.subscriptionVersions[key],
    }),

  requirements(have, key, { observed, outlook }) {
    const product = observed.subscriptions[key];
    if (product?.incomplete !== true) return [];
    const fix = subscriptionKey(product.group, key, 'localizations');
    return [nameRequirement(placeOf(product.group, key), have, { of: key, fix, outlook })];
  },

  errors: {
    subscriptionLocalizations(attribute, address, { observed }) {
      const place = placeAt(address, observed.subscriptions);
      return place ? localizationFix(placeOf(place.group, place.key))(attribute, address) : ALL_GROUPS;
    },
  },
});

async function observeTexts(
  api: Reader,
  scope: Scope<Instances<TextsWant>, Instances<LocalizationRows>>,
  observed: { subscriptions: Instances<SubscriptionHave>; subscriptionVersions: Instances<ProductVersionHave> },
): Promise<Record<string, LocalizationRows>> {
  const entries = keysToRead(scope, observed.subscriptions, productIn).map(
    async (key) => [key, await readProductTexts(api, placeOf('', key), observed.subscriptionVersions[key])] as const,
  );
  return { ...scope.again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}
