import { describe, expect, test } from 'vitest';
import { png } from './media-files.ts';
import { refusal } from './media-lab.ts';
import type { AppSeed } from '../../src/simulator/index.ts';
import { READY } from '../support/ready.ts';
import { purchaseLab } from './purchase-lab.ts';

test('a fresh product lacks everything, and has its first version', async () => {
  const { product, versions } = await purchaseLab();
  const made = await product('tip.small', { reviewNote: 'In the settings' });
  expect([made.status, made.one.attributes]).toEqual([
    201,
    {
      name: 'tip.small',
      productId: 'tip.small',
      inAppPurchaseType: 'CONSUMABLE',
      state: 'MISSING_METADATA',
      reviewNote: 'In the settings',
      familySharable: false,
      contentHosting: false,
    },
  ]);
  const [first, ...others] = await versions(made.one);
  expect([first?.attributes, others]).toEqual([{ version: 1, state: 'PREPARE_FOR_SUBMISSION' }, []]);
});

test('a product is ready once it has a text, a price, its availability and a screenshot', async () => {
  const { product, version, addText, schedule, point, sell, shoot, stateOf } = await purchaseLab();
  const { one } = await product('tip');
  const steps = [
    async () => addText(await version(one)),
    async () => schedule(one, [{ point: await point(one, '0.99') }]),
    async () => sell(one, ['USA']),
    async () => shoot(one),
  ];
  const states = [];
  for (const step of steps) {
    states.push(await stateOf(one));
    await step();
  }
  expect([...states, await stateOf(one)]).toEqual([...Array<string>(4).fill('MISSING_METADATA'), 'READY_TO_SUBMIT']);
});

test('the products of an app are found by what they are, in an order, with what belongs to them', async () => {
  const { product, ready, get, app } = await purchaseLab();
  const pro = await ready('pro', { name: 'A', inAppPurchaseType: 'NON_CONSUMABLE' });
  const { one: tip } = await product('tip', { name: 'B' });
  const found = async (query: string) =>
    (await get(`/v1/apps/${app}/inAppPurchasesV2?${query}`)).many.map(({ attributes }) => attributes['productId']);
  expect(await found('filter[productId]=tip')).toEqual(['tip']);
  expect(await found('filter[name]=A')).toEqual(['pro']);
  expect(await found('filter[inAppPurchaseType]=NON_CONSUMABLE')).toEqual(['pro']);
  expect(await found('filter[state]=MISSING_METADATA')).toEqual(['tip']);
  expect(await found('sort=-name')).toEqual(['tip', 'pro']);
  expect(await found('sort=name&limit=1')).toEqual(['pro']);
  const relations = 'appStoreReviewScreenshot,iapPriceSchedule,inAppPurchaseAvailability,promotedPurchase,versions';
  const { included } = await get(`/v1/apps/${app}/inAppPurchasesV2?include=${relations}`);
  const types = included.map(({ type }) => type).sort();
  expect(types).toEqual([
    'inAppPurchaseAppStoreReviewScreenshots',
    'inAppPurchaseAvailabilities',
    'inAppPurchasePriceSchedules',
    'inAppPurchaseVersions',
    'inAppPurchaseVersions',
  ]);
  expect((await get(`/v2/inAppPurchases/${tip.id}/iapPriceSchedule`)).status).toBe(404);
  expect((await get(`/v2/inAppPurchases/${tip.id}/inAppPurchaseAvailability`)).status).toBe(404);
  expect((await get(`/v2/inAppPurchases/${pro.id}/inAppPurchaseAvailability`)).status).toBe(200);
  expect((await get(`/v1/apps/${app}/inAppPurchasesV2?filter[state]=SOLD`)).status).toBe(400);
  expect((await get(`/v1/inAppPurchases/${pro.id}`)).errors).toEqual(['PATH_ERROR']);
});

