import { expect, test } from 'vitest';
import { purchaseLab } from './purchase-lab.ts';

test('all price points of a territory come in one page, and are those of the product', async () => {
  const { product, get, point, schedule } = await purchaseLab();
  const [{ one: tip }, { one: other }] = [await product('tip'), await product('other')];
  const path = `/v2/inAppPurchases/${tip.id}/pricePoints?filter[territory]=JPN`;
  const listed = await get(`${path}&limit=8000&include=territory`);
  expect(listed.many.length).toBeGreaterThan(500);
  expect(listed.included.map(({ id, attributes }) => [id, attributes['currency']])).toEqual([['JPN', 'JPY']]);
  expect(listed.body.links?.['next']).toBeUndefined();
  expect((await get(`${path}&limit=8001`)).errors).toEqual(['PARAMETER_ERROR.INVALID limit']);
  expect((await get(`${path}&limit=200`)).many).toHaveLength(200);
  const foreign = await schedule(tip, [{ point: await point(other, '0.99') }]);
  expect(foreign.errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /included/0/relationships/inAppPurchasePricePoint',
  ]);
});

test('a price is equalized in every other territory, in one page', async () => {
  const { product, get, point } = await purchaseLab();
  const { one } = await product('tip');
  const base = await point(one, '0.99');
  const path = `/v1/inAppPurchasePricePoints/${base.id}/equalizations`;
  const all = await get(`${path}?include=territory&limit=8000`);
  expect(all.many).toHaveLength(174);
  expect(all.included.map(({ id }) => id)).not.toContain('USA');
  const some = await get(`${path}?filter[territory]=JPN,DEU&filter[inAppPurchaseV2]=${one.id}&include=territory`);
  expect(some.included.map(({ id }) => id).sort()).toEqual(['DEU', 'JPN']);
  expect((await get(`${path}?filter[inAppPurchaseV2]=1`)).many).toEqual([]);
  expect((await get(`/v1/inAppPurchasePricePoints/${base.id}`)).status).toBe(403);
});

test('a schedule is replaced whole; what has no price of its own follows the base territory', async () => {
  const { product, get, point, schedule } = await purchaseLab();
  const { one } = await product('tip');
  const [low, high, yen] = [await point(one, '0.99'), await point(one, '1.99'), await point(one, '150.0', 'JPN')];
  const at = (relation: string, query: string) => get(`/v1/inAppPurchasePriceSchedules/${one.id}/${relation}?${query}`);
  const rows = async () => {
    const { many, included } = await at('manualPrices', 'include=inAppPurchasePricePoint,territory&limit=200');
    const priceOf = (id: unknown) => included.find((item) => item.id === id)?.attributes['customerPrice'];
    return many.map(({ attributes: { manual, startDate, endDate }, relationships }) => {
      const linked = relationships['inAppPurchasePricePoint']?.data as { id: string };
      return [manual, priceOf(linked.id), startDate, endDate];
    });
  };
  expect((await at('manualPrices', 'limit=200')).status).toBe(404);
  await schedule(one, [{ point: low }, { point: high, startDate: '2099-01-01' }, { point: yen }]);
  expect(await rows()).toEqual([
    [true, '150.0', null, null],
    [true, '0.99', null, '2099-01-01'],
    [true, '1.99', '2099-01-01', null],
  ]);
  const automatic = await at('automaticPrices', 'filter[territory]=DEU,JPN&include=territory,inAppPurchasePricePoint');
  expect(automatic.many.map(({ attributes }) => attributes['manual'])).toEqual([false, false]);
  expect(automatic.included.map(({ id }) => id)).toContain('DEU');
  expect(automatic.included.map(({ id }) => id)).not.toContain('JPN');
  await schedule(one, [{ point: high }]);
  expect(await rows()).toEqual([[true, '1.99', null, null]]);
  expect((await get(`/v2/inAppPurchases/${one.id}/iapPriceSchedule?include=baseTerritory`)).included[0]?.id).toBe(
    'USA',
  );
});

test('a price names its product, and no schedule', async () => {
  const { product, point, schedule } = await purchaseLab();
  const [{ one: tip }, { one: other }] = [await product('tip'), await product('other')];
  const rows = [{ point: await point(tip, '0.99') }];
  const to = (id: string) => ({ inAppPurchaseV2: { data: { type: 'inAppPurchases', id } } });
  expect((await schedule(tip, rows, to(other.id))).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /included/0/relationships/inAppPurchaseV2',
  ]);
  expect((await schedule(tip, rows, { inAppPurchaseV2: undefined })).status).toBe(500);
  const scheduled = { data: { type: 'inAppPurchasePriceSchedules', id: tip.id } };
  const named = await schedule(tip, rows, { inAppPurchasePriceSchedule: scheduled });
  expect(named.errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.UNKNOWN /included/0/relationships/inAppPurchasePriceSchedule',
  ]);
  expect((await schedule(tip, [])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/manualPrices',
  ]);
  const past = await schedule(tip, [{ ...rows[0], point: await point(tip, '0.99'), startDate: '2020-01-01' }]);
  expect(past.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID /included/0/attributes/startDate']);
});
