import type { AppSeed, Quirks, SubscriptionGroupSeed, SubscriptionSeed } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { startLab } from './client.ts';

export const NOW = new Date('2027-03-01T12:00:00-08:00');

/** Of which nothing was said yet. */
export const BARE: Omit<SubscriptionSeed, 'productId'> = {
  versions: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: {} }],
  territories: null,
  price: null,
  screenshot: null,
};

/** One that lacks nothing, in two territories. */
export const SOLD: Omit<SubscriptionSeed, 'productId'> = { territories: ['USA', 'DEU'] };

/** Customers subscribe already. */
export const APPROVED: Omit<SubscriptionSeed, 'productId'> = { ...SOLD, versions: [{ state: 'APPROVED' }] };

/** A simulator with one subscription, by what was said of it, in the group Premium. */
export async function subscriptionLab(
  seed: Partial<SubscriptionSeed> = {},
  quirks: Partial<Quirks> = {},
  group: Partial<SubscriptionGroupSeed> = {},
) {
  const lab = await startLab({ now: NOW, quirks });
  const app = lab.simulator.addApp(appWith([{ productId: 'monthly', ...seed }], group));
  const [first] = (await lab.get(`/v1/apps/${app}/subscriptionGroups`)).many;
  if (!first) throw new Error('no group');
  const [one] = (await lab.get(`/v1/subscriptionGroups/${first.id}/subscriptions`)).many;
  if (!one) throw new Error('no subscription');
  return { lab, app, group: first, subscription: one, ...hands(lab, one) };
}

export function appWith(subscriptions: SubscriptionSeed[], group: Partial<SubscriptionGroupSeed> = {}): AppSeed {
  return {
    bundleId: 'com.example.app',
    name: 'App',
    subscriptionGroups: [{ referenceName: 'Premium', subscriptions, ...group }],
  };
}

type Row = { point: string; attributes?: object; relationships?: object };

function hands(lab: Lab, subscription: Resource) {
  const { get, call } = lab;
  const at = `/v1/subscriptions/${subscription.id}`;
  const link = (type: string, id: string) => ({ data: { type, id } });
  const own = link('subscriptions', subscription.id);

  /** They stay as they are. */
  const ladders = new Map<string, Resource[]>();

  async function point(territory: string, price: string): Promise<string> {
    const path = `${at}/pricePoints?filter[territory]=${territory}&limit=8000`;
    const many = ladders.get(territory) ?? (await get(path)).many;
    ladders.set(territory, many);
    const found = many.find(({ attributes }) => Number(attributes['customerPrice']) === Number(price));
    if (!found) throw new Error(`no ${price} in ${territory}`);
    return found.id;
  }

  return {
    point,
    again: async () => (await get(at)).one,
    /** Sells it there, on a plan. */
    sell: (territories: string[], planType = 'UPFRONT') =>
      call('POST', '/v1/subscriptionPlanAvailabilities', {
        data: {
          type: 'subscriptionPlanAvailabilities',
          attributes: { planType, availableInNewTerritories: true },
          relationships: {
            subscription: own,
            availableTerritories: { data: territories.map((id) => ({ type: 'territories', id })) },
          },
        },
      }),
    /** One price by POST. */
    price: async (territory: string, amount: string, attributes?: object) =>
      call('POST', '/v1/subscriptionPrices', {
        data: {
          type: 'subscriptionPrices',
          ...(attributes ? { attributes } : {}),
          relationships: {
            subscription: own,
            subscriptionPricePoint: link('subscriptionPricePoints', await point(territory, amount)),
            territory: link('territories', territory),
          },
        },
      }),
    /** All prices by PATCH of the subscription. */
    inline: (rows: Row[], data: object = {}) => {
      const included = rows.map(({ point: id, relationships, ...row }, index) => ({
        type: 'subscriptionPrices',
        id: `\${row-${index}}`,
        ...row,
        relationships: {
          subscription: own,
          subscriptionPricePoint: link('subscriptionPricePoints', id),
          ...relationships,
        },
      }));
      const prices = { data: included.map(({ type, id }) => ({ type, id })) };
      return call('PATCH', at, {
        data: { type: 'subscriptions', id: subscription.id, relationships: { prices }, ...data },
        included,
      });
    },
    /** Every price in a line: territory, amount, plan, since when, for whom. */
    prices: async () => {
      const { many, included } = await get(`${at}/prices?include=territory,subscriptionPricePoint&limit=200`);
      return many.map(({ attributes, relationships }) => {
        const linked = (name: string) => (relationships[name]?.data as { id: string } | undefined)?.id;
        const amount = included.find(({ id }) => id === linked('subscriptionPricePoint'))?.attributes['customerPrice'];
        return [
          linked('territory'),
          String(amount),
          ...(attributes['planType'] === 'UPFRONT' ? [] : [attributes['planType']]),
          ...(attributes['startDate'] === null ? [] : [attributes['startDate']]),
          ...(attributes['preserved'] === true ? ['preserved'] : []),
        ].join(' ');
      });
    },
    /** An introductory offer by POST. */
    offer: (attributes: object, territory?: string, pointId?: string) =>
      call('POST', '/v1/subscriptionIntroductoryOffers', {
        data: {
          type: 'subscriptionIntroductoryOffers',
          attributes: { duration: 'ONE_WEEK', offerMode: 'FREE_TRIAL', numberOfPeriods: 1, ...attributes },
          relationships: {
            subscription: own,
            ...(territory === undefined ? {} : { territory: link('territories', territory) }),
            ...(pointId === undefined ? {} : { subscriptionPricePoint: link('subscriptionPricePoints', pointId) }),
          },
        },
      }),
  };
}
