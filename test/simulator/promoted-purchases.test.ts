import { expect, test } from 'vitest';
import { to } from './media-lab.ts';
import { purchaseLab } from './purchase-lab.ts';

test('promoted purchases are one a product, in the order that was given', async () => {
  const { product, ready, make, change, erase, get, call, app, list } = await purchaseLab();
  const [tip, pro] = [await ready('tip'), (await product('pro')).one];
  const promote = (of: typeof tip, attributes: object = {}) =>
    make(
      'promotedPurchases',
      { visibleForAllUsers: true, ...attributes },
      { app: { type: 'apps', id: app }, inAppPurchaseV2: to(of) },
    );
  const first = await promote(tip, { enabled: false });
  expect([first.status, first.one.attributes]).toEqual([
    201,
    { visibleForAllUsers: true, enabled: false, state: 'PREPARE_FOR_SUBMISSION' },
  ]);
  expect((await promote(tip)).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/inAppPurchaseV2',
  ]);
  const second = await promote(pro);
  const listed = async () =>
    (await get(`/v1/apps/${app}/promotedPurchases?limit=200&include=inAppPurchaseV2`)).many.map(({ id }) => id);
  expect(await listed()).toEqual([first.one.id, second.one.id]);
  const order = (ids: readonly string[]) =>
    call('PATCH', `/v1/apps/${app}/relationships/promotedPurchases`, {
      data: ids.map((id) => ({ type: 'promotedPurchases', id })),
    });
  expect((await order([second.one.id])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/promotedPurchases',
  ]);
  expect((await order([second.one.id, second.one.id])).status).toBe(409);
  expect((await order([second.one.id, first.one.id])).status).toBe(204);
  expect(await listed()).toEqual([second.one.id, first.one.id]);
  expect((await change(first.one, { enabled: true, visibleForAllUsers: false })).one.attributes).toMatchObject({
    enabled: true,
    visibleForAllUsers: false,
  });
  expect((await get(`/v2/inAppPurchases/${tip.id}/promotedPurchase`)).one.id).toBe(first.one.id);
  expect((await erase(second.one)).status).toBe(204);
  expect(await listed()).toEqual([first.one.id]);
  await erase(tip);
  expect(await listed()).toEqual([]);
  expect(await list(pro, 'promotedPurchase')).toBeNull();
});

test('an order names no promoted purchase of another app', async () => {
  const { product, make, app, simulator, get, call } = await purchaseLab();
  const other = simulator.addApp({
    bundleId: 'com.example.other',
    name: 'Other',
    inAppPurchases: [{ productId: 'gem', promoted: {} }],
  });
  const [foreign] = (await get(`/v1/apps/${other}/promotedPurchases`)).many;
  const { one: tip } = await product('tip');
  const { one: own } = await make(
    'promotedPurchases',
    { visibleForAllUsers: true },
    { app: { type: 'apps', id: app }, inAppPurchaseV2: to(tip) },
  );
  const data = [own, foreign ?? own].map(to);
  expect((await call('PATCH', `/v1/apps/${app}/relationships/promotedPurchases`, { data })).status).toBe(409);
});

test('one names a product of its app', async () => {
  const { product, make, app, simulator } = await purchaseLab();
  const other = simulator.addApp({ bundleId: 'com.example.other', name: 'Other' });
  const { one } = await product('tip');
  const attributes = { visibleForAllUsers: true };
  const none = await make('promotedPurchases', attributes, { app: { type: 'apps', id: app } });
  expect(none.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/inAppPurchaseV2']);
  const foreign = await make('promotedPurchases', attributes, {
    app: { type: 'apps', id: other },
    inAppPurchaseV2: to(one),
  });
  expect(foreign.errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/inAppPurchaseV2']);
});

test('its state follows from its product’s', async () => {
  const { ready, make, read, basket, submit, control, app } = await purchaseLab();
  const tip = await ready('tip');
  const { one } = await make(
    'promotedPurchases',
    { visibleForAllUsers: true },
    { app: { type: 'apps', id: app }, inAppPurchaseV2: to(tip) },
  );
  const states: unknown[] = [];
  const look = async () => states.push((await read(one)).attributes['state']);
  await look();
  await submit(await basket([tip]));
  await look();
  control.rejectReview(app, 'IOS');
  await look();
  control.answerReview(app, 'IOS');
  control.approveReview(app, 'IOS');
  await look();
  expect(states).toEqual(['PREPARE_FOR_SUBMISSION', 'IN_REVIEW', 'REJECTED', 'APPROVED']);
});
