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
import type { SubscriptionGroupLocalizationsPart } from '../manifest.gen.ts';
import { nameRequirement, productTextWords } from '../products/texts-words.ts';
import { proposeProductTexts, readProductTexts } from '../products/texts.ts';
import type { ProductVersionHave } from '../products/version-choice.ts';
import { subscriptionGroupVersions } from '../subscription-group-versions/kind.ts';
import { groupIn } from '../subscription-groups/addresses.ts';
import { subscriptionGroups } from '../subscription-groups/kind.ts';
import type { GroupHave } from '../subscription-groups/observe.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import { placeOf, TEXTS } from './place.ts';
import { rules } from './rules.ts';

type Written = NonNullable<NonNullable<SubscriptionGroupLocalizationsPart['products']>['subscriptionGroups']>[string];

/** What customers read of a subscription group, by language: it belongs to one version of the group. */
export const subscriptionGroupLocalizations = collection({
  name: TEXTS.kind,
  topic: 'commerce',
  needs: { subscriptions },
  parents: { subscriptionGroups, subscriptionGroupVersions },
  // A new version brings the texts of the one before, under other ids (observed).
  arrivesWith: [subscriptionGroups, subscriptionGroupVersions],
  manifest: { rules },
  gates: LOCALIZATION_GATES,
  members({ products, ...left }: SubscriptionGroupLocalizationsPart): Readonly<Record<string, Written>> | undefined {
    everythingRead(left);
    return products?.subscriptionGroups;
  },
  part: (members): SubscriptionGroupLocalizationsPart => ({ products: { subscriptionGroups: members } }),

  want({ localizations, ...left }: Written): WantedLocales | undefined {
    everythingRead(left);
    return localizations && wantLocales(localizations, TEXTS.texts);
  },

  shared: (want, name) => sharedTexts(placeOf(name), want),

  describe(have: LocalizationRows): Written | undefined {
    const localizations = describeLocales(have);
    return localizations && { localizations };
  },

  observe: observeTexts,
  addresses: (have, name): [Address, string][] => localizationAddresses(placeOf(name), have),

  propose: (want, have, { key, above }) =>
    proposeProductTexts(placeOf(key), want, have, above.subscriptionGroupVersions),

  keyOf: groupIn,

  present: (have, key) => presentTexts(placeOf(key), have),

  words: (address, { key, observed }) =>
    productTextWords(placeOf(key), address, {
      title: `subscription group ${key}`,
      purchase: { group: key },
      version: observed.subscriptionGroupVersions[key],
    }),

  /** Apple takes no subscription of a group for review that has no name for customers (observed). */
  requirements(have, key, { observed, outlook }) {
    if (!incompleteGroups(observed.subscriptions).has(key)) return [];
    const fix = `products.subscriptionGroups.${key}.localizations`;
    return [nameRequirement(placeOf(key), have, { of: `the group ${key}`, fix, outlook })];
  },

  errors: {
    subscriptionGroupLocalizations: (attribute, address) =>
      address === undefined
        ? 'products/subscriptionGroups'
        : localizationFix(placeOf(groupIn(address)))(attribute, address),
  },
});

async function observeTexts(
  api: Reader,
  { want, whole, again }: Scope<Instances<WantedLocales>, Instances<LocalizationRows>>,
  observed: {
    subscriptionGroups: Instances<GroupHave>;
    subscriptionGroupVersions: Instances<ProductVersionHave>;
    subscriptions: Instances<SubscriptionHave>;
  },
): Promise<Record<string, LocalizationRows>> {
  const incomplete = incompleteGroups(observed.subscriptions);
  const asked = Object.keys(observed.subscriptionGroups).filter(
    (name) => whole || want?.[name] !== undefined || incomplete.has(name),
  );
  const entries = (again ? [groupIn(again.address)] : asked).map(
    async (name) =>
      [name, await readProductTexts(api, placeOf(name), observed.subscriptionGroupVersions[name])] as const,
  );
  return { ...again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

/** The groups of which a subscription is to go to App Review and lacks something: it may be these texts. */
function incompleteGroups(all: Instances<SubscriptionHave>): ReadonlySet<string> {
  return new Set(Object.values(all).flatMap(({ incomplete, group }) => (incomplete ? group : [])));
}