describe('names', () => {
  test('a product id is one for ever, and has few characters', async () => {
    const { product, erase } = await purchaseLab();
    const { one } = await product('tip');
    const again = ['409 ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/productId'];
    const taken = async () => {
      const reply = await product('tip', { name: 'Another' });
      return [`${reply.status} ${reply.errors.join()}`];
    };
    expect(await taken()).toEqual(again);
    expect((await erase(one)).status).toBe(204);
    expect(await taken()).toEqual(again);
    expect((await product('a tip')).errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/productId']);
    expect((await product('x'.repeat(101), { name: 'x' })).status).toBe(409);
    expect((await product(`${'x'.repeat(97)}._-`, { name: 'x' })).status).toBe(201);
  });

  test('a name is one among the products that there are, and has 64 characters', async () => {
    const { product, change, erase } = await purchaseLab();
    const { one: tip } = await product('tip', { name: 'Tip' });
    const { one: pro } = await product('pro', { name: 'Pro' });
    const duplicate = ['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/name'];
    expect((await product('other', { name: 'Tip' })).errors).toEqual(duplicate);
    expect((await change(pro, { name: 'Tip' })).errors).toEqual(duplicate);
    expect((await change(pro, { name: 'Pro' })).status).toBe(200);
    expect((await change(pro, { name: 'é'.repeat(65) })).errors).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG /data/attributes/name',
    ]);
    expect((await change(pro, { name: 'é'.repeat(64) })).status).toBe(200);
    await erase(tip);
    expect((await product('other', { name: 'Tip' })).status).toBe(201);
  });

  test('what a product is stays; its name and its note can be changed', async () => {
    const { product, change } = await purchaseLab();
    const { one } = await product('tip');
    expect((await change(one, { productId: 'other' })).errors).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/productId',
    ]);
    expect((await change(one, { inAppPurchaseType: 'NON_CONSUMABLE' })).status).toBe(409);
    expect((await change(one, { name: null })).status).toBe(409);
    const changed = await change(one, { name: 'Big tip', reviewNote: 'Here' });
    expect(changed.one.attributes).toMatchObject({ name: 'Big tip', reviewNote: 'Here', productId: 'tip' });
  });
});

test('families share a product for ever, if it is one that can be shared', async () => {
  const { product, change } = await purchaseLab();
  const refused = ['ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/familySharable'];
  expect((await product('tip', { familySharable: true })).errors).toEqual(refused);
  const { one } = await product('pro', { inAppPurchaseType: 'NON_CONSUMABLE' });
  expect((await change(one, { familySharable: false })).status).toBe(200);
  expect((await change(one, { familySharable: true })).one.attributes['familySharable']).toBe(true);
  expect((await change(one, { familySharable: true })).status).toBe(200);
  expect((await change(one, { familySharable: false })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/familySharable',
  ]);
});

describe('versions', () => {
  test('there is one on its way at most: a draft, a rejected one and one taken back count', async () => {
    const { ready, make, version, basket, submit, control, app, cancel, versionStates } = await purchaseLab({
      cancelingReads: 0,
    });
    const one = await ready('tip');
    const next = () => make('inAppPurchaseVersions', {}, { inAppPurchase: { type: 'inAppPurchases', id: one.id } });
    const { id } = await version(one);
    const refused = `409 STATE_ERROR.ALREADY_EXISTS There is already an inflight version with id '${id}'`;
    expect(refusal(await next())).toBe(refused);
    const submission = await basket([one]);
    expect([await versionStates(one), refusal(await next())]).toEqual([['READY_FOR_REVIEW'], refused]);
    await submit(submission);
    expect([await versionStates(one), refusal(await next())]).toEqual([['WAITING_FOR_REVIEW'], refused]);
    control.rejectReview(app, 'IOS');
    expect([await versionStates(one), refusal(await next())]).toEqual([['REJECTED'], refused]);
    await cancel(submission);
    expect([await versionStates(one), refusal(await next())]).toEqual([['DEVELOPER_REJECTED'], refused]);
  });

  test('the next one has the texts of the approved one under other ids, and takes its place when it is approved', async () => {
    const seed: AppSeed = {
      ...READY,
      inAppPurchases: [
        {
          productId: 'tip',
          versions: [
            {
              state: 'APPROVED',
              localizations: { 'en-US': { name: 'Tip', description: 'Thanks' }, ja: { name: 'チップ' } },
              image: { fileName: 'tip.png', fileSize: 3 },
            },
          ],
        },
      ],
    };
    const { get, list, change, texts, version, versionStates, make, basket, submit, control, app } = await purchaseLab(
      {},
      seed,
    );
    const [tip] = (await get(`/v1/apps/${app}/inAppPurchasesV2`)).many;
    if (!tip) throw new Error('the seed has a product');
    expect(tip.attributes['state']).toBe('APPROVED');
    const approved = await version(tip);
    const before = await texts(approved);
    const made = await make('inAppPurchaseVersions', {}, { inAppPurchase: { type: tip.type, id: tip.id } });
    expect([made.status, made.one.attributes]).toEqual([201, { version: 2, state: 'PREPARE_FOR_SUBMISSION' }]);
    const after = await texts(made.one);
    expect(after.map(({ attributes }) => attributes)).toEqual(before.map(({ attributes }) => attributes));
    expect(after.filter(({ id }) => before.some((text) => text.id === id))).toEqual([]);
    expect((await get(`/v1/inAppPurchaseVersions/${made.one.id}/images`)).many).toHaveLength(1);
    const [english] = after;
    if (!english) throw new Error('there is a text');
    expect((await change(english, { description: 'Thank you' })).status).toBe(200);
    expect((await list(tip, 'versions', '?filter[state]=PREPARE_FOR_SUBMISSION')).map(({ id }) => id)).toEqual([
      made.one.id,
    ]);
    expect((await change({ type: 'inAppPurchaseVersions', id: made.one.id }, {})).status).toBe(403);
    await submit(await basket([tip]));
    control.approveReview(app, 'IOS');
    expect(await versionStates(tip)).toEqual(['REPLACED_WITH_NEW_VERSION', 'APPROVED']);
  });
});

