import { expect, test } from 'vitest';
import type { Resource } from './client.ts';
import { to } from './media-lab.ts';
import { purchaseLab } from './purchase-lab.ts';

/** The texts of products as the API had them before there were versions of products. */
async function former() {
  const lab = await purchaseLab();
  const one = await lab.ready('tip');
  const type = 'inAppPurchaseLocalizations';
  const all = async (): Promise<Resource[]> => lab.list(one, type);
  const path = ({ id }: Resource) => `/v1/${type}/${id}`;
  return {
    ...lab,
    one,
    all,
    first: async () => (await all())[0] as Resource,
    add: (locale: string) => lab.post(type, { locale, name: 'Tip' }, { inAppPurchaseV2: to(one) }),
    set: (text: Resource, attributes: object) => lab.call('PATCH', path(text), { data: { ...to(text), attributes } }),
    drop: (text: Resource) => lab.call('DELETE', path(text)),
  };
}

test('they are those of the last version, and have a state', async () => {
  const { all, add, get, one, version, texts, set, first } = await former();
  expect((await all()).map(({ attributes }) => attributes)).toEqual([
    { name: 'Tip', locale: 'en-US', description: null, state: 'PREPARE_FOR_SUBMISSION' },
  ]);
  const made = await add('ja');
  expect([made.status, made.one.attributes['state']]).toEqual([201, 'PREPARE_FOR_SUBMISSION']);
  expect(made.headers.get('location')).toContain('/v1/inAppPurchaseLocalizations/');
  const now = await texts(await version(one));
  expect(now.map(({ attributes }) => attributes['locale'])).toEqual(['en-US', 'ja']);
  expect(now[0]?.links.self).toContain('/v2/');
  expect((await set(await first(), { description: 'Thanks' })).status).toBe(200);
  const read = await get(`/v1/inAppPurchaseLocalizations/${made.one.id}?include=inAppPurchaseV2`);
  expect([read.one.links.self.includes('/v1/'), read.included.map(({ id }) => id)]).toEqual([true, [one.id]]);
  const along = await get(
    `/v2/inAppPurchases/${one.id}?include=inAppPurchaseLocalizations&fields[inAppPurchaseLocalizations]=state`,
  );
  expect(along.included.map(({ attributes }) => attributes)).toEqual([
    { state: 'PREPARE_FOR_SUBMISSION' },
    { state: 'PREPARE_FOR_SUBMISSION' },
  ]);
});

test('a rejected one can only be deleted and made anew, unless it is the last', async () => {
  const { all, add, set, drop, basket, submit, control, app, one, first, change } = await former();
  await submit(await basket([one]));
  expect((await first()).attributes['state']).toBe('WAITING_FOR_REVIEW');
  expect((await set(await first(), { name: 'A' })).errors).toEqual(['ENTITY_ERROR.UNMODIFIABLE']);
  control.rejectReview(app, 'IOS');
  const rejected = await first();
  expect(rejected.attributes['state']).toBe('REJECTED');
  expect((await set(rejected, { name: 'A' })).errors).toEqual(['ENTITY_ERROR.UNMODIFIABLE']);
  expect((await drop(rejected)).body.errors?.[0]?.detail).toBe('Cannot delete the last localization');
  await add('ja');
  expect((await drop(rejected)).status).toBe(204);
  expect((await add('en-US')).status).toBe(201);
  const [japanese] = await all();
  if (!japanese) throw new Error('there is a text');
  // The second version of the API takes it.
  expect((await change(japanese, { name: 'A' })).status).toBe(200);
});
