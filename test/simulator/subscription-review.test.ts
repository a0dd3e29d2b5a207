import { expect, test } from 'vitest';
import { READY, READY_UPDATE } from '../support/ready.ts';
import type { Resource } from './client.ts';
import { startLab } from './client.ts';
import { png } from './media-files.ts';
import { md5, send, to } from './media-lab.ts';
import { BARE, NOW } from './subscription-lab.ts';
import type { AppSeed, SubscriptionSeed } from '../../src/simulator/index.ts';

/** An app whose first version is ready, with a group of one subscription. */
async function reviewLab(seed: Partial<SubscriptionSeed> = {}, appSeed: AppSeed = READY) {
  const lab = await startLab({ now: NOW });
  const subscriptions = [{ productId: 'monthly', territories: ['USA'], ...seed }];
  const app = lab.simulator.addApp({ ...appSeed, subscriptionGroups: [{ referenceName: 'Premium', subscriptions }] });
  const first = async (path: string): Promise<Resource> => {
    const [found] = (await lab.get(path)).many;
    if (!found) throw new Error(`nothing at ${path}`);
    return found;
  };
  const group = await first(`/v1/apps/${app}/subscriptionGroups`);
  const subscription = await first(`/v1/subscriptionGroups/${group.id}/subscriptions`);
  const version = await first(`/v1/apps/${app}/appStoreVersions`);
  const draft = (await lab.post('reviewSubmissions', { platform: 'IOS' }, { app: { type: 'apps', id: app } })).one;
  const add = (relation: string, of: Resource) =>
    lab.post('reviewSubmissionItems', {}, { reviewSubmission: to(draft), [relation]: to(of) });
  const ownVersion = ({ type, id }: Resource) => first(`/v1/${type}/${id}/versions`);
  return {
    ...lab,
    app,
    group,
    subscription,
    addVersion: () => add('appStoreVersion', version),
    addSubscription: async () => add('subscriptionVersion', await ownVersion(subscription)),
    addGroup: async () => add('subscriptionGroupVersion', await ownVersion(group)),
    submit: () => lab.patch(draft, { submitted: true }),
    states: async () => [
      (await lab.get(`/v1/subscriptions/${subscription.id}`)).one.attributes['state'],
      (await ownVersion(subscription)).attributes['state'],
      (await ownVersion(group)).attributes['state'],
    ],
  };
}

test('a first subscription goes with the version and its group, and is approved with them', async () => {
  const { addVersion, addSubscription, addGroup, submit, states, simulator, app } = await reviewLab();
  for (const add of [addVersion, addSubscription, addGroup]) expect((await add()).status).toBe(201);
  expect((await submit()).status).toBe(200);
  expect(await states()).toEqual(['WAITING_FOR_REVIEW', 'WAITING_FOR_REVIEW', 'WAITING_FOR_REVIEW']);
  simulator.control.approveReview(app, 'IOS');
  expect(await states()).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
});

test('neither the first subscription nor a new group goes alone', async () => {
  const { addSubscription, addGroup, submit } = await reviewLab({}, READY_UPDATE);
  await addGroup();
  expect(JSON.stringify((await submit()).body)).toContain('must be submitted together with at least one of its');
  await addSubscription();
  expect(JSON.stringify((await submit()).body)).toContain('FIRST_SUBSCRIPTION_MUST_BE_SUBMITTED_ON_VERSION');
});

test('all that a subscription or a group lacks is told when it is added', async () => {
  const { addSubscription, addGroup } = await reviewLab({ ...BARE, attributes: { subscriptionPeriod: null } });
  expect((await addGroup()).status).toBe(201);
  const told = JSON.stringify((await addSubscription()).body);
  for (const what of ['a subscription period', 'a localization', 'its availability', 'a screenshot for App Review']) {
    expect(told).toContain(`You must provide ${what} first`);
  }
  expect((await reviewLab({ price: null }).then((lab) => lab.addSubscription())).status).toBe(409);
});

test('the picture for App Review is one of a product, judged after it came in, and locked in review', async () => {
  const { subscription, post, patch, remove, get, simulator, states, ...lab } = await reviewLab({ screenshot: null });
  const type = 'subscriptionAppStoreReviewScreenshots';
  const reserve = (file: Buffer) =>
    post(type, { fileName: 'shot.png', fileSize: file.length }, { subscription: to(subscription) });
  const upload = async (file: Buffer) => {
    const { one } = await reserve(file);
    await send(one, file);
    expect((await patch(one, { uploaded: true, sourceFileChecksum: md5(file) })).status).toBe(200);
    simulator.clock.advance(60_000);
    return one;
  };
  const wrong = await upload(png(1000, 1000));
  expect((await get(`/v1/${type}/${wrong.id}`)).one.attributes['assetDeliveryState']).toMatchObject({
    state: 'FAILED',
  });
  expect((await states())[0]).toBe('MISSING_METADATA');
  expect((await reserve(png(1, 1))).status).toBe(409);
  expect((await remove(wrong)).status).toBe(204);
  const good = await upload(png(1290, 2796));
  expect((await get(`/v1/subscriptions/${subscription.id}/appStoreReviewScreenshot`)).one.id).toBe(good.id);
  expect((await states())[0]).toBe('READY_TO_SUBMIT');
  await lab.addVersion();
  await lab.addSubscription();
  await lab.submit();
  expect((await remove(good)).errors).toEqual(['ENTITY_ERROR.MEDIA_ASSET_DELETE_NOT_ALLOWED']);
});

test('a version has an image of its own', async () => {
  const { subscription, call, get } = await reviewLab();
  const [version] = (await get(`/v1/subscriptions/${subscription.id}/versions`)).many;
  if (!version) throw new Error('no version');
  const file = png(1024, 1024);
  const data = (attributes: object, more: object = {}) => ({
    data: { type: 'subscriptionImages', attributes, ...more },
  });
  const relationships = { version: { data: to(version) } };
  const made = await call(
    'POST',
    '/v2/subscriptionImages',
    data({ fileName: 'a.png', fileSize: file.length }, { relationships }),
  );
  await send(made.one, file);
  const sent = await call(
    'PATCH',
    `/v2/subscriptionImages/${made.one.id}`,
    data({ uploaded: true }, { id: made.one.id }),
  );
  expect(sent.status).toBe(200);
  expect((await get(`/v1/subscriptionVersions/${version.id}/image`)).one.id).toBe(made.one.id);
  expect((await get(`/v1/subscriptionVersions/${version.id}?include=image`)).included[0]?.id).toBe(made.one.id);
});
