import { expect, test } from 'vitest';
import type { AppSeed, Quirks } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { startLab } from './client.ts';

const NOW = new Date('2027-03-01T12:00:00-08:00');

async function setting(seeded?: AppSeed['price'], quirks: Partial<Quirks> = {}) {
  const lab = await startLab({ now: NOW, quirks });
  const seed = { bundleId: 'com.example.app', name: 'App', ...(seeded === undefined ? {} : { price: seeded }) };
  const app = lab.simulator.addApp(seed);
  return {
    lab,
    app,
    point: async (territory: string, price: string) => idOf(await points(lab, app, territory), price),
  };
}

async function points({ get }: Lab, app: string, territory: string): Promise<Resource[]> {
  const list: Resource[] = [];
  let path = `/v1/apps/${app}/appPricePoints?filter[territory]=${territory}&include=territory&limit=200`;
  while (path) {
    const reply = await get(path);
    list.push(...reply.many);
    path = reply.body.links?.['next'] ?? '';
  }
  return list;
}

function idOf(list: Resource[], price: string): string {
  const found = list.find(({ attributes }) => Number(attributes['customerPrice']) === Number(price));
  if (!found) throw new Error(`no ${price}`);
  return found.id;
}

interface Row {
  point: string;
  startDate?: string | null;
  endDate?: string | null;
}

function replace({ call }: Lab, app: string, base: string, rows: Row[]) {
  const included = rows.map(({ point, ...attributes }, index) => ({
    type: 'appPrices',
    id: `\${row-${index}}`,
    attributes,
    relationships: { appPricePoint: { data: { type: 'appPricePoints', id: point } } },
  }));
  return call('POST', '/v1/appPriceSchedules', {
    data: {
      type: 'appPriceSchedules',
      relationships: {
        app: { data: { type: 'apps', id: app } },
        baseTerritory: { data: { type: 'territories', id: base } },
        manualPrices: { data: included.map(({ type, id }) => ({ type, id })) },
      },
    },
    included,
  });
}

async function manual({ get }: Lab, app: string): Promise<string[]> {
  const { many, included } = await get(
    `/v1/appPriceSchedules/${app}/manualPrices?include=appPricePoint,territory&limit=200`,
  );
  return many.map(({ attributes, relationships }) => {
    const linked = (name: string) => (relationships[name]?.data as { id: string } | undefined)?.id;
    const price = included.find(({ id }) => id === linked('appPricePoint'))?.attributes['customerPrice'];
    return `${linked('territory')} ${String(price)} ${String(attributes['startDate'])} ${String(attributes['endDate'])}`;
  });
}

test('price points are some 800 a territory, in pages of 200 at most, and say little unless asked', async () => {
  const { lab, app } = await setting();
  const list = await points(lab, app, 'JPN');
  expect(list.length).toBeGreaterThan(700);
  expect(list[0]?.attributes).toEqual({ customerPrice: '0.0', proceeds: '0.0' });
  const bare = await lab.get(`/v1/apps/${app}/appPricePoints?filter[territory]=JPN,KOR&limit=1`);
  expect(bare.many[0]?.relationships['territory']).toBeUndefined();
  expect(bare.body.meta?.paging['total']).toBe(list.length * 2);
  expect((await lab.get(`/v1/apps/${app}/appPricePoints?filter[territory]=JPN&limit=8000`)).status).toBe(400);
  expect((await lab.get(`/v1/appPricePoints/${list[0]?.id}`)).status).toBe(404);
});

test('a price point is read by its id under v3, with its equalizations in all other territories', async () => {
  const { lab, point } = await setting();
  const id = await point('USA', '4.99');
  const { one, included } = await lab.get(`/v3/appPricePoints/${id}?include=territory`);
  expect([one.attributes['customerPrice'], included[0]?.id]).toEqual(['4.99', 'USA']);
  const { many } = await lab.get(`/v3/appPricePoints/${id}/equalizations?limit=200&include=territory`);
  expect(many).toHaveLength(174);
  const euro = await lab.get(`/v3/appPricePoints/${id}/equalizations?filter[territory]=DEU`);
  expect(euro.many.map(({ attributes }) => attributes['customerPrice'])).toEqual(['5.99']);
  expect((await lab.get('/v3/appPricePoints/bm9uZQ')).status).toBe(404);
});

