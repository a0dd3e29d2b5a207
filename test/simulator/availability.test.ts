import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AppSeed } from '../../src/simulator/index.ts';
import type { Lab, Resource } from './client.ts';
import { startLab } from './client.ts';

const NEW: AppSeed = { bundleId: 'com.example.app', name: 'App' };
const LIVE: AppSeed = {
  ...NEW,
  versions: [{ versionString: '1.0', state: 'READY_FOR_DISTRIBUTION', createdDate: '2026-02-03T12:00:00Z' }],
};
const ON_SALE = { territories: { available: 'all' } } as const;
const NOW = new Date('2026-10-01T00:00:00Z');

async function setting(seed: AppSeed = NEW, lagReads = 0) {
  const lab = await startLab({ now: NOW, quirks: { lagReads } });
  return { lab, app: lab.simulator.addApp(seed) };
}

async function territoryIds(lab: Lab): Promise<string[]> {
  return (await lab.get('/v1/territories?limit=200')).many.map(({ id }) => id);
}

function inline(territory: string, attributes: object = { available: true }, id = `\${${territory}}`) {
  const relationships = { territory: { data: { type: 'territories', id: territory } } };
  return { type: 'territoryAvailabilities', id, attributes, relationships };
}

/** The body that creates the record of an app. */
function creation(app: string, included: readonly { type: string; id: string }[], linked = included) {
  return {
    data: {
      type: 'appAvailabilities',
      attributes: { availableInNewTerritories: true },
      relationships: {
        app: { data: { type: 'apps', id: app } },
        territoryAvailabilities: { data: linked.map(({ type, id }) => ({ type, id })) },
      },
    },
    included,
  };
}

async function rows(lab: Lab, app: string): Promise<Record<string, Resource>> {
  const reply = await lab.get(`/v2/appAvailabilities/${app}/territoryAvailabilities?limit=200&include=territory`);
  return Object.fromEntries(
    reply.many.map((item) => {
      const data = item.relationships['territory']?.data as { id: string } | undefined;
      return [data?.id ?? '', item];
    }),
  );
}

async function row(lab: Lab, app: string, territory: string): Promise<Resource> {
  const found = (await rows(lab, app))[territory];
  if (!found) throw new Error(`no row for ${territory}`);
  return found;
}

describe('territories', () => {
  test('are 175 with their currencies, over several pages', async () => {
    const { lab } = await setting();
    const first = await lab.get('/v1/territories');
    expect([first.many.length, first.body.meta?.paging['total']]).toEqual([50, 175]);
    const all = (await lab.get('/v1/territories?limit=200')).many;
    expect(all.length).toBe(175);
    const currencies = Object.fromEntries(all.map(({ id, attributes }) => [id, attributes['currency']]));
    expect(currencies).toMatchObject({ USA: 'USD', JPN: 'JPY', DEU: 'EUR', XKS: 'EUR', TWN: 'TWD' });
    expect((await lab.get('/v1/territories/USA')).status).toBe(403);
    expect((await lab.get('/v1/territories?sort=id')).errors).toEqual(['PARAMETER_ERROR.ILLEGAL sort']);
  });
});

