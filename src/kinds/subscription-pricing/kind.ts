import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { app } from '../app/kind.ts';
import { subscriptionsPage } from '../asc-pages.ts';
import { collection } from '../collection.ts';
import type { SubscriptionPricingPart, SubscriptionTerritoriesPart } from '../manifest.gen.ts';
import { PRICE_GATES } from '../prices/gates.ts';
import { productIn } from '../products/addresses.ts';
import { isOnSale } from '../products/version-choice.ts';
import { subscriptionTerritories } from '../subscription-territories/kind.ts';
import { subscriptionVersions } from '../subscription-versions/kind.ts';
import { subscriptionFix } from '../subscriptions/fix.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsIn, subscriptionsPart } from '../subscriptions/members.ts';
import { subscriptionKey, subscriptionPointer } from '../subscriptions/place.ts';
import { pricingConsequences } from './consequences.ts';
import { contextOf } from './context.ts';
import { describePrices, leftOutOf } from './describe.ts';
import { judgePrices } from './judge.ts';
import type { PricingHave } from './have.ts';
import { observePricing } from './observe.ts';
import { NO_OFFERS } from './offers.ts';
import { pricesByTerritory } from './present-prices.ts';
import { presentPrice, sheetTerritory } from './sheet-price.ts';
import { placeOf, priceAddress, scheduledAddress, territoryIn } from './pricing-place.ts';
import { proposeSubscriptionPrices } from './propose.ts';
import { calendarRules, rules, wrongForm } from './rules.ts';
import type { Written, WrittenBeside } from './want.ts';
import { wantPricing } from './want.ts';

/** What a subscription costs, in every territory in which it is sold. */
export const subscriptionPricing = collection({
  name: 'subscriptionPricing',
  topic: 'commerce',
  needs: { app },
  parents: { subscriptions, subscriptionVersions, subscriptionTerritories },
  // The price points of a subscription come into being with it.
  arrivesWith: [subscriptions],
  manifest: { rules, calendarRules, wrongForm },
  gates: PRICE_GATES,
  members: (
    part: SubscriptionPricingPart & SubscriptionTerritoriesPart,
  ): Record<string, Member<Written & WrittenBeside>> | undefined => subscriptionsIn(part),
  part: (members): SubscriptionPricingPart => subscriptionsPart<Written>(members),
  want: wantPricing,
  shared: ({ group, prices }, key) => placesIn(placeOf(group, key).pointer, prices),

  describe({ group, ...have }: PricingHave, key, above): Member<Written> | undefined {
    const context = contextOf(key, { group, prices: {} }, above);
    const pricing = 'reason' in context ? undefined : describePrices(have, context);
    return pricing && { group, written: { pricing } };
  },

  leftOut({ group, ...have }, key, above) {
    const context = contextOf(key, { group, prices: {} }, above);
    return leftOutOf(subscriptionPointer(group, key, 'pricing'), have, 'reason' in context ? undefined : context);
  },

  observe: observePricing,

  /** What is scheduled can be taken back. */
  addresses: ({ group, prices }, key): [Address, string][] =>
    [...pricesByTerritory(prices)].flatMap(([territory, { next }]): [Address, string][] =>
      next ? [[scheduledAddress(placeOf(group, key), territory), next.id]] : [],
    ),

  propose(want, have = NOTHING, { key, above, observed }) {
    const context = contextOf(key, want, above);
    const page = subscriptionsPage(observed.app.id);
    if (!('reason' in context)) return proposeSubscriptionPrices(want.prices, have, { ...context, page });
    const { address, pointer } = placeOf(want.group, key);
    return { ...emptyProposal(), blocked: [{ address, from: pointer, ...context }] };
  },

  present: (have, key, want) => presentPrice(placeOf(have.group, key), have, want),
  keyOf: productIn,

  words(address, { key, observed, have, want }) {
    const title = `${key} · price`;
    const territory = territoryIn(address);
    // Before its first approval nobody can subscribe to it.
    const met = isOnSale(observed.subscriptionVersions[key])
      ? ({ effect: 'at once', shows: `the price of ${key}` } as const)
      : ({ effect: 'with the version' } as const);
    if (territory === undefined) return { title, ...met };
    const isOnSheet = territory === sheetTerritory(have, want) && address === priceAddress(placeOf('', key), territory);
    return {
      title: `${title} in ${territory}`,
      ...met,
      family: { title, member: territory },
      ...(isOnSheet ? { purchase: { product: key } } : {}),
    };
  },

  consequences(part, { key, want, have, observed }) {
    if (!want || !have || part.operations.length === 0) return [];
    const above = {
      subscriptions: observed.subscriptions[key],
      subscriptionVersions: observed.subscriptionVersions[key],
      subscriptionTerritories: observed.subscriptionTerritories[key],
    };
    const context = contextOf(key, want, above);
    if ('reason' in context) return [];
    const currencies = { ...have.prices.currencies, ...have.offers.currencies };
    const base = want.prices.baseTerritory;
    return pricingConsequences(judgePrices(want.prices, have, context), { noun: key, base, currencies });
  },

  requirements({ group, prices }, key, { observed, outlook }) {
    if (observed.subscriptions[key]?.incomplete !== true) return [];
    const { address } = placeOf(group, key);
    const what = { what: `a price of ${key}`, address, fix: subscriptionKey(group, key, 'pricing') };
    if (prices.rows.length > 0) return [{ ...what, state: 'ready' }];
    const isPlanned = outlook.changes.some((change) => change.address.startsWith(`${address}/`));
    return [{ ...what, state: isPlanned ? 'planned' : 'missing' }];
  },

  errors: { subscriptionPrices: subscriptionFix(priceKeys) },
});

const NOTHING: PricingHave = {
  group: '',
  prices: { today: '', rows: [], unreadable: 0, currencies: {} },
  offers: NO_OFFERS,
};

/** What Apple says of a single price leads to its day, to the decision about subscribers, or to the prices. */
function priceKeys(attribute: string): string[] {
  const isWritten = attribute === 'startDate' || attribute === 'preserveCurrentPrice';
  return ['pricing', ...(isWritten ? [attribute] : [])];
}
