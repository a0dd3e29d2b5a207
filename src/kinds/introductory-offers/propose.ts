import type { Blocked } from '../../core/change.ts';
import { createAttributes, deleteAttributes, diffAttributes } from '../../core/diff.ts';
import { pointerOf } from '../../core/json/pointer.ts';
import type { Proposal } from '../../core/proposal.ts';
import { emptyProposal } from '../../core/proposal.ts';
import { count } from '../../core/text/words.ts';
import { moneyOf } from '../prices/price-format.ts';
import { noSuchPrice } from '../prices/price-lookup.ts';
import { productAddress } from '../products/addresses.ts';
import { territoriesOf } from '../products/availability-propose.ts';
import { create, remove, to, toId, update } from '../requests.ts';
import { placeOf as pricesOf } from '../subscription-pricing/pricing-place.ts';
import { spreadPrices } from '../subscription-pricing/spread.ts';
import { availabilityAddress } from '../subscription-territories/place.ts';
import { subscriptionPointer } from '../subscriptions/place.ts';
import type { OfferRow, OffersHave } from './observe.ts';
import type { OfferIdentity } from './offer-place.ts';
import { identityOf, offerAddress, offersAddress } from './offer-place.ts';
import type { OffersWant, OfferWant } from './want.ts';

const KIND = 'introductoryOffers';
const TYPE = 'subscriptionIntroductoryOffers';

/** Of every kind that has offers. */
export const OFFER_GATES = {
  'remove-introductory-offers': { opens: 'removes introductory offers that the manifest does not list' },
} as const;

/** One offer in one territory. */
interface WantedOffer extends OfferIdentity {
  /** Id of the price point, or '' until there is one. */
  point?: string;
  startDate?: string;
  endDate?: string;
  /** JSON pointer of the offer. */
  from: string;
}

/** Compares the offers of one subscription, territory by territory. Apple changes the last day of one; whatever else differs is another one. */
export function proposeOffers(want: OffersWant, have: OffersHave, key: string): Proposal {
  const pointer = subscriptionPointer(want.group, key, 'introductoryOffers');
  const available =
    want.available === undefined ? have.available : territoriesOf(want.available, { offered: have.offered });
  const proposal = emptyProposal();
  const spread = want.offers.map((offer, index) =>
    inTerritories(offer, { have, index, available, key, from: pointer + pointerOf([index]) }),
  );
  const wanted = spread.flatMap(({ offers }) => offers);
  proposal.blocked = [
    ...(have.unreadable > 0
      ? [
          {
            address: offersAddress(key),
            from: pointer,
            reason: `${count(have.unreadable, 'offer')} of ${key} can't be read`,
          },
        ]
      : []),
    ...spread.flatMap(({ blocked }) => blocked),
    ...twice(wanted, key),
  ];
  if (proposal.blocked.length > 0) return proposal;
  const left = new Set(have.rows);
  const missing = wanted.filter((offer) => {
    const row = [...left].find((one) => isSame(offer, identityOf(one, have.today), have.today));
    if (!row) return true;
    left.delete(row);
    endOn(proposal, offer, row, { key, today: have.today });
    return false;
  });
  for (const row of left) removal(proposal, row, { have, key, pointer, missing });
  for (const offer of missing) creation(proposal, offer, { have, key, gone: [...left] });
  return proposal;
}

function inTerritories(
  offer: OfferWant,
  context: { have: OffersHave; index: number; available: readonly string[]; key: string; from: string },
): { offers: WantedOffer[]; blocked: Blocked[] } {
  const { have, index, available, key, from } = context;
  const { offerMode, duration, numberOfPeriods, base, startDate, endDate } = offer;
  const territories =
    offer.territories === 'all' ? [...available] : territoriesOf(offer.territories, { offered: available });
  const unsold = territories.filter((code) => !available.includes(code));
  const blocked: Blocked[] = unsold.map((code) => ({
    address: `${offersAddress(key)}/${code}`,
    reason: `${key} is not sold in ${code}, and Apple takes an offer only where it is`,
    from: `${from}/territories`,
  }));
  const common = {
    ...{ offerMode, duration, numberOfPeriods, from },
    ...(startDate === undefined ? {} : { startDate }),
    ...(startDate !== undefined && startDate > have.today ? { start: startDate } : {}),
    ...(endDate === undefined ? {} : { endDate }),
  };
  const sold = territories.filter((code) => available.includes(code));
  if (!base) return { offers: sold.map((territory) => ({ ...common, territory })), blocked };
  const { points = [], equalized = {}, currencies = {} } = have.points[index] ?? {};
  const isAlone = sold.length === 1 && sold[0] === base.territory;
  const prices = isAlone
    ? { territories: { [base.territory]: base.price } }
    : { baseTerritory: base.territory, price: base.price };
  const known = have.rows.flatMap(({ point }) => point ?? []);
  const found = spreadPrices(
    prices,
    { points: [...points, ...known], equalized, currencies },
    { rows: [], available: sold },
  );
  const noPoint = found.prices.filter(({ point }) => !point);
  const reasons = [
    ...noPoint.map(({ territory, price }) => ({
      territory,
      reason: noSuchPrice(territory, price, have.currencies[territory], points),
    })),
    ...found.underived.map((territory) => ({
      territory,
      reason: Object.hasOwn(equalized, base.territory)
        ? `Apple derives no price for ${territory}`
        : noSuchPrice(base.territory, base.price, have.currencies[base.territory], points),
    })),
  ];
  // A base price that Apple does not have is one mistake, not 175.
  const reported = [...new Map(reasons.map((one) => [one.reason, one])).values()];
  return {
    offers: found.prices.map(({ territory, price, point }) => ({
      ...{ ...common, territory, price },
      ...(point ? { point: point.point } : {}),
    })),
    blocked: [
      ...blocked,
      ...reported.map(({ territory, reason }) => ({
        ...{ address: `${offersAddress(key)}/${territory}`, field: 'price', reason },
        from: `${from}/price`,
      })),
    ],
  };
}