describe('the record of an app', () => {
  test('is not there for a new app', async () => {
    const { lab, app } = await setting();
    const { status, errors, body } = await lab.get(`/v1/apps/${app}/appAvailabilityV2`);
    expect([status, errors]).toEqual([404, ['NOT_FOUND']]);
    expect(body.errors?.[0]?.detail).toContain("'appAvailabilities'");
  });

  test('is made with every territory in one request, and lives under v2 with the id of the app', async () => {
    const { lab, app } = await setting();
    const ids = await territoryIds(lab);
    const included = ids.map((id) => inline(id, { available: id !== 'CHN' }));
    const made = await lab.call('POST', '/v2/appAvailabilities', creation(app, included));
    expect([made.status, made.one.id, made.one.attributes]).toEqual([201, app, { availableInNewTerritories: true }]);
    expect(made.one.links.self).toContain(`/v2/appAvailabilities/${app}`);
    expect((await lab.get(`/v1/apps/${app}/appAvailabilityV2`)).one.id).toBe(app);
    expect((await lab.get(`/v1/appAvailabilities/${app}`)).errors).toEqual(['PATH_ERROR']);
    const found = await rows(lab, app);
    expect(Object.keys(found).sort()).toEqual(ids);
    expect([found['CHN']?.attributes['available'], found['USA']?.attributes['available']]).toEqual([false, true]);
    const again = await lab.call('POST', '/v2/appAvailabilities', creation(app, included));
    expect([again.status, again.errors]).toEqual([409, ['ENTITY_ERROR.RELATIONSHIP.INVALID /data/relationships/app']]);
    expect(again.body.errors?.[0]?.detail).toContain('already exists');
  });

  test('is not made with some of the territories', async () => {
    const { lab, app } = await setting();
    const { status, errors } = await lab.call('POST', '/v2/appAvailabilities', creation(app, [inline('USA')]));
    const pointer = '/data/relationships/territoryAvailabilities';
    expect([status, errors]).toEqual([409, [`ENTITY_ERROR.RELATIONSHIP.INVALID ${pointer}`]]);
  });

  test('takes only local ids that are both included and referred to', async () => {
    const { lab, app } = await setting();
    const post = async (included: { type: string; id: string }[], linked = included) => {
      const { status, errors } = await lab.call('POST', '/v2/appAvailabilities', creation(app, included, linked));
      return [status, ...errors];
    };
    const code = 'ENTITY_ERROR.INCLUDED.INVALID_ID';
    const link = '/data/relationships/territoryAvailabilities';
    expect(await post([inline('USA', {}, 'USA')], [inline('USA')])).toEqual([
      409,
      `${code} ${link}/data/0/id`,
      `${code} /included/0/id`,
    ]);
    expect(await post([{ type: 'territories', id: 'USA' }], [])).toEqual([409, `${code} /included/0/id`]);
    expect(await post([inline('USA')], [])).toEqual([409, `${code} /included/0/id`]);
    expect(await post([], [inline('USA')])).toEqual([409, `${code} ${link}/data/0/id`]);
    expect(await post([inline('USA'), inline('JPN', {}, '${USA}')])).toContain(`${code} /included/0/id`);
  });

  test('checks what comes along as it checks a create', async () => {
    const { lab, app } = await setting();
    const wrong = { ...inline('USA', { available: 'yes', currency: 'USD', contentStatuses: [] }), relationships: {} };
    const { errors } = await lab.call('POST', '/v2/appAvailabilities', creation(app, [wrong]));
    expect(errors).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.TYPE /included/0/attributes/available',
      'ENTITY_ERROR.ATTRIBUTE.UNKNOWN /included/0/attributes/currency',
      'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED /included/0/attributes/contentStatuses',
      'ENTITY_ERROR.RELATIONSHIP.REQUIRED /included/0/relationships/territory',
    ]);
    const stranger = { type: 'apps', id: '${one}' };
    const foreign = await lab.call('POST', '/v2/appAvailabilities', creation(app, [stranger], []));
    expect(foreign.errors).toContain('ENTITY_ERROR.TYPE.INVALID /included/0/type');
  });

  test('shows its territories in pages, and as included ones only some', async () => {
    const { lab, app } = await setting({ ...NEW, ...ON_SALE });
    const path = `/v2/appAvailabilities/${app}`;
    const first = await lab.get(`${path}/territoryAvailabilities?limit=100`);
    expect([first.many.length, first.many[0]?.relationships]).toEqual([100, undefined]);
    const second = await lab.get(first.body.links?.['next'] ?? '');
    expect([second.many.length, second.body.links?.['next']]).toEqual([75, undefined]);
    const included = await lab.get(`${path}?include=territoryAvailabilities&limit[territoryAvailabilities]=50`);
    expect(included.included.length).toBe(50);
    const filtered = await lab.get(`${path}/territoryAvailabilities?filter[available]=true`);
    expect(filtered.errors).toEqual(['PARAMETER_ERROR.INVALID filter[available]']);
    expect((await lab.get(`${path}?fields[appAvailabilities]=app`)).status).toBe(400);
  });

  test('can be neither changed nor removed', async () => {
    const { lab, app } = await setting({ ...NEW, ...ON_SALE });
    for (const method of ['PATCH', 'DELETE']) {
      expect((await lab.call(method, `/v2/appAvailabilities/${app}`)).status).toBe(403);
    }
  });

  test('may have an empty list right after it was made', async () => {
    const { lab, app } = await setting(NEW, 1);
    const included = (await territoryIds(lab)).map((id) => inline(id));
    await lab.call('POST', '/v2/appAvailabilities', creation(app, included));
    expect(Object.keys(await rows(lab, app))).toEqual([]);
    expect(Object.keys(await rows(lab, app)).length).toBe(175);
  });

  test('is described once, and survives a restart', async () => {
    const stateFile = join(await mkdtemp(join(tmpdir(), 'ascend-')), 'state.json');
    const { simulator } = await startLab({ stateFile });
    simulator.addApp({ ...NEW, ...ON_SALE });
    expect(JSON.stringify(simulator.describe()).match(/"XKS":/g)?.length).toBe(1);
    const restarted = await startLab({ stateFile });
    expect(restarted.simulator.describe()).toEqual(simulator.describe());
  });
});

