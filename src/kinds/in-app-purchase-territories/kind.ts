import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import { everythingRead } from '../everything-read.ts';
import { purchaseFix } from '../in-app-purchases/fix.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { inAppPurchaseVersions } from '../in-app-purchase-versions/kind.ts';
import type { InAppPurchaseTerritoriesPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { AVAILABILITY_GATES, availabilityConsequences, proposeAvailability } from '../products/availability-propose.ts';
import type { AvailabilityHave, AvailabilityWant } from '../products/availability.ts';
import { describeAvailability, NOWHERE, sortedAvailability, wantAvailability } from '../products/availability.ts';
import { availabilityWords, soldSomewhere } from '../products/availability-words.ts';
import { availabilityKeys } from '../products/fix-keys.ts';
import { isOnSale } from '../products/version-choice.ts';
import { observeAvailability } from './observe.ts';
import { placeOf } from './place.ts';
import { rules, wrongForm } from './rules.ts';

type Written = NonNullable<NonNullable<InAppPurchaseTerritoriesPart['products']>['inAppPurchases']>[string];

/** Where an in-app purchase is sold. */
export const inAppPurchaseTerritories = collection({
  name: 'inAppPurchaseTerritories',
  topic: 'commerce',
  needs: { app },
  parents: { inAppPurchases, inAppPurchaseVersions },
  manifest: { rules, wrongForm },
  gates: AVAILABILITY_GATES,
  members: ({ products, ...left }: InAppPurchaseTerritoriesPart): Readonly<Record<string, Written>> | undefined => {
    everythingRead(left);
    return products?.inAppPurchases;
  },
  part: (members): InAppPurchaseTerritoriesPart => ({ products: { inAppPurchases: members } }),

  want({ territories, ...left }: Written): AvailabilityWant | undefined {
    everythingRead(left);
    return territories && wantAvailability(territories);
  },

  shared: (want, key) => placesIn(placeOf(key).pointer, sortedAvailability(want)),

  describe(have: AvailabilityHave): Written | undefined {
    const territories = describeAvailability(have);
    return territories && { territories };
  },

  observe: observeAvailability,
  addresses: (): [Address, string][] => [],

  propose: (want, have, { key, above }) =>
    proposeAvailability(placeOf(key), want, have ?? NOWHERE, isOnSale(above.inAppPurchaseVersions)),

  keyOf: productIn,

  words: (address, { key, have, observed }) =>
    availabilityWords(placeOf(key), address, {
      known: have?.offered.length ?? 0,
      isOnSale: isOnSale(observed.inAppPurchaseVersions[key]),
    }),

  consequences: (part, { key, have, observed }) =>
    isOnSale(observed.inAppPurchaseVersions[key])
      ? availabilityConsequences(placeOf(key), part, have?.offered.length ?? 0)
      : [],

  requirements: (have, key, { observed, outlook }) =>
    observed.inAppPurchases[key]?.incomplete === true ? [soldSomewhere(placeOf(key), have, outlook)] : [],

  errors: {
    inAppPurchaseAvailabilities: purchaseFix(availabilityKeys),
  },
});
