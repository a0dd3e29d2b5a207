import { expect, test } from 'vitest';
import type { SubscriptionGroupSeed, SubscriptionSeed } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { startLab } from './client.ts';
import { APPROVED, appWith, BARE, NOW, SOLD, subscriptionLab } from './subscription-lab.ts';

const DUPLICATE = 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE';
const LOCKED = 'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE';

async function emptyLab(): Promise<Lab & { app: string }> {
  const lab = await startLab({ now: NOW });
  return { ...lab, app: lab.simulator.addApp({ bundleId: 'com.example.app', name: 'App' }) };
}

function group({ post }: Lab, app: string, referenceName: string) {
  return post('subscriptionGroups', { referenceName }, { app: { type: 'apps', id: app } });
}

function subscribe({ post }: Lab, to: { type: string; id: string }, attributes: object) {
  return post('subscriptions', { name: 'Monthly', productId: 'monthly', ...attributes }, { group: link(to) });
}

function link({ type, id }: { type: string; id: string }) {
  return { type, id };
}

function localize({ call }: Lab, type: string, version: Resource, attributes: object) {
  const relationships = { version: { data: link(version) } };
  return call('POST', `/v2/${type}`, {
    data: { type, attributes: { locale: 'en-US', name: 'Premium', ...attributes }, relationships },
  });
}

async function versionOf({ get }: Lab, { type, id }: Resource): Promise<Resource> {
  const version = (await get(`/v1/${type}/${id}/versions?include=localizations`)).many.at(-1);
  if (!version) throw new Error('no version');
  return version;
}

test('a group is made with a version, and named once in an app', async () => {
  const lab = await emptyLab();
  const made = await group(lab, lab.app, 'Premium');
  expect(made.status).toBe(201);
  const { many } = await lab.get(`/v1/apps/${lab.app}/subscriptionGroups?filter[referenceName]=Premium`);
  expect(many.map(({ id }) => id)).toEqual([made.one.id]);
  expect((await versionOf(lab, made.one)).attributes).toEqual({ version: 1, state: 'PREPARE_FOR_SUBMISSION' });
  expect((await group(lab, lab.app, 'Premium')).errors).toEqual([`${DUPLICATE} /data/attributes/referenceName`]);
  const other = await group(lab, lab.app, 'Basic');
  expect((await lab.patch(other.one, { referenceName: 'Premium' })).status).toBe(409);
  expect((await lab.patch(other.one, { referenceName: 'Basic' })).status).toBe(200);
});

test('a subscription begins at the lowest level of its group, with a version and nothing else', async () => {
  const lab = await emptyLab();
  const { one: premium } = await group(lab, lab.app, 'Premium');
  const { one } = await subscribe(lab, premium, { subscriptionPeriod: 'ONE_MONTH' });
  const second = await subscribe(lab, premium, { name: 'Yearly', productId: 'yearly' });
  expect([one.attributes['groupLevel'], second.one.attributes['groupLevel']]).toEqual([1, 2]);
  expect(one.attributes).toMatchObject({
    state: 'MISSING_METADATA',
    familySharable: false,
    multiSeatStatus: 'ENABLED',
  });
  const path = `/v1/subscriptionGroups/${premium.id}/subscriptions`;
  const found = await lab.get(`${path}?filter[productId]=yearly&include=versions,planAvailabilities,group`);
  expect(found.many.map(({ id }) => id)).toEqual([second.one.id]);
  expect(found.included.map(({ type }) => type)).toEqual(['subscriptionVersions', 'subscriptionGroups']);
  expect((await lab.get(`${path}?filter[state]=APPROVED`)).many).toEqual([]);
  expect((await lab.get(`/v1/subscriptions/${one.id}/subscriptionAvailability`)).status).toBe(404);
});

test('product ids and names are taken once among all that the app sells, ids for ever', async () => {
  const lab = await emptyLab();
  const { one: premium } = await group(lab, lab.app, 'Premium');
  const { one } = await subscribe(lab, premium, {});
  const { one: other } = await group(lab, lab.app, 'Basic');
  expect((await subscribe(lab, other, { name: 'Other' })).errors).toEqual([`${DUPLICATE} /data/attributes/productId`]);
  expect((await subscribe(lab, other, { productId: 'other' })).errors).toEqual([`${DUPLICATE} /data/attributes/name`]);
  expect((await lab.remove(one)).status).toBe(204);
  expect((await subscribe(lab, premium, {})).errors).toEqual([`${DUPLICATE} /data/attributes/productId`]);
});

