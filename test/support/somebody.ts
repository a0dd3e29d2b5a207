import type { Client } from '../../src/asc/client.ts';
import { createClient } from '../../src/asc/client.ts';
import { findCredentials } from '../../src/asc/auth/credentials.ts';
import { linkedId, textAttribute } from '../../src/core/resource.ts';
import type { Simulator } from '../../src/simulator/index.ts';
import { ANY_WRITE } from './any-write.ts';

/** Another hand at the same App Store Connect: a colleague on the website, or another tool. */
export async function somebody(simulator: Pick<Simulator, 'url' | 'env'>): Promise<Client> {
  const credentials = await findCredentials(simulator.env, { cwd: '/nowhere', home: '/nowhere' });
  return createClient({ baseUrl: simulator.url, credentials, writable: ANY_WRITE });
}

/** Gives the app these prices and no others. */
export async function setPrices(client: Client, app: string, set: Readonly<Record<string, string>>): Promise<void> {
  const rows = await Promise.all(
    Object.entries(set).map(async ([code, price]) => {
      const points = await client.all(`/v1/apps/${app}/appPricePoints`, { 'filter[territory]': code });
      const point = points.data.find(({ attributes }) => Number(attributes?.['customerPrice']) === Number(price));
      return { id: `\${${code}}`, point: point?.id ?? '' };
    }),
  );
  await client.write('POST', '/v1/appPriceSchedules', {
    data: {
      type: 'appPriceSchedules',
      relationships: {
        app: { data: { type: 'apps', id: app } },
        baseTerritory: { data: { type: 'territories', id: 'USA' } },
        manualPrices: { data: rows.map(({ id }) => ({ type: 'appPrices', id })) },
      },
    },
    included: rows.map(({ id, point }) => ({
      type: 'appPrices',
      id,
      attributes: { startDate: null, endDate: null },
      relationships: { appPricePoint: { data: { type: 'appPricePoints', id: point } } },
    })),
  });
}

/** The manual prices of an app that are in force or to come, by territory. */
export async function pricesOf(client: Client, app: string): Promise<Record<string, string>> {
  const list = await client.all(`/v1/appPriceSchedules/${app}/manualPrices`, {
    include: ['appPricePoint', 'territory'],
  });
  const points = new Map(list.included.map((point) => [point.id, textAttribute(point, 'customerPrice')]));
  return Object.fromEntries(
    list.data.map((row) => {
      const price = points.get(linkedId(row, 'appPricePoint') ?? '');
      return [linkedId(row, 'territory') ?? '', String(Number(price))];
    }),
  );
}