/** A new subscriber gets one offer: Apple keeps one that holds and one that is to come in each territory (Apple's help). */
function twice(wanted: readonly WantedOffer[], key: string): Blocked[] {
  const known = new Set<string>();
  const reported = new Set<string>();
  return wanted.flatMap((offer) => {
    const place = `${offer.territory} ${offer.start === undefined ? 'now' : 'later'}`;
    const isFirst = !known.has(place) || reported.has(offer.from);
    known.add(place);
    if (isFirst) return [];
    reported.add(offer.from);
    const reason = `there is another offer in ${offer.territory} that ${offer.start === undefined ? 'holds now' : 'is to come'}, and Apple keeps one`;
    return [{ address: `${offersAddress(key)}/${offer.territory}`, reason, from: offer.from }];
  });
}

function isSame(wanted: WantedOffer, row: OfferIdentity, today: string): boolean {
  const hasBegun = wanted.startDate === undefined || wanted.startDate <= today;
  return (
    wanted.territory === row.territory &&
    wanted.offerMode === row.offerMode &&
    wanted.duration === row.duration &&
    wanted.numberOfPeriods === row.numberOfPeriods &&
    wanted.price === row.price &&
    (hasBegun ? row.start === undefined : row.start === wanted.start)
  );
}

function endOn(
  proposal: Proposal,
  { endDate, from }: WantedOffer,
  row: OfferRow,
  { key, today }: { key: string; today: string },
): void {
  if (endDate === undefined) return;
  const address = offerAddress(key, identityOf(row, today));
  const end = row.end === null ? null : { day: row.end };
  const changes = diffAttributes(
    { address, from: () => `${from}/endDate` },
    { endDate: { day: endDate } },
    { endDate: end },
  );
  if (changes.length === 0) return;
  proposal.changes.push(...changes);
  proposal.operations.push(update({ kind: KIND, address, type: TYPE }, { attributes: { endDate } }, inTurn(key)));
}

function removal(
  proposal: Proposal,
  row: OfferRow,
  { have, key, pointer, missing }: { have: OffersHave; key: string; pointer: string; missing: readonly WantedOffer[] },
): void {
  const address = offerAddress(key, identityOf(row, have.today));
  const { territory, offerMode, duration, numberOfPeriods, start, end, point } = row;
  const fields = {
    ...{ offerMode, duration, numberOfPeriods },
    ...(point ? { price: moneyOf(point.price, have.currencies[territory]) } : {}),
    ...(start === null ? {} : { startDate: { day: start } }),
    ...(end === null ? {} : { endDate: { day: end } }),
  };
  proposal.changes.push(...deleteAttributes({ address, from: () => pointer }, fields));
  const isReplaced = missing.some((offer) => offer.territory === territory);
  const reason = `new subscribers in ${territory} get no ${offerMode} any more`;
  const gates = isReplaced ? {} : { gates: [{ name: 'remove-introductory-offers', reason }] };
  proposal.operations.push(remove({ kind: KIND, address, type: TYPE }, { ...inTurn(key), ...gates }));
}

function creation(
  proposal: Proposal,
  offer: WantedOffer,
  { have, key, gone }: { have: OffersHave; key: string; gone: readonly OfferRow[] },
): void {
  const address = offerAddress(key, offer);
  const { territory, offerMode, duration, numberOfPeriods, price, point, start, endDate, from } = offer;
  const common = { offerMode, duration, numberOfPeriods };
  proposal.changes.push(
    ...createAttributes(
      { address, from: () => from },
      {
        ...common,
        ...(price === undefined ? {} : { price: moneyOf(price, have.currencies[territory]) }),
        ...(start === undefined ? {} : { startDate: { day: start } }),
        ...(endDate === undefined ? {} : { endDate: { day: endDate } }),
      },
    ),
  );
  const attributes = {
    ...common,
    ...(start === undefined ? {} : { startDate: start }),
    ...(endDate === undefined ? {} : { endDate }),
  };
  const relationships = {
    subscription: to('subscriptions', productAddress(key)),
    territory: toId('territories', territory),
    ...(point === undefined ? {} : { subscriptionPricePoint: toId('subscriptionPricePoints', point) }),
  };
  const before = gone.filter((row) => row.territory === territory);
  const after = [
    // Apple takes no offer before it knows where the subscription is sold (observed 2026-09), and what it costs otherwise.
    availabilityAddress(key),
    pricesOf('', key).address,
    // There is room for one.
    ...before.map((row) => offerAddress(key, identityOf(row, have.today))),
  ];
  const target = { kind: KIND, address, type: TYPE } as const;
  proposal.operations.push(create(target, { attributes, relationships }, { ...inTurn(key), after }));
}

/** Two concurrent creations under one parent can lose one (observed). */
function inTurn(key: string) {
  return { mutex: productAddress(key) };
}