test('texts belong to a version, in languages of the App Store, the last of which stays', async () => {
  const { lab, subscription, group: premium } = await subscriptionLab(BARE);
  const version = await versionOf(lab, subscription);
  const made = await localize(lab, 'subscriptionLocalizations', version, { description: 'x'.repeat(55) });
  expect(made.status).toBe(201);
  expect((await localize(lab, 'subscriptionLocalizations', version, {})).errors).toEqual([
    `${DUPLICATE} /data/attributes/locale`,
  ]);
  expect((await localize(lab, 'subscriptionLocalizations', version, { locale: 'xx' })).status).toBe(409);
  const long = { data: { ...link(made.one), attributes: { description: 'x'.repeat(56) } } };
  expect((await lab.call('PATCH', `/v2/subscriptionLocalizations/${made.one.id}`, long)).status).toBe(409);
  expect((await lab.call('DELETE', `/v2/subscriptionLocalizations/${made.one.id}`)).status).toBe(409);
  const second = await localize(lab, 'subscriptionLocalizations', version, { locale: 'ja' });
  expect((await lab.call('DELETE', `/v2/subscriptionLocalizations/${second.one.id}`)).status).toBe(204);
  const old = await lab.get(`/v1/subscriptions/${subscription.id}/subscriptionLocalizations`);
  expect(old.many.map(({ id }) => id)).toEqual([made.one.id]);

  const groupVersion = await versionOf(lab, premium);
  const named = await localize(lab, 'subscriptionGroupLocalizations', groupVersion, {
    locale: 'ja',
    customAppName: 'App',
  });
  expect(named.one.attributes).toEqual({ locale: 'ja', name: 'Premium', customAppName: 'App' });
  expect((await lab.get(`/v1/subscriptionGroupVersions/${groupVersion.id}/localizations`)).many).toHaveLength(2);
});

test('texts are also shown as before there were versions, with a state', async () => {
  const { lab, subscription, group: premium } = await subscriptionLab(APPROVED);
  const [type, groupType] = ['subscriptionLocalizations', 'subscriptionGroupLocalizations'];
  const { many } = await lab.get(`/v1/subscriptions/${subscription.id}/${type}`);
  expect(many.map(({ attributes }) => attributes)).toEqual([
    { name: 'monthly', locale: 'en-US', description: null, state: 'APPROVED' },
  ]);
  expect((await lab.get(`/v1/${type}/${many[0]?.id}?include=subscription`)).included[0]?.id).toBe(subscription.id);
  const made = await lab.post(groupType, { locale: 'ja', name: '特別' }, { subscriptionGroup: link(premium) });
  expect(made.one.attributes).toEqual({
    locale: 'ja',
    name: '特別',
    customAppName: null,
    state: 'PREPARE_FOR_SUBMISSION',
  });
});

test('one version is on its way at a time; the next one has the texts of the approved one under new ids', async () => {
  const draft = await subscriptionLab();
  const add = (lab: Lab, to: Resource) => lab.post('subscriptionVersions', {}, { subscription: link(to) });
  expect((await add(draft.lab, draft.subscription)).errors).toEqual(['STATE_ERROR.ALREADY_EXISTS']);
  const { lab, subscription } = await subscriptionLab(APPROVED);
  const before = await lab.get(`/v1/subscriptionVersions/${(await versionOf(lab, subscription)).id}/localizations`);
  const next = await add(lab, subscription);
  expect(next.one.attributes).toEqual({ version: 2, state: 'PREPARE_FOR_SUBMISSION' });
  const after = await lab.get(`/v1/subscriptionVersions/${next.one.id}/localizations`);
  expect(after.many.map(({ attributes }) => attributes)).toEqual(before.many.map(({ attributes }) => attributes));
  expect(after.many[0]?.id).not.toBe(before.many[0]?.id);
  const text = { data: { ...link(before.many[0] ?? next.one), attributes: { name: 'Other' } } };
  const refused = await lab.call('PATCH', `/v2/subscriptionLocalizations/${before.many[0]?.id}`, text);
  expect(refused.errors).toEqual(['ENTITY_ERROR.UNMODIFIABLE']);
});

const NO_TEXTS = { versions: [{ state: 'PREPARE_FOR_SUBMISSION', localizations: {} }] };

test.each<[what: string, without: Partial<SubscriptionSeed>, groupWithout?: Partial<SubscriptionGroupSeed>]>([
  ['a period', { attributes: { subscriptionPeriod: null } }],
  ['a text', NO_TEXTS],
  ['a text of its group', {}, NO_TEXTS],
  ['an availability', { territories: null }],
  ['a territory', { territories: [] }],
  ['a price in a territory', { price: [{ territory: 'USA', price: '4.99' }] }],
  [
    'a price that has begun',
    { price: [{ territory: 'USA', price: '4.99', startDate: '2027-04-01' }], territories: ['USA'] },
  ],
  ['a picture for App Review', { screenshot: null }],
  ['a picture that has come in', { screenshot: { fileName: 'a.png', fileSize: 1, state: 'AWAITING_UPLOAD' } }],
])('a subscription without %s lacks metadata', async (_what, without, groupWithout) => {
  const { subscription } = await subscriptionLab({ ...SOLD, ...without }, {}, groupWithout);
  expect(subscription.attributes['state']).toBe('MISSING_METADATA');
});

