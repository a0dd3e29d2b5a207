import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { collection } from '../collection.ts';
import type { IntroductoryOffersPart, SubscriptionPricingPart, SubscriptionTerritoriesPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { AVAILABILITY_GATES, availabilityConsequences, proposeAvailability } from '../products/availability-propose.ts';
import { availabilityWords, soldSomewhere } from '../products/availability-words.ts';
import { describeAvailability, NOWHERE, sortedAvailability } from '../products/availability.ts';
import { availabilityKeys } from '../products/fix-keys.ts';
import { isOnSale } from '../products/version-choice.ts';
import { subscriptionVersions } from '../subscription-versions/kind.ts';
import { subscriptionFix } from '../subscriptions/fix.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsIn, subscriptionsPart } from '../subscriptions/members.ts';
import type { TerritoriesHave } from './observe.ts';
import { observeTerritories } from './observe.ts';
import { placeOf } from './place.ts';
import { rules, wrongForm } from './rules.ts';
import type { Written, WrittenBeside } from './want.ts';
import { wantTerritories } from './want.ts';

/** Where a subscription is sold. */
export const subscriptionTerritories = collection({
  name: 'subscriptionTerritories',
  topic: 'commerce',
  needs: {},
  parents: { subscriptions, subscriptionVersions },
  manifest: { rules, wrongForm },
  gates: AVAILABILITY_GATES,
  members: (
    part: SubscriptionTerritoriesPart & SubscriptionPricingPart & IntroductoryOffersPart,
  ): Record<string, Member<Written & WrittenBeside>> | undefined => subscriptionsIn(part),
  part: (members): SubscriptionTerritoriesPart => subscriptionsPart<Written>(members),
  want: wantTerritories,
  shared: ({ group, availability }, key) => placesIn(placeOf(group, key).pointer, sortedAvailability(availability)),

  describe({ group, ...have }: TerritoriesHave): Member<Written> | undefined {
    const territories = describeAvailability(have);
    return territories && { group, written: { territories } };
  },

  observe: observeTerritories,

  addresses: ({ group, record }, key): [Address, string][] =>
    record ? [[placeOf(group, key).address, record.id]] : [],

  propose: ({ group, availability }, have, { key, above }) =>
    proposeAvailability(placeOf(group, key), availability, have ?? NOWHERE, isOnSale(above.subscriptionVersions)),

  keyOf: productIn,

  words: (address, { key, have, observed }) =>
    availabilityWords(placeOf('', key), address, {
      known: have?.offered.length ?? 0,
      isOnSale: isOnSale(observed.subscriptionVersions[key]),
    }),

  consequences: (part, { key, have, observed }) =>
    isOnSale(observed.subscriptionVersions[key])
      ? availabilityConsequences(placeOf('', key), part, have?.offered.length ?? 0)
      : [],

  requirements: (have, key, { observed, outlook }) =>
    observed.subscriptions[key]?.incomplete === true ? [soldSomewhere(placeOf(have.group, key), have, outlook)] : [],

  errors: { subscriptionPlanAvailabilities: subscriptionFix(availabilityKeys) },
});
