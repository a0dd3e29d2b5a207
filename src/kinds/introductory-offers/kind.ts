import type { Address } from '../../core/address.ts';
import { placesIn } from '../../core/contradictions.ts';
import { count } from '../../core/text/words.ts';
import { app } from '../app/kind.ts';
import { collection } from '../collection.ts';
import type { IntroductoryOffersPart, SubscriptionTerritoriesPart } from '../manifest.gen.ts';
import { productIn } from '../products/addresses.ts';
import { isOnSale } from '../products/version-choice.ts';
import { subscriptionTerritories } from '../subscription-territories/kind.ts';
import { subscriptionVersions } from '../subscription-versions/kind.ts';
import { subscriptionFix } from '../subscriptions/fix.ts';
import { subscriptions } from '../subscriptions/kind.ts';
import type { Member } from '../subscriptions/members.ts';
import { subscriptionsIn, subscriptionsPart } from '../subscriptions/members.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import { describeOffers, offersLeftOut } from './describe.ts';
import type { OffersHave } from './observe.ts';
import { observeOffers } from './observe.ts';
import { identityOf, offerAddress, offerTerritory } from './offer-place.ts';
import { OFFER_GATES, proposeOffers } from './propose.ts';
import { calendarRules, rules, wrongForm } from './rules.ts';
import { presentOffers, sheetTerritory } from './sheet-offers.ts';
import type { Written, WrittenBeside } from './want.ts';
import { wantOffers } from './want.ts';

/** What new subscribers get first: an offer for each territory. */
export const introductoryOffers = collection({
  name: 'introductoryOffers',
  topic: 'commerce',
  needs: { app },
  parents: { subscriptions, subscriptionVersions, subscriptionTerritories },
  // The price points of a subscription come into being with it.
  arrivesWith: [subscriptions],
  manifest: { rules, calendarRules, wrongForm },
  gates: OFFER_GATES,
  members: (
    part: IntroductoryOffersPart & SubscriptionTerritoriesPart,
  ): Record<string, Member<Written & WrittenBeside>> | undefined => subscriptionsIn(part),
  part: (members): IntroductoryOffersPart => subscriptionsPart<Written>(members),
  want: wantOffers,
  shared: ({ group, offers }, key) => placesIn(subscriptionPointer(group, key), { introductoryOffers: offers }),

  describe(have: OffersHave): Member<Written> | undefined {
    const offers = describeOffers(have);
    return offers && { group: have.group, written: { introductoryOffers: offers } };
  },

  leftOut: (have, key) => offersLeftOut(subscriptionPointer(have.group, key, 'introductoryOffers'), have),
  observe: observeOffers,

  addresses: ({ rows, today }, key): [Address, string][] =>
    rows.map((row) => [offerAddress(key, identityOf(row, today)), row.id]),

  propose: (want, have, { key }) => proposeOffers(want, have ?? NOTHING, key),
  present: (have, key, want) => presentOffers(key, have, want),
  keyOf: productIn,

  words(address, { key, have, want, observed }) {
    const title = `${key} · introductory offer`;
    const territory = offerTerritory(address);
    // Before its first approval nobody can subscribe to it.
    const met = isOnSale(observed.subscriptionVersions[key])
      ? ({ effect: 'at once', shows: `introductory offers of ${key}` } as const)
      : ({ effect: 'with the version' } as const);
    if (territory === undefined) return { title, ...met };
    const { length } = have?.offered ?? [];
    const all = { count: length, title: `all ${length} territories` };
    const purchase = territory === sheetTerritory(have, want) ? { purchase: { product: key } } : {};
    return { title: `${title} in ${territory}`, ...met, family: { title, member: territory, all }, ...purchase };
  },

  consequences({ operations }, { key, observed }) {
    const atOnce = isOnSale(observed.subscriptionVersions[key]) ? { atOnce: true as const } : {};
    const where = (name: string) => {
      const codes = operations
        .filter(({ action }) => action === name)
        .flatMap(({ address }) => offerTerritory(address) ?? []);
      return new Set(codes).size;
    };
    const [begun, ended] = [where('create'), where('delete')];
    return [
      ...(begun > 0 ? [{ text: `${key}: an introductory offer in ${territoriesText(begun)}`, ...atOnce }] : []),
      ...(ended > 0 ? [{ text: `${key}: ends an introductory offer in ${territoriesText(ended)}`, ...atOnce }] : []),
    ];
  },

  errors: { subscriptionIntroductoryOffers: subscriptionFix(() => ['introductoryOffers']) },
});

function territoriesText(number: number): string {
  return count(number, 'territory', 'territories');
}

const NOTHING: OffersHave = {
  ...{ group: '', today: '', rows: [], unreadable: 0 },
  ...{ available: [], offered: [], points: [], currencies: {} },
};