describe('texts', () => {
  test('a version has one a language, of those that the App Store has', async () => {
    const { product, version, addText, get } = await purchaseLab();
    const of = await version((await product('tip')).one);
    const made = await addText(of, { name: ' Tip ', description: 'Thanks' });
    expect([made.status, made.one.attributes]).toEqual([201, { locale: 'en-US', name: 'Tip', description: 'Thanks' }]);
    expect((await addText(of)).errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE /data/attributes/locale']);
    expect((await addText(of, { locale: 'fr' })).errors).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/locale',
    ]);
    expect((await addText(of, { locale: 'ja', name: '' })).errors).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED /data/attributes/name',
    ]);
    const read = await get(`/v2/inAppPurchaseLocalizations/${made.one.id}?include=version`);
    expect(read.included.map(({ id }) => id)).toEqual([of.id]);
  });

  test.each([
    ['productNameLength', 'name', 35, 30],
    ['productDescriptionLength', 'description', 55, 45],
  ] as const)('%s: characters count, %s has so many, or fewer', async (quirk, attribute, most, fewer) => {
    for (const length of [most, fewer]) {
      const { product, version, addText, change } = await purchaseLab({ [quirk]: length });
      const of = await version((await product('tip')).one);
      const long = await addText(of, { [attribute]: '長'.repeat(length + 1) });
      expect(long.errors).toEqual([`ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG /data/attributes/${attribute}`]);
      expect(long.body.errors?.[0]?.detail).toBe(`The field (${attribute}) is too long`);
      const { status, one } = await addText(of, { [attribute]: '長'.repeat(length) });
      expect(status).toBe(201);
      expect((await change(one, { [attribute]: '長'.repeat(length + 1) })).status).toBe(409);
    }
  });

  test('the last one stays', async () => {
    const { product, version, addText, erase } = await purchaseLab();
    const of = await version((await product('tip')).one);
    const { one } = await addText(of);
    expect(refusal(await erase(one))).toBe('409 STATE_ERROR Cannot delete the last localization');
    await addText(of, { locale: 'ja' });
    expect((await erase(one)).status).toBe(204);
  });

  test('they can be changed until the version goes to App Review, and when it is rejected', async () => {
    const { ready, version, texts, change, addText, erase, draft, addApp, add, submit, control, app } =
      await purchaseLab();
    const one = await ready('tip');
    const of = await version(one);
    await addText(of, { locale: 'ja' });
    const [english, japanese] = await texts(of);
    if (!english || !japanese) throw new Error('there are two texts');
    const all = async () => [
      (await change(english, { name: 'Tip' })).errors,
      (await addText(of, { locale: 'de-DE' })).errors,
      (await erase(japanese)).errors,
    ];
    const locked = Array.from({ length: 3 }, () => ['ENTITY_ERROR.UNMODIFIABLE']);
    const submission = await draft();
    await addApp(submission);
    await add(submission, of);
    expect(await all()).toEqual(locked);
    await submit(submission);
    expect(await all()).toEqual(locked);
    control.startReview(app, 'IOS');
    expect(await all()).toEqual(locked);
    control.rejectReview(app, 'IOS');
    expect(await all()).toEqual([[], [], []]);
  });
});

