import { placesIn } from '../../core/contradictions.ts';
import { mapping } from '../../manifest/section.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import { everythingRead } from '../everything-read.ts';
import { purchaseFix } from '../in-app-purchases/fix.ts';
import { inAppPurchases } from '../in-app-purchases/kind.ts';
import { pointerTo } from '../in-app-purchases/place.ts';
import { purchasesIn } from '../in-app-purchases/rules.ts';
import { inAppPurchaseVersions } from '../in-app-purchase-versions/kind.ts';
import type { InAppPurchasePricingPart } from '../manifest.gen.ts';
import { priceConsequences } from '../prices/consequences.ts';
import { PRICE_GATES } from '../prices/gates.ts';
import { PRICE_NOTICES, priceNotices } from '../prices/notices.ts';
import type { PricesHave } from '../prices/observe.ts';
import { presentPrice } from '../prices/present-schedule.ts';
import { proposePrices } from '../prices/propose.ts';
import { priceCalendarRules, priceRules, wrongPriceForm } from '../prices/rules.ts';
import type { PricesWant } from '../prices/want.ts';
import { describePrices, pricesLeftOut, wantPrices } from '../prices/want.ts';
import { productIn } from '../products/addresses.ts';
import { isOnSale } from '../products/version-choice.ts';
import { observePurchasePrices } from './observe.ts';
import { placeOf } from './place.ts';

type Written = NonNullable<NonNullable<InAppPurchasePricingPart['products']>['inAppPurchases']>[string];

const pricesIn = (manifest: unknown) =>
  purchasesIn(manifest).map(([key, { pricing }]) => ({ pointer: pointerTo(key, 'pricing'), prices: mapping(pricing) }));

const PRICING = /^\/products\/inAppPurchases\/[^/]+\/pricing(?=\/)/;

/** What an in-app purchase costs everywhere: the same schedule as an app's. */
export const inAppPurchasePricing = collection({
  name: 'inAppPurchasePricing',
  topic: 'commerce',
  needs: { app },
  parents: { inAppPurchases, inAppPurchaseVersions },
  // The price points of a product come into being with it.
  arrivesWith: [inAppPurchases],

  manifest: {
    rules: priceRules(pricesIn),
    calendarRules: priceCalendarRules(pricesIn),
    wrongForm(name, pointer, shown) {
      const [own] = PRICING.exec(pointer) ?? [];
      return own === undefined ? undefined : wrongPriceForm(own, name, pointer, shown);
    },
  },

  gates: PRICE_GATES,
  members: ({ products, ...left }: InAppPurchasePricingPart): Readonly<Record<string, Written>> | undefined => {
    everythingRead(left);
    return products?.inAppPurchases;
  },
  part: (members): InAppPurchasePricingPart => ({ products: { inAppPurchases: members } }),

  want({ pricing, ...left }: Written): PricesWant | undefined {
    everythingRead(left);
    return pricing && wantPrices(pricing);
  },

  shared: (want, key) => placesIn(placeOf(key).pointer, want),

  describe({ schedule }: PricesHave): Written | undefined {
    const pricing = describePrices(schedule);
    return pricing && { pricing };
  },

  leftOut: ({ schedule }, key) => pricesLeftOut(placeOf(key).pointer, schedule),
  observe: observePurchasePrices,
  addresses: () => [],
  propose: (want, have, { key }) => proposePrices(placeOf(key), want, have ?? NOTHING),
  present: ({ schedule }, key) => presentPrice(placeOf(key), schedule),
  keyOf: productIn,

  words(address, { key, observed }) {
    const title = `${key} · price`;
    const territory = address.slice(placeOf(key).territory('').length);
    // Before its first approval nobody can buy it.
    const met = isOnSale(observed.inAppPurchaseVersions[key])
      ? ({ effect: 'at once', shows: `the price of ${key}` } as const)
      : ({ effect: 'with the version' } as const);
    if (territory === '') return { title, ...met, purchase: { product: key } };
    return { title: `${title} in ${territory}`, ...met, family: { title, member: territory } };
  },

  consequences(part, { key, have, observed }) {
    if (!have || !isOnSale(observed.inAppPurchaseVersions[key])) return [];
    return priceConsequences(placeOf(key), part, have).map((one) => ({ ...one, text: `${one.text} (${key})` }));
  },

  requirements({ schedule }, key, { observed, outlook }) {
    if (observed.inAppPurchases[key]?.incomplete !== true) return [];
    const { address, territory } = placeOf(key);
    const what = { what: `a price of ${key}`, address, fix: `products.inAppPurchases.${key}.pricing` };
    if (schedule.rows.length > 0) return [{ ...what, state: 'ready' }];
    const isPlanned = outlook.changes.some(
      (change) => change.address === address || change.address.startsWith(territory('')),
    );
    return [{ ...what, state: isPlanned ? 'planned' : 'missing' }];
  },

  notices: {
    names: PRICE_NOTICES,
    find: ({ key, want, have = NOTHING }, now) =>
      priceNotices(placeOf(key), { want, have }, now).map((one) => ({ ...one, message: `${key}: ${one.message}` })),
  },

  errors: {
    inAppPurchasePriceSchedules: purchaseFix(scheduleKeys),
    inAppPurchasePrices: purchaseFix(scheduleKeys),
  },
});

const NOTHING: PricesHave = {
  schedule: { today: '', rows: [], unreadable: 0, currencies: {} },
  offers: { points: [], currencies: {}, automatic: {}, derived: {} },
};

function scheduleKeys(attribute: string): string[] {
  return ['pricing', ...(attribute === 'baseTerritory' ? [attribute] : [])];
}
