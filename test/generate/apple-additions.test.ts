import { expect, test } from 'vitest';
import { addNewer } from '../../scripts/generate/apple-additions.ts';

function document() {
  const name = { type: 'string' };
  const parameter = (type: string) => ({ name: `fields[${type}]`, schema: { items: { enum: ['name'] } } });
  const request = { data: { properties: { attributes: { properties: { name } } } } };
  return {
    paths: {
      '/v1/subscriptions/{id}': { get: { parameters: [parameter('subscriptions'), parameter('apps')] } },
      '/v1/subscriptions': { get: undefined, post: {} },
    },
    components: {
      schemas: {
        Subscription: { properties: { type: { enum: ['subscriptions'] }, attributes: { properties: { name } } } },
        SubscriptionUpdateRequest: { properties: request },
      },
    },
  };
}

test('attributes that are newer than a document are added to answers, to changes and to the fields that can be asked for', () => {
  const newer = document();
  addNewer(newer);
  const { Subscription, SubscriptionUpdateRequest } = newer.components.schemas;
  const seats = { type: 'string', enum: ['ENABLED', 'DISABLED'] };
  const markets = { type: 'array', items: { type: 'string', enum: ['APP_STORE', 'APPLE_SCHOOL', 'APPLE_BUSINESS'] } };
  expect(Subscription.properties.attributes.properties).toEqual({
    name: { type: 'string' },
    multiSeatStatus: seats,
    marketSettings: markets,
  });
  expect(SubscriptionUpdateRequest.properties.data.properties.attributes.properties).toEqual({
    name: { type: 'string' },
    multiSeatStatus: { ...seats, nullable: true },
    marketSettings: { ...markets, nullable: true },
  });
  const [fields, others] = newer.paths['/v1/subscriptions/{id}'].get.parameters;
  expect(fields?.schema.items.enum).toEqual(['name', 'multiSeatStatus', 'marketSettings']);
  expect(others?.schema.items.enum).toEqual(['name']);
});

test('a document that has them already stays as it is', () => {
  const once = document();
  addNewer(once);
  const twice = structuredClone(once);
  addNewer(twice);
  expect(twice).toEqual(once);
});