test('an unknown territory is refused as a filter, or finds nothing', async () => {
  const strict = await setting();
  const path = (app: string) => `/v1/apps/${app}/appPricePoints?filter[territory]=XXX`;
  expect((await strict.lab.get(path(strict.app))).errors).toEqual(['PARAMETER_ERROR.INVALID filter[territory]']);
  const lenient = await setting(undefined, { refusesUnknownTerritory: false });
  expect((await lenient.lab.get(path(lenient.app))).many).toEqual([]);
});

test('an app without a price has a schedule with a base territory, and no manual prices: 404', async () => {
  const { lab, app } = await setting();
  const { one } = await lab.get(`/v1/apps/${app}/appPriceSchedule?include=baseTerritory`);
  expect([one.id, one.relationships['baseTerritory']?.data]).toEqual([app, { type: 'territories', id: 'USA' }]);
  const { status, errors, body } = await lab.get(`/v1/appPriceSchedules/${app}/manualPrices`);
  expect([status, errors]).toEqual([404, ['NOT_FOUND']]);
  expect(body.errors?.[0]?.detail).toContain("There is no resource of type 'null'");
  const other = await setting(undefined, { emptyPriceSchedule: false });
  expect((await other.lab.get(`/v1/apps/${other.app}/appPriceSchedule`)).status).toBe(404);
});

test('a schedule is replaced whole, and prices end where the next begin', async () => {
  const { lab, app, point } = await setting({
    rows: [{ price: '4.99' }, { territory: 'JPN', price: '600' }, { price: '9.99', startDate: '2027-06-01' }],
  });
  expect(await manual(lab, app)).toEqual([
    'JPN 600.0 null null',
    'USA 4.99 null 2027-06-01',
    'USA 9.99 2027-06-01 null',
  ]);
  const made = await replace(lab, app, 'USA', [
    { point: await point('USA', '2.99'), startDate: '2027-04-01' },
    { point: await point('USA', '3.99') },
  ]);
  expect([made.status, made.one.id]).toEqual([201, app]);
  expect(await manual(lab, app)).toEqual(['USA 3.99 null 2027-04-01', 'USA 2.99 2027-04-01 null']);
});

test('every territory without a price of its own follows the base territory', async () => {
  const { lab, app } = await setting({ rows: [{ price: '4.99' }, { territory: 'JPN', price: '600' }] });
  const path = `/v1/appPriceSchedules/${app}/automaticPrices?include=appPricePoint,territory&limit=200`;
  const { many, included } = await lab.get(path);
  expect(many).toHaveLength(173);
  expect(many[0]?.attributes).toEqual({ manual: false, startDate: null, endDate: null });
  expect(included.filter(({ attributes }) => attributes['customerPrice'] === '4.99').length).toBeGreaterThan(100);
  const shown = await lab.get(`/v1/appPriceSchedules/${app}?include=app,manualPrices,automaticPrices`);
  expect(shown.one.relationships['automaticPrices']?.data).toHaveLength(10);
});

test('dates may be in the ids only', async () => {
  const rows = [{ price: '4.99' }, { price: '9.99', startDate: '2027-06-01' }];
  const { lab, app } = await setting({ rows }, { priceDatesInIds: true });
  expect(await manual(lab, app)).toEqual(['USA 4.99 null null', 'USA 9.99 null null']);
  const { many } = await lab.get(`/v1/appPriceSchedules/${app}/manualPrices`);
  const moments = many.map(({ id }) => JSON.parse(Buffer.from(id, 'base64url').toString()));
  expect(moments).toMatchObject([
    { sd: 0, ed: Date.parse('2027-06-01T08:00:00Z') / 1000 },
    { sd: Date.parse('2027-06-01T08:00:00Z') / 1000, ed: 0 },
  ]);
});

