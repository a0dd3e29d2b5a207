import { expect, test } from 'vitest';
import { BARE, subscriptionLab } from './subscription-lab.ts';

test('price points are asked for by territory, and pay more after the first year', async () => {
  const { lab, subscription } = await subscriptionLab(BARE);
  const path = `/v1/subscriptions/${subscription.id}/pricePoints`;
  expect((await lab.get(`${path}?limit=8000`)).errors).toEqual(['PARAMETER_ERROR.REQUIRED filter[territory]']);
  expect((await lab.get(`${path}?filter[territory]=MOON`)).errors).toEqual([
    'PARAMETER_ERROR.INVALID filter[territory]',
  ]);
  const { many, included } = await lab.get(`${path}?filter[territory]=USA&limit=8000&include=territory`);
  expect(many.length).toBeGreaterThan(700);
  expect(included.map(({ id }) => id)).toEqual(['USA']);
  const point = many.find(({ attributes }) => attributes['customerPrice'] === '9.99');
  expect(point?.attributes).toEqual({ customerPrice: '9.99', proceeds: '6.99', proceedsYear2: '8.49' });
  expect(many[0]?.attributes['customerPrice']).toBe('0.29');
  expect((await lab.get(`/v1/subscriptionPricePoints/${point?.id}`)).one.attributes).toEqual(point?.attributes);
});

test('a price is equalized in all other territories at once', async () => {
  const { lab, point } = await subscriptionLab(BARE);
  const path = `/v1/subscriptionPricePoints/${await point('USA', '4.99')}/equalizations`;
  const { many, included } = await lab.get(`${path}?limit=8000&include=territory`);
  expect([many.length, included.length]).toEqual([174, 174]);
  expect(included.some(({ id }) => id === 'USA')).toBe(false);
  const germany = await lab.get(`${path}?filter[territory]=DEU`);
  expect(germany.many.map(({ attributes }) => attributes['customerPrice'])).toEqual(['5.99']);
});

test('instalments are asked for by the price for the year, and keep to it everywhere', async () => {
  const { lab, subscription, point } = await subscriptionLab(BARE);
  const year = await point('DEU', '119.99');
  const about = `filter[upfrontPricePointId]=${year}&filter[planType]=MONTHLY`;
  const { many } = await lab.get(
    `/v1/subscriptions/${subscription.id}/pricePoints?filter[territory]=DEU&limit=8000&${about}`,
  );
  const prices = many.map(({ attributes }) => Number(attributes['customerPrice']));
  expect([Math.min(...prices), Math.max(...prices)]).toEqual([10, 14.99]);
  const path = `/v1/subscriptionPricePoints/${await point('DEU', '14.99')}/adjustedEqualizations`;
  expect((await lab.get(path)).errors).toEqual([
    'PARAMETER_ERROR.REQUIRED filter[upfrontPricePointId]',
    'PARAMETER_ERROR.REQUIRED filter[planType]',
  ]);
  expect((await lab.get(`${path}?${about.replace('MONTHLY', 'UPFRONT')}`)).errors).toEqual([
    'PARAMETER_ERROR.INVALID filter[planType]',
  ]);
  const months = await lab.get(`${path}?limit=8000&include=territory&${about}`);
  const years = await lab.get(`/v1/subscriptionPricePoints/${year}/equalizations?limit=8000&include=territory`);
  expect(months.many).toHaveLength(174);
  const amounts = ({ many: points }: typeof years) =>
    new Map(
      points.map(({ attributes, relationships }) => [
        JSON.stringify(relationships['territory']?.data),
        Number(attributes['customerPrice']),
      ]),
    );
  const upfront = amounts(years);
  const shares = [...amounts(months)].map(([territory, month]) => (month * 12) / (upfront.get(territory) ?? 0));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(1 - 1e-9);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1.5 + 1e-9);
});
