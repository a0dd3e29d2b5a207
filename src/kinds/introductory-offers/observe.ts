import type { Scope } from '../../core/kind.ts';
import type { Reader, Resource } from '../../core/resource.ts';
import { attribute, linkedId, textAttribute } from '../../core/resource.ts';
import { storeDay } from '../../core/store-day.ts';
import type { AppHave } from '../app/kind.ts';
import type { Instances } from '../collection.ts';
import { currenciesIn } from '../prices/present-schedule.ts';
import { productIn } from '../products/addresses.ts';
import { fields, include } from '../requests.ts';
import type { Offers } from '../subscription-pricing/offers.ts';
import { appOffers, lookUpOffers, NO_OFFERS, subscriptionOffers } from '../subscription-pricing/offers.ts';
import type { SubscriptionPoint } from '../subscription-pricing/present-prices.ts';
import { pointOf } from '../subscription-pricing/price-point.ts';
import type { TerritoriesHave } from '../subscription-territories/observe.ts';
import type { SubscriptionHave } from '../subscriptions/record.ts';
import type { OffersWant, OfferWant } from './want.ts';

/** An offer as Apple has it: one a territory. */
export interface OfferRow {
  id: string;
  territory: string;
  offerMode: string;
  duration: string;
  numberOfPeriods: number;
  /** Days, `YYYY-MM-DD`. */
  start: string | null;
  end: string | null;
  /** Absent where nothing is paid. */
  point?: SubscriptionPoint;
}

export interface OffersHave {
  group: string;
  /** The day on which this was read, `YYYY-MM-DD`. */
  today: string;
  /** Those that hold or are to come. */
  rows: readonly OfferRow[];
  /** Rows that could not be understood. */
  unreadable: number;
  /** Where the subscription is sold. */
  available: readonly string[];
  /** Every territory of the App Store. */
  offered: readonly string[];
  /** What Apple offers for each wanted offer, in their order. */
  points: readonly Offers[];
  /** By territory, as far as observed. */
  currencies: Readonly<Record<string, string>>;
}

interface Observed {
  app: AppHave;
  subscriptions: Instances<SubscriptionHave>;
  subscriptionTerritories: Instances<TerritoriesHave>;
}

/** A request for the offers of each subscription of which the manifest says some, and what is paid for them costs. */
export async function observeOffers(
  api: Reader,
  { want, whole, again }: Scope<Instances<OffersWant>, Instances<OffersHave>>,
  { app, subscriptions, subscriptionTerritories }: Observed,
): Promise<Record<string, OffersHave>> {
  const asked = Object.keys(subscriptions).filter((key) => whole || want?.[key] !== undefined);
  const entries = (again ? [productIn(again.address)] : asked).map(async (key): Promise<[string, OffersHave]> => {
    const { record, group = '' } = subscriptions[key] ?? {};
    const today = storeDay(new Date());
    const { available = [], offered = [] } = subscriptionTerritories[key] ?? {};
    const present = record ? await readOffers(api, record.id, today) : { rows: [], unreadable: 0, currencies: {} };
    const source = record ? subscriptionOffers(record.id) : appOffers(app.id);
    const known = present.rows.flatMap(({ point }) => point ?? []);
    const points = await Promise.all(
      (want?.[key]?.offers ?? []).map(async (offer) => {
        const needed = pricesOf(offer);
        const found = needed ? await lookUpOffers(api, source, needed, known) : NO_OFFERS;
        return record ? found : nameless(found);
      }),
    );
    const currencies = Object.assign({}, present.currencies, ...points.map((one) => one.currencies)) as Record<
      string,
      string
    >;
    return [key, { group, today, ...present, available, offered, points, currencies }];
  });
  return { ...again?.have, ...Object.fromEntries(await Promise.all(entries)) };
}

/** What has to be known of prices: in the base territory alone, where the offer holds nowhere else. */
function pricesOf({ base, territories }: OfferWant) {
  if (!base) return undefined;
  const isAlone = Array.isArray(territories) && territories.every((code) => code === base.territory);
  return isAlone
    ? { territories: { [base.territory]: base.price } }
    : { baseTerritory: base.territory, price: base.price };
}

/** Until there is such a subscription the ids of price points are another one's. */
function nameless({ points, equalized, currencies }: Offers): Offers {
  const entries = Object.entries(equalized).map(([code, point]) => [code, { ...point, point: '' }] as const);
  return {
    points: points.map((point) => ({ ...point, point: '' })),
    equalized: Object.fromEntries(entries),
    currencies,
  };
}

async function readOffers(api: Reader, id: string, today: string) {
  const { data, included } = await api.all(`/v1/subscriptions/${id}/introductoryOffers`, {
    ...include('subscriptionIntroductoryOffers', ['territory', 'subscriptionPricePoint']),
    ...fields('subscriptionIntroductoryOffers', FIELDS),
    ...fields('subscriptionPricePoints', ['customerPrice', 'proceeds', 'proceedsYear2', 'territory']),
    ...fields('territories', ['currency']),
  });
  const points = new Map(included.map((resource) => [`${resource.type} ${resource.id}`, resource]));
  // Offers for those who pay by instalments are not looked at.
  const upfront = data.filter((row) => textAttribute(row, 'targetSubscriptionPlanType') !== 'MONTHLY');
  const rows = upfront.flatMap((row) => rowOf(row, points) ?? []);
  return {
    rows: rows.filter(({ end }) => end === null || end >= today),
    unreadable: upfront.length - rows.length,
    currencies: currenciesIn(included),
  };
}

const FIELDS = [
  ...(['offerMode', 'duration', 'numberOfPeriods', 'startDate', 'endDate', 'targetSubscriptionPlanType'] as const),
  ...(['territory', 'subscriptionPricePoint'] as const),
] as const;

function rowOf(row: Resource, included: ReadonlyMap<string, Resource>): OfferRow | undefined {
  const territory = linkedId(row, 'territory');
  const [offerMode, duration] = [textAttribute(row, 'offerMode'), textAttribute(row, 'duration')];
  const numberOfPeriods = attribute(row, 'numberOfPeriods');
  if (territory === undefined || offerMode === undefined || duration === undefined) return undefined;
  if (typeof numberOfPeriods !== 'number') return undefined;
  const id = linkedId(row, 'subscriptionPricePoint');
  const resource = id === undefined ? undefined : included.get(`subscriptionPricePoints ${id}`);
  const point = resource && pointOf(resource, territory);
  return {
    ...{ id: row.id, territory, offerMode, duration, numberOfPeriods },
    start: textAttribute(row, 'startDate') ?? null,
    end: textAttribute(row, 'endDate') ?? null,
    ...(point ? { point } : {}),
  };
}
