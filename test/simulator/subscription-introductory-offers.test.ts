import { expect, test } from 'vitest';
import { BARE, SOLD, subscriptionLab } from './subscription-lab.ts';

const at = (kind: string, name: string) => `ENTITY_ERROR.${kind.toUpperCase()}.INVALID /data/${kind}s/${name}`;

test('an offer needs an availability, and a territory', async () => {
  const bare = await subscriptionLab(BARE);
  const refused = await bare.offer({}, 'USA');
  expect([refused.errors, refused.body.errors?.[0]?.detail]).toEqual([
    ['STATE_ERROR'],
    'You need to set up availabilities first.',
  ]);
  const { lab, subscription, offer } = await subscriptionLab(SOLD);
  expect((await offer({})).errors).toEqual(['ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/territory']);
  expect((await offer({}, 'JPN')).errors).toEqual([at('relationship', 'territory')]);
  const { status, one } = await offer({}, 'USA');
  expect([status, one.attributes]).toEqual([
    201,
    {
      startDate: '2027-03-01',
      endDate: null,
      duration: 'ONE_WEEK',
      offerMode: 'FREE_TRIAL',
      numberOfPeriods: 1,
      targetSubscriptionPlanType: 'UPFRONT',
    },
  ]);
  const path = `/v1/subscriptions/${subscription.id}/introductoryOffers`;
  const { many, included } = await lab.get(`${path}?include=territory&filter[territory]=USA`);
  expect([many.map(({ id }) => id), included.map(({ id }) => id)]).toEqual([[one.id], ['USA']]);
  expect((await lab.get(path)).many[0]?.relationships).toBeUndefined();
  expect((await lab.remove(one)).status).toBe(204);
});

test('a territory has one offer now and one to come', async () => {
  const { offer } = await subscriptionLab(SOLD);
  expect((await offer({ endDate: '2027-03-31' }, 'USA')).status).toBe(201);
  expect((await offer({ startDate: '2027-03-31' }, 'USA')).errors).toEqual([at('attribute', 'startDate')]);
  expect((await offer({ startDate: '2027-04-01', endDate: '2027-04-30' }, 'USA')).status).toBe(201);
  expect((await offer({ startDate: '2027-05-01' }, 'USA')).errors).toEqual([at('attribute', 'startDate')]);
  expect((await offer({ startDate: '2027-05-01' }, 'DEU')).status).toBe(201);
});

test('only the end of an offer can be changed', async () => {
  const { lab, offer } = await subscriptionLab(SOLD);
  const { one } = await offer({}, 'USA');
  expect((await lab.patch(one, { numberOfPeriods: 2 })).errors).toEqual([
    'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /data/attributes/numberOfPeriods',
  ]);
  expect((await lab.patch(one, { endDate: '2027-02-28' })).errors).toEqual([at('attribute', 'endDate')]);
  expect((await lab.patch(one, { endDate: '2027-03-31' })).one.attributes['endDate']).toBe('2027-03-31');
  await offer({ startDate: '2027-04-01' }, 'USA');
  expect((await lab.patch(one, { endDate: null })).errors).toEqual([at('attribute', 'endDate')]);
});

test.each([
  ['begins in the past', { startDate: '2027-02-28' }, at('attribute', 'startDate')],
  ['ends before it begins', { startDate: '2027-04-02', endDate: '2027-04-01' }, at('attribute', 'endDate')],
  ['is free for two periods', { numberOfPeriods: 2 }, at('attribute', 'numberOfPeriods')],
  [
    'costs nothing that was said',
    { offerMode: 'PAY_UP_FRONT' },
    'ENTITY_ERROR.RELATIONSHIP.REQUIRED /data/relationships/subscriptionPricePoint',
  ],
])('an offer that %s is refused', async (_what, attributes, error) => {
  const { offer } = await subscriptionLab(SOLD);
  expect((await offer(attributes, 'USA')).errors).toEqual([error]);
});

test('what is paid is a price of the territory, and as often as the subscription', async () => {
  const { offer, point } = await subscriptionLab(SOLD);
  const paid = { offerMode: 'PAY_AS_YOU_GO', numberOfPeriods: 3, duration: 'ONE_MONTH' };
  const [usa, deu] = [await point('USA', '0.99'), await point('DEU', '0.99')];
  expect((await offer({}, 'USA', usa)).errors).toEqual([at('relationship', 'subscriptionPricePoint')]);
  expect((await offer(paid, 'USA', deu)).errors).toEqual([at('relationship', 'subscriptionPricePoint')]);
  expect((await offer({ ...paid, duration: 'ONE_WEEK' }, 'USA', usa)).errors).toEqual([at('attribute', 'duration')]);
  expect((await offer({ ...paid, numberOfPeriods: 13 }, 'USA', usa)).errors).toEqual([
    at('attribute', 'numberOfPeriods'),
  ]);
  expect((await offer(paid, 'USA', usa)).status).toBe(201);
});

test('the offers in a PATCH of their subscription replace those that were there, all or none', async () => {
  const { lab, subscription, offer } = await subscriptionLab(SOLD);
  await offer({}, 'USA');
  const patch = (territories: string[]) => {
    const included = territories.map((territory, index) => ({
      type: 'subscriptionIntroductoryOffers',
      id: `\${offer-${index}}`,
      attributes: { duration: 'TWO_WEEKS', offerMode: 'FREE_TRIAL', numberOfPeriods: 1 },
      relationships: { territory: { data: { type: 'territories', id: territory } } },
    }));
    const introductoryOffers = { data: included.map(({ type, id }) => ({ type, id })) };
    const data = { type: 'subscriptions', id: subscription.id, relationships: { introductoryOffers } };
    return lab.call('PATCH', `/v1/subscriptions/${subscription.id}`, { data, included });
  };
  const durations = async () =>
    (await lab.get(`/v1/subscriptions/${subscription.id}/introductoryOffers`)).many.map(
      ({ attributes }) => attributes['duration'],
    );
  expect((await patch(['USA', 'JPN'])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /included/1/relationships/territory',
  ]);
  expect(await durations()).toEqual(['ONE_WEEK']);
  expect((await patch(['USA', 'USA'])).status).toBe(409);
  expect((await patch(['USA', 'DEU'])).status).toBe(200);
  expect(await durations()).toEqual(['TWO_WEEKS', 'TWO_WEEKS']);
});
