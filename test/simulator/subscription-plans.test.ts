import { expect, test } from 'vitest';
import { BARE, subscriptionLab } from './subscription-lab.ts';

const TERRITORIES = 'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/availableTerritories';

async function territoriesOf(lab: Awaited<ReturnType<typeof subscriptionLab>>['lab'], path: string): Promise<string[]> {
  return (await lab.get(`${path}/availableTerritories?limit=200`)).many.map(({ id }) => id);
}

test('a plan is sold in the territories that were given last', async () => {
  const { lab, subscription, sell } = await subscriptionLab(BARE);
  const { one: plan, status } = await sell(['USA', 'DEU']);
  expect([status, plan.attributes]).toEqual([201, { planType: 'UPFRONT', availableInNewTerritories: true }]);
  expect((await sell(['JPN'])).errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/subscription']);
  const path = `/v1/subscriptionPlanAvailabilities/${plan.id}`;
  expect(await territoriesOf(lab, path)).toEqual(['USA', 'DEU']);
  const japan = [{ type: 'territories', id: 'JPN' }];
  expect((await lab.call('PATCH', `${path}/relationships/availableTerritories`, { data: japan })).status).toBe(204);
  expect(await territoriesOf(lab, path)).toEqual(['JPN']);
  expect(
    (await lab.patch(plan, { availableInNewTerritories: false })).one.attributes['availableInNewTerritories'],
  ).toBe(false);
  expect(await territoriesOf(lab, path)).toEqual(['JPN']);
  const moon = [{ type: 'territories', id: 'MOON' }];
  expect((await lab.call('PATCH', `${path}/relationships/availableTerritories`, { data: moon })).errors).toEqual([
    TERRITORIES,
  ]);
  const shown = await lab.get(`/v1/subscriptions/${subscription.id}/planAvailabilities?include=availableTerritories`);
  expect(shown.included.map(({ id }) => id)).toEqual(['JPN']);
});

test('the deprecated availability is the plan that is paid at once, replaced by each POST', async () => {
  const { lab, subscription, sell } = await subscriptionLab(BARE);
  const post = (ids: string[]) =>
    lab.call('POST', '/v1/subscriptionAvailabilities', {
      data: {
        type: 'subscriptionAvailabilities',
        attributes: { availableInNewTerritories: false },
        relationships: {
          subscription: { data: { type: 'subscriptions', id: subscription.id } },
          availableTerritories: { data: ids.map((id) => ({ type: 'territories', id })) },
        },
      },
    });
  expect((await post(['USA'])).status).toBe(201);
  const { one, status } = await post(['DEU', 'FRA']);
  expect([status, one.attributes]).toEqual([201, { availableInNewTerritories: false }]);
  expect(await territoriesOf(lab, `/v1/subscriptionAvailabilities/${one.id}`)).toEqual(['DEU', 'FRA']);
  const read = await lab.get(`/v1/subscriptions/${subscription.id}/subscriptionAvailability`);
  expect(read.one.id).toBe(one.id);
  expect((await sell(['USA'])).status).toBe(409);
});

test('instalments are for a year, and not everywhere', async () => {
  const monthly = await subscriptionLab(BARE);
  expect((await monthly.sell(['DEU'], 'MONTHLY')).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/planType',
  ]);
  const { sell } = await subscriptionLab({ ...BARE, attributes: { subscriptionPeriod: 'ONE_YEAR' } });
  expect((await sell(['DEU', 'USA'], 'MONTHLY')).errors).toEqual([TERRITORIES]);
  expect((await sell(['DEU'], 'MONTHLY')).status).toBe(201);
});