test('a product can be deleted unless it is on sale or in review', async () => {
  const { ready, erase, basket, submit, control, app, sell, stateOf, read } = await purchaseLab();
  const one = await ready('tip');
  const submission = await basket([one]);
  expect((await erase(one)).status).toBe(409);
  await submit(submission);
  control.approveReview(app, 'IOS');
  expect([await stateOf(one), (await erase(one)).status]).toEqual(['APPROVED', 409]);
  await sell(one, []);
  expect([await stateOf(one), (await erase(one)).status]).toEqual(['DEVELOPER_REMOVED_FROM_SALE', 204]);
  expect(await read(one)).toBeUndefined();
});

test('each availability takes the place of the one before, with an id of its own', async () => {
  const { product, sell, get } = await purchaseLab();
  const { one } = await product('tip');
  const first = await sell(one, ['USA', 'JPN']);
  expect([first.status, first.one.attributes]).toEqual([201, { availableInNewTerritories: true }]);
  const second = await sell(one, ['DEU'], false);
  expect(second.one.id).not.toBe(first.one.id);
  expect((await get(`/v1/inAppPurchaseAvailabilities/${first.one.id}`)).status).toBe(404);
  const now = await get(`/v2/inAppPurchases/${one.id}/inAppPurchaseAvailability?include=availableTerritories`);
  expect([now.one.attributes, now.included.map(({ id }) => id)]).toEqual([
    { availableInNewTerritories: false },
    ['DEU'],
  ]);
  const listed = await get(`/v1/inAppPurchaseAvailabilities/${now.one.id}/availableTerritories?limit=200`);
  expect(listed.many.map(({ id }) => id)).toEqual(['DEU']);
});

describe('the picture of a version', () => {
  test('is looked at once it is there: 1024 pixels each way, without transparency', async () => {
    const { product, version, make, change, simulator, read, get, call } = await purchaseLab();
    const of = await version((await product('tip')).one);
    const upload = async (file: Buffer) => {
      const made = await make(
        'inAppPurchaseImages',
        { fileName: 'tip.png', fileSize: file.length },
        { version: { type: of.type, id: of.id } },
      );
      expect(made.one.attributes).toMatchObject({ assetDeliveryState: { state: 'AWAITING_UPLOAD' } });
      const [part] = made.one.attributes['uploadOperations'] as {
        url: string;
        requestHeaders: { name: string; value: string }[];
      }[];
      await fetch(part?.url ?? '', {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body: Uint8Array.from(file),
      });
      expect((await change(made.one, { uploaded: true })).status).toBe(200);
      simulator.clock.advance(60_000);
      return read(made.one);
    };
    const good = await upload(png(1024, 1024));
    expect(good.attributes).toMatchObject({ assetDeliveryState: { state: 'COMPLETE' }, imageAsset: { width: 1024 } });
    const small = await upload(png(512, 512));
    expect(small.attributes['assetDeliveryState']).toMatchObject({
      state: 'FAILED',
      errors: [{ code: 'IMAGE_INCORRECT_DIMENSIONS' }],
    });
    const clear = await upload(png(1024, 1024, 6));
    expect(clear.attributes['assetDeliveryState']).toMatchObject({ errors: [{ code: 'IMAGE_ALPHA_NOT_ALLOWED' }] });
    // The last one counts.
    expect((await get(`/v1/inAppPurchaseVersions/${of.id}/image`)).one.id).toBe(clear.id);
    expect((await call('DELETE', `/v2/inAppPurchaseImages/${clear.id}`)).status).toBe(204);
    expect((await get(`/v1/inAppPurchaseVersions/${of.id}?include=image,images,localizations`)).included).toHaveLength(
      2,
    );
  });
});