describe('one territory', () => {
  test('goes off sale and on again, under v1', async () => {
    const { lab, app } = await setting({ ...LIVE, ...ON_SALE });
    const usa = await row(lab, app, 'USA');
    expect(usa.attributes).toMatchObject({ releaseDate: '2026-02-03', contentStatuses: ['AVAILABLE'] });
    const off = await lab.patch(usa, { available: false });
    expect(off.one.attributes).toMatchObject({ available: false, contentStatuses: ['CANNOT_SELL'] });
    expect((await lab.patch(usa, { available: true })).status).toBe(200);
    const v2 = await lab.call('PATCH', `/v2/territoryAvailabilities/${usa.id}`, {});
    expect([v2.status, v2.errors]).toEqual([404, ['PATH_ERROR']]);
  });

  test('can be ordered beforehand with a date to come, while the app is available there', async () => {
    const { lab, app } = await setting({ ...NEW, ...ON_SALE });
    const usa = await row(lab, app, 'USA');
    const place = '/data/attributes/releaseDate';
    const refused = async (attributes: object) => (await lab.patch(usa, attributes)).errors;
    expect(await refused({ preOrderEnabled: true })).toEqual([`ENTITY_ERROR.ATTRIBUTE.REQUIRED ${place}`]);
    expect(await refused({ preOrderEnabled: true, releaseDate: '2026-09-30' })).toEqual([
      `ENTITY_ERROR.ATTRIBUTE.INVALID ${place}`,
    ]);
    expect(await refused({ preOrderEnabled: true, releaseDate: '2027-02-30' })).toEqual([
      `ENTITY_ERROR.ATTRIBUTE.TYPE ${place}`,
    ]);
    expect(await refused({ releaseDate: '2027-02-15' })).toEqual([`ENTITY_ERROR.ATTRIBUTE.INVALID ${place}`]);
    expect(await refused({ available: false, preOrderEnabled: true, releaseDate: '2027-02-15' })).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.INVALID /data/attributes/available',
    ]);
    const set = await lab.patch(usa, { preOrderEnabled: true, releaseDate: '2027-02-15' });
    expect(set.one.attributes).toMatchObject({
      preOrderEnabled: true,
      releaseDate: '2027-02-15',
      contentStatuses: ['PREORDER_ON_UNRELEASED_APP'],
    });
  });

  test('loses its pre-order only together with the date', async () => {
    const preOrder = { releaseDate: '2027-02-15', territories: ['USA'] };
    const { lab, app } = await setting({ ...NEW, territories: { available: 'all', preOrder } });
    const usa = await row(lab, app, 'USA');
    const kept = await lab.patch(usa, { preOrderEnabled: false });
    expect(kept.body.errors?.[0]?.detail).toBe('releaseDate must be set to null when preOrderEnabled is set to false');
    const ended = await lab.patch(usa, { preOrderEnabled: false, releaseDate: null });
    expect(ended.one.attributes).toMatchObject({ preOrderEnabled: false, releaseDate: null });
  });

  test('has no pre-order and no date of its own once the app is released', async () => {
    const { lab, app } = await setting({ ...LIVE, ...ON_SALE });
    const usa = await row(lab, app, 'USA');
    const { status, errors } = await lab.patch(usa, { preOrderEnabled: true, releaseDate: '2027-02-15' });
    expect([status, errors]).toEqual([
      409,
      ['ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE /data/attributes/preOrderEnabled'],
    ]);
    expect((await lab.patch(usa, { available: false, releaseDate: '2026-02-03' })).status).toBe(409);
  });
});
