import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json/json.ts';
import { gallery, PHONE } from '../support/gallery.ts';
import { DRAFT, manifestOf, scene } from '../support/scene.ts';

/** An answer that can't be read says nothing: it must not be taken for "there is none". */

type Answer = { data: { attributes?: object; relationships?: Record<string, object> }[] };

async function withAnswer(path: RegExp, alter: (answer: Answer) => void) {
  const made = await scene({ ...DRAFT, territories: { available: ['USA', 'JPN'] } });
  const { data } = await made.engine.reader.all('/v1/apps');
  const url = `/v2/appAvailabilities/${data[0]?.id}/territoryAvailabilities`;
  const found = await made.engine.reader.all(url, { include: 'territory' });
  const body = { data: structuredClone(found.data) as Answer['data'], links: { self: 'x' } };
  alter(body);
  made.simulator.faults.add({ method: 'GET', path, times: 9, action: { type: 'status', status: 200, body } });
  return made;
}

it('a version without attributes is no reason to create one', async () => {
  const { plan, simulator, engine } = await scene(DRAFT);
  const query = { include: 'appStoreVersions', 'filter[bundleId]': DRAFT.bundleId };
  const { data, included } = structuredClone(await engine.reader.all('/v1/apps', query));
  for (const row of included) delete row.attributes;
  const body = { data, included, links: { self: 'x' } } as unknown as JsonObject;
  simulator.faults.add({ path: /\/v1\/apps\?/, times: 9, action: { type: 'status', status: 200, body } });
  await expect(plan(manifestOf({ version: { versionString: '1.0' } }))).rejects.toThrow("can't be read");
});

it.each<[string, (row: Answer['data'][number]) => void]>([
  ['without attributes', (row) => delete row.attributes],
  ['without its territory', (row) => delete row.relationships],
])('a territory %s is not taken for one that is off sale', async (_what, alter) => {
  const { plan } = await withAnswer(/territoryAvailabilities\?/, ({ data }) => data.forEach(alter));
  await expect(plan(manifestOf({ territories: { available: 'all' } }))).rejects.toThrow("can't be read");
});

it('an id that would lead elsewhere is refused', async () => {
  const { simulator, plan } = await scene(DRAFT);
  const body = { data: [{ type: 'apps', id: '../../v1/users', attributes: {} }], links: { self: 'x' } };
  simulator.faults.add({ path: /\/v1\/apps\?/, action: { type: 'status', status: 200, body } });
  await expect(plan(manifestOf({}))).rejects.toThrow('/data/0/id has to be an id');
});

/** Alters what Apple says of the sets of a language, once it has some. */
async function withSets(alter: (sets: Answer['data'], included: Answer['data']) => void) {
  const made = await gallery();
  await made.applied(made.wanted('abc'));
  const { exchanges, simulator } = made;
  await made.plan(made.wanted('abc'));
  const path = /appStoreVersionLocalizations\/[^/]+\/appScreenshotSets/;
  const body = structuredClone(exchanges.findLast(({ url }) => path.test(url))?.responseBody) as Answer & {
    included: Answer['data'];
  };
  alter(body.data, body.included);
  simulator.faults.add({ method: 'GET', path, times: 9, action: { type: 'status', status: 200, body } });
  return made;
}

it('a set that says nothing of its screenshots is not taken for an empty one', async () => {
  const { plan, wanted } = await withSets((sets) => {
    for (const set of sets) delete set.relationships;
  });
  expect((await plan(wanted('abc'))).operations).toEqual([]);
});

it('screenshots that did not come along are asked for', async () => {
  const { plan, wanted } = await withSets((_sets, included) => included.splice(1));
  expect((await plan(wanted('abc'))).operations).toEqual([]);
});

it('two sets for one display are nothing to choose from', async () => {
  const { plan, wanted } = await withSets((sets) => void sets.push(...sets.map((set) => ({ ...set, id: 'other' }))));
  await expect(plan(wanted('abc'))).rejects.toThrow('has two sets for APP_IPHONE_67 in en-US');
});

it.each<[string, (sets: Answer['data'], included: Answer['data']) => void]>([
  ['a set for no display', (sets) => sets.forEach((set) => delete set.attributes)],
  ['a screenshot without a name', (_sets, included) => included.forEach((item) => delete item.attributes)],
])('%s is nothing to change anything by', async (_what, alter) => {
  const { plan } = await withSets(alter);
  await expect(plan(manifestOf({ screenshots: { 'en-US': { [PHONE]: [] } } }))).rejects.toThrow("can't be read");
});