test('a subscription that lacks nothing is ready', async () => {
  const { subscription } = await subscriptionLab(SOLD);
  expect(subscription.attributes['state']).toBe('READY_TO_SUBMIT');
});

test('approved and sold nowhere, a subscription is removed from sale', async () => {
  const { lab, subscription } = await subscriptionLab(APPROVED);
  expect(subscription.attributes['state']).toBe('APPROVED');
  const [plan] = (await lab.get(`/v1/subscriptions/${subscription.id}/planAvailabilities`)).many;
  await lab.call('PATCH', `/v1/subscriptionPlanAvailabilities/${plan?.id}/relationships/availableTerritories`, {
    data: [],
  });
  const { one } = await lab.get(`/v1/subscriptions/${subscription.id}`);
  expect(one.attributes['state']).toBe('DEVELOPER_REMOVED_FROM_SALE');
});

test('what families share they share for ever, and it is not sold in volume', async () => {
  const { lab, subscription } = await subscriptionLab();
  const markets = { multiSeatStatus: 'DISABLED', marketSettings: ['APP_STORE'] };
  expect((await lab.patch(subscription, markets)).one.attributes).toMatchObject(markets);
  expect((await lab.patch(subscription, { marketSettings: ['MOON'] })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.TYPE /data/attributes/marketSettings',
  ]);
  expect((await lab.patch(subscription, { multiSeatStatus: 'ENABLED', familySharable: true })).status).toBe(409);
  expect((await lab.patch(subscription, { multiSeatStatus: 'ENABLED' })).one.attributes['multiSeatStatus']).toBe(
    'ENABLED',
  );
  const shared = await lab.patch(subscription, { familySharable: true });
  expect(shared.one.attributes).toMatchObject({ familySharable: true, multiSeatStatus: 'DISABLED' });
  expect((await lab.patch(subscription, { familySharable: false })).errors).toEqual([
    `${LOCKED} /data/attributes/familySharable`,
  ]);
  expect((await lab.patch(subscription, { familySharable: null })).one.attributes['familySharable']).toBe(true);
  const { one: premium } = await group(lab, (await lab.get('/v1/apps')).many[0]?.id ?? '', 'Basic');
  const early = await subscribe(lab, premium, { productId: 'other', name: 'Other', multiSeatStatus: 'DISABLED' });
  expect(early.errors).toEqual(['ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/multiSeatStatus']);
});

test('the period is settled with the approval, the level is not', async () => {
  const { lab, subscription } = await subscriptionLab();
  expect((await lab.patch(subscription, { subscriptionPeriod: 'ONE_YEAR' })).one.attributes['subscriptionPeriod']).toBe(
    'ONE_YEAR',
  );
  const approved = await subscriptionLab(APPROVED);
  const change = (attributes: object) => approved.lab.patch(approved.subscription, attributes);
  expect((await change({ subscriptionPeriod: 'ONE_YEAR' })).errors).toEqual([
    `${LOCKED} /data/attributes/subscriptionPeriod`,
  ]);
  expect((await change({ subscriptionPeriod: 'ONE_MONTH', groupLevel: 3 })).one.attributes['groupLevel']).toBe(3);
  expect((await change({ groupLevel: 0 })).status).toBe(409);
});

test.each([
  ['could be submitted', SOLD],
  ['was taken back by its developer', { ...BARE, versions: [{ state: 'DEVELOPER_REJECTED', localizations: {} }] }],
])('a subscription that %s is for ever, and so is its group', async (_what, seed) => {
  const { lab, subscription, group: premium } = await subscriptionLab(seed);
  expect((await lab.remove(subscription)).errors).toEqual(['STATE_ERROR.SUBSCRIPTION_DELETE_NOT_ALLOWED']);
  expect((await lab.remove(premium)).errors).toEqual(['STATE_ERROR']);
});

test('a group goes with subscriptions that nobody could submit', async () => {
  const { lab, group: premium, subscription } = await subscriptionLab(BARE);
  expect((await lab.remove(premium)).status).toBe(204);
  expect((await lab.get(`/v1/subscriptions/${subscription.id}`)).status).toBe(404);
});

test('a description of the store holds groups and all that is in them', async () => {
  const lab = await startLab({ now: NOW });
  lab.simulator.addApp(appWith([{ ...SOLD, productId: 'monthly' }]));
  const described = JSON.stringify(lab.simulator.describe());
  expect(described).toContain('"subscriptionGroups":{"Premium"');
  expect(described).toContain('"USA UPFRONT now":{');
  expect(described).toContain('"subscriptionPricePoint":"USA 4.99"');
});