const MANUAL = 'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/manualPrices';

const START = 'ENTITY_ERROR.ATTRIBUTE.INVALID /included/0/attributes/startDate';
const END = 'ENTITY_ERROR.ATTRIBUTE.INVALID /included/0/attributes/endDate';

test.each<{ what: string; rows: (Omit<Row, 'point'> & { of?: string; price: string })[]; error: string }>([
  { what: 'lacks the base territory', rows: [{ of: 'JPN', price: '600' }], error: MANUAL },
  { what: 'begins in the past', rows: [{ price: '1.99', startDate: '2027-02-28' }], error: START },
  { what: 'ends as it begins', rows: [{ price: '1.99', startDate: '2027-05-01', endDate: '2027-05-01' }], error: END },
  {
    what: 'has two prices at once',
    rows: [
      { price: '1.99', endDate: '2027-06-01' },
      { price: '2.99', startDate: '2027-05-01' },
    ],
    error: MANUAL,
  },
  { what: 'has two prices from the same day', rows: [{ price: '1.99' }, { price: '2.99' }], error: MANUAL },
])('a schedule that $what is refused, and the old one stays', async ({ rows, error }) => {
  const { lab, app, point } = await setting('0');
  const given: Row[] = [];
  for (const { of = 'USA', price, ...dates } of rows) given.push({ point: await point(of, price), ...dates });
  const { status, errors } = await replace(lab, app, 'USA', given);
  expect([status, errors]).toEqual([409, [error]]);
  expect(await manual(lab, app)).toEqual(['USA 0.0 null null']);
});

test('a price begins today at the earliest, as it is in Cupertino', async () => {
  const { lab, app, point } = await setting('0');
  const today = [{ point: await point('USA', '1.99'), startDate: '2027-03-01' }];
  expect((await replace(lab, app, 'USA', today)).status).toBe(201);
});

test('prices without an end may overlap the next ones', async () => {
  const { lab, app, point } = await setting('0', { derivesPriceEnds: false });
  const open = [{ point: await point('USA', '1.99') }, { point: await point('USA', '2.99'), startDate: '2027-05-01' }];
  expect((await replace(lab, app, 'USA', open)).errors).toEqual([MANUAL]);
});

test('price points are those of the app, and prices come along with their schedule', async () => {
  const { lab, app, point } = await setting('0');
  const other = lab.simulator.addApp({ bundleId: 'com.example.other', name: 'Other' });
  const foreign = idOf(await points(lab, other, 'USA'), '1.99');
  expect((await replace(lab, app, 'USA', [{ point: foreign }])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /included/0/relationships/appPricePoint',
  ]);
  const [row] = (await lab.get(`/v1/appPriceSchedules/${app}/manualPrices`)).many;
  const body = (id: string) => ({
    data: {
      type: 'appPriceSchedules',
      relationships: {
        app: { data: { type: 'apps', id: app } },
        baseTerritory: { data: { type: 'territories', id: 'USA' } },
        manualPrices: { data: [{ type: 'appPrices', id }] },
      },
    },
  });
  expect((await lab.call('POST', '/v1/appPriceSchedules', body(row?.id ?? ''))).errors).toEqual([MANUAL]);
  expect((await lab.call('POST', '/v1/appPriceSchedules', body('${gone}'))).errors).toEqual([
    'ENTITY_ERROR.INCLUDED.INVALID_ID /data/relationships/manualPrices/data/0/id',
  ]);
  expect((await replace(lab, app, 'XXX', [{ point: await point('USA', '1.99') }])).errors).toEqual([
    'ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/baseTerritory',
  ]);
  expect((await lab.patch({ type: 'appPriceSchedules', id: app }, {})).status).toBe(403);
});

test('a description of the store holds the prices', async () => {
  const { lab } = await setting({ rows: [{ price: '4.99' }, { territory: 'JPN', price: '600' }] });
  const described = JSON.stringify(lab.simulator.describe());
  expect(described).toContain('"baseTerritory":"USA"');
  expect(described).toContain('"JPN now":{"appPricePoint":"JPN 600.0"');
});
